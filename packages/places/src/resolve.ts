import type { Place, PlaceKind, Where } from "@bilan/vocabulary";
import { cutHead, foldName } from "./fold.js";
import type { Gazetteer } from "./gazetteer.js";
import { namesOf } from "./name-index.js";

const TOWNS: readonly PlaceKind[] = ["town", "village"];
/** A town of the right name within this many km of the record's own coordinates is the town meant. */
const TOWN_KM = 15;

/** The ids of the places that a record's `where` names, largest first; see {@link Gazetteer.resolve}. */
export function resolveWhere(gazetteer: Gazetteer, where: Where): readonly string[] {
  const coded = where.code ? gazetteer.get(where.code) : null;
  if (coded) return pathOf(gazetteer, coded);
  const country = gazetteer.get(`iso:${where.country}`);
  const admin1 = areaOf(gazetteer, where, "admin1", country);
  const admin2 = admin1 || !where.admin1 ? areaOf(gazetteer, where, "admin2", admin1 ?? country) : null;
  const town = where.precision <= 2 ? townOf(gazetteer, where, admin1) : null;
  const path = [country, admin1, admin2, town].filter((place) => place !== null);
  return [...new Set(path.map((place) => place.id))];
}

function areaOf(gazetteer: Gazetteer, where: Where, level: "admin1" | "admin2", parent: Place | null): Place | null {
  const name = where[level];
  if (name) {
    const [first] = gazetteer.find(name, { country: where.country, kinds: [level], within: parent?.id });
    if (first && (level === "admin1" || first.inside) && first.way !== "part") return first.place;
    return level === "admin2" && parent ? centreOf(gazetteer, name, parent) : null;
  }
  const exact = where.precision <= 2 && where.lat !== null && where.lon !== null;
  const held = exact ? gazetteer.at(where.lat ?? 0, where.lon ?? 0, level) : null;
  return held && (!parent || gazetteer.contains(parent.id, held.id)) ? held : null;
}

/** The district of an area's own name, where the source calls it by the area's (`Markaz Rif Dimashq district`). */
function centreOf(gazetteer: Gazetteer, name: string, parent: Place): Place | null {
  const [area] = gazetteer.find(cutHead(foldName(name)).rest, { country: parent.country, kinds: ["admin1"] });
  if (area?.place.id !== parent.id) return null;
  for (const each of namesOf(parent)) {
    const [first] = gazetteer.find(each, { within: parent.id, kinds: ["admin2"] });
    if (first?.inside && first.way === "name") return first.place;
  }
  return null;
}

function townOf(gazetteer: Gazetteer, where: Where, admin1: Place | null): Place | null {
  if (!where.name) return null;
  const near = where.lat !== null && where.lon !== null ? { lat: where.lat, lon: where.lon } : null;
  for (const name of new Set([where.name, ...where.name.split(/[/()]/).map((part) => part.trim())])) {
    const matches = gazetteer.find(name, { country: where.country, kinds: TOWNS, within: admin1?.id, near });
    const town = matches.find(
      ({ km, inside, way }) => way !== "part" && (near ? (km ?? TOWN_KM + 1) <= TOWN_KM : inside),
    );
    if (town) return town.place;
  }
  return null;
}

function pathOf(gazetteer: Gazetteer, place: Place): readonly string[] {
  return [place, ...gazetteer.ancestors(place.id)].map(({ id }) => id).toReversed();
}
