import type { PlaceKind } from "@bilan/vocabulary";

const LISTS: readonly (readonly [readonly PlaceKind[], string])[] = [
  [
    ["admin1"],
    "governorate province state oblast prefecture muhafazah muhafazat mohafazat muhafaza wilayat wilaya " +
      "gouvernorat etat departement mohafazah محافظه ولايه اقليم",
  ],
  [["admin2", "admin1"], "region county mintaqat mintaqah department قضاء قضا منطقه"],
  [["admin2", "admin3", "admin1"], "district subprefecture مديريه"],
  [["admin3"], "subdistrict nahiyah nahiyat nahiya canton ناحيه مركز"],
  [["town", "village"], "city town ville cite madinat localite مدينه بلده"],
  [["village", "town"], "village hameau hamlet qaryat قريه"],
  [["country"], "republic republique جمهوريه دوله"],
  [["admin1", "area"], "countryside campagne rif reef rural ريف"],
];

/** Words that say what kind of place follows or precedes, folded, with the kinds that they mean, likeliest first. */
export const HEADS: ReadonlyMap<string, readonly PlaceKind[]> = new Map(
  LISTS.flatMap(([kinds, words]) => words.split(" ").map((word) => [word, kinds] as const)),
);

/** Words between a head and its name, folded. */
export const LINKS: ReadonlySet<string> = new Set("of de du des d la le les l the".split(" "));
