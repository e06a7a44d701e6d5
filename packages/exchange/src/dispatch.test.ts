import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitDispatches } from "./dispatch.js";

const FRONT = "publisher: Example Agency\npublished: 2016-02-10\nlang: fr\nurl: https://example.org/1\ntitle: Alep\n";

describe("splitDispatches", () => {
  it("takes a text without front matter as it is", () => {
    expect(splitDispatches("Cinq morts.\n\nDeux blessés.\n")).toEqual([
      {
        line: 1,
        publisher: null,
        published: null,
        lang: null,
        url: null,
        title: null,
        text: "Cinq morts.\n\nDeux blessés.",
      },
    ]);
  });

  it.each([
    `${FRONT}\nCinq morts.`,
    `---\n${FRONT}---\nCinq morts.`,
    `\uFEFF${FRONT.replaceAll("\n", "\r\n")}\r\nCinq morts.`,
  ])("reads front matter: %j", (file) => {
    expect(splitDispatches(file)).toMatchObject([
      {
        publisher: "Example Agency",
        published: "2016-02-10",
        lang: "fr",
        url: "https://example.org/1",
        title: "Alep",
        text: "Cinq morts.",
      },
    ]);
  });

  it("parts dispatches by a line of = and by front matter", () => {
    const file = `${FRONT}\nUn.\n=====\nDeux.\n\n---\npublisher: B\nlang: en\n\nThree.\n---\nStill three.\n`;
    expect(splitDispatches(file).map(({ line, publisher, text }) => [line, publisher, text])).toEqual([
      [1, "Example Agency", "Un."],
      [9, null, "Deux."],
      [12, "B", "Three.\n---\nStill three."],
    ]);
  });

  it("keeps a colon in the text as text", () => {
    expect(splitDispatches("Bilan : cinq morts.\nlang: no front matter here")[0]?.text).toContain("lang: no front");
  });

  it.each([
    ["", /^102/],
    [" \n\n", /^102/],
    [`${FRONT}\n`, /^102 .*front matter/],
    ["published: yesterday\n\nText", /^106 .*yesterday/],
    ["published: 2016-02-30\n\nText", /^106/],
    ["lang: de\n\nText", /^106 .*de/],
    ["x".repeat(1_000_001), /^104/],
  ])("refuses what it cannot take (%#)", (file, why) => {
    expect(() => splitDispatches(file)).toThrow(why);
  });

  it("gives back the texts that were put together", () => {
    const text = fc.stringMatching(/^[a-zé .]{1,40}$/).map((each) => `x${each.trim()}`);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        expect(splitDispatches(texts.join("\n===\n")).map((draft) => draft.text)).toEqual(texts);
      }),
    );
  });
});
