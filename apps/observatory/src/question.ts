import type { Gazetteer } from "@bilan/places";
import { DEFAULT_RULE, type TollQuestion } from "@bilan/toll";
import { Breakdown, FullDay, Grade, Measure, Problem, Tag } from "@bilan/vocabulary";
import type { z } from "zod";

/** The parameters of a toll as the command line and the address of a page give them: all text, all optional. */
export const QUESTION_PARAMS = [
  "measure",
  "place",
  "from",
  "to",
  "people",
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

function list(value: string | undefined): string[] {
  return (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * Understands a question. Problems: 106 a value that cannot be used, 202 a place not in the gazetteer, 203 a name of
 * several places. The toll itself refuses a reversed period (501) and an unknown rule (502).
 */
export function understand(params: QuestionParams, gazetteer: Gazetteer): Omit<TollQuestion, "ledger"> {
  const day = (name: "from" | "to" | "known-on") => (params[name] ? take(FullDay, name, params[name]) : null);
  const place = params.place ? gazetteer.one(params.place) : null;
  return {
    scope: {
      measure: take(Measure, "measure", params.measure || "killed"),
      people: list(params.people).map((tag) => take(Tag, "people", tag)),
      place: place && { id: place.id, name: place.name },
      from: day("from"),
      to: day("to"),
    },
    by: list(params.by).map((breakdown) => take(Breakdown, "by", breakdown)),
    rule: params.rule || DEFAULT_RULE,
    grade: take(Grade, "grade", params.grade || "fair"),
    knownOn: day("known-on"),
    claimant: params.claimant || null,
  };
}
