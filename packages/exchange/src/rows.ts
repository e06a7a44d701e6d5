import type { Cells, Row } from "@bilan/places";
import { Problem } from "@bilan/vocabulary";
import type { Header, TableRow } from "./table.js";

/**
 * Records of a table's rows. `headerOf` reads the first row, and says whether it is data already (a file without a
 * header); `recordOf` throws Problem 108 for a row that cannot be taken, which is given as refused, and the rest goes on.
 */
export async function* rowsOf<T>(
  rows: AsyncIterable<Cells> | Iterable<Cells>,
  headerOf: (cells: readonly string[]) => { header: Header; isData: boolean },
  recordOf: (row: TableRow) => T | null,
): AsyncGenerator<Row<T>> {
  let header: Header | null = null;
  for await (const cells of rows) {
    if (!header) {
      const first = headerOf(cells.cells);
      header = first.header;
      if (!first.isData) continue;
    }
    const { line } = cells;
    try {
      const record = recordOf(header.row(cells));
      if (record !== null) yield { line, record };
    } catch (error) {
      if (!(error instanceof Problem) || error.number !== 108) throw error;
      yield { line, refused: error };
    }
  }
}
