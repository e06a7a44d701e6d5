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
  }
  return out;
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
