/** A cell of a table: a value of each key, null: all of them together; and its numbers, null: missing. */
export interface MarginCell {
  readonly at: readonly (string | null)[];
  readonly numbers: readonly (number | null)[];
}

/** A table of any number of keys with every margin: each cell over all is the sum of the cells over each value. */
export interface Margins {
  readonly cells: readonly MarginCell[];
  /** the values of each key */
  readonly values: readonly (readonly string[])[];
  /** the number of the cell at these values; -1: none */
  find(at: readonly (string | null)[]): number;
}

/** The table of the given inner cells; those that are not given are 0, and a sum with a missing number is missing. */
export function marginsOf(inner: readonly MarginCell[], keys: number): Margins {
  const values = Array.from({ length: keys }, (_, k) => [...new Set(inner.flatMap(({ at }) => at[k] ?? []))]);
  const places = values.reduce<(string | null)[][]>(
    (sofar, each) => sofar.flatMap((at) => [null, ...each].map((value) => [...at, value])),
    [[]],
  );
  const numberOf = new Map(places.map((at, i) => [JSON.stringify(at), i]));
  const width = inner[0]?.numbers.length ?? 0;
  const sums = places.map(() => Array<number | null>(width).fill(0));
  for (const { at, numbers } of inner) {
    for (let margin = 0; margin < 1 << keys; margin += 1) {
      const place = at.map((value, k) => ((margin >> k) & 1 ? null : value));
      const sum = sums[numberOf.get(JSON.stringify(place)) ?? -1];
      for (const [n, number] of numbers.entries()) {
        const before = sum?.[n];
        if (sum && before !== undefined) sum[n] = before === null || number === null ? null : before + number;
      }
    }
  }
  return {
    cells: places.map((at, i) => ({ at, numbers: sums[i] ?? [] })),
    values,
    find: (at) => numberOf.get(JSON.stringify(at)) ?? -1,
  };
}
