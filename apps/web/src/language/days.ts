import type { Text } from "./text.js";

const DAY_MS = 86_400_000;

/** A full day as an instant of UTC, for Intl. */
function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day `count` days after a full day. */
export function shiftDay(day: string, count: number): string {
  return new Date(instantOf(day).getTime() + count * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one full day to another, both inside. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / DAY_MS) + 1;
}

type Part = "day" | "month" | "year";

function written(t: Text, day: string, parts: readonly Part[], month: "long" | "short"): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC" };
  if (parts.includes("day")) options.day = "numeric";
  if (parts.includes("month")) options.month = month;
  if (parts.includes("year")) options.year = "numeric";
  const text = new Intl.DateTimeFormat(t.locale, options).format(instantOf(day));
  return t.language === "fr" && parts.includes("day") && day.endsWith("-01") ? text.replace(/^1\b/, "1er") : text;
}

/** A day in words; a day without its year says so. */
export function dayText(t: Text, day: string, month: "long" | "short" = "long"): string {
  if (day.startsWith("--")) {
    return t("day.noYear", { day: written(t, `2000${day.slice(1)}`, ["day", "month"], month) });
  }
  return written(t, day, ["day", "month", "year"], month);
}

/** A month (`2016-02`) in words. */
export function monthText(t: Text, month: string): string {
  return written(t, `${month}-01`, ["month", "year"], "long").replace(/^1er /, "");
}

/** An instant in words, in UTC. */
export function instantText(t: Text, instant: string): string {
  return new Intl.DateTimeFormat(t.locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }).format(
    new Date(instant),
  );
}

/** First and last day as one phrase without repeating what they share: `1–9 February 2016`. */
export function periodText(t: Text, from: string, to: string, month: "long" | "short" = "long"): string {
  if (from === to) return dayText(t, from, month);
  return t("period.short", phraseParts(t, from, to, month));
}

/** A period as part of a sentence: `from 1 to 9 February 2016`; open ends and none said in words. */
export function periodPhrase(t: Text, from: string | null, to: string | null): string {
  if (from === null && to === null) return t("period.any");
  if (from === null) return t("period.until", { to: dayText(t, to ?? "") });
  if (to === null) return t("period.since", { from: dayText(t, from) });
  if (from === to) return t("period.on", { day: dayText(t, from) });
  return t("period.between", phraseParts(t, from, to, "long"));
}

function phraseParts(t: Text, from: string, to: string, month: "long" | "short"): { from: string; to: string } {
  if (from.startsWith("--") || to.startsWith("--")) {
    return { from: dayText(t, from, month), to: dayText(t, to, month) };
  }
  const shared: Part[] =
    from.slice(0, 7) === to.slice(0, 7)
      ? ["day"]
      : from.slice(0, 4) === to.slice(0, 4)
        ? ["day", "month"]
        : ["day", "month", "year"];
  return { from: written(t, from, shared, month), to: dayText(t, to, month) };
}
