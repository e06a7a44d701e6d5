import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_ROOT, type Hash, leafHash, nodeHash } from "./hash.js";
import { isGrown, isIncluded } from "./proof.js";
import { GrowingRoot } from "./root.js";
import { Edge, MissingTile, TILE_WIDTH, type TileReader } from "./tiles.js";
import { consistencyProof, inclusionProof, rootOf } from "./tree.js";

const leaf = (i: number) => leafHash(Uint8Array.of(i & 255, (i >> 8) & 255, i >> 16));

/** Tiles in memory, grown in the given steps. */
async function grown(steps: readonly number[]): Promise<TileReader> {
  const tiles = new Map<string, Uint8Array>();
  const read: TileReader = async (level, index) => tiles.get(`${level}/${index}`) ?? null;
  let size = 0;
  for (const step of steps) {
    const edge = await Edge.of(size, read);
    for (let i = 0; i < step; i += 1) edge.add(leaf(size + i));
    size += step;
    for (const { level, index, hashes } of edge.changed()) tiles.set(`${level}/${index}`, hashes);
  }
  return read;
}

/** The root as RFC 9162, 2.1.1 defines it, without any tile. */
function plainRoot(from: number, to: number): Hash {
  if (to === from) return EMPTY_ROOT;
  if (to - from === 1) return leaf(from);
  let left = 1;
  while (left * 2 < to - from) left *= 2;
  return nodeHash(plainRoot(from, from + left), plainRoot(from + left, to));
}

const Steps = fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 200, max: 600 })), {
  minLength: 1,
  maxLength: 5,
});

describe("a tree in tiles", () => {
  it("has the root of RFC 9162 at every size it ever had, however it grew", async () => {
    await fc.assert(
      fc.asyncProperty(Steps, fc.nat(), async (steps, seed) => {
        const size = steps.reduce((sum, step) => sum + step, 0);
        const read = await grown(steps);
        const earlier = seed % (size + 1);
        expect(await rootOf(size, read)).toEqual(plainRoot(0, size));
        expect(await rootOf(earlier, read)).toEqual(plainRoot(0, earlier));
        const growing = new GrowingRoot();
        for (let i = 0; i < size; i += 1) growing.add(leaf(i));
        expect(growing.root()).toEqual(plainRoot(0, size));
      }),
      { numRuns: 60 },
    );
  });

  it("proves each leaf and each earlier tree, and no other", async () => {
    await fc.assert(
      fc.asyncProperty(Steps, fc.nat(), fc.nat(), async (steps, a, b) => {
        const size = steps.reduce((sum, step) => sum + step, 0);
        fc.pre(size > 1);
        const read = await grown(steps);
        const index = a % size;
        const root = plainRoot(0, size);
        const proof = await inclusionProof(index, size, read);
        expect(isIncluded(index, { start: 0, end: size }, leaf(index), root, proof)).toBe(true);
        expect(isIncluded(index, { start: 0, end: size }, leaf(index + 1), root, proof)).toBe(false);
        expect(isIncluded((index + 1) % size, { start: 0, end: size }, leaf(index), root, proof)).toBe(false);
        const earlier = 1 + (b % size);
        const consistency = await consistencyProof(earlier, size, read);
        expect(isGrown(earlier, size, plainRoot(0, earlier), root, consistency)).toBe(true);
        expect(isGrown(earlier, size, leaf(size), root, consistency)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("grows over a whole second level", async () => {
    const size = TILE_WIDTH * TILE_WIDTH + 3;
    const read = await grown([TILE_WIDTH * TILE_WIDTH - 1, 4]);
    expect(await rootOf(size, read)).toEqual(plainRoot(0, size));
  });

  it("says which tile is missing", async () => {
    await expect(rootOf(3, async () => null)).rejects.toThrow(MissingTile);
  });
});
