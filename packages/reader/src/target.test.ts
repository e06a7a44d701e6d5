import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const targets = (text: string): (readonly string[])[] =>
  read(text, { id: "t", published: "2024-03-12" }).events.map((event) => event.targets);

describe("what an event acts on", () => {
  it.each([
    ["Gunmen attacked Yargoje on Sunday.", ["Yargoje"]],
    ["A rocket hit an orchard near Metula on Monday.", ["orchard"]],
    ["A Russian drone crashed into a block of flats in Odesa on Monday.", ["block of flats"]],
    ["Shells landed in the village of Murom on Monday.", ["Murom"]],
    ["On Monday JNIM fighters ambushed an army convoy near Gossi.", ["army"]],
    ["Attaque des ADF contre Mambelenga dimanche, dans le territoire d'Irumu.", ["Mambelenga"]],
  ])("%s", (text, expected) => {
    expect(targets(text)).toEqual([expected]);
  });

  it("is left empty where nothing is said, and never a day or a count", () => {
    expect(targets("An air strike killed 12 people in Goma on Monday.")).toEqual([[]]);
    expect(targets("An attack on Monday killed 12 people in Goma.")).toEqual([[]]);
  });
});

describe("the quote of an event", () => {
  it("is a clause and no single word", () => {
    const { events } = read("Des combats entre la guérilla de l'ELN et des dissidents ont éclaté, lundi à Istmina.", {
      id: "q",
      published: "2024-03-12",
    });
    expect(events[0]?.quote).toContain("combats entre la guérilla");
  });
});
