import type { Claim, Period, Warning } from "@bilan/vocabulary";

function samePeriod(a: Period | null, b: Period | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

/**
 * Checks the arithmetic of a text's claims: each part against its whole, and exhaustive lists of parts against it.
 * With the `text` that the spans point into, the words between the items tell whether a list is exhaustive and read in
 * full; without it only the figures do.
 */
export function arithmeticWarnings(claims: readonly Claim[], text = ""): Warning[] {
  const out: Warning[] = [];
  const partsOf = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.partOf === null || claim.figure === null) continue;
    const parts = partsOf.get(claim.partOf) ?? [];
    parts.push(claim);
    partsOf.set(claim.partOf, parts);
  }
  for (const whole of claims) {
    const parts = partsOf.get(whole.id);
    if (!parts || !whole.figure || whole.unit === "share") continue;
    const most = whole.figure.high ?? whole.figure.value;
    for (const part of parts) {
      if (
        part.unit !== whole.unit ||
        part.measure !== whole.measure ||
        most === null ||
        (part.figure?.low ?? 0) <= most
      )
        continue;
      if (whole.figure.high === null && whole.figure.qualifier !== "exact") continue;
      out.push({
        code: "parts-exceed-whole",
        message: `${part.figure?.low} (${part.quote}) is given as part of ${most} (${whole.quote})`,
        claims: [whole.id, part.id],
      });
    }
    const { value } = whole.figure;
    if (whole.figure.qualifier !== "exact" || value === null) continue;
    for (const run of runsOf(whole, parts, text)) {
      const sum = sumOf(run);
      if (makesUp(run, value) || !isExhaustive(whole, run, sum / value, text)) continue;
      out.push({
        code: "parts-do-not-sum",
        message: `the list gives ${sum}, the whole is ${value} (${whole.quote})`,
        claims: [whole.id, ...run.map((part) => part.id)],
      });
    }
  }
  return out;
}

