import { addDays, type Language, weekday } from "@bilan/vocabulary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../token.js";
import { findTimes, shift } from "./times.js";

const PUBLISHED = "2016-02-10"; // a Wednesday

/** Each time as "kind from..to", or "kind day". */
function read(text: string, lang: Language, published: string | null = PUBLISHED): string[] {
  return findTimes(tokenise(text), lang, published).map(({ kind, period }) =>
    period.from === period.to ? `${kind} ${period.from}` : `${kind} ${period.from}..${period.to}`,
  );
}

const ENGLISH: readonly (readonly [string, ...string[]])[] = [
  ["on Tuesday night", "night 2016-02-09"],
  ["overnight Tuesday to Wednesday", "night 2016-02-09..2016-02-10"],
  ["on the night of 24-25 October", "night 2015-10-24..2015-10-25"],
  ["the night of Saturday to Sunday", "night 2016-02-06..2016-02-07"],
  ["on Wednesday", "day 2016-02-10"],
  ["last Wednesday", "day 2016-02-03"],
  ["next Monday", "day 2016-02-15"],
  ["Tuesday’s raid", "day 2016-02-09"],
  ["March 5, 2015", "day 2015-03-05"],
  ["the 5th of March 2015", "day 2015-03-05"],
  ["5 March", "day 2015-03-05"],
  ["Sept. 12, 2015", "day 2015-09-12"],
  ["12/25/2015", "day 2015-12-25"],
  ["05/03/2015", "day 2015-03-05"],
  ["between 20 December and 2 January", "span 2015-12-20..2016-01-02"],
  ["between January and March 2015", "span 2015-01-01..2015-03-31"],
  ["from 9 to 17 October 2015", "span 2015-10-09..2015-10-17"],
  ["11 and 12 January", "span 2016-01-11..2016-01-12"],
  ["Monday and Tuesday", "span 2016-02-08..2016-02-09"],
  ["between 2012 and 2014", "span 2012-01-01..2014-12-31"],
  ["since 1 February", "since 2016-02-01..2016-02-09"],
  ["since the beginning of the year", "since 2016-01-01..2016-02-09"],
  ["since mid-January", "since 2016-01-11..2016-02-09"],
  ["until 5 February", "until 2016-02-05"],
  ["as of 5 February", "day 2016-02-05"],
  ["this week", "week 2016-02-08..2016-02-10"],
  ["last week", "week 2016-02-01..2016-02-07"],
  ["last month", "month 2016-01-01..2016-01-31"],
  ["in January", "month 2016-01-01..2016-01-31"],
  ["in the first half of January", "span 2016-01-01..2016-01-15"],
  ["in mid-May", "span 2015-05-11..2015-05-20"],
  ["in the past 24 hours", "span 2016-02-09..2016-02-10"],
  ["over the last ten days", "span 2016-01-31..2016-02-10"],
  ["three days ago", "day 2016-02-07"],
  ["Q3 2015", "span 2015-07-01..2015-09-30"],
  [
    "On 3 January a raid. Three days later, another; the night before, a third",
    "day 2016-01-03",
    "relative 2016-01-06",
    "relative 2016-01-05",
  ],
  ["over the weekend", "span 2016-02-06..2016-02-07"],
  ["March 1 to 5, 2015", "span 2015-03-01..2015-03-05"],
  ["in 2013 and 2014", "span 2013-01-01..2014-12-31"],
  ["Update No. 5 - March 2015", "month 2015-03-01..2015-03-31"],
  ["until the end of January", "until 2016-01-31"],
  ["sat nite jet drop 2 bombs", "night 2016-02-06"],
  ["ystrday 3 dead", "day 2016-02-09"],
  ["Ramadan 1436 AH", "month 2015-06-18..2015-07-17"],
];
const FRENCH: readonly (readonly [string, ...string[]])[] = [
  ["mardi soir", "day 2016-02-09"],
  ["dans la nuit de mardi à mercredi", "night 2016-02-09..2016-02-10"],
  ["Nuit du 24 au 25 octobre", "night 2015-10-24..2015-10-25"],
  ["avant-hier", "day 2016-02-08"],
  ["aujourd’hui", "day 2016-02-10"],
  ["dimanche prochain", "day 2016-02-14"],
  ["depuis le 1er février", "since 2016-02-01..2016-02-09"],
  ["1er février 2016", "day 2016-02-01"],
  ["12 sept. 2015", "day 2015-09-12"],
  ["entre le 8 et le 12 août", "span 2015-08-08..2015-08-12"],
  ["du 28 janvier au 3 février", "span 2016-01-28..2016-02-03"],
  ["lundi 1er et mardi 2 février", "span 2016-02-01..2016-02-02"],
  ["début mars", "span 2015-03-01..2015-03-10"],
  ["fin janvier", "span 2016-01-21..2016-01-31"],
  ["ce mois-ci", "month 2016-02-01..2016-02-10"],
  ["la semaine dernière", "week 2016-02-01..2016-02-07"],
  ["ces dix derniers jours", "span 2016-01-31..2016-02-10"],
  ["au cours des dernières 24 heures", "span 2016-02-09..2016-02-10"],
  ["depuis trois semaines", "since 2016-01-20..2016-02-09"],
  ["depuis le début de l'année", "since 2016-01-01..2016-02-09"],
  ["au premier trimestre 2015", "span 2015-01-01..2015-03-31"],
  ["au 31 janvier", "day 2016-01-31"],
  ["jusqu'au 31 mars", "until 2016-03-31"],
  ["Le 5 janvier, trois morts. Le lendemain, deux.", "day 2016-01-05", "relative 2016-01-06"],
  ["mardi après-midi", "day 2016-02-09"],
];
const ARABIC: readonly (readonly [string, ...string[]])[] = [
  ["ليلة الثلاثاء الأربعاء", "night 2016-02-09..2016-02-10"],
  ["مساء الثلاثاء", "day 2016-02-09"],
  ["أول من أمس", "day 2016-02-08"],
  ["وأمس", "day 2016-02-09"],
  ["امبارح بالليل", "day 2016-02-09"],
  ["اليوم الصبح", "day 2016-02-10"],
  ["الأول من شباط", "day 2016-02-01"],
  ["١٧ تشرين الأول/أكتوبر ٢٠١٥", "day 2015-10-17"],
  ["الخامس والعشرين من كانون الثاني 2016", "day 2016-01-25"],
  ["بين ٢٠ تشرين الأول و٢ تشرين الثاني", "span 2015-10-20..2015-11-02"],
  ["من 28 كانون الثاني حتى 3 شباط", "span 2016-01-28..2016-02-03"],
  ["منذ 1 شباط", "since 2016-02-01..2016-02-09"],
  ["منذ بداية العام", "since 2016-01-01..2016-02-09"],
  ["خلال الـ24 ساعة الماضية", "span 2016-02-09..2016-02-10"],
  ["خلال الأيام العشرة الماضية", "span 2016-01-31..2016-02-10"],
  ["خلال الأسبوعين الماضيين", "span 2016-01-27..2016-02-10"],
  ["جانفي 2016", "month 2016-01-01..2016-01-31"],
  ["شهر أوت", "month 2015-08-01..2015-08-31"],
  ["في آب", "month 2015-08-01..2015-08-31"],
  ["حزيران/يونيو 2015", "month 2015-06-01..2015-06-30"],
  ["الأسبوع الماضي", "week 2016-02-01..2016-02-07"],
  ["قبل يومين", "day 2016-02-08"],
  ["في 3 شباط. وفي اليوم التالي", "day 2016-02-03", "relative 2016-02-04"],
  ["الخامس من الشهر الجاري", "day 2016-02-05"],
  ["12 رمضان 1436 هـ", "day 2015-06-29"],
  ["يوم الاثنين الموافق 8 شباط", "day 2016-02-08"],
  ["السبت 6/2", "day 2016-02-06"],
  ["15 يناير كانون الثاني 2016", "day 2016-01-15"],
  ["الجمعة المقبل", "day 2016-02-12"],
];

