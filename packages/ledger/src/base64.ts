import { base64 as coder } from "@scure/base";

/** Bytes in base64 with padding (RFC 4648, 4). */
export function base64(bytes: Uint8Array): string {
  return coder.encode(bytes);
}

/** The bytes of base64 in its one canonical form, or null. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    return coder.decode(text);
  } catch {
    return null;
  }
}
