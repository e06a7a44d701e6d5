import { LANGUAGES } from "@bilan/vocabulary/plain";
import type { Token } from "../token.js";
import type { Group, GroupKind } from "./group.js";
import { AFRICA } from "./groupsAfrica.js";
import { AGENCIES } from "./groupsAgencies.js";
import { AMERICAS } from "./groupsAmericas.js";
import { ASIA } from "./groupsAsia.js";
import { EUROPE } from "./groupsEurope.js";
import { LEVANT } from "./groupsLevant.js";
import { PENINSULA } from "./groupsPeninsula.js";
import { SAHEL } from "./groupsSahel.js";
import { type PhraseFound, type PhraseIndex, phraseIndex } from "./phraseIndex.js";

let parsed: readonly Group[] | null = null;

/**
 * The groups, armies, agencies and organisations that the reader knows by name. A line of a table is
 * `name | kind | country | French | English | Arabic`, aliases separated by ";"; the name is itself an alias.
 * "=" and "^" before an alias are explained at phraseIndex.
 */
export function groups(): readonly Group[] {
  parsed ??= [LEVANT, PENINSULA, AFRICA, SAHEL, ASIA, EUROPE, AMERICAS, AGENCIES].flatMap(parseGroups);
  return parsed;
}

function aliases(list: string): string[] {
  return list
    .split(";")
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "");
}

function parseGroups(table: string): Group[] {
  const rows: Group[] = [];
  for (const line of table.split("\n")) {
    if (line.trim() === "") continue;
    const [name = "", kind = "", country = "", fr = "", en = "", ar = ""] = line.split("|").map((part) => part.trim());
    rows.push({
      name: name.replace(/^[=^]/, ""),
      kind: kind as GroupKind,
      country: country === "" ? null : country,
      aliases: { fr: aliases(fr), en: [name, ...aliases(en)], ar: aliases(ar) },
    });
  }
  return rows;
}

let index: PhraseIndex<Group> | null = null;

function* phrases(): Generator<readonly [string, Group]> {
  for (const language of LANGUAGES) {
    for (const group of groups()) for (const alias of group.aliases[language]) yield [alias, group];
  }
}

/**
 * The known group whose name or alias begins at a token, the longest one; null where there is none. The aliases of all
 * languages count: dispatches write each other's acronyms. The index is built at the first call.
 */
export function matchGroup(tokens: readonly Token[], at: number): PhraseFound<Group> | null {
  return groupIndex()(tokens, at);
}

function groupIndex(): PhraseIndex<Group> {
  index ??= phraseIndex(phrases);
  return index;
}

/** Whether a folded word may begin the name of a group. */
export function beginsGroup(word: string): boolean {
  return groupIndex().begins(word);
}
