import type { Language } from "@bilan/vocabulary";
import { fold } from "../token.js";

/** Words of days and counts of one language, folded. */
export interface DayWords {
  /** 0 Monday to 6 Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Weekdays that are ordinary words as well ("sat", "sun", «الأحد» is not): they need company. */
  readonly weakWeekdays: ReadonlySet<string>;
  /** Parts of the day: true where it is a night. */
  readonly parts: ReadonlyMap<string, boolean>;
  /** Words after a weekday: last (before) or next. */
  readonly turns: ReadonlyMap<string, "before" | "next" | "latest">;
  /** Cardinals 1 to 99; tens may be followed by units. */
  readonly counts: ReadonlyMap<string, number>;
  /** Ordinals of days, 1 to 31. */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Units that hold their own number: «يومين». */
  readonly duals: ReadonlyMap<string, Unit>;
  /** Words between a day and its month: of, de, من. */
  readonly of: ReadonlySet<string>;
  /** Words before a year: year, l'année, عام. */
  readonly yearWords: ReadonlySet<string>;
  /** Words before a month that make a weak one sure. */
  readonly before: ReadonlySet<string>;
  /** Nouns after a number which show that it counts people. */
  readonly people: ReadonlySet<string>;
}

export type Unit = "hour" | "day" | "week" | "month" | "year";

function numbered(list: string, first: number): Map<string, number> {
  const map = new Map<string, number>();
  list.split("\n").forEach((line, index) => {
    for (const word of line.split(" ")) if (word !== "") map.set(fold(word), first + index);
  });
  return map;
}
function valued<T>(pairs: readonly (readonly [words: string, value: T])[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const [words, value] of pairs) for (const word of words.split(" ")) map.set(fold(word), value);
  return map;
}
const set = (words: string): Set<string> => new Set(words.split(" ").map(fold));

function tens(pairs: string): [string, number][] {
  return pairs.split(" ").map((pair) => {
    const [word = "", value = "0"] = pair.split(":");
    return [fold(word), Number(value)];
  });
}

function english(): DayWords {
  return {
    weekdays: numbered(
      "monday mon mondays\ntuesday tue tues teusday\nwednesday wed weds wensday wednsday\nthursday thu thur thurs thirsday\nfriday fri\nsaturday sat saterday\nsunday sun",
      0,
    ),
    weakWeekdays: set("sat sun mon wed fri thu tue"),
    parts: valued([
      ["morning mornin afternoon evening eve midday noon dawn dusk lunchtime morn am pm", false],
      ["night nite nght overnight midnight", true],
    ]),
    turns: new Map(),
    counts: new Map([
      ...numbered(
        "one a an\ntwo couple\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\nthirteen\nfourteen\nfifteen\nsixteen\nseventeen\neighteen\nnineteen",
        1,
      ),
      ...tens("twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90"),
    ]),
    ordinals: new Map([
      ...numbered(
        "first\nsecond\nthird\nfourth\nfifth\nsixth\nseventh\neighth\nninth\ntenth\neleventh\ntwelfth\nthirteenth\nfourteenth\nfifteenth\nsixteenth\nseventeenth\neighteenth\nnineteenth\ntwentieth",
        1,
      ),
      ...tens("thirtieth:30"),
    ]),
    ordinalSuffixes: set("st nd rd th"),
    units: valued<Unit>([
      ["hour hours hrs hr h", "hour"],
      ["day days", "day"],
      ["week weeks wk wks", "week"],
      ["month months", "month"],
      ["year years yrs", "year"],
    ]),
    duals: new Map(),
    of: set("of"),
    yearWords: set("year"),
    before: set(
      "in of on since from until till by during last next early late mid this through throughout and to between before after for",
    ),
    people: set(
      "people persons person civilians civilian men women children kids soldiers fighters dead killed wounded injured families bodies refugees detainees prisoners houses homes victims ppl villagers residents villages schools others were militants",
    ),
  };
}

