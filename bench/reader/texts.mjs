// Texts for the reader's benchmarks: the hand-coded dispatches of the shared data where they are, else the demo's.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const shared = join(root, "..", "shared", "dispatches", "dev");
const demo = join(root, "demo");

/** `{ name, text }` of each dispatch, and where they come from. */
export function dispatches() {
  const folder = existsSync(shared) ? shared : demo;
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return {
    from: folder === demo ? "demo" : "../shared/dispatches/dev",
    texts: names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })),
  };
}

/** A small generator of numbers with a fixed seed (mulberry32), so that a run can be repeated. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
