import type { Gazetteer } from "@bilan/places";
import type { PlaceBook, PlaceStep } from "@bilan/toll";
import { Problem } from "@bilan/vocabulary";

/** The gazetteer as a toll asks it. */
export function placeBook(gazetteer: Gazetteer): PlaceBook {
  let areas: ReadonlyMap<string, number> | null = null;
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
      areas ??= areaCounts(gazetteer);
      return areas.get(`${within ?? ""}|${kind}`) ?? 0;
    },
  };
}

/** How many places of each kind each place has, itself among them; under the empty id, anywhere. */
function areaCounts(gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id, kind } of gazetteer.all()) {
    for (const within of ["", id, ...gazetteer.ancestors(id).map((place) => place.id)]) {
      const key = `${within}|${kind}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
