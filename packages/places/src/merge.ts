import type { Place, PlaceKind } from "@bilan/vocabulary";
import { distanceKm } from "./distance.js";
import { foldName, looseName } from "./fold.js";
import { namesOf } from "./name-index.js";
import { usefulVariants } from "./script.js";

/** Places of one name and level this far apart, in km, are two places. */
const APART_KM: Readonly<Record<PlaceKind, number>> = {
  country: 5000,
  admin1: 300,
  admin2: 100,
  admin3: 50,
  town: 8,
  village: 5,
  area: 10,
};

/**
 * One list of several sources, each place once; `source` tells them apart, in order of appearance. Places are the same where they share a code, or a name (any language, any
 * variant, folded), the level, the country, and lie close by. The first source's id, names and parent stay; what it lacks
 * comes from the later ones, every other name becomes a variant, and a smaller parent within its own is taken over.
 * Within one source nothing is merged.
 */
export function mergePlaces(...lists: readonly Iterable<Place>[]): Place[] {
  const sources = bySource(lists);
  const merged = new Map<string, Place>();
  const renamed = new Map<string, string>();
  const index = new Map<string, string[]>();
  for (const [i, source] of sources.entries()) {
    const added: string[] = [];
    for (const place of source) {
      const same = merged.get(place.id) ?? twinOf(place, merged, index);
      if (same) {
        if (same.id !== place.id) renamed.set(place.id, same.id);
        merged.set(same.id, unite(same, place));
        added.push(same.id);
      } else {
        merged.set(place.id, place);
        added.push(place.id);
      }
    }
    // The last source is compared with those before it, and nothing with the last.
    for (const id of i === sources.length - 1 ? [] : added) {
      const place = merged.get(id);
      if (place) for (const key of keysOf(place)) put(index, key, id);
    }
  }
  return [...merged.values()].map((place) => reparent(place, merged, renamed));
}

function bySource(lists: readonly Iterable<Place>[]): readonly (readonly Place[])[] {
  const sources = new Map<string, Place[]>();
  for (const list of lists) {
    for (const place of list) {
      const places = sources.get(place.source);
      if (places) places.push(place);
      else sources.set(place.source, [place]);
    }
  }
  return [...sources.values()];
}

function twinOf(
  place: Place,
  merged: ReadonlyMap<string, Place>,
  index: ReadonlyMap<string, readonly string[]>,
): Place | null {
  let nearest: Place | null = null;
  let least = Infinity;
  for (const key of keysOf(place)) {
    for (const id of index.get(key) ?? []) {
      const other = merged.get(id);
      if (!other) continue;
      const coded = key.startsWith("=");
      const km = coded ? 0 : kmBetween(place, other);
      if (km < least && (coded || km <= APART_KM[place.kind])) {
        nearest = other;
        least = km;
      }
    }
  }
  return nearest;
}

/** Places without a point are taken to be as near as places of one name and level can be: they have only the name. */
function kmBetween(a: Place, b: Place): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return APART_KM[a.kind];
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}

const levelOf = (kind: PlaceKind): string => (kind === "village" ? "town" : kind);

function keysOf(place: Place): string[] {
  const level = `${place.country}/${levelOf(place.kind)}`;
  const codes = Object.entries(place.codes).map(([system, code]) => `=${level}/${system}:${code}`);
  // Areas are few, and romanised in every way; villages are many, and small differences tell them apart.
  const fold = place.kind.startsWith("admin") ? (name: string) => looseName(foldName(name)) : foldName;
  const names = namesOf(place).map((name) => `${level}/${fold(name)}`);
  return [...new Set([...codes, ...names])];
}

function unite(first: Place, second: Place): Place {
  const names = { ...second.names, ...first.names };
  const own = [first.name, names.en, names.fr, names.ar];
  return {
    ...first,
    kind: first.kind === "village" && second.kind === "town" ? "town" : first.kind,
    names,
    variants: usefulVariants([...first.variants, ...namesOf(first), ...namesOf(second)], own),
    parent: second.parent && depth(second.parent) > depth(first.parent) ? second.parent : first.parent,
    lat: first.lat ?? second.lat,
    lon: first.lon ?? second.lon,
    population: first.population ?? second.population,
    codes: { ...second.codes, ...first.codes },
    version: versions(first, second),
  };
}

/** Both releases: a code that the second source lends is of its release. */
function versions(first: Place, second: Place): string {
  const added = `${second.source} ${second.version}`;
  return first.source === second.source || first.version.includes(added) ? first.version : `${first.version}; ${added}`;
}

/** How small an area an id names as far as the id tells: p-codes grow with their level. */
function depth(parent: string | null): number {
  if (parent === null) return 0;
  if (/^iso:[A-Z]{2}$/.test(parent)) return 1;
  return parent.startsWith("pcode:") ? parent.length : 2;
}

function reparent(place: Place, merged: ReadonlyMap<string, Place>, renamed: ReadonlyMap<string, string>): Place {
  if (place.parent === null) return place;
  const parent = renamed.get(place.parent) ?? place.parent;
  if (parent === place.parent && parent !== place.id) return place;
  return { ...place, parent: parent === place.id || !merged.has(parent) ? `iso:${place.country}` : parent };
}

function put(index: Map<string, string[]>, key: string, id: string): void {
  const ids = index.get(key);
  if (!ids) index.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
