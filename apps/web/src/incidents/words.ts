import type { When, Where } from "@bilan/vocabulary";
import { periodText } from "../language/days.js";
import { isolate } from "../language/isolate.js";
import { countryName } from "../language/place.js";
import type { Text } from "../language/text.js";

/** When an incident may have happened: the day, or first and last day. */
export function whenText(t: Text, when: When): string {
  return periodText(t, when.from, when.to, "short");
}

/** Where, from the nearest name that the record gives. */
export function whereText(t: Text, where: Where): string {
  const [nearest, ...around] = [where.name, where.admin2, where.admin1].filter((name) => name !== null);
  if (nearest === undefined) return countryName(t, where.country);
  const wider = around.find((name) => !nearest.includes(name.split(" ")[0] ?? name));
  return isolate(t, wider === undefined ? nearest : `${nearest}, ${wider}`);
}

/** Radius in kilometres within which a place is known, by UCDP where_prec; null where it is an area, not a circle. */
export function radiusOf(precision: number): number | null {
  if (precision === 1) return 1;
  return precision === 2 ? 25 : null;
}
