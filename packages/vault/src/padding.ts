const LENGTH_BYTES = 4;
const SHORTEST = 1024;

/**
 * A length rounded up so that little of it shows: at most 12 % longer, and only O(log log n) bits of it leak (Padmé:
 * Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", PoPETs 2019). Everything
 * short has one length.
 */
export function paddedLength(length: number): number {
  if (length <= SHORTEST) return SHORTEST;
  const exponent = Math.floor(Math.log2(length));
  const size = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - size);
  return Math.ceil(length / step) * step;
}

/** Bytes with their length before and zeros behind. */
export function padded(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(paddedLength(bytes.length + LENGTH_BYTES));
  new DataView(all.buffer).setUint32(0, bytes.length);
  all.set(bytes, LENGTH_BYTES);
  return all;
}

/** The bytes that were padded, or null where the length before them cannot be. */
export function unpadded(all: Uint8Array): Uint8Array | null {
  if (all.length < LENGTH_BYTES) return null;
  const length = new DataView(all.buffer, all.byteOffset).getUint32(0);
  return length > all.length - LENGTH_BYTES ? null : all.slice(LENGTH_BYTES, LENGTH_BYTES + length);
}
