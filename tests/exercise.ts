import { addDays, CAUSES, type Incident } from "@bilan/vocabulary";
import type { Observatory } from "@bilan/observatory";
import { incidentDraft } from "./drafts.js";

/** Governorates, a district of each, and a town: real places, so that there is a map; the war in them is an exercise. */
const PLACES = [
  ["Aleppo Governorate", "Aleppo", "Aleppo city"],
  ["Idlib Governorate", "Idlib", "Idlib town"],
  ["Homs Governorate", "Homs", "Homs city"],
  ["Al Hasakah Governorate", null, null],
] as const;

/** Record n of an exercise: between January 2014 and the end of 2016, some of rough places and days. */
export function exerciseIncident(n: number, dataset: "exercise" | "desk" = "exercise"): Incident {
  const [admin1, admin2, name] = PLACES[n % PLACES.length] ?? PLACES[0];
  const day = addDays("2014-01-01", (n * 37) % 1090);
  const long = n % 11 === 0 ? 20 : 0;
  const [low, more] = [(n % 5) + 1, n % 3];
  const part = (status: "civilian" | "combatant", share: number): Incident["counts"][number] => ({
    side: status === "civilian" ? "civilians" : n % 2 === 0 ? "a" : "b",
    party: status === "civilian" ? null : n % 2 === 0 ? "Blue side of the exercise" : "Green side of the exercise",
    status,
    sex: n % 4 === 0 ? "woman" : "unknown",
    age: n % 9 === 0 ? "under-18" : "unknown",
    bounds: { low: share, best: share, high: share + more },
  });
  return {
    id: `${dataset}:${n}`,
    dataset,
    speakers: ["Exercise desk"],
    citations: [],
    measure: n % 13 === 0 ? "injured" : "killed",
    cause: n % 5 === 0 ? null : (CAUSES[n % 4] ?? null),
    where: {
      name: n % 6 === 0 ? null : name,
      admin2: n % 6 === 0 ? null : admin2,
      admin1: n % 17 === 0 ? null : admin1,
      country: "SY",
      code: null,
      lat: null,
      lon: null,
      precision: n % 17 === 0 ? 6 : n % 6 === 0 || name === null ? 4 : 3,
    },
    when: { from: day, to: addDays(day, long), precision: long > 0 ? 4 : 1 },
    parties: { a: "Blue side of the exercise", b: "Green side of the exercise" },
    counts: [part("civilian", low), part("combatant", 2)],
    total: { low: low + 2, best: low + 2, high: low + 2 + 2 * more },
    grade: n % 7 === 0 ? "confirmed" : "fair",
    aggregate: false,
    note: null,
  };
}

/** Adds an exercise of so many records to an observatory; every tenth became known a day later. */
export async function loadExercise(observatory: Observatory, records = 400): Promise<void> {
  const drafts = Array.from({ length: records }, (_, n) =>
    incidentDraft(exerciseIncident(n), n % 10 === 0 ? "2017-01-02T00:00:00Z" : "2017-01-01T00:00:00Z"),
  );
  await observatory.store.append(drafts);
}
