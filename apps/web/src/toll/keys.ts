import { monthText } from "../language/days.js";
import type { MessageId } from "../language/messages/index.js";
import type { Text } from "../language/text.js";

const SIDES: Readonly<Record<string, MessageId>> = {
  "side a": "side.a",
  "side b": "side.b",
  civilians: "side.civilians",
  unknown: "side.unknown",
};

const PARTIES: Readonly<Record<string, MessageId>> = {
  "Government of Syria": "party.syria-government",
  "Syrian insurgents": "party.syria-insurgents",
  IS: "party.is",
};

/** A party's name in the page's language where it is known; else as the source has it. */
export function partyText(t: Text, party: string): string {
  const id = PARTIES[party] ?? SIDES[party];
  return id === undefined ? party : t(id);
}

/** What a cell's key means in words: a party, a status, a cause, a month. Names that have no translation stay. */
export function keyText(t: Text, dimension: string, value: string): string {
  if (dimension === "party") return partyText(t, value);
  if (dimension === "place") return value === "unknown" ? t("place.unknown") : value;
  if (dimension === "month" && /^\d{4}-\d\d$/.test(value)) return monthText(t, value);
  const id = `${dimension}.${value}`;
  return t.has(id) ? t(id) : value;
}
