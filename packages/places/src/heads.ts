import type { PlaceKind } from "@bilan/vocabulary";

const LISTS: readonly (readonly [readonly PlaceKind[], string])[] = [
  [
    ["admin1"],
    "governorate province state oblast prefecture muhafazah muhafazat mohafazat muhafaza wilayat wilaya " +
      "gouvernorat etat departement mohafazah محافظه ولايه اقليم",
  ],
  [["admin2", "admin1"], "region county mintaqat mintaqah department قضاء قضا منطقه"],
  [["admin2", "admin3", "admin1"], "district subprefecture مديريه"],
  [["admin3"], "subdistrict nahiyah nahiyat nahiya canton ناحيه"],
  [["admin2", "admin3"], "markaz مركز"],
  [["town", "village", "area"], "suburb neighborhood neighbourhood quartier faubourg حي ضاحيه"],
  [["town", "village"], "city town ville madinat localite مدينه بلده"],
  [["village", "town"], "village hameau hamlet qaryat قريه"],
  [["country"], "republic republique جمهوريه دوله"],
];

/** Words that say what kind of place follows or precedes, folded, with the kinds that they mean, likeliest first. */
export const HEADS: ReadonlyMap<string, readonly PlaceKind[]> = new Map(
  LISTS.flatMap(([kinds, words]) => words.split(" ").map((word) => [word, kinds] as const)),
);

/** Words between a head and its name, folded. */
export const LINKS: ReadonlySet<string> = new Set("of de du des d la le les l the".split(" "));

/** Words that say that only a part of the place, or what lies around it, is meant; folded. */
export const PARTS: ReadonlySet<string> = new Set(
  (
    "countryside campagne banlieue peripherie rif reef rural suburbs outskirts near north northern south southern east " +
    "eastern west western northwestern northeastern southwestern southeastern nord sud est ouest central ريف شمال جنوب شرق " +
    "غرب شمالي جنوبي شرقي غربي الشمالي الجنوبي الشرقي الغربي ضواحي محيط"
  ).split(" "),
);
