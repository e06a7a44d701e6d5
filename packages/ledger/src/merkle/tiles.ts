import { HASH_LENGTH, type Hash, nodeHash } from "./hash.js";

/** How many levels of a tree a tile spans (C2SP tlog-tiles). */
const TILE_HEIGHT = 8;

/** How many hashes a whole tile holds. */
export const TILE_WIDTH = 256;

/**
 * Hashes side by side on one level of a tree: on level L each is the root of 256^L leaves. Of a tile at the tree's edge
 * only the first are there. `index` counts tiles of the level from 0.
 */
export interface Tile {
  readonly level: number;
  readonly index: number;
  /** one after the other, 32 bytes each */
  readonly hashes: Uint8Array;
}

/** Reads the hashes of a tile, as many as it has; null where there is no such tile. */
export type TileReader = (level: number, index: number) => Promise<Uint8Array | null>;

/** The tile is not there, or too short for the tree that it is said to be of. */
export class MissingTile extends Error {
  constructor(level: number, index: number) {
    super(`tile ${level}/${index} is missing`);
  }
}

/** The root of the 2^height leaves from `index` × 2^height on, all of which the tree has. */
export async function perfectHash(read: TileReader, height: number, index: number): Promise<Hash> {
  const level = Math.floor(height / TILE_HEIGHT);
  const width = 2 ** (height % TILE_HEIGHT);
  const first = index * width;
  const tile = Math.floor(first / TILE_WIDTH);
  const from = (first % TILE_WIDTH) * HASH_LENGTH;
  const bytes = await read(level, tile);
  if (!bytes || bytes.length < from + width * HASH_LENGTH) throw new MissingTile(level, tile);
  return folded(bytes.subarray(from, from + width * HASH_LENGTH));
}

/** The root over hashes side by side, whose number is a power of two. */
function folded(bytes: Uint8Array): Hash {
  if (bytes.length === HASH_LENGTH) return bytes;
  const half = bytes.length / 2;
  return nodeHash(folded(bytes.subarray(0, half)), folded(bytes.subarray(half)));
}

/** The edge of a tree: the last tile of each level, which is where leaves are added. */
export class Edge {
  readonly #levels: { index: number; hashes: Hash[] }[] = [];
  readonly #full: Tile[] = [];
  readonly #touched = new Set<number>();

  /** The edge of a tree of `size` leaves, read from its tiles. */
  static async of(size: number, read: TileReader): Promise<Edge> {
    const edge = new Edge();
    for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
      const index = Math.floor(count / TILE_WIDTH);
      const length = count % TILE_WIDTH;
      const bytes = length === 0 ? new Uint8Array() : await read(level, index);
      if (!bytes || bytes.length < length * HASH_LENGTH) throw new MissingTile(level, index);
      edge.#levels.push({ index, hashes: cut(bytes, length) });
    }
    return edge;
  }

  /** Adds a leaf by its hash. */
  add(leaf: Hash): void {
    this.#push(0, leaf);
  }

  /** The tiles that were changed or begun since the edge was made, each as it is now. */
  changed(): Tile[] {
    const begun = [...this.#touched].flatMap((level): Tile[] => {
      const row = this.#levels[level];
      return row && row.hashes.length > 0 ? [{ level, index: row.index, hashes: joined(row.hashes) }] : [];
    });
    return [...this.#full, ...begun];
  }

  #push(level: number, hash: Hash): void {
    const row = (this.#levels[level] ??= { index: 0, hashes: [] });
    row.hashes.push(hash);
    this.#touched.add(level);
    if (row.hashes.length < TILE_WIDTH) return;
    const hashes = joined(row.hashes);
    this.#full.push({ level, index: row.index, hashes });
    row.index += 1;
    row.hashes = [];
    this.#push(level + 1, folded(hashes));
  }
}

function cut(bytes: Uint8Array, count: number): Hash[] {
  return Array.from({ length: count }, (_, i) => bytes.slice(i * HASH_LENGTH, (i + 1) * HASH_LENGTH));
}

function joined(hashes: readonly Hash[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * HASH_LENGTH);
  for (const [i, hash] of hashes.entries()) bytes.set(hash, i * HASH_LENGTH);
  return bytes;
}