/** A list that does not say so is taken for exhaustive where its sum comes so near to the whole. */
const WHOLE_LIST = 0.9;
/** A list that says it is complete is held to it, if its sum is not so far off that something else is counted. */
const TOLD_LIST = 0.5;
const SHORTEST_LIST = 3;
const SHORTEST_TOLD = 2;
const NEAR = 45;
/** How far before a list the words that lead it are looked for. */
const LEAD = 40;
/** The words end a list: a full stop or an empty line; the lines of a list are one list. */
const STOP = /[.!?؟](?=\s|$)|\n\s*\n/;
const EXAMPLES =
  /(^|[^\p{L}])(including|among|amongst|of whom|of them|dont|notamment|y compris|parmi|d'entre|[وف]?(?:من )?(?:بينهم|بينهن|بينها|ضمنهم|منهم|منهن|فيهم))(?![\p{L}])/iu;
const COMPLETE =
  /(^|[^\p{L}])(complete list|full list|full breakdown|namely|i\.e\.|respectively|soit|à savoir|c'est-à-dire|liste complète|respectivement|القائمة الكاملة|موزعين|موزعة|بواقع)(?![\p{L}])/iu;
const DIGITS = /\p{Nd}+(?:[.,٬\u00a0\u202f ]\p{Nd}{3})*/gu;

function sumOf(run: readonly Claim[]): number {
  return run.reduce((total, part) => total + (part.figure?.value ?? Number.NaN), 0);
}

/** Whether the items, or some of them that stand together, give the whole: two ways of cutting it may follow each other. */
function makesUp(run: readonly Claim[], value: number): boolean {
  const sums = new Set([0]);
  let sum = 0;
  for (const part of run) {
    sum += part.figure?.value ?? Number.NaN;
    if (sums.has(sum - value)) return true;
    sums.add(sum);
  }
  return false;
}

/** Whether a list means to give the whole: it says so, or comes near; never one of examples, or with an item unread. */
function isExhaustive(whole: Claim, run: readonly Claim[], share: number, text: string): boolean {
  const [first, last] = [run[0] as Claim, run.at(-1) as Claim];
  const lead = text.slice(Math.max(whole.span[0], first.span[0] - LEAD), first.span[1]);
  if (EXAMPLES.test(lead)) return false;
  const told = COMPLETE.test(lead);
  if (run.length < (told ? SHORTEST_TOLD : SHORTEST_LIST)) return false;
  const rest = text.slice(last.span[1], last.span[1] + 2 * NEAR).split(STOP)[0] ?? "";
  if (rest.search(DIGITS) >= 0) return false;
  const least = told ? TOLD_LIST : WHOLE_LIST;
  return share >= least && share <= 1 / least;
}

/** How a part is cut from its whole: by place, by cause, by who did it. */
function kindOf(whole: Claim, part: Claim): string {
  return [
    part.place?.name !== whole.place?.name,
    part.cause !== whole.cause,
    part.by.join() !== whole.by.join(),
  ].join();
}

/** The parts of a whole that stand close behind one another, each an exact count of the same thing. */
function runsOf(whole: Claim, parts: readonly Claim[], text: string): Claim[][] {
  const runs: Claim[][] = [];
  let run: Claim[] = [];
  const end = (): void => {
    if (run.length >= SHORTEST_TOLD) runs.push(run);
    run = [];
  };
  for (const part of parts) {
    const before = run.at(-1);
    const counts = part.unit !== "share" && part.figure?.qualifier === "exact" && part.figure.value !== null;
    const near =
      before && part.span[0] - before.span[1] <= NEAR && part.measure === before.measure && part.unit === before.unit;
    const joins =
      near && kindOf(whole, part) === kindOf(whole, before) && !STOP.test(text.slice(before.span[1], part.span[0]));
    if (!joins || !counts) end();
    if (counts) run.push(part);
  }
  end();
  return runs;
}

/** "Several" adds to a figure more often than it answers one. */
function isWeighed(claim: Claim): boolean {
  return (
    claim.figure !== null && claim.partOf === null && claim.measure !== null && claim.figure.qualifier !== "several"
  );
}

/** The same people: of the same tags, groups and nationalities, or fewer people than somebody else counts civilians. */
function samePeople(a: Claim, b: Claim): boolean {
  if (!sameList(a.population.groups, b.population.groups)) return false;
  if (!sameList(a.population.nationalities, b.population.nationalities)) return false;
  if (sameList(a.population.tags, b.population.tags)) return true;
  const [some, all] = a.population.tags.length > 0 ? [a, b] : [b, a];
  const civilians = some.population.tags.length === 1 && some.population.tags[0] === "civilians";
  return civilians && all.population.tags.length === 0 && (all.figure?.low ?? 0) < (some.figure?.low ?? 0);
}

function samePlace(a: Claim, b: Claim): boolean {
  return a.place?.name === b.place?.name;
}

function disjoint(a: Claim, b: Claim): boolean {
  if (!a.figure || !b.figure) return false;
  return (
    (a.figure.high !== null && a.figure.high < b.figure.low) || (b.figure.high !== null && b.figure.high < a.figure.low)
  );
}

/** Whether two claims count the same and cannot both hold. A confirmation of fewer ("confirmed four" of six) is one. */
function conflict(a: Claim, b: Claim): boolean {
  if (sameList(a.speaker, b.speaker) || a.unit !== b.unit || a.measure !== b.measure || !disjoint(a, b)) return false;
  return b.about === a.id || (samePlace(a, b) && samePeriod(a.period, b.period) && samePeople(a, b));
}

/** How many counts of one measure are held against each other. */
const MOST = 50;

/** Speakers who give figures that cannot all hold, of the same people, place, time and measure: a warning a measure. */
export function conflictWarnings(claims: readonly Claim[]): Warning[] {
  const out: Warning[] = [];
  const byMeasure = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!isWeighed(claim)) continue;
    const key = `${claim.measure} ${claim.unit} ${claim.place?.name}`;
    const list = byMeasure.get(key);
    if (list) list.push(claim);
    else byMeasure.set(key, [claim]);
  }
  for (const list of byMeasure.values()) {
    const against = new Map<Claim, Claim[]>();
    const few = list.slice(0, MOST);
    few.forEach((first, i) => {
      if (against.has(first)) return;
      const others = few.slice(i + 1).filter((other) => !against.has(other) && conflict(first, other));
      if (others.length === 0) return;
      const all = [first, ...others];
      for (const one of all) against.set(one, all);
      const named = all.map((one) => `${one.quote} (${one.speaker.join(", ")})`).join(" / ");
      out.push({
        code: "conflicting-figures",
        message: `cannot all hold: ${named}`,
        claims: all.map((one) => one.id),
      });
    });
  }
  return out;
}
