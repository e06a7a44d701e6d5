import { TAGS } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PartyBook, SYRIA } from "./index.js";

const BOOK = new PartyBook(SYRIA);

describe("parties through time", () => {
  it.each([
    ["YPG", "SDF", "2015-10-09", "apart"],
    ["YPG", "SDF", "2015-10-10", "within"],
    ["YPJ", "Syrian Democratic Forces", "2016-01-01", "within"],
    ["SDF", "YPG", "2016-01-01", "around"],
    ["SDF", "YPG", "2015-01-01", "apart"],
    ["Jabhat al-Nusra", "HTS", "2016-01-01", "within"],
    ["HTS", "Al-Nusra Front", "2018-01-01", "around"],
    ["Nour al-Din al-Zenki", "HTS", "2017-03-01", "within"],
    ["Nour al-Din al-Zenki", "HTS", "2017-09-01", "apart"],
    ["Nour al-Din al-Zenki", "SNA", "2019-10-04", "within"],
    ["Nour al-Din al-Zenki", "SNA", "2019-10-03", "apart"],
    ["IS", "Daesh", "2016-01-01", "within"],
    ["IS", "Syrian insurgents", "2016-01-01", "apart"],
    ["Syrian insurgents", "HTS", "2018-01-01", "around"],
    ["A brigade of no list", "Syrian insurgents", "2018-01-01", "unknown"],
    ["A brigade of no list", "IS", "2018-01-01", "apart"],
    ["A brigade of no list", "a brigade of no list", "2018-01-01", "within"],
    ["Government of Turkey", "Syrian insurgents", "2018-01-01", "apart"],
  ])("%s is to %s on %s: %s", (party, asked, day, standing) => expect(BOOK.standing(party, asked, day)).toBe(standing));

  it("has no membership of a party that it does not name, and none that ends before it begins", () => {
    for (const name of BOOK.names()) {
      for (const { member, of, from, to } of BOOK.membershipsOf(name)) {
        expect([member, of].map((each) => BOOK.nameOf(each))).toEqual([member, of]);
        expect(from <= to).toBe(true);
      }
    }
    const rows = SYRIA.memberships.split("\n").filter((line) => line !== "").length;
    expect(BOOK.names().flatMap((name) => BOOK.membershipsOf(name))).toHaveLength(rows);
  });

  it("gives every fighter tags of the list, none both sure and possible", () => {
    for (const name of BOOK.names()) {
      const tags = BOOK.tagsOf(name);
      for (const tag of [...(tags?.is ?? []), ...(tags?.may ?? [])]) expect(TAGS).toContain(tag);
      expect(tags?.is.filter((tag) => tags.may.includes(tag)) ?? []).toEqual([]);
    }
  });

  it("changes only on its days of change; who is within the one is not around it", () => {
    const someParty = fc.constantFrom(...BOOK.names());
    const someDay = fc.date({ min: new Date("2011-01-01"), max: new Date("2020-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(someParty, someParty, someDay, (party, asked, date) => {
        const day = date.toISOString().slice(0, 10);
        const start = BOOK.changes.findLast((change) => change <= day) ?? "0000-01-01";
        expect(BOOK.standing(party, asked, start)).toBe(BOOK.standing(party, asked, day));
        if (party !== asked && BOOK.standing(party, asked, day) === "within") {
          expect(BOOK.standing(asked, party, day)).toBe("around");
        }
      }),
    );
  });
});
