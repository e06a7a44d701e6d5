import type { Row } from "@bilan/places";
import { Problem, ReportedClaims } from "@bilan/vocabulary";

/** A version of a report, and the words that its claims are quoted from. */
export interface ReportedVersion extends ReportedClaims {
  readonly text: string;
  /** where each claim stands in the text, in the order of the claims */
  readonly spans: readonly (readonly [number, number])[];
}

/**
 * The versions of reports of a claims file (JSONL) from its chunks, in the file's order. A line that is not of the form
 * is refused with Problem 108; empty lines count as lines and hold nothing.
 */
export async function* readClaims(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Row<ReportedVersion>> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number += 1;
    if (line.trim() === "") continue;
    try {
      yield { line: number, record: versionOf(line.trim(), number) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      yield { line: number, refused: error };
    }
  }
}

async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function versionOf(line: string, number: number): ReportedVersion {
  const refuse = (why: string) => new Problem(108, why, { line: number });
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    throw refuse("it is not JSON");
  }
  const parsed = ReportedClaims.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refuse(`${issue?.path.join(".") || "line"}: ${issue?.message}`);
  }
  const text = parsed.data.text ?? line;
  const spans = parsed.data.claims.map(({ id, quote }): readonly [number, number] => {
    const at = quote === null ? 0 : text.indexOf(quote);
    if (at < 0) throw refuse(`claims: the quote of ${id} is not in the text`);
    return [at, at + (quote ?? text).length];
  });
  return { ...parsed.data, text, spans };
}