/** What looks like a time and is none. */
const NONE: readonly (readonly [Language, string])[] = [
  ["en", "a 32-year-old man, aged 32, at 4pm and at 16:30"],
  [
    "en",
    "15 months in prison; between 15 and 20 people; 2015 people; they may leave; soldiers march on; the sun; he sat",
  ],
  ["en", "the March 23 Movement"],
  ["fr", "Marie, 32 ans, à 19h30, à 9 heures, pendant 15 mois"],
  ["fr", "de 12 à 15 personnes, entre 12 et 15 morts, sept morts, rue du 4 septembre"],
  ["ar", "عمره 32 عاما، الساعة 9، 15 يوما، بين 15 و20 شخصا"],
  ["ar", "قتل أب وابنه، حركة 23 مارس، ثلاث مرات في اليوم، اثنين من المدنيين"],
];

describe("findTimes", () => {
  for (const [lang, cases] of [
    ["en", ENGLISH],
    ["fr", FRENCH],
    ["ar", ARABIC],
  ] as const) {
    it.each(cases)(`${lang}: %s`, (text, ...times) => {
      expect(read(text, lang)).toEqual(times);
    });
  }

  it.each(NONE)("%s: no time in %s", (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });

  it("leaves the year open without a publication day, unless the text or the caller gives it", () => {
    expect(read("14 april mogadishu", "en", null)).toEqual(["day --04-14"]);
    expect(read("between 1 and 9 February", "en", null)).toEqual(["span --02-01..--02-09"]);
    expect(read("5 March 2014: one dead. On 9 March: two.", "en", null)).toEqual(["day 2014-03-05", "day 2014-03-09"]);
    const [mention] = findTimes(tokenise("14 april"), "en", null, { yearHint: 2021 });
    expect(mention?.period).toEqual({ from: "2021-04-14", to: "2021-04-14" });
    expect(read("tuesday, yesterday and last week", "en", null)).toEqual([]);
  });

  it("says how a relative time stands to its anchor, and reckons it from another", () => {
    const [, later] = findTimes(tokenise("On 3 January. Three days later"), "en", PUBLISHED);
    expect(later?.offset).toEqual({ amount: 3, unit: "day" });
    expect(shift("2015-12-30", { amount: 3, unit: "day" })).toEqual({ from: "2016-01-02", to: "2016-01-02" });
    expect(shift("2015-12-30", { amount: 1, unit: "month" })).toEqual({ from: "2016-01-01", to: "2016-01-31" });
  });

  const day = fc.integer({ min: 3652, max: 29_000 }).map((n) => addDays("1970-01-01", n));
  const NAMES: Record<Language, (d: Date) => string[]> = {
    en: (d) => {
      const month = d.toLocaleDateString("en", { month: "long", timeZone: "UTC" });
      const short = d.toLocaleDateString("en", { month: "short", timeZone: "UTC" });
      const [n, y] = [d.getUTCDate(), d.getUTCFullYear()];
      return [`${n} ${month} ${y}`, `${month} ${n}, ${y}`, `${n} ${short} ${y}`, `on the ${n}th of ${month}, ${y}`];
    },
    fr: (d) => {
      const month = d.toLocaleDateString("fr", { month: "long", timeZone: "UTC" });
      const long = d.toLocaleDateString("fr", {
        weekday: "long",
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      });
      return [`le ${d.getUTCDate()} ${month} ${d.getUTCFullYear()}`, long];
    },
    ar: (d) =>
      ["ar-SY", "ar-EG", "ar-DZ", "ar-MA", "ar-SY-u-nu-arab"].map((locale) =>
        d.toLocaleDateString(locale, {
          day: "numeric",
          month: "long",
          year: "numeric",
          timeZone: "UTC",
          calendar: "gregory",
        }),
      ),
  };

  it("reads back any day in every style of every language", () => {
    fc.assert(
      fc.property(day, fc.constantFrom<Language>("en", "fr", "ar"), (given, lang) => {
        const styles = [...NAMES[lang](new Date(`${given}T00:00:00Z`)), given, given.split("-").toReversed().join("/")];
        for (const text of styles) {
          const [mention] = findTimes(tokenise(text), lang, null);
          expect([text, mention?.period]).toEqual([text, { from: given, to: given }]);
        }
      }),
    );
  });

  it("takes a weekday as the latest one up to publication", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (published, wanted) => {
        const name = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ")[wanted] ?? "";
        const [mention] = findTimes(tokenise(name), "fr", published);
        const found = mention?.period.from ?? "";
        expect(weekday(found)).toBe(wanted);
        expect(found <= published && found > addDays(published, -7)).toBe(true);
      }),
    );
  });

  it("takes a day without a year as the latest one up to a week after publication", () => {
    fc.assert(
      fc.property(day, day, (published, told) => {
        fc.pre(!told.endsWith("02-29"));
        const text = new Date(`${told}T00:00:00Z`).toLocaleDateString("en", {
          day: "numeric",
          month: "long",
          timeZone: "UTC",
        });
        const found = findTimes(tokenise(`on ${text}`), "en", published)[0]?.period.from ?? "";
        expect(found.slice(5)).toBe(told.slice(5));
        expect(found <= addDays(published, 7) && found > addDays(published, -366)).toBe(true);
      }),
    );
  });

  it("never throws; its mentions lie in order inside the text, and their periods run forward", () => {
    const words =
      "between and from to the 5 31 2015 March may Tuesday night overnight last since until - / , week of ago first half entre le et du au depuis nuit mardi à hier 1er janvier dernier ces jours بين و من إلى منذ شباط تشرين الأول ليلة الثلاثاء أمس ٣ ٢٠١٥ خلال الماضي \n\n".split(
        " ",
      );
    const text = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(" ")),
      fc.string({ unit: "binary", maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<Language>("en", "fr", "ar"), fc.option(day), (given, lang, published) => {
        const tokens = tokenise(given);
        let last = 0;
        for (const mention of findTimes(tokens, lang, published)) {
          expect(mention.from >= last && mention.to > mention.from && mention.to <= tokens.length).toBe(true);
          last = mention.to;
          expect(mention.start).toBe(tokens[mention.from]?.start);
          expect(mention.end).toBe(tokens[mention.to - 1]?.end);
          expect(mention.period.from).toMatch(mention.openYear ? /^--\d\d-\d\d$/ : /^\d{4}-\d\d-\d\d$/);
          if (!mention.openYear) expect(mention.period.from <= mention.period.to).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
