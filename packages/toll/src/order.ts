/** Order of texts by their UTF-16 units, the same in every place and time. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
