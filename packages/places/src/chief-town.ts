import type { Place } from "@bilan/vocabulary";
import { foldName } from "./fold.js";
import { namesOf } from "./name-index.js";
import { usefulVariants } from "./script.js";

/**
 * The same places, where an area and a town directly in it share a name, with what each knows of that name: the town
 * takes the area's French and Arabic name if it is among its variants (GeoNames lists `Alep` without its language, Natural
 * Earth gives it as the area's in French), and the area is called by every name of the town (`Deir el-Zor`).
 */
export function lendChiefTowns(places: readonly Place[]): Place[] {
  const areas = new Map(places.filter(({ kind }) => kind === "admin1").map((place) => [place.id, place]));
  const lent = new Map<string, Place>();
  for (const place of places) {
    const area = place.kind === "town" && place.parent ? areas.get(place.parent) : undefined;
    if (!area) continue;
    const own = new Set(namesOf(place).map(foldName));
    const { en, fr, ar } = area.names;
    if (![area.name, en, fr, ar].some((name) => name && own.has(foldName(name)))) continue;
    lent.set(place.id, {
      ...place,
      names: {
        ...place.names,
        ...(fr && !place.names.fr && own.has(foldName(fr)) ? { fr } : {}),
        ...(ar && own.has(foldName(ar)) ? { ar } : {}),
      },
    });
    const called = lent.get(area.id) ?? area;
    const variants = usefulVariants([...called.variants, ...namesOf(place)], [area.name, en, fr, ar]);
    lent.set(area.id, { ...area, variants });
  }
  return places.map((place) => lent.get(place.id) ?? place);
}
