/** Up to so many entries their time and their place fit into one exact number. */
const SORTABLE = 2 ** 21;

/** Puts entries into the order of their times, which are given by entry. */
export function orderByTime(entries: Uint32Array, times: Uint32Array): void {
  if (entries.length > SORTABLE) {
    entries.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
    return;
  }
  const keys = new Float64Array(entries.length);
  let inOrder = true;
  for (let i = 0; i < keys.length; i += 1) {
    keys[i] = (times[entries[i] ?? 0] ?? 0) * SORTABLE + i;
    if (i > 0 && (keys[i] ?? 0) < (keys[i - 1] ?? 0)) inOrder = false;
  }
  if (inOrder) return;
  keys.sort();
  const before = entries.slice();
  for (let i = 0; i < keys.length; i += 1) entries[i] = before[(keys[i] ?? 0) % SORTABLE] ?? 0;
}

/** Entries by the group they are in, as they were within it; and where each group begins, at last where the last ends. */
export function groupEntries(groups: Uint32Array, count: number): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < groups.length; i += 1) {
    const next = (groups[i] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let i = 0; i < count; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const order = new Uint32Array(groups.length);
  const free = starts.slice();
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i] ?? 0;
    order[free[group] ?? 0] = i;
    free[group] = (free[group] ?? 0) + 1;
  }
  return { order, starts };
}
