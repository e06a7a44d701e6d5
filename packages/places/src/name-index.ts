import type { Place, PlaceKind } from "@bilan/vocabulary";
import { cutHead, foldName, looseName, soundOf, wholeOf } from "./fold.js";
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
  // Made when a name is first looked up that is not exact: most are.
  #loose: ReadonlyMap<string, Set<Place>> | null = null;
  #sound: ReadonlyMap<string, Set<Place>> | null = null;

  add(place: Place): void {
    for (const name of namesOf(place)) {
      const folded = foldName(name);
      if (folded === "") continue;
      put(this.#exact, folded, place);
      const { rest, kinds } = cutHead(folded);
      if (kinds.includes(place.kind)) put(this.#exact, rest, place);
    }
    this.#loose = null;
    this.#sound = null;
  }

  /**
   * The places that `admits` lets through, by the surest way by which there are any. A head (`province of`) is part of a
   * name where a place is called so; else it is cut off and places of the kinds that it means come alone, if there are any.
   */
  find(name: string, admits: (place: Place) => boolean): readonly Found[] {
    const folded = foldName(name);
    if (folded === "") return [];
    const whole = this.#look(folded, [], admits);
    const { rest, kinds } = cutHead(folded);
    const headless = rest === folded ? [] : this.#look(rest, kinds, admits);
    const sure = [...whole.filter(({ way }) => way === "name"), ...headless.filter(({ hinted }) => hinted !== null)];
    if (sure.length > 0) return unique(sure);
    if (whole.length + headless.length > 0) return unique([...whole, ...headless]);
    const around = wholeOf(folded);
    return around ? this.#look(around, [], admits).map((found) => ({ ...found, way: "part" })) : [];
  }

  #look(folded: string, kinds: readonly PlaceKind[], admits: (place: Place) => boolean): readonly Found[] {
    const through = (places: Set<Place> | undefined, way: Way): readonly Found[] =>
      [...(places ?? [])].filter(admits).map((place) => ({
        place,
        way,
        own: isOwn(place, folded),
        hinted: kinds.includes(place.kind) ? kinds.indexOf(place.kind) : null,
      }));
    const exact = through(this.#exact.get(folded), "name");
    if (exact.length > 0) return exact;
    this.#loose ??= indexBy(this.#exact, looseName);
    const loose = through(this.#loose.get(looseName(folded)), "loose");
    if (loose.length > 0) return loose;
    this.#sound ??= indexBy(this.#exact, soundOf);
    return through(this.#sound.get(soundOf(folded) ?? ""), "sound");
  }
}

function indexBy(
  exact: ReadonlyMap<string, Set<Place>>,
  keyOf: (folded: string) => string | null,
): ReadonlyMap<string, Set<Place>> {
  const index = new Map<string, Set<Place>>();
  for (const [folded, places] of exact) {
    const key = keyOf(folded);
    if (key) for (const place of places) put(index, key, place);
  }
  return index;
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
