import { describe, expect, it } from "vitest";
import { read } from "../../read.js";

// Exercises: every place, person and figure is invented.
const PUBLISHED = "2025-03-12";

function reading(text: string) {
  return read(text, { id: "exercise", lang: "fr", published: PUBLISHED });
}

/** A claim in a few words: measure, figure, tags, what it is a part of. */
function told(text: string): string[] {
  return reading(text).claims.map((claim) => {
    const { figure, partOf, population } = claim;
    const count = figure ? `${figure.low}..${figure.high ?? ""}` : claim.stance;
    return [claim.measure, count, ...population.tags, ...(partOf ? [`of ${partOf}`] : [])].join(" ");
  });
}

function happened(text: string): string[] {
  return reading(text).events.map((event) =>
    [
      event.type,
      event.place?.name,
      ...event.actors.map((one) => `by ${one}`),
      ...event.targets.map((one) => `on ${one}`),
    ].join(" "),
  );
}

describe("French bulletins (exercises)", () => {
  it.each([
    ["Tués : 12. Blessés : 34. Disparus : 5.", ["killed 12..12", "injured 34..34", "missing 5..5"]],
    ["Morts : 12 ; blessés : 34 ; disparus : 5", ["killed 12..12", "injured 34..34", "missing 5..5"]],
    [
      "Parmi les 22 morts, on compte sept femmes et cinq enfants.",
      ["killed 22..22", "killed 7..7 women of c1", "killed 5..5 children of c1"],
    ],
    ["La police a arrêté 12 personnes blessées à Dorou.", ["detained 12..12"]],
    ["Le conducteur du bus a été tué et 14 passagers blessés à Dorou.", ["killed 1..1", "injured 14..14"]],
    ["Une fillette de huit ans a été tuée et sa mère blessée à Dorou.", ["killed 1..1 children", "injured 1..1 women"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("French events (exercises)", () => {
  it.each([
    ["Un drone a frappé lundi un hôpital de Dorou.", ["air-strike Dorou"]],
    ["Un hôpital de Dorou a été touché lundi par un missile.", ["shelling Dorou"]],
    ["Une frappe a visé un marché de Velmont lundi.", ["air-strike Velmont"]],
    ["L'armée encercle Dorou depuis lundi.", ["siege Dorou by armée on Dorou"]],
    ["Dorou est encerclée par les rebelles depuis le 3 mars.", ["siege Dorou by rebelles on Dorou"]],
    ["La ville de Dorou est tombée lundi aux mains des rebelles.", ["capture Dorou by rebelles on Dorou"]],
    ["Des roquettes tirées depuis Tessanga ont touché Dorou lundi.", ["shelling Dorou"]],
    ["Un convoi du CICR a été attaqué lundi près de Dorou.", ["attack Dorou on ICRC"]],
    ["Une patrouille de l'armée est tombée lundi dans une embuscade près de Dorou.", ["attack Dorou on armée"]],
  ])("%s", (text, expected) => {
    expect(happened(text)).toEqual(expected);
  });
});

describe("French speakers (exercises)", () => {
  it.each([
    [
      "Huit policiers ont été tués à Dorou, indique un communiqué du ministère de l'Intérieur.",
      "ministère de l'Intérieur",
    ],
    ["Huit policiers ont été tués à Dorou, a déploré le maire.", "maire"],
    ["Le M23 est accusé d'avoir tué huit civils à Dorou.", undefined],
  ])("%s", (text, speaker) => {
    expect(reading(text).claims[0]?.speaker[0]).toBe(speaker);
  });
});
