import type { Claim, Event, Language, Reading, Span, Warning } from "@bilan/vocabulary";
import { findBoilerplate } from "./boilerplate.js";
import { type Draft, soundWhole } from "./draft.js";
import { languageOf } from "./language.js";
import { draftClaims, type Ground } from "./drafting.js";
import { findHappenings, type Happening } from "./happening.js";
import { ARABIC } from "./languages/ar/index.js";
import { ENGLISH } from "./languages/en/index.js";
import { FRENCH } from "./languages/fr/index.js";
import type { LanguagePack } from "./languages/pack.js";
import { compile, type Marks, markText, type Tables } from "./marks.js";
import { findNumbers } from "./numbers/find.js";
import { findSentences } from "./passage.js";
import { findPlaces } from "./place.js";
import { findQuantities } from "./quantity.js";
import { Distance } from "./scene.js";
import { findAttributions } from "./speaker.js";
import { findSections } from "./section.js";
import { joinReadings } from "./joining.js";
import { clearDisputed } from "./responsibility.js";
import { respelt, type Spelling, spellingOf } from "./spelling.js";
import { findStatements, type Statement } from "./statement.js";
import { findPublication } from "./times/publication.js";
import { findTimes } from "./times/times.js";
import { claimTimes } from "./time.js";
import { type Token, tokenise } from "./token.js";
import { arithmeticWarnings, conflictWarnings } from "./warning.js";

/** What the caller knows of a text. */
export interface ReadOptions {
  readonly id: string;
  /** Found from the letters and the small words where it is not given. */
  readonly lang?: Language | undefined;
  /** The day of publication; looked for in the heading where it is not given. */
  readonly published?: string | null | undefined;
}

const PACKS: Readonly<Record<Language, LanguagePack>> = { en: ENGLISH, fr: FRENCH, ar: ARABIC };
const compiled = new Map<Language, Tables>();

function tablesOf(language: Language): Tables {
  let tables = compiled.get(language);
  if (!tables) {
    tables = compile(PACKS[language]);
    compiled.set(language, tables);
  }
  return tables;
}

const spelt = new Map<Language, Spelling | null>();

function spellings(language: Language): Spelling | null {
  let spelling = spelt.get(language);
  if (spelling === undefined) {
    spelling = spellingOf(PACKS[language]);
    spelt.set(language, spelling);
  }
  return spelling;
}

/**
 * Reads a text: its claims, events and warnings in the form of docs/reference/claims.md. The same text and options give
 * the same reading; its cost grows with the length of the text and nothing else.
 */
export function read(text: string, options: ReadOptions): Reading {
  const lang = options.lang ?? languageOf(text);
  const tokens = respelt(tokenise(text), spellings(lang));
  const sections = findSections(text, tokens, lang);
  if (sections.length === 1) return readDispatch(text, tokens, lang, options);
  const first = options.published ?? sections.find((section) => section.day !== null)?.day ?? null;
  const readings = sections.map(({ start, end, day }, i) => {
    const part = text.slice(start, end);
    const published = i === 0 ? (options.published ?? day) : (day ?? first);
    return readDispatch(part, respelt(tokenise(part), spellings(lang)), lang, { ...options, published });
  });
  return joinReadings(options.id, readings, sections);
}

