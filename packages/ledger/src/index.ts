export * from "./canonical.js";
export * from "./chain.js";
export { type Audit, audit, entryOfLine, type Kept } from "./audit.js";
export { base64, fromBase64 } from "./base64.js";
export { type Checkpoint, checkpointText, parseCheckpoint } from "./checkpoint.js";
export { HASH_LENGTH, type Hash, leafHash, sameHash } from "./merkle/hash.js";
export { isConsistent, isGrown, isIncluded, isSubtree, type Subtree } from "./merkle/proof.js";
export { Edge, MissingTile, type Tile, TILE_WIDTH, type TileReader } from "./merkle/tiles.js";
export { GrowingRoot } from "./merkle/root.js";
export { consistencyProof, inclusionProof, rootOf } from "./merkle/tree.js";
export {
  type CheckSignature,
  openNote,
  parseVerifier,
  type Sign,
  signNote,
  type Verifier,
  verifierLine,
} from "./note.js";
export * from "./projection.js";
export * from "./reducer.js";
