import type { Gazetteer } from "@bilan/places";
import type { PlaceKind } from "@bilan/vocabulary";
import type { PlaceBook, PlaceStep } from "./placebook.js";
import { FINENESS } from "./placetree.js";

/** A gazetteer as a toll asks it. Make one and keep it: it counts the areas of each kind once. */
export function bookOf(gazetteer: Gazetteer): PlaceBook {
  const counts = new Map<string, number>();
  const step = (id: string): PlaceStep[] => {
    const place = gazetteer.get(id);
    return place ? [{ id: place.id, kind: place.kind, name: place.name }] : [];
  };
  const count = (within: string | null, kind: PlaceKind) => {
    let found = 0;
    for (const place of gazetteer.all()) {
      if (FINENESS[place.kind] !== FINENESS[kind]) continue;
      if (within === null || gazetteer.contains(within, place.id)) found += 1;
    }
    return found;
  };
  return {
    resolve: (where) => gazetteer.resolve(where).flatMap(step),
    lineage(id) {
      const above = gazetteer.ancestors(id).map((place) => place.id);
      return [...above.reverse(), id].flatMap(step);
    },
    resolveNamed(place) {
      const [first] = gazetteer.find(place.name, { within: place.in });
      return first && first.inside !== false ? first.place.id : null;
    },
    areaCount(within, kind) {
      const key = `${within ?? ""}|${FINENESS[kind]}`;
      const known = counts.get(key) ?? count(within, kind);
      counts.set(key, known);
      return known;
    },
  };
}
