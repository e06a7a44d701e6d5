import type { Qualifier } from "@bilan/vocabulary";
import { formsOf } from "../lexicon.js";
import { fold } from "../token.js";
import { WordTable } from "../word.js";
import { Phrases } from "./phrases.js";
import type { Forms, NumberGrammar, NumberTable, VagueQualifier } from "./table.js";

export type Role =
  | "unit"
  | "teen"
  | "ten"
  | "hundred"
  | "hundreds"
  | "scale"
  | "dualScale"
  | "group"
  | "ordinal"
  | "part"
  | "share"
  | "boundShare"
  | "and"
  | "article"
  | "point";

/** What a word is among numbers. */
export interface NumberWord {
  readonly role: Role;
  readonly value: number;
  readonly plural?: boolean;
  /** A unit that only stands before a ten. */
  readonly bound?: boolean;
  /** The word may be a denominator too: "fifth", «خمس». */
  readonly part?: number;
  readonly partBeforeDefinite?: boolean;
  /** "And" is written with the word: «وستون». */
  readonly joined?: boolean;
  /** "And" or a preposition is written with the word: it goes on with no number before it, unless "and" joins it. */
  readonly attached?: boolean;
  /** The word may also be "and" with a unit that only stands before a ten: «وأحد عشر» is written like «واحد». */
  readonly joinedBeforeTen?: boolean;
  /** Said alone the multiplier is twice itself: «ألفا شخص» are two thousand, «345 ألفا» are not. */
  readonly dual?: boolean;
}

/** What stands for a number without naming one. */
export type Vague = { readonly qualifier: VagueQualifier } | { readonly above: number } | { readonly mostly: true };

export interface NumberEntry {
  word: NumberWord | undefined;
  /** The bits of the phrases that it may begin, or end where they are read backwards. */
  begins: number;
}

/** A language's table made ready for looking up. */
export interface NumberLexicon {
  readonly entries: WordTable<NumberEntry>;
  readonly suffixes: ReadonlyMap<string, number>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly afterShare: ReadonlySet<string>;
  readonly beforePronoun: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly ratioNouns: ReadonlySet<string>;
  readonly notRatioBefore: ReadonlySet<string>;
  readonly vague: Phrases<Vague>;
  readonly percent: Phrases<true>;
  readonly ratio: Phrases<"any" | "one">;
  readonly partsOf: Phrases<true>;
  readonly before: Phrases<Qualifier | "none">;
  readonly clitics: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  readonly groupEndings: ReadonlySet<string>;
  readonly partArticles: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly after: Phrases<Qualifier>;
  readonly orEqual: Phrases<true>;
  readonly between: Phrases<true>;
  readonly from: Phrases<true>;
  readonly to: Phrases<true>;
  readonly or: Phrases<true>;
  readonly joinBounds: Phrases<true>;
  readonly grammar: NumberGrammar;
}

function setOf(forms: string): Set<string> {
  return new Set(formsOf(forms).map(fold));
}

function numbersOf(forms: Forms | undefined): [number, string][] {
  return Object.entries(forms ?? {}).map(([value, text]) => [Number(value), text]);
}

function roleOf(value: number): Role {
  if (value < 10) return "unit";
  return value < 20 ? "teen" : "ten";
}

/** The words of a table, each under every way of writing it with clitics. */
function wordsOf(table: NumberTable): Map<string, NumberWord> {
  const bare = new Map<string, NumberWord>();
  const add = (forms: string, word: NumberWord) => {
    for (const form of formsOf(forms)) {
      const key = fold(form);
      const before = bare.get(key);
      if (!before) bare.set(key, word);
      else if (word.role === "dualScale" && before.role === "scale") bare.set(key, { ...before, dual: true });
      else if (word.role === "part" && before.part === undefined) {
        bare.set(key, {
          ...before,
          part: word.value,
          ...(before.role === "ordinal" ? {} : { partBeforeDefinite: true }),
        });
      }
    }
  };
  for (const [value, forms] of numbersOf(table.words)) add(forms, { role: roleOf(value), value });
  for (const [value, forms] of numbersOf(table.boundUnits)) add(forms, { role: "unit", value, bound: true });
  add(table.hundred, { role: "hundred", value: 100 });
  for (const [value, forms] of numbersOf(table.hundreds)) add(forms, { role: "hundreds", value });
  for (const [value, forms] of numbersOf(table.scales)) add(forms, { role: "scale", value });
  for (const [value, forms] of numbersOf(table.scalePlurals)) {
    add(forms, { role: value === 100 ? "hundred" : "scale", value, plural: true });
  }
  for (const [value, forms] of numbersOf(table.dualScales)) add(forms, { role: "dualScale", value });
  for (const [value, forms] of numbersOf(table.groups)) add(forms, { role: "group", value });
  for (const [value, forms] of numbersOf(table.groupPlurals)) add(forms, { role: "group", value, plural: true });
  for (const [value, forms] of table.shares) add(forms, { role: "share", value });
  for (const [value, forms] of table.boundShares) add(forms, { role: "boundShare", value });
  const partOf = (value: number) => (table.grammar.ordinalParts && value > 2 ? { part: value } : {});
  for (const [value, forms] of numbersOf(table.ordinals)) add(forms, { role: "ordinal", value, ...partOf(value) });
  for (const [value, forms] of numbersOf(table.ordinalPlurals)) {
    add(forms, { role: "ordinal", value, plural: true, ...partOf(value) });
  }
  for (const [value, forms] of numbersOf(table.parts)) add(forms, { role: "part", value });
  for (const [value, forms] of numbersOf(table.partPlurals)) add(forms, { role: "part", value, plural: true });
  for (const [value, forms] of numbersOf(table.partsBeforeDefinite)) add(forms, { role: "part", value });
  add(table.and, { role: "and", value: 0 });
  add(table.articles, { role: "article", value: 1 });
  add(table.point, { role: "point", value: 0 });

  const words = new Map(bare);
  const not = setOf(table.notNumbers ?? "");
  const ands = formsOf(table.and);
  const articles = formsOf(table.definite);
  for (const clitic of table.clitics ?? []) {
    const joined = ands.some((and) => clitic === and || articles.some((article) => clitic === and + article));
    const attached = !articles.includes(clitic);
    for (const [key, word] of bare) {
      if (word.role === "and" || word.role === "point") continue;
      const taken = words.get(clitic + key);
      if (taken && word.bound && joined) words.set(clitic + key, { ...taken, joinedBeforeTen: true });
      if (taken) continue;
      words.set(clitic + key, {
        ...word,
        ...(joined ? { joined } : {}),
        ...(attached ? { attached } : {}),
      });
    }
  }
  for (const key of not) words.delete(key);
  return words;
}

