import type { Organisation, OrganisationKind } from "./organisation.js";
import { AFRICA } from "./tables/africa.js";
import { AGENCIES } from "./tables/agencies.js";
import { AMERICAS } from "./tables/americas.js";
import { ASIA } from "./tables/asia.js";
import { EUROPE } from "./tables/europe.js";
import { LEVANT } from "./tables/levant.js";
import { PENINSULA } from "./tables/peninsula.js";
import { SAHEL } from "./tables/sahel.js";

let parsed: readonly Organisation[] | null = null;

/**
 * The groups, armies, agencies and organisations that are known by name. A line of a table is
 * `name | kind | country | French | English | Arabic`, aliases separated by ";"; the name is itself an alias.
 * "=" before an alias: it counts only as written ("WHO"); "^": only with a capital ("Sana").
 */
export function organisations(): readonly Organisation[] {
  parsed ??= [LEVANT, PENINSULA, AFRICA, SAHEL, ASIA, EUROPE, AMERICAS, AGENCIES].flatMap(parse);
  return parsed;
}

function aliases(list: string): string[] {
  return list
    .split(";")
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "");
}

function parse(table: string): Organisation[] {
  const rows: Organisation[] = [];
  for (const line of table.split("\n")) {
    if (line.trim() === "") continue;
    const [name = "", kind = "", country = "", fr = "", en = "", ar = ""] = line.split("|").map((part) => part.trim());
    rows.push({
      name: name.replace(/^[=^]/, ""),
      kind: kind as OrganisationKind,
      country: country === "" ? null : country,
      aliases: { fr: aliases(fr), en: [name, ...aliases(en)], ar: aliases(ar) },
    });
  }
  return rows;
}
