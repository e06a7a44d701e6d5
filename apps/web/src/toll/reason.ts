import type { Text } from "../language/text.js";

/** Why a record stands where it does, in words; a code that this page does not know is shown as it is. */
export function reasonText(t: Text, reason: string): string {
  const id = `reason.${reason}`;
  return t.has(id) ? t(id) : reason;
}
