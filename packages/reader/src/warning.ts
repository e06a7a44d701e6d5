import type { Claim, Period, Warning } from "@bilan/vocabulary";

function samePeriod(a: Period | null, b: Period | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

/** Checks the arithmetic of a text's claims: parts against wholes, and one speaker against another. */
export function arithmeticWarnings(claims: readonly Claim[]): Warning[] {
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
    for (const run of runsOf(whole, parts)) {
      const sum = run.reduce((total, part) => total + (part.figure?.value ?? Number.NaN), 0);
      const exact = whole.figure.qualifier === "exact" && whole.figure.value !== null;
      if (!exact || sum === whole.figure.value || most === null || !(sum >= WHOLE_LIST * most) || sum > most / WHOLE_LIST) continue;
      out.push({
        code: "parts-do-not-sum",
        message: `the list gives ${sum}, the whole is ${most} (${whole.quote})`,
        claims: [whole.id, ...run.map((part) => part.id)],
      });
    }
  }
  return out;
}

/** A list is taken for exhaustive where its sum comes so near to the whole. */
const WHOLE_LIST = 0.9;
const SHORTEST_LIST = 3;
const NEAR = 45;

/** How a part is cut from its whole: by place, by cause, by people. */
function kindOf(whole: Claim, part: Claim): string {
  const { tags, groups, nationalities } = part.population;
  const people = tags.length + groups.length + nationalities.length > 0;
  return [part.place?.name !== whole.place?.name, part.cause !== whole.cause, people].join();
}

/** The parts of a whole that stand close behind one another, each an exact count of the same thing. */
function runsOf(whole: Claim, parts: readonly Claim[]): Claim[][] {
  const runs: Claim[][] = [];
  let run: Claim[] = [];
  for (const part of parts) {
    const before = run.at(-1);
    const counts = part.unit !== "share" && part.figure?.qualifier === "exact" && part.figure.value !== null;
    const alike = before && kindOf(whole, part) === kindOf(whole, before);
    const joins = alike && part.span[0] - before.span[1] <= NEAR && part.measure === before.measure && part.unit === before.unit;
    if (!joins || !counts) {
      if (run.length >= SHORTEST_LIST) runs.push(run);
      run = [];
    }
    if (counts) run.push(part);
  }
  if (run.length >= SHORTEST_LIST) runs.push(run);
  return runs;
}

/** Two speakers who give figures that cannot both hold, of the same people, place, time and measure. */
export function conflictWarnings(claims: readonly Claim[]): Warning[] {
  const out: Warning[] = [];
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!claim.figure || claim.partOf !== null || !claim.measure) continue;
    const key = `${claim.measure} ${claim.unit} ${claim.place?.name} ${claim.population.tags.toSorted().join()}`;
    const list = groups.get(key) ?? [];
    list.push(claim);
    groups.set(key, list);
  }
  for (const list of groups.values()) {
    for (let i = 0; i < list.length && i < 50; i++) {
      for (let j = i + 1; j < list.length && j < 50; j++) {
        const [a, b] = [list[i] as Claim, list[j] as Claim];
        if (!a.figure || !b.figure || sameList(a.speaker, b.speaker) || !samePeriod(a.period, b.period)) continue;
        if (
          !sameList(a.population.groups, b.population.groups) ||
          !sameList(a.population.nationalities, b.population.nationalities)
        )
          continue;
        const disjoint =
          (a.figure.high !== null && a.figure.high < b.figure.low) ||
          (b.figure.high !== null && b.figure.high < a.figure.low);
        if (disjoint)
          out.push({
            code: "conflicting-figures",
            message: `${a.quote} (${a.speaker.join(", ")}) and ${b.quote} (${b.speaker.join(", ")}) cannot both hold`,
            claims: [a.id, b.id],
          });
      }
    }
  }
  return out;
}
