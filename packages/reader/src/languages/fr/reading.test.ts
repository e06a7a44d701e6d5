import type { Claim } from "@bilan/vocabulary";
import { describe, expect, it } from "vitest";
import { read } from "../../read.js";

// Exercises: the places, the people and what befalls them are invented.
const PUBLISHED = "2025-03-12";

function claimsOf(text: string): readonly Claim[] {
  return read(text, { id: "exercise", lang: "fr", published: PUBLISHED }).claims;
}

/** A claim in one line: measure, bounds, and what the rule under test is about. */
function brief(claim: Claim): string {
  const { figure } = claim;
  const bounds = figure ? `${figure.qualifier} ${figure.low}..${figure.high ?? ""}` : claim.stance;
  return `${claim.measure} ${bounds}`;
}

function briefs(text: string): string[] {
  return claimsOf(text).map(brief);
}

describe("French figures (exercises)", () => {
  it.each([
    ["Douze civils ont été tués à Velmont.", ["killed exact 12..12"]],
    ["Au moins dix-sept soldats ont péri à Tessanga.", ["killed at-least 17.."]],
    ["Plus de 40 villageois ont trouvé la mort à Korvala.", ["killed more-than 41.."]],
    ["Près de 12 000 habitants restent assiégés à Belma.", ["besieged nearly 10800..11999"]],
    ["Jusqu'à 300 familles ont quitté le camp de Berlou jeudi.", ["displaced at-most 0..300"]],
    ["Entre 30 et 40 migrants sont portés disparus à Salan.", ["missing between 30..40"]],
    ["Une centaine de personnes ont été arrêtées à Dorou.", ["detained about 90..110"]],
    ["Plusieurs dizaines de combattants se sont rendus à Ormeval.", ["surrendered dozens 20..99"]],
    ["Aucun civil n'a été tué à Velmont.", ["killed exact 0..0"]],
    ["Un nourrisson est mort de froid à Berlou.", ["killed exact 1..1"]],
    ["La moitié de la population de Costrava a fui, selon le maire.", ["displaced exact 0.5..0.5"]],
    ["Des milliers de personnes ont besoin d'aide à Marigo.", ["in-need thousands 2000..9999"]],
  ])("%s", (text, expected) => {
    expect(briefs(text)).toEqual(expected);
  });

  it.each([
    ["Trois véhicules et 40 maisons ont été détruits à Velmont."],
    ["Le convoi de 12 camions est arrivé à Dorou vers 6 h 30."],
    ["Un homme de 34 ans dirige le centre de Velmont."],
  ])("counts no people: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});

describe("French verbs (exercises)", () => {
  it("reads the verb of a count whose noun has a participle of its own", () => {
    expect(briefs("Deux otages retenus depuis 47 jours ont recouvré la liberté à Talma.")).toEqual([
      "released exact 2..2",
    ]);
  });

  it("takes a country behind a verb of refuge for a flight abroad", () => {
    expect(briefs("Plus de 900 familles se sont réfugiées en Jordanie.")).toEqual(["refugees more-than 901.."]);
  });

  it("goes over an adverb in the midst of a verb", () => {
    expect(briefs("Six pêcheurs ont été grièvement blessés à Salan.")).toEqual(["injured exact 6..6"]);
  });

  it("reads the second participle behind one auxiliary, with its author", () => {
    const [claim] = claimsOf("Les assaillants ont brûlé des cases et emmené douze jeunes filles à Sindou.");
    expect(claim).toMatchObject({ measure: "abducted", by: ["assaillants"], place: { name: "Sindou" } });
  });
});

describe("French parts and wholes (exercises)", () => {
  it("hangs parts on the count before them", () => {
    const claims = claimsOf("31 personnes, dont sept femmes et un nourrisson, ont été tuées à Velmont.");
    expect(claims.map((claim) => claim.partOf)).toEqual([null, "c1", "c1"]);
    expect(claims.map((claim) => claim.population.tags)).toEqual([[], ["women"], ["children"]]);
  });

  it("hangs parts on a whole counted in the opening words", () => {
    const claims = claimsOf("Parmi les 42 victimes figurent 12 femmes et 9 enfants, selon la protection civile.");
    expect(claims.map((claim) => claim.partOf)).toEqual([null, "c1", "c1"]);
  });

  it("spreads 'au moins' over a series and hangs on a total the counts that make it up", () => {
    const claims = claimsOf(
      "À Velmont, 60 personnes ont péri. Au moins 30 combattants, 20 du côté des rebelles ainsi que 10 civils ont été tués.",
    );
    expect(claims.map((claim) => claim.figure?.qualifier)).toEqual(["exact", "at-least", "at-least", "at-least"]);
    expect(claims.map((claim) => claim.partOf)).toEqual([null, "c1", "c1", "c1"]);
    expect(claims[2]?.population.tags).toEqual(["combatants", "rebels"]);
  });

  it("gives a verb that follows a part without a comma to the part", () => {
    const claims = claimsOf(
      "La guerre a chassé de chez elles 400 000 personnes, dont 90 000 ont trouvé refuge dans un pays voisin.",
    );
    expect(claims.map(brief)).toEqual(["displaced exact 400000..400000", "refugees exact 90000..90000"]);
  });
});

describe("French speakers and answers (exercises)", () => {
  it.each([
    ["Cinq gendarmes ont été tués à Dorou, a-t-on appris mardi de source militaire.", "source militaire"],
    ["Cinq gendarmes ont été tués à Dorou, a annoncé lundi le ministère de la Défense.", "ministère de la Défense"],
    ["Selon l'ONU, cinq gendarmes ont été tués à Dorou.", "ONU"],
    ["D'après la Croix-Rouge colombienne, cinq gendarmes ont été tués à Dorou.", "Croix-Rouge colombienne"],
  ])("%s", (text, speaker) => {
    expect(claimsOf(text)[0]?.speaker).toEqual([speaker]);
  });

  it("points a denial at the event that it names", () => {
    const { claims, events } = read(
      "Une frappe de drone a tué onze personnes dimanche à Selduna. L'armée a démenti avoir mené cette frappe.",
      { id: "exercise", lang: "fr", published: PUBLISHED },
    );
    expect(events).toHaveLength(1);
    expect(claims[1]).toMatchObject({ stance: "denies", speaker: ["armée"], measure: null, about: events[0]?.id });
  });

  it("reads both figures of a change, by the same speaker", () => {
    const claims = claimsOf("Le bilan a été ramené de 31 à 27 morts à Velmont, a indiqué la préfecture.");
    expect(claims.map(brief)).toEqual(["killed exact 31..31", "killed exact 27..27"]);
    expect(claims.every((claim) => claim.speaker[0] === "préfecture")).toBe(true);
  });
});

describe("French counts told again (exercises)", () => {
  it("codes a figure once, where it is first told", () => {
    expect(
      briefs("Quatorze personnes ont été tuées lundi à Karzane. « Nous avons reçu 14 corps », a dit un médecin."),
    ).toEqual(["killed exact 14..14"]);
  });

  it("counts no drones: 24 of 29", () => {
    expect(briefs("L'armée a affirmé avoir abattu 24 des 29 drones ; trois civils ont été blessés à Zapor.")).toEqual([
      "injured exact 3..3",
    ]);
  });
});

describe("French incidents (exercises)", () => {
  it("gives the wounded the cause, the place and the night of the dead", () => {
    const claims = claimsOf(
      "Dans la nuit de mardi à mercredi, des tirs d'artillerie sur le quartier de Belrive ont fait six morts et quatorze blessés.",
    );
    expect(claims.map((claim) => claim.cause)).toEqual(["shelling", "shelling"]);
    expect(claims.map((claim) => claim.period)).toEqual([
      { from: "2025-03-11", to: "2025-03-12" },
      { from: "2025-03-11", to: "2025-03-12" },
    ]);
  });

  it("codes a mine as a cause and as no event", () => {
    const { claims, events } = read(
      "Cinq casques bleus ont été tués samedi par l'explosion d'une mine près de Darbaka.",
      {
        id: "exercise",
        lang: "fr",
        published: PUBLISHED,
      },
    );
    expect(claims[0]?.cause).toBe("landmine");
    expect(events).toEqual([]);
  });

  it("reads a message without capitals or accents", () => {
    const claims = claimsOf("slt, hier soir tirs a fombolo, 3 tués dont 1 enfant, 6 blessés. pas de reseau");
    expect(claims.map(brief)).toEqual(["killed exact 3..3", "killed exact 1..1", "injured exact 6..6"]);
    expect(claims[0]?.place?.name).toBe("fombolo");
    expect(claims[0]?.period).toEqual({ from: "2025-03-11", to: "2025-03-11" });
  });

  it("takes the dead of a mission and the head left out of a monthly comparison", () => {
    const claims = claimsOf("214 civils ont été tués en février dans la province du Haut-Lomé, contre 180 en janvier.");
    expect(claims.map((claim) => [claim.figure?.value, claim.period?.from])).toEqual([
      [214, "2025-02-01"],
      [180, "2025-01-01"],
    ]);
  });
});