/** Makes a language's table ready, once a language. */
export function compileNumbers(table: NumberTable): NumberLexicon {
  // A preposition or "and" may be written with the first word of a phrase; the article is part of the phrase itself.
  const clitics = (table.clitics ?? []).filter((clitic) => clitic.length === 1);
  const all: Phrases<unknown>[] = [];
  const phrases = <T>(
    rows: Iterable<readonly [T, string | undefined]>,
    options?: { backwards?: boolean; clitics?: readonly string[] },
  ): Phrases<T> => {
    const made = new Phrases<T>(1 << all.length, options);
    for (const [value, forms] of rows) made.add(forms, value);
    all.push(made);
    return made;
  };
  const qualified = (rows: Partial<Record<Qualifier, string>>) => Object.entries(rows) as [Qualifier, string][];
  const backwards = { backwards: true, clitics };
  const vague: [Vague, string][] = [
    ...Object.entries(table.vague).map(([name, forms]): [Vague, string] => [
      { qualifier: name as VagueQualifier },
      forms,
    ]),
    ...numbersOf(table.vagueAbove).map(([above, forms]): [Vague, string] => [{ above }, forms]),
    [{ mostly: true }, table.mostly],
  ];
  const trees = {
    vague: phrases(vague, { clitics }),
    percent: phrases([[true as const, table.percent]]),
    ratio: phrases([
      ["any" as const, table.ratio],
      ["one" as const, table.ratioOfOne],
    ]),
    partsOf: phrases([[true as const, table.partsOf]]),
    before: phrases<Qualifier | "none">([["none", table.notBounds], ...qualified(table.before)], backwards),
    after: phrases(qualified(table.after), { clitics }),
    orEqual: phrases([[true as const, table.orEqual]]),
    between: phrases([[true as const, table.between]], backwards),
    from: phrases([[true as const, table.from]], backwards),
    to: phrases([[true as const, table.to]]),
    or: phrases([[true as const, table.or]]),
    joinBounds: phrases([[true as const, table.joinBounds]]),
  };
  const entries = new Map<string, NumberEntry>();
  for (const [key, word] of wordsOf(table)) entries.set(key, { word, begins: 0 });
  for (const tree of all) {
    for (const key of tree.firstWords()) {
      const entry = entries.get(key);
      if (entry) entry.begins |= tree.bit;
      else entries.set(key, { word: undefined, begins: tree.bit });
    }
  }
  const ordinary: NumberEntry = { word: undefined, begins: 0 };
  const suffixes = new Map<string, number>();
  for (const [value, forms] of numbersOf(table.suffixes)) for (const form of formsOf(forms)) suffixes.set(form, value);
  return {
    entries: new WordTable(({ kind, fold: key }) => (kind === "digits" ? ordinary : (entries.get(key) ?? ordinary))),
    suffixes,
    ordinalEndings: setOf(table.ordinalEndings),
    afterShare: setOf(table.afterShare),
    beforePronoun: setOf(table.beforePronoun),
    of: setOf(table.of),
    ratioNouns: setOf(table.ratioNouns),
    notRatioBefore: setOf(table.notRatioBefore),
    clitics: new Set(table.clitics ?? []),
    minus: setOf(table.minus),
    groupEndings: setOf(table.groupEndings),
    partArticles: setOf(table.partArticles),
    definite: setOf(table.definite),
    changes: new Set([...setOf(table.changes)].flatMap((word) => [word, ...clitics.map((clitic) => clitic + word)])),
    ...trees,
    grammar: table.grammar,
  };
}
