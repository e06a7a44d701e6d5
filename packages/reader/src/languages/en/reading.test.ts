import { describe, expect, it } from "vitest";
import { read } from "../../index.js";

const PUBLISHED = "2026-03-12";

/** What was read of a text: measure and bounds of each figure in order, "?" where a number of people stays unread. */
function counts(text: string): string[] {
  const { claims, warnings } = read(text, { id: "test", lang: "en", published: PUBLISHED });
  const said = claims
    .filter((claim) => claim.figure !== null)
    .map(({ measure, figure, unit }) => {
      const bounds = figure?.low === figure?.high ? `${figure?.low}` : `${figure?.low}-${figure?.high ?? ""}`;
      return `${measure} ${bounds}${unit === "people" ? "" : ` ${unit}`}`;
    });
  return [...said, ...warnings.filter(({ code }) => code === "unread-number").map(() => "?")];
}

const claimsOf = (text: string) => read(text, { id: "test", lang: "en", published: PUBLISHED }).claims;

describe("counts in English", () => {
  it.each([
    ["A drone strike on a taxi in Velin killed the driver and two passengers.", ["killed 1", "killed 2"]],
    ["The conductor took a bullet in the leg.", ["injured 1"]],
    ["A family of seven was killed when their house in Velin was hit by artillery.", ["killed 7"]],
    ["A couple and their four children died in the shelling of Velin.", ["killed 2", "killed 4"]],
    ["Eight fishermen who were dragged off their trawlers last Thursday were set free on Sunday.", ["released 8"]],
    ["Thirty people who had fled the town were killed at a checkpoint in Orda.", ["killed 30"]],
    ["A wounded soldier was evacuated from Velin by helicopter on Sunday.", ["evacuated 1"]],
    ["At least 16 passers-by were wounded, six of them critically.", ["injured 16-", "injured 6"]],
    ["More than a dozen were killed. Half of this year's dead were soldiers.", ["killed 13-", "killed 0.5 share"]],
    [
      "The UN puts the number of people forced from their homes in Velia since 1 May at 1.2 million.",
      ["displaced 1200000"],
    ],
    ["The ministry puts the number of wounded at 240 and the dead at 31.", ["injured 240", "killed 31"]],
    ["Last year 1,204 civilians were killed, compared with 987 in 2024.", ["killed 1204", "killed 987"]],
    ["In January troops killed 97 civilians in Velia, down from 149 in December.", ["killed 97", "killed 149"]],
    ["Airstrikes on Sunday killed 9 in Velin, 4 in Odal and 2 in Kesra.", ["killed 9", "killed 4", "killed 2"]],
    ["Gunmen seized 23 villagers near Velin. They released 15 of the 23 hostages.", ["abducted 23", "released 15"]],
    ["Soldiers shot 14 villagers at Velin on Tuesday; the youngest was a boy of seven.", ["killed 14", "killed 1"]],
    ["Cholera has killed 14 people in Velia; 1,108 people have fallen ill.", ["killed 14", "?"]],
    ["The agency gave food rations to 38,200 people in Velin.", ["?"]],
    ["A state body said that two people died in Velin.", ["killed 2"]],
    ["We no longer attempt a national figure for the wounded.", []],
    ["It is no longer certain that anybody was killed; no doubt the wounded know.", []],
    ["At least 840 people from the two English-speaking regions are being held in Velin.", ["detained 840-"]],
    ["Twelve French-speaking villagers were killed in Velin.", ["killed 12"]],
    ["The ministry put the number of dead at eight and denied that anybody had been captured.", ["killed 8"]],
    ["The governor gave the toll as nine and said that fighters had been captured.", ["killed 9"]],
    ["Five pupils and their bus driver were killed in Velin.", ["killed 5", "killed 1"]],
    ["Three farmers and their guide were abducted near Velin.", ["abducted 3", "abducted 1"]],
    ["Seventy pupils and a driver seized from a school in Velin have been set free.", ["released 70", "released 1"]],
    ["Gunmen speared to death nine herders near Velin.", ["killed 9"]],
    ["A missile struck Velin, taking the lives of ten residents.", ["killed 10"]],
    ["Two people are still being sought under the rubble of a house in Velin.", ["missing 2"]],
    ["Another 293,000 have crossed a border since May.", ["refugees 293000"]],
    ["Fifty-two critically ill patients were flown from Velin to Odal.", ["evacuated 52"]],
    ["Two nuns remain in the hands of their captors.", ["abducted 2"]],
  ])("reads «%s»", (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it("reads a list whose numbers stand behind rows of dots", () => {
    const text =
      "We verified the killing of 120 civilians in Velia in January.\n\nHow they died\n  Shot ............ 70\n  Air strikes ..... 40\n  Cause not known . 10\n";
    expect(counts(text).slice(0, 3)).toEqual(["killed 120", "killed 70", "killed 40"]);
  });

  it("reads the loose spelling of messages from the field", () => {
    const text =
      "0712 frm nyal: raiders atackd pajok camp yestrday. 17 ppl shot ded, 9 woundd. 6 kids takn by da raiders";
    expect(counts(text)).toEqual(["killed 17", "injured 9", "abducted 6"]);
  });
});

describe("parts in English", () => {
  it.each([
    "Thirteen people were killed in Velin. Of the dead, eight were fighters, four were civilians and one has yet to be named.",
    "Ten people were killed in Velin on Monday. The victims were four women, three men and three children.",
    "A blast in Velin killed 63 people. Twelve of those killed were women and four were infants.",
    "Gunmen carried off five teenagers, two boys and three girls, near Velin.",
  ])("hangs every part on the first count: «%s»", (text) => {
    const [whole, ...parts] = claimsOf(text);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((part) => part.partOf)).toEqual(parts.map(() => whole?.id));
  });

  it("carries a noun left out to the count joined to it", () => {
    const [dead, hurt] = claimsOf("At least 14 civilians were killed and 30 others injured in Velin on Monday.");
    expect(dead?.population.tags).toEqual(["civilians"]);
    expect(hurt?.population.tags).toEqual(["civilians"]);
  });
});

describe("who speaks in English", () => {
  it.each([
    ["Two people were killed in Velin, the city's mayor, Lena Darvo, said.", ["Lena Darvo"]],
    ["Two people were killed in Velin, according to Bishop Luke Danda.", ["Luke Danda"]],
    ["Bandits killed two people in Velin, says the Lakota-based monitor Safe Roads.", ["Safe Roads"]],
    ["Two people were killed in Velin, police and rescue workers said.", ["police", "rescue workers"]],
    ["Doctors Without Borders (MSF) said its hospital in Velin had received two dead.", ["MSF"]],
    [
      "The federal government on Wednesday flatly denied the report. The government said that two people died.",
      ["government"],
    ],
    ["The U.S. military said that two people were killed in Velin.", ["U.S. military"]],
    ["In Velin the Interior Ministry said that two people were killed.", ["Interior Ministry"]],
    ["Two people died, a military source quoted by state television said.", ["military source", "state television"]],
    ["The province's refugee department said that two people died in Velin.", ["refugee department"]],
    ["A video posted on Sunday shows two people who were killed in Velin.", []],
    ["VELIN WATCH\nMonthly digest\n\nVelin Watch documented the deaths of two people in Odal.", []],
  ])("reads «%s»", (text, expected) => {
    expect(claimsOf(text).at(-1)?.speaker).toEqual(expected);
  });

  it.each([
    ["Two NGOs said that the figure is too low and that 60 people had died.", ["Two NGOs"]],
    ["The toll was wrong, the governor said.", ["governor"]],
    ["That figure was wrong: 60 people died.", []],
  ])("does not take a count for one who disputes it: «%s»", (text, expected) => {
    const first =
      "An attack was reported in Velin on Monday. The ministry said that 40 people were killed in the attack. ";
    const claims = claimsOf(first + text);
    const dispute = claims.find((claim) => claim.stance === "disputes");
    expect([dispute?.speaker, dispute?.about]).toEqual([expected, "c1"]);
    expect(claims.filter((claim) => claim.figure?.value === 60).map((claim) => claim.speaker)).toEqual(
      text.includes("60") ? [expected] : [],
    );
  });

  it("takes the writers of a log for those who speak", () => {
    const text = "[14/10/2020 06:12] Focal pt: shelling, 4 ppl killed\n[14/10/2020 06:40] Roz: 6 dead in Tessit";
    expect(claimsOf(text).map((claim) => claim.speaker)).toEqual([["Focal pt"], ["Roz"]]);
  });
});

describe("where, when and by whom in English", () => {
  it("goes over the country that a province belongs to", () => {
    const [claim] = claimsOf("Gunmen halted a coach on Monday near Rakhni, in Velia's Odal province, and killed nine.");
    expect(claim?.place).toEqual({ name: "Rakhni", in: "Odal province" });
  });

  it("comes back to what befell a place", () => {
    const text =
      "A drone strike killed nine people in Velin on Monday.\n\nThe army moved to Odal on Wednesday, killing two rebels.\n\nThree of the Velin victims were teachers.";
    const last = claimsOf(text).at(-1);
    expect([last?.place?.name, last?.period?.from, last?.cause]).toEqual(["Velin", "2026-03-09", "drone-strike"]);
  });

  it("takes whoever opens the clause for the author of what a participle adds", () => {
    const [claim] = claimsOf("JNIM fighters ambushed an army convoy near Gossi on Monday, killing six soldiers.");
    expect(claim?.by).toEqual(["JNIM"]);
  });

  it.each([
    ["The Red Scarves attacked Tessit on Monday, killing nine people.", ["Red Scarves"]],
    ["Fighters of the Green Valley Front ambushed a convoy near Odal on Monday, killing nine.", ["Green Valley Front"]],
    ["The White Shirt gang stormed Velin on Monday and killed 12 people.", ["White Shirt"]],
    ["Two soldiers were shot dead when unidentified assailants opened fire near Hadrin.", ["unidentified assailants"]],
    ["JNIM, an armed group that takes no part in the talks, abducted 640 people in Odal.", ["JNIM"]],
  ])("knows who did it: «%s»", (text, expected) => {
    expect(claimsOf(text)[0]?.by).toEqual(expected);
  });

  it("leaves the author out of others' figures where the accused deny it", () => {
    const text =
      "JNIM stormed Velin on Saturday and killed 63 people, the network said. Police put the number of deaths in Velin at 48. JNIM denied that its men had killed anyone in Velin.";
    const [accuser, other] = claimsOf(text);
    expect([accuser?.by, other?.by]).toEqual([["JNIM"], []]);
  });

  it("names the mission whose peacekeepers are counted", () => {
    const [claim] = claimsOf("UNIFIL said two of its peacekeepers were lightly injured near Odal on Wednesday.");
    expect(claim?.population.groups).toEqual(["UNIFIL"]);
  });

  it("takes a count of months that names no place for one of the country", () => {
    const text =
      "BELDAN, Mali, March 11 - Two people were shot dead at Gossi on Monday.\n\nThe insurgency has claimed the lives of 8,000 people since 2016.";
    const last = claimsOf(text).at(-1);
    expect([last?.place?.name, last?.cause]).toEqual(["Mali", null]);
  });

  it.each(["Two boys were shot dead by a sniper in Velin.", "A sniper killed two boys in Velin on Monday."])(
    "takes a sniper for the cause: «%s»",
    (text) => {
      expect(claimsOf(text).map((claim) => claim.cause)).toEqual(["sniper"]);
    },
  );

  it("does not take whoever loses people for their author", () => {
    const [claim] = claimsOf("The army lost 23 soldiers in the battle for Anbar Hill.");
    expect(claim?.by).toEqual([]);
  });

  it("takes a day on which something was said for no day of what was told", () => {
    const text = "Two villagers were shot dead at Odal on Saturday, JNIM said in a statement circulated on Monday.";
    expect(claimsOf(text)[0]?.period?.from).toBe("2026-03-07");
  });
});

describe("events in English", () => {
  const eventsOf = (text: string) => read(text, { id: "test", lang: "en", published: PUBLISHED }).events;

  it.each([
    ["WFP gave food rations to 38,200 people in Namapa on Monday.", ["aid"]],
    ["Ambulances brought in 13 bodies from Namapa on Monday.", []],
    ["Soldiers shot 14 villagers at Namapa on Tuesday.", ["attack"]],
    ["It was the deadliest attack in Velia since March.", []],
    ["The town of Jolo was shelled and burnt down on Monday.", ["shelling"]],
    ["A landslide buried a displacement camp near Goru on Monday.", []],
    ["The coach had left Quetta on Monday.", []],
    ["Three soldiers were killed by a drone near Namapa on Monday.", ["air-strike"]],
    ["The army liberated the town of Jolo on Monday.", ["capture"]],
    ["WFP air-dropped 210 tonnes of sorghum at Namapa on Monday.", ["aid"]],
    ["The government and the rebels signed a peace accord in Manila on Thursday.", ["truce"]],
  ])("reads «%s»", (text, expected) => {
    expect(eventsOf(text).map((event) => event.type)).toEqual(expected);
  });
});
