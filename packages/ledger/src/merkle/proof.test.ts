import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isConsistent, isGrown, isIncluded } from "./proof.js";

const VECTORS = fileURLToPath(new URL("../../../../../shared/data/tlog/testdata", import.meta.url));
const there = existsSync(VECTORS);

interface Vector {
  readonly desc: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly [name: string]: unknown;
}

function vectors(kind: string): [string, Vector][] {
  const folder = join(VECTORS, kind);
  if (!there) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8")) as Vector]);
}

const bytes = (text: unknown) => new Uint8Array(Buffer.from(String(text ?? ""), "base64"));
const hashes = (proof: Vector["proof"]) => (proof ?? []).map(bytes);

const KINDS = {
  inclusion: (v: Vector) =>
    isIncluded(
      Number(v["leafIdx"]),
      { start: 0, end: Number(v["treeSize"]) },
      bytes(v["leafHash"]),
      bytes(v["root"]),
      hashes(v.proof),
    ),
  subtreeinclusion: (v: Vector) =>
    isIncluded(
      Number(v["leafIdx"]),
      { start: Number(v["start"]), end: Number(v["end"]) },
      bytes(v["leafHash"]),
      bytes(v["root"]),
      hashes(v.proof),
    ),
  consistency: (v: Vector) =>
    isGrown(Number(v["size1"]), Number(v["size2"]), bytes(v["root1"]), bytes(v["root2"]), hashes(v.proof)),
  subtreeconsistency: (v: Vector) =>
    isConsistent(
      { start: Number(v["start"]), end: Number(v["end"]) },
      Number(v["size"]),
      bytes(v["root1"]),
      bytes(v["root2"]),
      hashes(v.proof),
    ),
} as const;

describe.skipIf(!there)("the vectors of ../shared/data/tlog (skipped where they are missing)", () => {
  it.each(Object.keys(KINDS) as (keyof typeof KINDS)[])("%s", (kind) => {
    const all = vectors(kind);
    expect(all.length).toBeGreaterThan(50);
    const wrong = all.filter(([, vector]) => KINDS[kind](vector) === vector.wantErr);
    expect(wrong.map(([name, vector]) => `${name}: ${vector.desc}`)).toEqual([]);
  });
});