function french(): DayWords {
  return {
    weekdays: numbered("lundi\nmardi\nmercredi\njeudi\nvendredi\nsamedi\ndimanche", 0),
    weakWeekdays: new Set(),
    parts: valued([
      ["matin soir midi apres-midi aube matinee soiree aprem", false],
      ["nuit minuit", true],
    ]),
    turns: valued<"before" | "next" | "latest">([
      ["dernier passe derniere ecoule", "before"],
      ["prochain prochaine", "next"],
    ]),
    counts: new Map([
      ...numbered(
        "un une\ndeux\ntrois\nquatre\ncinq\nsix\nsept\nhuit\nneuf\ndix\nonze\ndouze\ntreize\nquatorze\nquinze\nseize",
        1,
      ),
      ...tens("vingt:20 trente:30 quarante:40 cinquante:50 soixante:60"),
    ]),
    ordinals: valued([["premier 1er", 1]]),
    ordinalSuffixes: set("er ier"),
    units: valued<Unit>([
      ["heure heures h", "hour"],
      ["jour jours", "day"],
      ["semaine semaines", "week"],
      ["mois", "month"],
      ["an ans annee annees", "year"],
    ]),
    duals: new Map(),
    of: set("du de"),
    yearWords: set("annee"),
    before: set("en de d' depuis fin debut mi des et au"),
    people: set(
      "personnes personne civils civil hommes femmes enfants soldats combattants morts tues blesses familles corps refugies detenus prisonniers maisons victimes habitants autres",
    ),
  };
}

function withArticle(counts: readonly (readonly [word: string, value: number])[]): Map<string, number> {
  return new Map(counts.flatMap(([word, value]) => [[word, value] as const, [`ال${word}`, value] as const]));
}

function arabic(): DayWords {
  return {
    weekdays: numbered(
      "الاثنين الإثنين اثنين التنين\nالثلاثاء الثلاثا التلاتا ثلاثاء\nالأربعاء الأربعا الاربعا أربعاء\nالخميس\nالجمعة\nالسبت\nالأحد",
      0,
    ),
    weakWeekdays: set("اثنين"),
    parts: valued([
      ["صباحا مساء ظهرا عصرا فجرا صباح فجر ظهر عصر الصبح المسا الضهر العصر الفجر الصباح المساء الظهر صبح", false],
      ["ليلا ليل ليلة بالليل الليل الليلة", true],
    ]),
    turns: valued<"before" | "next" | "latest">([
      ["الماضي المنصرم الفائت الماضية المنصرمة الفائتة", "before"],
      ["المقبل القادم الجاي المقبلة القادمة", "next"],
      ["الجاري الحالي", "latest"],
    ]),
    counts: withArticle([
      ...numbered(
        "واحد واحدة\nاثنين اثنان اثنتين اثنتان\nثلاثة ثلاث تلات\nأربعة أربع\nخمسة خمس\nستة ست\nسبعة سبع\nثمانية ثماني ثمان تمن\nتسعة تسع\nعشرة عشر",
        1,
      ),
      ...tens(
        "عشرين:20 عشرون:20 ثلاثين:30 ثلاثون:30 أربعين:40 أربعون:40 خمسين:50 خمسون:50 ستين:60 ستون:60 سبعين:70 سبعون:70 ثمانين:80 تسعين:90",
      ),
    ]),
    ordinals: numbered("الأول أول\nالثاني ثاني\nالثالث\nالرابع\nالخامس\nالسادس\nالسابع\nالثامن\nالتاسع\nالعاشر", 1),
    ordinalSuffixes: new Set(),
    units: valued<Unit>([
      ["ساعة ساعات الساعات", "hour"],
      ["يوم أيام يوما الأيام", "day"],
      ["أسبوع أسابيع أسبوعا الأسابيع", "week"],
      ["شهر أشهر شهرا شهور الأشهر", "month"],
      ["سنة سنوات عام أعوام عاما سنين السنوات الأعوام", "year"],
    ]),
    duals: valued<Unit>([
      ["ساعتين ساعتان الساعتين", "hour"],
      ["يومين يومان اليومين", "day"],
      ["أسبوعين أسبوعان الأسبوعين", "week"],
      ["شهرين شهران الشهرين", "month"],
      ["عامين سنتين عامان سنتان العامين السنتين", "year"],
    ]),
    of: set("من"),
    yearWords: set("عام سنة العام السنة عامي سنتي العامين"),
    before: set("في شهر خلال منذ أوائل أواخر مطلع نهاية بداية منتصف حتى من إلى بين أول آخر بشهر لشهر الشهر"),
    people: set(
      "شخص شخصا أشخاص مدنيا مدني مدنيين طفلا طفل أطفال امرأة نساء رجل رجال قتيلا قتيل قتلى جريحا جرحى عائلة أسرة جندي جنديا مقاتل مقاتلا شهيد شهيدا معتقل معتقلا نازح",
    ),
  };
}

const WORDS: Partial<Record<Language, DayWords>> = {};

/** The words of days and counts of a language. */
export function dayWords(lang: Language): DayWords {
  const words = WORDS[lang] ?? (lang === "en" ? english() : lang === "fr" ? french() : arabic());
  WORDS[lang] = words;
  return words;
}
