import { Problem } from "@bilan/vocabulary";
import type { Cells } from "./row.js";

const LONGEST_LINE = 1_000_000;

/**
 * The rows of a tab-separated text without quoting (GeoNames, Who's On First) from its chunks, in constant memory; empty
 * lines are skipped. Throws Problem 102 on an empty text, 104 on a line over a million characters.
 */
export async function* tabRows(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Cells> {
  let rest = "";
  let line = 0;
  let any = false;
  for await (const chunk of chunks) {
    rest += line === 0 && rest === "" ? chunk.replace(/^\uFEFF/, "") : chunk;
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_LINE) throw new Problem(104, null, { line: line + lines.length + 1 });
    for (const each of lines) {
      line++;
      if (each.trim() === "") continue;
      any = true;
      yield { line, cells: each.replace(/\r$/, "").split("\t") };
    }
  }
  if (rest.trim() !== "") yield { line: line + 1, cells: rest.replace(/\r$/, "").split("\t") };
  else if (!any) throw new Problem(102);
}
