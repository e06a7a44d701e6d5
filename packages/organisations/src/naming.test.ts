import { describe, expect, it } from "vitest";
import { namesOf, organisationOf, organisations, speakerKey, wholeOf } from "./index.js";

describe("the name of a speaker", () => {
  it.each([
    [
      "SOHR",
      [
        "OSDH",
        "l'OSDH",
        "Syrian Observatory for Human Rights",
        "the Syrian Observatory",
        "المرصد السوري لحقوق الإنسان",
        "المرصد السورى لحقوق الانسان",
      ],
    ],
    ["UN", ["ONU", "l’ONU", "Nations unies", "United Nations", "U.N.", "الأمم المتحدة", "الامم المتحده"]],
    ["ICRC", ["CICR", "le CICR", "Comité international de la Croix-Rouge", "اللجنة الدولية للصليب الأحمر"]],
    ["MSF", ["Médecins sans frontières", "Doctors Without Borders", "أطباء بلا حدود", "منظمة أطباء بلا حدود"]],
    ["Sana", ["SANA", "Sana", "l'agence Sana", "سانا", "وكالة سانا"]],
    ["AFP", ["Agence France-Presse", "Agence France Presse", "فرانس برس"]],
    ["Ministry of Health (SY)", ["Syrian health ministry", "ministère syrien de la Santé", "وزارة الصحة السورية"]],
    ["Ministry of Health (Gaza)", ["Gaza health ministry", "le ministère de la Santé du Hamas", "وزارة الصحة في غزة"]],
    ["IDF", ["Tsahal", "Israeli army", "l'armée israélienne", "الجيش الإسرائيلي"]],
    ["Government of Syria", ["Syrian government", "régime syrien", "الحكومة السورية"]],
  ])("%s in its spellings", (name, spellings) => {
    for (const spelling of spellings) expect([spelling, organisationOf(spelling)?.name]).toEqual([spelling, name]);
  });

  it.each(["who", "un", "deux ONG", "a resident", "نشطاء", "", "Observatory", "le", "SOHR and AFP"])(
    "is nobody's where no list has it: %s",
    (name) => expect(organisationOf(name)).toBeNull(),
  );

  it("keeps the ministries of two states apart, and that of none", () => {
    const keys = ["Syrian health ministry", "Lebanese health ministry", "health ministry"].map(speakerKey);
    expect(new Set(keys).size).toBe(3);
    expect(speakerKey("وزارة الصحة")).toBe(speakerKey("le ministère de la Santé"));
  });

  it("stands for itself, however it is written, where it is not known", () => {
    expect(speakerKey("Deux ONG")).toBe(speakerKey("deux  ong"));
    expect(speakerKey("Deux ONG")).not.toBe(speakerKey("trois ONG"));
  });

  it("leads to every organisation of the tables from its own name", () => {
    for (const { name } of organisations()) expect(organisationOf(name)?.name).toBe(name);
  });

  it("has all the others beside it", () => {
    expect(namesOf("OSDH")).toEqual(expect.arrayContaining(["OSDH", "SOHR", "المرصد السوري"]));
    expect(namesOf("WHO")).toContain("OMS");
    expect(namesOf("a witness")).toEqual(["a witness"]);
  });
});

describe("organs", () => {
  it("speak for the organisation that they belong to", () => {
    expect(wholeOf("OCHA")).toBe("UN");
    expect(wholeOf("Sana")).toBe(wholeOf("Ministry of Health (SY)"));
    expect(wholeOf("SOHR")).toBe("SOHR");
  });

  it("and those whom they speak for are known by these names", () => {
    for (const { name } of organisations()) {
      const whole = wholeOf(name);
      expect([name, organisationOf(whole)?.name]).toEqual([name, whole]);
      expect(wholeOf(whole)).toBe(whole);
    }
  });
});
