import type { LanguagePack } from "../pack.js";
import { CAUSES } from "./causes.js";
import { EVENTS, WEAPONS } from "./events.js";
import { MEASURES, PARTS } from "./measures.js";
import { PEOPLE, THINGS, TRAITS } from "./people.js";
import { BARE, BOILERPLATE, PLACE_NAMES, PLACE_NOUNS } from "./places.js";
import { PARTIES, SPEAKERS, SPEECH } from "./speech.js";

/** The other forms of an Arabic word: without conjunction, preposition, article, and accusative alef. */
function withoutClitics(fold: string): string[] {
  const out: string[] = [];
  let rest = fold;
  const keep = (word: string): void => {
    if (word.length >= 2) out.push(word);
    if (word.length > 4 && word.startsWith("ال")) out.push(word.slice(2));
  };
  keep(rest);
  if (/^[وف]/.test(rest) && rest.length > 3) {
    rest = rest.slice(1);
    keep(rest);
  }
  if (rest.startsWith("لل") && rest.length > 4) {
    out.push(`ال${rest.slice(2)}`, rest.slice(2));
  } else if (/^[بلك]/.test(rest) && rest.length > 3) keep(rest.slice(1));
  for (const word of [...out]) if (word.length > 3 && word.endsWith("ا")) out.push(word.slice(0, -1));
  return out.slice(1);
}

/** Arabic. */
export const ARABIC: LanguagePack = {
  language: "ar",
  people: PEOPLE,
  traits: TRAITS,
  things: THINGS,
  measures: MEASURES,
  causes: CAUSES,
  events: EVENTS,
  weapons: WEAPONS,
  speech: SPEECH,
  speakers: SPEAKERS,
  parties: PARTIES,
  parts: PARTS,
  placeNouns: PLACE_NOUNS,
  placeNames: PLACE_NAMES,
  boilerplate: BOILERPLATE,
  closed: {
    and: "و|أو|كما|إضافة إلى|بالإضافة إلى|فضلا عن|إلى جانب|مع",
    article: "هذا|هذه|تلك|ذلك|هؤلاء",
    of: "من",
    in: "في|ب|على|داخل|عند|ضمن|ع",
    near: "أطراف|مشارف|تخوم|قرب|جنب|قريب من|بالقرب من|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|محيط|جوار|قبالة",
    from: "من|عن",
    to: "إلى|نحو|باتجاه|ل|الى",
    by: "على يد|على أيدي|من قبل|من جانب|بيد|نفذها|نفذه|شنته|شنه|شنتها|شنها|نفذته",
    against: "على|ضد|استهدف|استهدفت|يستهدف",
    auxiliary:
      "كان|كانت|كانوا|تم|تمت|جرى|جرت|يكون|يزال|تزال|زالوا|زال|ما زال|ما زالوا|ما زالت|لا يزال|لا تزال|لا يزالون|قد|سوف|بات|باتوا|أصبح|ظل",
    negation: "لا|لم|ليس|ليست|دون|بدون|غير|أي|لن|ما لم|بلا",
    nobody: "لا أحد|لم يصب أحد|أي أحد",
    relative: "الذي|التي|الذين|اللواتي|اللذين|ممن|مما|ما",
    breaker: "بينما|فيما|حين|عندما|بعد|قبل|لكن|لأن|حيث|إذ|منذ|حتى|كما|غير أن|إلا أن|في حين|عقب|إثر",
    other: "آخر|آخرين|آخرون|أخرى|غيرهم|إضافيين",
    them: "أنه|أنها|أنهم|بأنه|بأنها|هم|هن|هو|هي|منهم|نحن|إنه|إنها|إنهم",
    still: "أيضا|كذلك|ما زالوا|لا يزالون|حتى الآن|لهلق|لسا|فقط|حاليا|لاحقا|جميعهم|بعضهم|أمس|اليوم",
    opener: "في|من|على|إلى|و",
    stop: "في|من|على|إلى|عن|مع|و|أو|أن|إن|ان|الذي|التي|الذين|هذا|هذه|ذلك|تلك|هو|هي|هم|كان|كانت|كانوا|قد|لم|لا|لن|ما|ثم|بعد|قبل|بين|حتى|منذ|خلال|عند|كما|حيث|إذ|لكن|بل|كل|بعض|غير|أي|عبر|ضد|نحو|حول|دون|لدى|أمام|خلف|فوق|تحت|بعدما|بينما|فيما|حين|عندما|جراء|إثر|عقب|بسبب|نتيجة|جرى|تم|مما|ممن|وهي|وهو|ليل|صباح|مساء|يوم|أمس|اليوم|فجر|ظهر|الساعة|أيضا|لا|قرب|وفق|بحسب|حسب|التابع|التابعة|أثناء|وسط|بواسطة|لتر|كان|عدد|فقط|المجاورة|مباشرة|وذلك",
    single: "",
    zero: "أي|أية|دون|بدون|من دون|بلا|لا|عدم وقوع|عدم سقوط|عدم تسجيل|عدم وجود|عدم حدوث|دون وقوع|دون تسجيل|دون سقوط|دون حدوث|من دون وقوع|من دون تسجيل|من دون سقوط|لم تسجل|لم يسجل|لم تقع|لم يقع|لم تسفر عن|لم يسفر عن|لم تسقط|لم يسقط|لم ترد أنباء عن|لا توجد|لا يوجد|ما في|مافي|ما فيه|بدون تسجيل|ولم تسجل|لم تخلف|لم يخلف|لم ترد معلومات عن|لم تحدث",
    culprit: "الجهة|المسؤولة|المسؤول|الجهات|الفاعلة|الأطراف|بحسب الجهة|مرتكب|مرتكبي|الطرف",
    impact: "سقطت|سقط|أصابت|أصاب|استهدفت|استهدف|قصفت|قصف|ضربت|ضرب|انفجرت|انفجر|ألقت|ألقى|أطلقت|أطلق|طالت|طال|دمرت",
    makeup: "يشكلون|تشكل|يشكل|يمثلون|تمثل|يمثل",
    remaining: "الباقون|الباقين|الآخرون|البقية|بقية",
    toll: "حصيلة|حصيلة القتلى|عدد القتلى|عدد الضحايا|حصيلة الضحايا|عدد الشهداء",
    designator:
      "قرار|القرار|مادة|المادة|رقم|جدول|الجدول|لواء|اللواء|فرقة|الفرقة|صفحة|بند|طريق|كتيبة|الكتيبة|زمرة|تحديث",
    begun: "بدأ في|بدأت في|انطلق في|انطلقت في|بدأ|بدأت|اندلعت في|اندلع في",
    onset: "منذ بداية|منذ بدء|منذ اندلاع|منذ ذلك الحين|منذ انطلاق",
    latter: "الأخير|الأخيرة|هذا الأخير",
    this: "هذا|هذه|تلك|ذلك",
  },
  bare: BARE,
  variants: withoutClitics,
  adjectives: "after",
  capitals: false,
};
