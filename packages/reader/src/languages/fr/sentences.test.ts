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
    [
      "Quatre soldats sont morts à Dorou et un cinquième a été blessé.",
      ["killed 4..4 government-forces", "injured 1..1 government-forces"],
    ],
    [
      "19 combattants ont été tués à Dorou et six se sont rendus.",
      ["killed 19..19 combatants", "surrendered 6..6 combatants"],
    ],
    ["Cinq blessés ont été évacués de Dorou vers Talma.", ["evacuated 5..5"]],
    ["Le CICR a évacué de Dorou 29 blessés.", ["evacuated 29..29"]],
    [
      "Quatre femmes et six enfants enlevés le 2 mars ont été libérés à Dorou.",
      ["released 4..4 women", "released 6..6 children"],
    ],
    ["En 2021, 588 civils ont perdu la vie à Dorou.", ["killed 588..588 civilians"]],
    ["Il n'y a pas eu de victimes à Dorou.", ["casualties 0..0"]],
    ["Une colonne de civils en fuite a été bombardée à Dorou.", []],
    ["Sur les 214 millions de dollars demandés, 17 % ont été reçus à Dorou.", []],
    [
      "Le bilan est de 61 morts (22 civils et 39 rebelles) à Dorou.",
      ["killed 61..61", "killed 22..22 civilians of c1", "killed 39..39 rebels of c1"],
    ],
    ["15 400 réfugiés soudanais sont arrivés à Dorou.", ["refugees 15400..15400"]],
    ["Vingt-deux des civils tués à Dorou sont des femmes et des enfants.", ["killed 22..22 civilians women children"]],
    ["L'attaque de Dorou a tué ou blessé 150 personnes.", ["casualties 150..150"]],
    ["Vingt-cinq soldats perdirent la vie à Dorou.", ["killed 25..25 government-forces"]],
    ["Des inconnus ont emmené de force un médecin à Dorou.", ["abducted 1..1 medics"]],
    [
      "Des hommes cagoulés ont enlevé deux médecins et leur chauffeur à Dorou.",
      ["abducted 2..2 medics", "abducted 1..1"],
    ],
    [
      "La prison de Dorou renferme 3.100 détenus, selon une ligue qui affirme que l'un d'eux est mort.",
      ["detained 3100..3100"],
    ],
    [
      "En 1997, 611 personnes ont été tuées à Dorou. En 2011, il y en eut moins de 60.",
      ["killed 611..611", "killed 0..59"],
    ],
    [
      "Moins de 7.000 Casamançais sont réfugiés en Gambie et près de 8.000 en Guinée-Bissau.",
      ["refugees 0..6999", "refugees 7200..7999"],
    ],
    ["Cinq des douze morts de Dorou étaient des femmes.", ["killed 5..5 women of c2", "killed 12..12"]],
    [
      "Les ravisseurs de Dorou ont relâché douze des trente élèves enlevés.",
      ["released 12..12 of c2", "abducted 30..30 children"],
    ],
    ["Au bas mot 30 civils ont été tués à Dorou.", ["killed 30.. civilians"]],
    ["Le bilan dépasse désormais les 300 morts à Dorou.", ["killed 301.."]],
    ["Le bilan avoisine les 300 morts à Dorou.", ["killed 270..299"]],
    ["Un million de personnes risquent la famine à Dorou.", ["in-need 1000000..1000000"]],
    ["Sur 40 blessés, 12 sont dans un état grave à Dorou.", ["injured 40..40", "injured 12..12 of c1"]],
    [
      "Le nombre de déplacés est passé de 1,2 à 1,4 million.",
      ["displaced 1200000..1200000", "displaced 1400000..1400000"],
    ],
    [
      "Au moins 112 cas d'arrestation arbitraire, dont 7 enfants, ont été enregistrés.",
      ["detained 112..", "detained 7..7 children of c1"],
    ],
    [
      "Trois civils sont morts et dix autres ont été blessés à Dorou.",
      ["killed 3..3 civilians", "injured 10..10 civilians"],
    ],
    ["Vingt personnes sont encore ensevelies à Dorou.", ["missing 20..20"]],
    ["Au moins deux cents familles ont abandonné Dorou.", ["displaced 200.."]],
    ["Les habitants avaient déserté Dorou ; 300 personnes ont abandonné Talma.", ["displaced 300..300"]],
    ["61 200 personnes ont cherché refuge à l'étranger.", ["refugees 61200..61200"]],
    [
      "Douze rebelles ont été tués à Dorou et sept s'étaient rendus.",
      ["killed 12..12 rebels", "surrendered 7..7 rebels"],
    ],
    [
      "Un rebelle a été tué et deux autres s'étaient livrés à Dorou.",
      ["killed 1..1 rebels", "surrendered 2..2 rebels"],
    ],
    ["Le porte-parole fait état de neuf militaires tombés à Dorou.", ["killed 9..9 government-forces"]],
    ["La mission dispose de 1.500 soldats à Dorou.", ["deployed 1500..1500 government-forces"]],
    ["Le site de Dorou dispose de 28 douches.", []],
    [
      "La Croix-Rouge a enterré les corps à Dorou et évacué dimanche vers Talma seize blessés, parmi lesquels cinq enfants.",
      ["evacuated 16..16", "evacuated 5..5 children of c1"],
    ],
    ["Les 45 morts annoncés à Dorou étaient en réalité 39.", ["killed 45..45", "killed 39..39"]],
    ["Les huit tués de Dorou seraient en fait onze.", ["killed 8..8", "killed 11..11"]],
    ["Une mère de six enfants a été relâchée à Dorou.", ["released 1..1 women"]],
    ["Un père de trois fillettes a été tué à Dorou.", ["killed 1..1 men"]],
    [
      "Nous avons recensé 391 morts à Dorou.\n\nRépartition par province (liste complète)\nBelmo Mairie : 286\nBelmo Rural : 71\nCibo : 34",
      ["killed 391..391", "killed 286..286 of c1", "killed 71..71 of c1", "killed 34..34 of c1"],
    ],
    ["L'armée maintient environ 2.500 soldats à Dorou.", ["deployed 2250..2750 government-forces"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("warns of those aboard a boat and makes them no residents", () => {
    const { claims, warnings } = reading(
      "Une embarcation à bord de laquelle se trouvaient 46 personnes a été interceptée.",
    );
    expect(claims).toEqual([]);
    expect(warnings.map((warning) => warning.code)).toEqual(["unread-number"]);
  });

  it("takes the day of the verb and not that of the participle", () => {
    const [claim] = reading("Six enfants enlevés le 2 mars par des inconnus ont été libérés mardi à Dorou.").claims;
    expect(claim?.period).toEqual({ from: "2025-03-11", to: "2025-03-11" });
  });

  it("reads the day and the place that head an item of a relevé", () => {
    const { claims } = reading(
      "Relevé de la semaine\n\n03/03 – Bangola. Des inconnus tuent deux bergers.\n\n04/03 – Dorou. Trois morts.",
    );
    expect(claims.map(({ place, period }) => [place?.name, period?.from])).toEqual([
      ["Bangola", "2025-03-03"],
      ["Dorou", "2025-03-04"],
    ]);
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
    ["Vingt passagers d'un bus ont été tués mardi à Dorou par des hommes armés.", ["attack Dorou by hommes armés"]],
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
    [
      "Huit policiers ont été tués à Dorou, a-t-on appris jeudi auprès du gouvernorat de Talma.",
      "gouvernorat de Talma",
    ],
    ["Huit policiers ont été tués à Dorou, selon l'ONG Vigie.", "Vigie"],
    ["L'Ukraine fait état de huit morts à Dorou.", "Ukraine"],
    ["Un premier bilan faisait état de huit morts à Dorou.", undefined],
    ["Un bilan du ministère de la Santé fait état de huit morts à Dorou.", "ministère de la Santé"],
    ["Nos équipes ont recensé huit morts à Dorou.", undefined],
    ["« Il n'y a pas eu de blessé à Dorou », a précisé un porte-parole de l'Unrwa.", "Unrwa"],
    ["La police a arrêté huit personnes à Dorou, a déclaré mardi son porte-parole.", "police"],
    ["Le ministère de la Défense parle, lui, de huit morts à Dorou.", "ministère de la Défense"],
    ["L'armée n'a confirmé que huit morts à Dorou.", "armée"],
    ["L'ONG Vigie, citée par Reuters, fait état de huit morts à Dorou.", "Vigie"],
    ["Le M23 est accusé d'avoir tué huit civils à Dorou.", undefined],
    ["L'armée a rendu public mardi un bilan des combats de Dorou : huit morts.", "armée"],
    ["La police s'en tient à huit morts à Dorou.", "police"],
    ["Plus de 8 000 personnes ont fui Dorou, a calculé l'OIM.", "OIM"],
  ])("%s", (text, speaker) => {
    expect(reading(text).claims[0]?.speaker[0]).toBe(speaker);
  });
});

