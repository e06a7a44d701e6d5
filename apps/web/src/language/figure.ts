import type { Tag } from "@bilan/vocabulary";
import type { Text } from "./text.js";

export interface NumberBounds {
  readonly low: number;
  readonly high: number | null;
}

export interface WordedFigure extends NumberBounds {
  readonly value: number | null;
  readonly qualifier: string;
}

/** Bounds in words: `143`, `143 or more`, `12 to 48`. Missing bounds are said, never shown as 0. */
export function boundsText(t: Text, { low, high }: NumberBounds): string {
  if (high === null) return t("bounds.open", { low: t.number(low) });
  if (low === high) return t.number(low);
  return t("bounds.range", { low: t.number(low), high: t.number(high) });
}

/**
 * A figure with its qualifier around words that count something: `count(506)` gives "506 people", `plural` "people".
 * Codes that this page does not know are said as the number alone.
 */
export function figurePhrase(t: Text, figure: WordedFigure, count: (n: number) => string, plural: string): string {
  const { value, qualifier } = figure;
  if (qualifier === "between") {
    return t("figure.between", {
      low: t.number(figure.low),
      high: count(figure.high ?? figure.low),
    });
  }
  const vague = `vague.${qualifier}`;
  if (value === null) {
    return t.has(vague) ? t(vague, { noun: plural }) : boundsText(t, figure);
  }
  const id = `figure.${qualifier}`;
  return t.has(id) ? t(id, { count: count(value) }) : count(value);
}

/** A figure alone, as a table shows it: `at least 143`; a share in per cent. */
export function figureText(t: Text, figure: WordedFigure, unit = "people"): string {
  const write = (n: number) =>
    unit === "share"
      ? new Intl.NumberFormat(t.locale, { style: "percent", maximumFractionDigits: 1 }).format(n)
      : unit === "families"
        ? t("counted.families", { n })
        : t.number(n);
  return figurePhrase(t, figure, write, "none");
}

/** How many of whom: `89 civilians`; of several kinds at once, `23 people (women, children)`. */
export function countedText(t: Text, n: number, people: readonly string[]): string {
  const [only, ...more] = people;
  if (only !== undefined && more.length === 0 && t.has(`counted.${only}`)) return t(`counted.${only as Tag}`, { n });
  const counted = t("counted.people", { n });
  return people.length === 0 ? counted : t("people.kinds", { people: counted, kinds: kindsText(t, people) });
}

/** The kinds of people as a list: `women, children`. */
export function kindsText(t: Text, people: readonly string[]): string {
  return people.map((tag) => (t.has(`tag.${tag}`) ? t(`tag.${tag as Tag}`) : tag)).join(t("list.comma"));
}

/** Who, without a number: `civilians`, `people (women, children)`. */
export function peopleText(t: Text, people: readonly string[]): string {
  const [only, ...more] = people;
  if (only === undefined) return t("tag.people");
  return more.length === 0
    ? kindsText(t, people)
    : t("people.kinds", { people: t("tag.people"), kinds: kindsText(t, people) });
}

const FEMININE_IN_FRENCH: ReadonlySet<string> = new Set(["women", "elderly", "unidentified"]);

/** Grammatical gender of who is counted, for languages whose participles agree with it. */
export function genderOf(people: readonly string[]): "f" | "m" {
  return people.length !== 1 || FEMININE_IN_FRENCH.has(people[0] ?? "") ? "f" : "m";
}

/** Upper-case first letter; scripts without case stay as they are. */
export function capital(t: Text, text: string): string {
  return text.charAt(0).toLocaleUpperCase(t.locale) + text.slice(1);
}
