import { foldName } from "./fold.js";
import type { Organisation } from "./organisation.js";
import { organisations } from "./organisations.js";
import { stateOrgans } from "./stateOrgans.js";

interface Named {
  readonly organisation: Organisation;
  /** the alias as the table has it: "=" and "^" before it say how strictly it counts */
  readonly alias: string;
}

/** Words before a name that are no part of it, folded. */
const LEADS =
  /^(?:l|d|le|la|les|the|un|une|an?|agence|agency|news agency|organisation|organization|ong|ngo|mouvement|movement|groupe|group|وكاله|منظمه|حركه|تنظيم) /;

let index: ReadonlyMap<string, readonly Named[]> | null = null;

function names(): ReadonlyMap<string, readonly Named[]> {
  if (index) return index;
  const found = new Map<string, Named[]>();
  for (const organisation of [...organisations(), ...stateOrgans().map(([organ]) => organ)]) {
    for (const alias of Object.values(organisation.aliases).flat()) {
      const key = foldName(alias);
      found.set(key, [...(found.get(key) ?? []), { organisation, alias }]);
    }
  }
  index = found;
  return found;
}

/** A short form whose points alone tell it from a word. */
const POINTED = /^(?:\p{Lu}\.)+$/u;

/** Whether a name is written as strictly as an alias asks: "=WHO" in these very letters, "^Sana" with a capital. */
function isAsStrict(written: string, alias: string): boolean {
  if (alias.startsWith("=")) return written.includes(alias.slice(1));
  return !(alias.startsWith("^") || POINTED.test(alias)) || /\p{Lu}/u.test(written);
}

/**
 * The organisation of a name, in whatever language and spelling: `OSDH`, `the Syrian Observatory`, `المرصد السوري` are
 * one. null where the whole name is none that is known.
 */
export function organisationOf(name: string): Organisation | null {
  const known = names();
  for (let folded = foldName(name.replace(/[’']/g, " ")), apart = foldName(name); ; ) {
    const found = [...(known.get(apart) ?? []), ...(known.get(folded) ?? [])].find(({ alias }) =>
      isAsStrict(name, alias),
    );
    if (found) return found.organisation;
    const rest = folded.replace(LEADS, "");
    if (rest === folded) return null;
    [folded, apart] = [rest, rest];
  }
}

/** Names come again and again: what each is told apart by is kept, and all let go when it grows too large. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

/** What a speaker is told apart by: its organisation's name, else its own name folded. */
export function speakerKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = organisationOf(name)?.name ?? foldName(name);
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(name, key);
  }
  return key;
}

/** The first name of an organisation in each language; null where the lists have none. */
export function usualNames({ aliases }: Organisation): Readonly<Record<keyof Organisation["aliases"], string | null>> {
  const first = (names: readonly string[]) => names[0]?.replace(/^[=^]/, "") ?? null;
  return { fr: first(aliases.fr), en: first(aliases.en), ar: first(aliases.ar) };
}

/** Every name of the organisation that bears this one, without the signs of strictness; the name itself where none does. */
export function namesOf(name: string): string[] {
  const organisation = organisationOf(name);
  if (!organisation) return [name];
  const all = [organisation.name, ...Object.values(organisation.aliases).flat()];
  return [...new Set([name, ...all.map((alias) => alias.replace(/^[=^]/, ""))])];
}
