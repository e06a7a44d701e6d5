import type { Gazetteer } from "@bilan/places";
import { organisationOf } from "@bilan/organisations";
import { DEFAULT_RULE, type RowKey, type TollQuestion, USUAL_PARTIES } from "@bilan/toll";
import { Breakdown, FullDay, Grade, Instant, Measure, Problem, Tag } from "@bilan/vocabulary";
import { z } from "zod";

/** The parameters of a toll as the command line and the address of a page give them: all text, all optional. */
export const QUESTION_PARAMS = [
  "measure",
  "place",
  "from",
  "to",
  "people",
  "party",
  "by",
  "known-on",
  "claimant",
  "rule",
  "grade",
] as const;
export type QuestionParams = Partial<Record<(typeof QUESTION_PARAMS)[number], string | undefined>>;

/** A value that a schema takes, or problem 106 naming the parameter. */
function take<S extends z.ZodType>(schema: S, name: string, value: string): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Problem(106, `${name} "${value}"`);
  return parsed.data;
}

/**
 * A row of a toll as the address of the evidence names it: breakdowns with their values, `party:side a|organisation:IS`;
 * of a place its id. Problem 106 for anything else.
 */
export function rowOf(text: string): RowKey {
  const row: Partial<Record<Breakdown | "organisation", string>> = {};
  for (const part of text.split("|")) {
    const [, name = "", value = ""] = /^([a-z]+):(.+)$/.exec(part) ?? [];
    if (value === "") throw new Problem(106, `row "${part}"`);
    row[take(Breakdown.or(z.literal("organisation")), "row", name)] = value;
  }
  if (row.organisation !== undefined && row.party === undefined) throw new Problem(106, `row "${text}" has no party`);
  return row;
}

function list(value: string | undefined): string[] {
  return (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * The parameters of a question written as options (`--place Aleppo --from 2016-02-01`, a value of several words in
 * quotes) or as the address of a page has them (`place=Aleppo&from=2016-02-01`). Problem 106 for any other.
 */
export function paramsOfText(text: string): QuestionParams {
  if (text.trim() === "") throw new Problem(106, "the question is empty");
  const pairs = text.trim().startsWith("--") ? optionsOf(text) : [...new URLSearchParams(text.trim())];
  for (const [name] of pairs) {
    if (!(QUESTION_PARAMS as readonly string[]).includes(name)) throw new Problem(106, `"${name}" in "${text}"`);
  }
  return Object.fromEntries(pairs);
}

function optionsOf(text: string): [string, string][] {
  const words = [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? "",
  );
  return words.flatMap((word, i): [string, string][] => {
    if (!word.startsWith("--")) {
      if (!words[i - 1]?.startsWith("--")) throw new Problem(106, `"${word}" in "${text}"`);
      return [];
    }
    const value = words[i + 1];
    if (value === undefined || value.startsWith("--")) throw new Problem(106, `"${word}" in "${text}" has no value`);
    return [[word.slice(2), value]];
  });
}

/** A party by its own name, in whatever language it is given; one that no list has keeps the name it is given. */
function partyNamed(name: string): string {
  const organisation = organisationOf(name)?.name ?? name;
  return USUAL_PARTIES.nameOf(name) ?? USUAL_PARTIES.nameOf(organisation) ?? organisation;
}

/**
 * Understands a question. Problems: 106 a value that cannot be used, 202 a place not in the gazetteer, 203 a name of
 * several places. The toll itself refuses a reversed period (501) and an unknown rule (502).
 */
export function understand(params: QuestionParams, gazetteer: Gazetteer): Omit<TollQuestion, "ledger"> {
  const day = (name: "from" | "to") => (params[name] ? take(FullDay, name, params[name]) : null);
  const parties = [...new Set(list(params.party).map(partyNamed))].sort();
  const place = params.place ? gazetteer.one(params.place) : null;
  return {
    scope: {
      measure: take(Measure, "measure", params.measure || "killed"),
      people: list(params.people).map((tag) => take(Tag, "people", tag)),
      ...(parties.length > 0 && { parties }),
      place: place && { id: place.id, name: place.name },
      from: day("from"),
      to: day("to"),
    },
    by: list(params.by).map((breakdown) => take(Breakdown, "by", breakdown)),
    rule: params.rule || DEFAULT_RULE,
    grade: take(Grade, "grade", params.grade || "fair"),
    knownOn: params["known-on"] ? take(FullDay.or(Instant), "known-on", params["known-on"]) : null,
    claimant: params.claimant || null,
  };
}
