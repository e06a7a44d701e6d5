import type { Text } from "./text.js";

/** `+3`, `−12`, `0`; what cannot be told, because one of the two is missing, is said. */
export function differenceText(t: Text, difference: number | null): string {
  if (difference === null) return t("table.missing");
  return new Intl.NumberFormat(t.locale, { signDisplay: "exceptZero" }).format(difference);
}

/** What changed, in words; a code that this page does not know stands as it is. */
export function changesText(t: Text, codes: readonly string[]): string {
  return codes
    .map((code) => {
      const id = `change.${code}`;
      return t.has(id) ? t(id) : code;
    })
    .join(t("list.comma"));
}