/** Reads a text of one dispatch. */
function readDispatch(text: string, tokens: Token[], lang: Language, options: ReadOptions): Reading {
  const tables = tablesOf(lang);
  const marks = markText(text, tokens, tables);
  const found = options.published ? null : findPublication(tokens, lang);
  const published = options.published ?? found?.day ?? null;
  const times = findTimes(tokens, lang, published);
  const inTime = new Uint8Array(tokens.length);
  for (const time of times) inTime.fill(1, time.from, time.to);
  const numbers = findNumbers(tokens, lang);
  const inFigure = inTime.slice();
  for (const number of numbers) if (number.kind !== "ordinal") inFigure.fill(1, number.from, number.to);
  const skipped = findBoilerplate(marks, tables.boilerplate);
  const told = (one: { readonly from: number }): boolean => skipped[one.from] !== 1;
  const sentences = findSentences(marks, (at) => skipped[at] === 1);
  const quantities = findQuantities(marks, sentences, numbers, (at) => inTime[at] === 1).filter(told);
  const starts = new Uint8Array(tokens.length);
  for (const quantity of quantities) starts[quantity.from] = 1;
  const startsQuantity = (at: number): boolean => starts[at] === 1;
  const places = findPlaces(marks, sentences, (at) => inFigure[at] === 1).filter(told);
  const attributions = findAttributions(marks, sentences, startsQuantity, (at) => inTime[at] === 1).filter(told);
  const ground: Ground = {
    marks,
    sentences,
    quantities,
    places,
    times: claimTimes(marks, times.filter(told), attributions, published),
    attributions,
    distance: new Distance(marks, startsQuantity),
    startsQuantity,
    published,
  };
  const drafting = draftClaims(ground);
  const happenings = findHappenings(ground, drafting);
  const statements = findStatements(ground, drafting, happenings);
  clearDisputed(marks, drafting.drafts, statements);
  const { claims, events } = settle(marks, drafting.drafts, statements, happenings);
  const warnings: Warning[] = [...arithmeticWarnings(claims, text), ...conflictWarnings(claims)];
  for (const quantity of drafting.unread) {
    const [, quote] = quoteOf(marks, quantity.from, quantity.to);
    warnings.push({ code: "unread-number", message: `${quote}: no measure`, claims: [] });
  }
  if (found?.doubtful)
    warnings.push({
      code: "publication-date-doubtful",
      message: "the heading gives only a month, which the days of the text do not fit",
      claims: claims.map((claim) => claim.id),
    });
  const open = claims.filter((claim) => claim.period?.from.startsWith("--"));
  const undated =
    claims.length + events.length > 0 &&
    times.every((time) => time.openYear || time.kind === "relative" || time.kind === "year");
  if (published === null && (open.length > 0 || undated))
    warnings.push({
      code: "no-publication-date",
      message: open.length > 0 ? "the text gives day and month only; the year is left open" : "the text gives no date",
      claims: open.map((claim) => claim.id),
    });
  return { id: options.id, lang, published, claims, events, warnings };
}

function quoteOf(marks: Marks, from: number, to: number): [Span, string] {
  const start = marks.tokens[from]?.start ?? 0;
  const end = marks.tokens[to - 1]?.end ?? start;
  return [[start, end], marks.text.slice(start, end)];
}

type Claimed = { from: number; draft: Draft } | { from: number; statement: Statement };

/** Numbers claims and events in order of appearance and ties parts, answers and quotes to them. */
function settle(
  marks: Marks,
  drafts: readonly Draft[],
  statements: readonly Statement[],
  happenings: readonly Happening[],
): { claims: Claim[]; events: Event[] } {
  const all: Claimed[] = [
    ...drafts.map((draft) => ({ from: draft.from, draft })),
    ...statements.map((statement) => ({ from: statement.from, statement })),
  ];
  all.sort((a, b) => a.from - b.from);
  const ids = new Map<Draft | Happening, string>();
  all.forEach((one, i) => {
    if ("draft" in one) ids.set(one.draft, `c${i + 1}`);
  });
  const events = [...happenings]
    .sort((a, b) => a.from - b.from)
    .map((happening, i): Event => {
      ids.set(happening, `e${i + 1}`);
      const [span, quote] = quoteOf(marks, happening.from, happening.to);
      return {
        id: `e${i + 1}`,
        span,
        quote,
        type: happening.type,
        actors: [...happening.actors],
        targets: [...happening.targets],
        place: happening.place,
        period: happening.period,
        speaker: [...happening.speaker],
        stance: happening.stance,
      };
    });
  const claims = all.map((one, i): Claim => {
    const id = `c${i + 1}`;
    const told = "draft" in one ? one.draft : one.statement;
    const [span, quote] = quoteOf(marks, told.from, told.to);
    const speaker = [...told.speaker];
    const { stance, place, period } = told;
    if ("statement" in one) {
      const about = one.statement.about;
      return {
        id,
        span,
        quote,
        stance,
        speaker,
        place,
        period,
        measure: one.statement.measure,
        figure: null,
        unit: "people",
        population: { tags: [], groups: [], nationalities: [] },
        by: [],
        cause: null,
        partOf: null,
        about: about ? (ids.get(about) ?? null) : null,
      };
    }
    const { quantity } = one.draft;
    const whole = soundWhole(one.draft);
    return {
      id,
      span,
      quote,
      stance,
      speaker,
      place,
      period,
      measure: one.draft.measure,
      figure: quantity.figure,
      unit: quantity.unit,
      population: {
        tags: [...quantity.tags],
        groups: [...quantity.groups],
        nationalities: [...quantity.nationalities],
      },
      by: [...one.draft.by],
      cause: one.draft.cause,
      partOf: whole ? (ids.get(whole) ?? null) : null,
      about: one.draft.about ? (ids.get(one.draft.about) ?? null) : null,
    };
  });
  return { claims, events };
}