describe("French groups and days (exercises)", () => {
  it("takes an acronym that no table has for a group and for no place", () => {
    const { claims, events } = reading(
      "Vingt soldats et six membres du MLFX ont été tués mardi à Dorou dans une embuscade tendue par le MLFX.",
    );
    expect(claims.map(({ population, by, place }) => [population.groups, by, place?.name])).toEqual([
      [[], ["MLFX"], "Dorou"],
      [["MLFX"], ["MLFX"], "Dorou"],
    ]);
    expect(events[0]?.place?.name).toBe("Dorou");
  });

  it("takes the hour behind a day for no span of days", () => {
    const [claim] = reading("Le 7 mars à 6 h 40, un obus a tué trois personnes à Dorou.").claims;
    expect(claim?.period).toEqual({ from: "2025-03-07", to: "2025-03-07" });
  });

  it("leaves the time of a relative clause to that clause", () => {
    const [claim] = reading(
      "Le 9 mars, les rebelles ont libéré à Dorou huit soldats qu'ils retenaient depuis un an.",
    ).claims;
    expect(claim?.period).toEqual({ from: "2025-03-09", to: "2025-03-09" });
  });

  it("lets one speaker stand for both counts that a comma and « et » join", () => {
    const { claims } = reading("240 personnes ont été tuées à Dorou, d'après l'ONU, et plus de 2.000 ont fui.");
    expect(claims.map(({ speaker }) => speaker)).toEqual([["ONU"], ["ONU"]]);
  });

  it("takes whoever is responsible for the author", () => {
    const [claim] = reading("Les forces du régime sont responsables de la mort de 40 civils à Dorou.").claims;
    expect(claim?.by).toEqual(["forces du régime"]);
  });

  it("falls back on the place of the hospital where no other is told", () => {
    const [claim] = reading("Nos équipes ont soigné 48 blessés à l'hôpital de Dorou.").claims;
    expect(claim?.place?.name).toBe("Dorou");
  });

  it.each([
    "La coalition a perdu 27 soldats dans la bataille de Dorou.",
    "L'armée a annoncé la perte de huit soldats dans les combats de Dorou.",
  ])("takes whoever loses people for no author: %s", (text) => {
    expect(reading(text).claims[0]?.by).toEqual([]);
  });

  it("takes the sniper for the cause of those shot dead", () => {
    const [claim] = reading("Cinq civils ont été abattus à Dorou par un tireur embusqué.").claims;
    expect(claim?.cause).toBe("sniper");
  });
});

describe("French denials (exercises)", () => {
  const stances = (text: string) => reading(text).claims.map((claim) => claim.stance);
  const first = "Une frappe a tué huit personnes à Dorou.";
  it.each([
    [`${first} Le ministère a qualifié ces accusations de « mensonge absolu ».`, ["asserts", "denies"]],
    [`${first} L'armée n'a pas confirmé ce bilan.`, ["asserts"]],
    [`${first} L'armée n'a ni confirmé ni démenti.`, ["asserts"]],
    [`${first} La Croix-Rouge a confirmé ce bilan.`, ["asserts", "confirms"]],
    [`${first} L'armée qualifie ce chiffre de fantaisiste et parle de deux morts.`, ["asserts", "disputes", "asserts"]],
    [`${first} La police conteste toute exécution.`, ["asserts", "denies"]],
  ])("%s", (text, expected) => {
    expect(stances(text)).toEqual(expected);
  });
});
