import { Problem, type Place, type PlaceKind, type Where } from "@bilan/vocabulary";
import type { BoundaryIndex } from "./boundary.js";
import { distanceKm, type Point } from "./distance.js";
import { NameIndex } from "./name-index.js";
import { kmTo, rankMatches, rivals } from "./rank.js";
import type { Ask, Match } from "./match.js";
import { resolveWhere } from "./resolve.js";

/** A place may lie this far from the point of the area that it is said to lie in, in km: areas' names are used loosely. */
const NEAR_KM = 150;

/**
 * Places by id, by name and by position. Built from places already merged ({@link mergePlaces}): one entry a place.
 * Parents that are not among them are ignored.
 */
export class Gazetteer {
  readonly #places = new Map<string, Place>();
  readonly #aliases = new Map<string, string>();
  readonly #names = new NameIndex();
  readonly #boundaries: readonly BoundaryIndex[];
  readonly #resolved = new Map<string, readonly string[]>();

  /** `boundaries`: one index a level, in any order; without them positions are not looked up. */
  constructor(places: Iterable<Place>, boundaries: readonly BoundaryIndex[] = []) {
    this.#boundaries = boundaries;
    for (const place of places) {
      this.#places.set(place.id, place);
      for (const alias of aliasesOf(place)) if (!this.#aliases.has(alias)) this.#aliases.set(alias, place.id);
      this.#names.add(place);
    }
  }

  get size(): number {
    return this.#places.size;
  }

  /** Every place, in the order given. */
  all(): IterableIterator<Place> {
    return this.#places.values();
  }

  /** The place of an id, or of a code (`SY02`, `pcode:SY02`, `iso:SY`, `geonames:170063`). */
  get(id: string): Place | null {
    return this.#places.get(id) ?? this.#places.get(this.#aliases.get(id.toLowerCase()) ?? "") ?? null;
  }

  /** Its parents, nearest first, without itself. */
  ancestors(id: string): readonly Place[] {
    const found: Place[] = [];
    let parent = this.get(id)?.parent ?? null;
    while (parent !== null) {
      const place = this.get(parent);
      if (!place || found.includes(place)) break;
      found.push(place);
      parent = place.parent;
    }
    return found;
  }

  /** Whether `inner` is `outer` or lies in it, by the hierarchy. */
  contains(outer: string, inner: string): boolean {
    const area = this.get(outer);
    const place = this.get(inner);
    if (!area || !place) return false;
    return area.id === place.id || this.ancestors(place.id).some((parent) => parent.id === area.id);
  }

  /** Kilometres between the points of two places; `null` where one has none. */
  distance(a: string, b: string): number | null {
    const from = pointOf(this.get(a));
    const to = pointOf(this.get(b));
    return from && to ? distanceKm(from, to) : null;
  }

  /** The smallest area, or that of the given level, whose boundary holds the point; degrees. */
  at(lat: number, lon: number, level?: PlaceKind): Place | null {
    const levels = ["admin3", "admin2", "admin1", "country"] as const;
    for (const each of level ? [level] : levels) {
      for (const index of this.#boundaries) {
        const id = index.level === each ? index.at(lat, lon) : null;
        if (id) return this.get(id);
      }
    }
    return null;
  }

  /**
   * The places that a name may mean, best first: an exact id or code alone; else by how surely the name is theirs, then
   * the kinds that its head names (`province d'Alep`), then larger places before
   * smaller (areas, towns, villages), then nearer to the area or point
   * asked for, then population. Asked for an area, only places inside it, or, where none is, within 150 km of its point.
   */
  find(name: string, ask: Ask = {}): readonly Match[] {
    const exact = this.get(name.trim());
    if (exact && admitted(exact, ask)) return [{ place: exact, way: "code", inside: null, km: null }];
    const areas = ask.within ? this.#areas(ask.within, ask.country) : null;
    const point = ask.near ?? pointOf(areas?.[0] ?? null);
    const search = (admits: (place: Place) => boolean) =>
      this.#names.find(name, (place) => admitted(place, ask) && admits(place));
    if (!areas)
      return rankMatches(
        search(() => true),
        null,
        point,
      );
    const inside = search((place) => areas.some((area) => this.contains(area.id, place.id)));
    if (inside.length > 0) return rankMatches(inside, true, point);
    return rankMatches(
      search((place) => (kmTo(point, place) ?? Infinity) <= NEAR_KM),
      false,
      point,
    );
  }

  /**
   * The one place that a name means. A name that is both an area's and its chief town's means the area, unless `kinds` or
   * the name's own head (`ville d'Alep`) says otherwise. A part of a place is not the place. Throws Problem 202 where there is none, and 203 with the
   * candidates where several fit equally.
   */
  one(name: string, ask: Ask = {}): Place {
    const matches = this.find(name, ask).filter(({ way }) => way !== "part");
    const [first] = matches;
    if (!first) throw new Problem(202, `"${name}"${ask.within ? ` in "${ask.within}"` : ""}`);
    const others = rivals(matches, (a, b) => this.contains(a, b));
    if (others.length > 0) {
      const list = [first, ...others].slice(0, 6).map(({ place }) => this.describe(place.id));
      throw new Problem(203, `"${name}" may be ${list.join("; ")}`);
    }
    return first.place;
  }

  /** A place in words for a person: name, parents, id. */
  describe(id: string): string {
    const place = this.get(id);
    if (!place) return id;
    return `${[place, ...this.ancestors(id)].map((each) => each.name).join(", ")} (${place.kind}, ${place.id})`;
  }

  /**
   * The ids of the places of an incident's `where`, largest first: country, admin 1, admin 2, town. Only what the source
   * names or a boundary holds; a level that the gazetteer does not know is left out.
   */
  resolve(where: Where): readonly string[] {
    const { country, admin1, admin2, name, code, lat, lon, precision } = where;
    const key = [country, admin1, admin2, name, code, lat, lon, precision].join("|");
    const known = this.#resolved.get(key);
    if (known) return known;
    const path = resolveWhere(this, where);
    this.#resolved.set(key, path);
    return path;
  }

  /** The places that a larger place's name may mean; `null` where it means none here, and so narrows nothing. */
  #areas(name: string, country: string | null | undefined): readonly Place[] | null {
    const matches = this.find(name, { country });
    const best = matches[0];
    return best ? matches.filter((match) => match.way === best.way).map((match) => match.place) : null;
  }
}

/** The point of a place, where it has one. */
export function pointOf(place: Place | null): Point | null {
  return place && place.lat !== null && place.lon !== null ? { lat: place.lat, lon: place.lon } : null;
}

function admitted(place: Place, ask: Ask): boolean {
  if (ask.country && place.country !== ask.country) return false;
  return !ask.kinds || ask.kinds.length === 0 || ask.kinds.includes(place.kind);
}

function aliasesOf(place: Place): string[] {
  const { pcode, iso, geonames, wof } = place.codes;
  const aliases = [place.id.toLowerCase()];
  if (pcode) aliases.push(pcode.toLowerCase(), `pcode:${pcode.toLowerCase()}`);
  if (iso) aliases.push(iso.toLowerCase(), `iso:${iso.toLowerCase()}`);
  if (geonames) aliases.push(`geonames:${geonames}`);
  if (wof) aliases.push(`wof:${wof}`);
  return aliases;
}
