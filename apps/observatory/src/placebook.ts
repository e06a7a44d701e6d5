import type { Gazetteer } from "@bilan/places";
import type { PlaceBook, PlaceStep } from "@bilan/toll";
import { Problem } from "@bilan/vocabulary";

/** The gazetteer as a toll asks it. */
export function placeBook(gazetteer: Gazetteer): PlaceBook {
  const areas = new Map<string, number>();
  const stepOf = (id: string): PlaceStep[] => {
    const place = gazetteer.get(id);
    return place ? [{ id: place.id, kind: place.kind, name: place.name }] : [];
  };
  return {
    resolve: (where) => gazetteer.resolve(where).flatMap(stepOf),
    lineage: (id) =>
      gazetteer
        .ancestors(id)
        .toReversed()
        .flatMap((place) => stepOf(place.id))
        .concat(stepOf(id)),
    resolveNamed({ name, in: within }) {
      try {
        return gazetteer.one(name, { within }).id;
      } catch (error) {
        if (error instanceof Problem) return null;
        throw error;
      }
    },
    areaCount(within, kind) {
      const key = `${within ?? ""}|${kind}`;
      const known = areas.get(key);
      if (known !== undefined) return known;
      let count = 0;
      for (const place of gazetteer.all()) {
        if (place.kind === kind && (within === null || gazetteer.contains(within, place.id))) count++;
      }
      areas.set(key, count);
      return count;
    },
  };
}
