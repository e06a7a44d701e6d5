import type { Incident, NamedPlace, Where } from "@bilan/vocabulary";
import type { PlaceBook, PlaceStep } from "./placebook.js";
import { FINENESS } from "./placetree.js";

/**
 * A gazetteer made of the names that the records themselves carry: country, admin 1, admin 2, place. Ids are
 * `names:` and the path of names. It knows no spelling but theirs.
 */
export function bookOfNames(records: readonly Incident[]): PlaceBook {
  const lineages = new Map<string, readonly PlaceStep[]>();
  const byName = new Map<string, string[]>();
  for (const { where } of records) {
    const path = pathOf(where);
    for (const [depth, step] of path.entries()) {
      if (lineages.has(step.id)) continue;
      lineages.set(step.id, path.slice(0, depth + 1));
      byName.set(step.name, [...(byName.get(step.name) ?? []), step.id]);
    }
  }
  return {
    resolve: pathOf,
    lineage: (id) => lineages.get(id) ?? [],
    resolveNamed({ name, in: around }: NamedPlace) {
      const found = (byName.get(name) ?? []).filter(
        (id) => around === null || lineages.get(id)?.some((step) => step.name === around),
      );
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    areaCount(within, kind) {
      const inside = [...lineages.values()].filter(
        (path) =>
          FINENESS[path.at(-1)?.kind ?? "area"] === FINENESS[kind] &&
          (within === null || path.some((step) => step.id === within)),
      );
      return inside.length;
    },
  };
}

/** The names of a record from the country down; below a name that is missing, none is certain to be told apart. */
function pathOf(where: Where): PlaceStep[] {
  const path: PlaceStep[] = [{ id: `names:${where.country}`, kind: "country", name: where.country }];
  const step = (kind: PlaceStep["kind"], name: string | null) => {
    if (name !== null) path.push({ id: `${path.at(-1)?.id}/${name}`, kind, name });
  };
  step("admin1", where.admin1);
  step("admin2", where.admin2);
  if (where.precision <= 2) step("town", where.name);
  return path;
}
