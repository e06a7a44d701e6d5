import type { SpeakerView, StandingClaim } from "@bilan/vocabulary";
import { expect, test } from "vitest";
import { topicsOf } from "./topics.js";

function claim(id: string, speaker: string, rest: Partial<StandingClaim> = {}): StandingClaim {
  return {
    id,
    report: "r",
    publisher: "Agency",
    lang: "en",
    published: "2001-02-20",
    knownFrom: "2001-02-20T08:00:00Z",
    knownTo: null,
    span: [0, 1],
    quote: "…",
    stance: "asserts",
    speaker: [speaker],
    measure: "besieged",
    figure: { value: 10, qualifier: "exact", low: 10, high: 10 },
    unit: "people",
    population: { tags: [], groups: [], nationalities: [] },
    place: { name: "Madaya", in: null },
    period: null,
    by: [],
    cause: null,
    partOf: null,
    about: null,
    ...rest,
  };
}

const UN: SpeakerView = { organisation: "UN", names: { fr: "ONU", en: "UN", ar: "الأمم المتحدة" } };

test("speakers of one organisation stand together, whatever they are called", () => {
  const claims = [
    claim("a", "UN"),
    claim("b", "deux ONG"),
    claim("c", "الأمم المتحدة"),
    claim("d", "ONU", { partOf: "c" }),
    claim("e", "MSF"),
  ];
  const [topic, ...others] = topicsOf({ claims, speakers: { UN, ONU: UN, "الأمم المتحدة": UN }, places: {} });
  expect(others).toEqual([]);
  expect(
    topic?.speakers.map(({ organisation, threads }) => [
      organisation?.organisation ?? null,
      threads.map((t) => t.claim.id),
    ]),
  ).toEqual([
    ["UN", ["a", "c"]],
    [null, ["b"]],
    [null, ["e"]],
  ]);
});

test("a place is one topic under all its names; a name that no gazetteer has is its own", () => {
  const aleppo = { id: "SY-HL", name: "Aleppo", names: { en: "Aleppo", fr: "Alep" }, kind: "admin1" } as const;
  const claims = [
    claim("a", "MSF", { place: { name: "Aleppo province", in: null } }),
    claim("b", "MSF", { place: { name: "province d’Alep", in: null } }),
    claim("c", "MSF", { place: { name: "Nowhere", in: null } }),
    claim("d", "MSF", { place: null }),
  ];
  const topics = topicsOf({ claims, speakers: {}, places: { a: aleppo, b: aleppo } });
  expect(topics.map(({ place }) => place)).toEqual([aleppo, "Nowhere", null]);
  expect(topics[0]?.speakers[0]?.threads.map((thread) => thread.claim.id)).toEqual(["a", "b"]);
});
