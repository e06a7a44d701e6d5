import type { Language } from "@bilan/vocabulary";
import { fold } from "../token.js";

/** A month's name as a table gives it. */
export interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  readonly hijri: boolean;
  /** The second word that the name needs: «تشرين الأول». */
  readonly second: string | null;
  /** Also an ordinary word, or an abbreviation: it is a month only beside a day, a year or a preposition. */
  readonly weak: boolean;
}

// One line a month; names in full first, then after ";" those that need company. Gregorian months in Arabic: Levantine
// and Iraqi, Egyptian and Gulf, Maghrebi (Unicode CLDR, locales ar-SY, ar-EG, ar-DZ, ar-TN, ar-MA).
const ENGLISH = `january janury januray;jan
february febuary feburary;feb
;march mar
april aprl;apr
;may
june;jun
july;jul
august;aug
september;sep sept
october;oct
november;nov
december;dec`;
const FRENCH = `janvier;janv jan
fevrier;fevr fev
mars
avril;avr
mai
juin
juillet;juil
aout
septembre;sept
octobre;oct
novembre;nov
decembre;dec`;
const ARABIC = `كانون_الثاني كانون_ثاني يناير جانفي ينايير
شباط فبراير فيفري فبرائر
آذار;مارس
نيسان أبريل إبريل أفريل
أيار مايو;ماي
حزيران يونيو يونية;جوان
تموز يوليو يوليوز يولية جويلية
أغسطس غشت;آب أوت
أيلول سبتمبر شتنبر
تشرين_الأول تشرين_أول أكتوبر
تشرين_الثاني تشرين_ثاني نوفمبر نونبر
كانون_الأول كانون_أول ديسمبر دجنبر`;
const HIJRI = `محرم
صفر
ربيع_الأول ربيع_أول
ربيع_الثاني ربيع_الآخر ربيع_ثاني
جمادى_الأولى جمادى_الأول
جمادى_الآخرة جمادى_الثانية جمادى_الآخر
رجب
شعبان
رمضان
شوال
ذو_القعدة ذي_القعدة
ذو_الحجة ذي_الحجة`;
const HIJRI_LATIN = `muharram mouharram
safar
rabi_al-awwal
rabi_al-thani
jumada_al-awwal
jumada_al-thani
rajab
shaban chaabane
ramadan
shawwal chawwal

`;

type MonthTable = ReadonlyMap<string, readonly MonthName[]>;

function table(...lists: readonly (readonly [list: string, hijri: boolean])[]): MonthTable {
  const names = new Map<string, MonthName[]>();
  for (const [list, hijri] of lists) {
    list.split("\n").forEach((line, index) => {
      const [strong = "", weak = ""] = line.split(";");
      for (const [part, isWeak] of [
        [strong, hijri],
        [weak, true],
      ] as const) {
        for (const name of part.split(" ")) {
          if (name === "") continue;
          const [first = "", second] = name.split("_");
          const key = fold(first);
          const row: MonthName = {
            month: index + 1,
            hijri,
            second: second === undefined ? null : fold(second),
            weak: isWeak,
          };
          names.set(key, [...(names.get(key) ?? []), row]);
        }
      }
    });
  }
  return names;
}

const TABLES: Partial<Record<Language, MonthTable>> = {};

/** The names of months of a language, by folded first word. Arabic texts may hold English or French ones as well. */
export function monthNames(lang: Language): MonthTable {
  const made =
    TABLES[lang] ??
    (lang === "en"
      ? table([ENGLISH, false], [HIJRI_LATIN, true])
      : lang === "fr"
        ? table([FRENCH, false], [HIJRI_LATIN, true])
        : table([ARABIC, false], [HIJRI, true], [ENGLISH, false], [FRENCH, false]));
  TABLES[lang] = made;
  return made;
}
