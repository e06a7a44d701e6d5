import type { Place, PlaceKind } from "@bilan/vocabulary";
import { cutHead, foldName, looseName, soundOf } from "./fold.js";
import type { Way } from "./match.js";

/** A place found by name, before it is ranked. */
export interface Found {
  readonly place: Place;
  readonly way: Way;
  /** The name is the place's own (preferred in a language), not a variant. */
  readonly own: boolean;
  /** Place in the list of kinds that the name's head means, from 0; `null` without a head or where it means others. */
  readonly hinted: number | null;
}

/** Every name of a place: preferred ones first. */
export function namesOf(place: Place): readonly string[] {
  const { en, fr, ar } = place.names;
  return [place.name, en, fr, ar, ...place.variants].filter((name) => name !== undefined);
}

/** Places by folded name. Names with a head (`محافظة حلب`) are held with and without it. */
export class NameIndex {
  readonly #exact = new Map<string, Set<Place>>();
  readonly #loose = new Map<string, Set<Place>>();
  readonly #sound = new Map<string, Set<Place>>();

  add(place: Place): void {
    for (const name of namesOf(place)) {
      const folded = foldName(name);
      if (folded === "") continue;
      this.#put(folded, place);
      const { rest, kinds } = cutHead(folded);
      if (kinds.includes(place.kind)) this.#put(rest, place);
    }
  }

  #put(folded: string, place: Place): void {
    put(this.#exact, folded, place);
    put(this.#loose, looseName(folded), place);
    const sound = soundOf(folded);
    if (sound) put(this.#sound, sound, place);
  }

  /** The places of the surest way by which any is found; with a head, those of its kinds where there are any. */
  find(name: string): readonly Found[] {
    const folded = foldName(name);
    if (folded === "") return [];
    const { rest, kinds } = cutHead(folded);
    const whole = this.#look(folded, folded, []);
    if (rest === folded) return whole;
    const headless = this.#look(rest, folded, kinds);
    const fitting = headless.filter(({ hinted }) => hinted !== null);
    return [...whole.filter(({ way }) => way === "name"), ...fitting].length > 0
      ? unique([...whole.filter(({ way }) => way === "name"), ...fitting])
      : unique([...whole, ...headless]);
  }

  #look(folded: string, given: string, kinds: readonly PlaceKind[]): readonly Found[] {
    const found = (places: Set<Place> | undefined, way: Way): readonly Found[] =>
      [...(places ?? [])].map((place) => ({
        place,
        way,
        own: isOwn(place, folded) || isOwn(place, given),
        hinted: kinds.includes(place.kind) ? kinds.indexOf(place.kind) : null,
      }));
    const exact = this.#exact.get(folded);
    if (exact) return found(exact, "name");
    const loose = this.#loose.get(looseName(folded));
    if (loose) return found(loose, "article");
    const sound = soundOf(folded);
    return sound ? found(this.#sound.get(sound), "sound") : [];
  }
}

function isOwn(place: Place, folded: string): boolean {
  const { en, fr, ar } = place.names;
  return [place.name, en, fr, ar].some((name) => name !== undefined && foldName(name) === folded);
}

function unique(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ place }) => !seen.has(place.id) && seen.add(place.id));
}

function put(index: Map<string, Set<Place>>, key: string, place: Place): void {
  const places = index.get(key);
  if (places) places.add(place);
  else index.set(key, new Set([place]));
}
