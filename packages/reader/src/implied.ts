import type { Figure } from "@bilan/vocabulary";
import type { Marks } from "./marks.js";
import type { Sentence } from "./passage.js";
import { readPhrase } from "./phrase.js";
import type { Quantity } from "./quantity.js";
import { WordClass } from "./word.js";

/** The figure of a count that is exactly so many. */
export function exactly(value: number): Figure {
  return { value, qualifier: "exact", low: value, high: value };
}

/** "No longer", "no doubt": nothing is counted. */
const NO_COUNT = new WordClass(/^(longer|doubt|matter|sooner|later|wonder)$/);

const AGE_WORD =
  /^(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)$/;

/** A noun that says its own number: a dual, a singular with its article, or none at all. */
export function impliedAt(marks: Marks, at: number, index: number, sentence: Sentence): Quantity | null {
  if (!marks.people.at[at] && marks.plain(at)) return null;
  if (marks.is(at, "nobody")) {
    let to = at + 1;
    while (to < sentence.to && marks.is(to, "nobody")) to++;
    return { ...emptyQuantity(at, to, index), figure: exactly(0), implied: "none" };
  }
  const people = marks.people.at[at];
  if (!marks.pack.capitals) {
    const one = oneOf(marks, at, index, sentence);
    if (one) return one;
    if (isNobody(marks, at)) return { ...emptyQuantity(at, at + 1, index), figure: exactly(0), implied: "none" };
    if (people?.from === at && isDenied(marks, at, sentence)) return impliedBy(marks, at, at, 0, index, sentence);
    if (people?.from === at && people.row.single && isAgent(marks, at)) return null;
  }
  if (people?.from === at && people.row.count === 2 && !marks.group.at[at])
    return impliedBy(marks, at, at, 2, index, sentence);
  if (people?.from === at && people.row.single && isIndefinite(marks, at))
    return impliedBy(marks, at, at, 1, index, sentence);
  if (marks.is(at, "zero") && !marks.is(at - 1, "zero") && !NO_COUNT.has(marks.tokens[at + 1]))
    return none(marks, at, index, sentence);
  const named = definiteSingular(marks, at, sentence) ?? bareSingular(marks, at, sentence) ?? alsoOne(marks, at);
  if (named) return { ...named, sentence: index };
  if (marks.is(at, "single") && !marks.people.at[at])
    return impliedBy(marks, at, at + 1, marks.people.at[at + 1]?.row.count ?? 1, index, sentence);
  return null;
}

/** «سيدة واحدة», «مواطنان اثنان»: the number that the noun already says. */
function said(marks: Marks, at: number, value: 0 | 1 | 2): boolean {
  const word = marks.pack.capitals ? "" : (marks.tokens[at]?.fold ?? "");
  return value === 1 ? /^واحده?$/.test(word) : value === 2 && /^(اثنان|اثنين|اثنتان|اثنتين)$/.test(word);
}

const ONE_OF = new Set(["احد", "احدي", "واحد", "واحده"]);

/** «أحد الحراس», «مقتل إحدى الممرضات»: one of a definite plural, unless it is who speaks. */
function oneOf(marks: Marks, at: number, index: number, sentence: Sentence): Quantity | null {
  const keys = marks.keys[at] ?? [];
  if (!keys.some((key) => ONE_OF.has(key)) || marks.speech.at[at - 1]) return null;
  const start = marks.is(at + 1, "of") ? at + 2 : at + 1;
  const people = marks.people.at[start];
  if (people?.from !== start || people.row.single || people.row.count === 2) return null;
  const [first, last] = [marks.tokens[start]?.fold ?? "", marks.tokens[people.to - 1]?.fold ?? ""];
  const definite = /^ال/.test(first) || /(ه|ها|هم|نا)$/.test(last) || marks.tokens[people.to]?.kind === "word";
  return definite ? impliedBy(marks, at, start, 1, index, sentence) : null;
}

/** «لم يقتل أحد»: nobody, behind a verb of harm that is denied. */
function isNobody(marks: Marks, at: number): boolean {
  const verb = marks.tokens[at]?.fold === "احد" ? marks.measure.at[at - 1] : undefined;
  return verb !== undefined && marks.is(verb.from - 1, "negation");
}

const BRINGS =
  /^(ان|[يت](سفر|بلغ|رد|سجل|قع|وقع|خلف|ود|ودي|تسبب|سقط|نتج|نجم|ذكر|رصد|وثق|علن|قتل|صب|ستشهد|جرح)|وقوع|سقوط|تسجيل|حدوث|وجود)$/;
const FAR = 10;

/** «لم تسفر الغارات عن إصابات», «لم يُقتل أي مدني»: the verb before the indefinite noun is denied. */
function isDenied(marks: Marks, at: number, sentence: Sentence): boolean {
  const people = marks.people.at[at];
  const any = marks.is(at - 1, "zero");
  const harmed = people?.row.measure !== undefined && !people.row.soft;
  if (!people || people.row.count === 2 || (people.row.single && !any) || (!harmed && !any)) return false;
  if (/^[وفب]?ال/.test(marks.tokens[at]?.fold ?? "") || marks.tokens[at - 1]?.kind !== "word") return false;
  let brought = false;
  for (let i = at - 1; i >= sentence.from && i >= at - FAR; i--) {
    const token = marks.tokens[i];
    if (token?.kind !== "word") return false;
    if (brought && marks.is(i, "negation") && /^[وف]?(لم|لا|لن|ما|دون)$/.test(token.fold)) return true;
    if (BRINGS.test(token.fold)) brought = true;
  }
  return false;
}

/** «برصاص شرطي», «هجوم إرهابي», «على يد مسلح»: who did it, or an adjective of what was done. */
function isAgent(marks: Marks, at: number): boolean {
  const doing = (i: number): boolean => marks.event.at[i] !== undefined || marks.cause.at[i] !== undefined;
  const within = marks.event.at[at] ?? marks.cause.at[at];
  if (within && within.from < at && within.to > at) return true;
  if (marks.is(at - 1, "by")) return true;
  const [noun, word] = [marks.tokens[at - 1], marks.tokens[at]];
  if (
    /(اً|ًا)$/.test(noun?.text ?? "") &&
    /(اً|ًا)$/.test(word?.text ?? "") &&
    marks.plain(at - 1) &&
    !marks.people.at[at - 1]
  )
    return true;
  return doing(at - 1) && marks.event.at[at - 1]?.row.form !== "verb" && !/^[وف]/.test(marks.tokens[at]?.fold ?? "");
}

const PLURALS =
  /^(people|police|men|women|children|troops|cattle|staff|crew|personnel|youth|dead|wounded|injured|missing|deceased|elderly)$/;

/** "The driver was killed": one person, where a verb of harm stands right behind the noun (and an age). */
function definiteSingular(marks: Marks, at: number, sentence: Sentence): Quantity | null {
  if (!marks.people.at[at + 1] || !/^(the|his|her|their|its|le|la|l'|son|sa|leur)$/.test(marks.tokens[at]?.fold ?? ""))
    return null;
  const people = marks.people.at[at + 1];
  const last = people ? (marks.tokens[people.to - 1]?.fold ?? "") : "";
  if (
    people?.from !== at + 1 ||
    people.row.families ||
    people.row.measure ||
    people.row.weak ||
    (people.to - people.from > 1 && marks.language !== "en")
  )
    return null;
  if (
    /[sx]$/.test(last) ||
    PLURALS.test(last) ||
    people.row.tags?.some((tag) => tag === "government-forces" || tag === "militia")
  )
    return null;
  let i = people.to;
  if (marks.tokens[i]?.text === "," && marks.tokens[i + 1]?.kind === "digits" && marks.tokens[i + 2]?.text === ",")
    i += 3;
  if (marks.is(i, "relative")) for (let k = 0; k < 4 && !marks.is(i, "auxiliary"); k++) i++;
  if (marks.language === "fr") i = pastComplement(marks, i, sentence.to);
  const owned = /^(his|her|their|its|son|sa|leur)$/.test(marks.tokens[at]?.fold ?? "");
  const one: Quantity = {
    ...emptyQuantity(at, people.to, 0),
    tags: people.row.tags ?? [],
    figure: exactly(1),
    head: people,
    counted: "people",
    implied: "one",
  };
  if (marks.language === "en" && isHarmed(marks, at, i)) return one;
  if (owned && marks.is(i, "and"))
    for (let k = 0; k < 6 && !marks.is(i, "auxiliary") && marks.tokens[i]?.kind !== "mark"; k++) i++;
  if (!owned && !marks.is(i, "auxiliary")) return null;
  while (i < sentence.to && marks.measure.at[i]?.from !== i && (marks.is(i, "auxiliary") || marks.is(i, "still"))) i++;
  const measure = marks.measure.at[i];
  if (measure?.from !== i || !/^(killed|injured|abducted|detained)$/.test(measure.row.measure)) return null;
  return one;
}

const HARM = /^(killed|injured|abducted|detained)$/;

/** "Killing the driver", "the conductor took a bullet": a verb of harm touches the noun. */
function isHarmed(marks: Marks, at: number, end: number): boolean {
  const [before, after] = [marks.measure.at[at - 1], marks.measure.at[end]];
  const object = before?.to === at && before.row.people !== "before" && !marks.is(at - 1, "of");
  if (object && HARM.test(before.row.measure) && !marks.is(before.from - 1, "auxiliary")) return true;
  return after?.from === end && after.row.people === "before" && HARM.test(after.row.measure) && !after.row.weak;
}

/** "Driver released after 2 hrs": a singular without its article, in a message from the field. */
function bareSingular(marks: Marks, at: number, sentence: Sentence): Quantity | null {
  if (marks.language !== "en" || marks.capitals) return null;
  const people = marks.people.at[at];
  if (people?.from !== at || people.row.families || people.row.measure || people.row.weak) return null;
  if (at > sentence.from && marks.tokens[at - 1]?.kind !== "mark") return null;
  const last = marks.tokens[people.to - 1]?.fold ?? "";
  let i = people.to;
  while (i < sentence.to && (marks.is(i, "auxiliary") || marks.is(i, "still"))) i++;
  const measure = marks.measure.at[i];
  if (/[sx]$/.test(last) || PLURALS.test(last) || measure?.from !== i) return null;
  return {
    ...emptyQuantity(at, people.to, 0),
    tags: people.row.tags ?? [],
    figure: exactly(1),
    head: people,
    counted: "people",
    implied: "one",
  };
}

const ITS = new WordClass(/^(son|sa|leur)$/);

/** « une institutrice et son bébé »: one of their own beside another one. */
function alsoOne(marks: Marks, at: number): Quantity | null {
  const people = marks.people.at[at + 1];
  if (!ITS.has(marks.tokens[at]) || marks.tokens[at - 1]?.fold !== "et") return null;
  if (people?.from !== at + 1 || people.row.families || people.row.measure || people.row.weak) return null;
  let first = at - 2;
  while (first > at - 6 && marks.tokens[first]?.kind === "word" && !counts(marks, first)) first--;
  if (!counts(marks, first)) return null;
  return {
    ...emptyQuantity(at, people.to, 0),
    tags: people.row.tags ?? [],
    figure: exactly(1),
    head: people,
    counted: "people",
    implied: "one",
  };
}

function counts(marks: Marks, at: number): boolean {
  return (
    marks.is(at, "single") ||
    marks.tokens[at]?.kind === "digits" ||
    /^(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)$/.test(marks.tokens[at]?.fold ?? "")
  );
}

const LONGEST_COMPLEMENT = 7;

/** Past what completes a French noun before its verb: « le chauffeur du bus a été tué », « le maire, Jean Malo, a été … ». */
function pastComplement(marks: Marks, at: number, end: number): number {
  const named = marks.tokens[at]?.text === ",";
  if (!named && !marks.is(at, "of")) return at;
  for (let i = at + 1; i < end && i < at + LONGEST_COMPLEMENT; i++) {
    if (marks.is(i, "auxiliary") && !marks.tokens[i]?.capital)
      return named && marks.tokens[i - 1]?.text !== "," ? at : i;
    if (marks.measure.at[i] || marks.speech.at[i] || marks.is(i, "relative")) return at;
    if (marks.tokens[i]?.kind === "mark" && !/^[-'’]$/.test(marks.tokens[i]?.text ?? "") && !named) return at;
  }
  return at;
}

/** Whether a singular without an article is one person: not who speaks, nor the first word of a place's name. */
function isIndefinite(marks: Marks, at: number): boolean {
  if (marks.pack.capitals) return true;
  const other = /^و?(اخر|اخري|ثالثه?|رابعه?|خامس|سادس|ثان)$/.test(marks.tokens[at]?.fold ?? "");
  if (other && !marks.measure.at[at - 1] && !/^و/.test(marks.tokens[at]?.fold ?? "")) return false;
  const name = marks.gazetteer.at[at];
  return (
    !/^[وف]?(ال|لل|بال)/.test(marks.tokens[at]?.fold ?? "") &&
    !marks.speech.at[at - 1] &&
    !marks.group.at[at] &&
    !marks.is(at - 1, "auxiliary") &&
    !(name && name.to - name.from > 1)
  );
}

/** "No deaths", «عدم وقوع ضحايا»: without capitals only an indefinite noun that says what befell nobody. */
function none(marks: Marks, at: number, index: number, sentence: Sentence): Quantity | null {
  let start = at + 1;
  if (marks.language !== "en") while (start < at + 5 && marks.is(start, "zero")) start++;
  const quantity = impliedBy(marks, at, start, 0, index, sentence);
  if (!quantity || marks.pack.capitals) return quantity;
  const head = quantity.head;
  return head?.row.measure && head.from === start && isIndefinite(marks, start) ? quantity : null;
}

/** Nouns of people that are adjectives as well. */
const ADJECTIVES = new WordClass(/^(national|general|private|regular|individual|local|major|elder)$/);

/** "A national figure": the noun of people says of what kind the next noun is. */
function describes(marks: Marks, at: number): boolean {
  if (marks.language !== "en" || !ADJECTIVES.has(marks.tokens[at - 1])) return false;
  const next = marks.tokens[at];
  return (
    next?.kind === "word" && !next.capital && !marks.is(at, "stop") && !marks.is(at, "in") && !marks.measure.at[at]
  );
}

function impliedBy(
  marks: Marks,
  from: number,
  start: number,
  value: 0 | 1 | 2,
  index: number,
  sentence: Sentence,
): Quantity | null {
  const phrase = readPhrase(marks, start, sentence.to);
  const national =
    value === 1 && phrase.nationalities.length > 0 && marks.tokens[start]?.capital && marks.pack.adjectives === "after";
  if (phrase.counted !== "people" || (!phrase.head && !national)) return null;
  if (value === 1 && phrase.head && describes(marks, phrase.head.to)) return null;
  const last = phrase.head ? (marks.tokens[phrase.head.to - 1]?.fold ?? "") : "";
  if (marks.language === "en" && /['’]$/.test(marks.tokens[(phrase.head?.to ?? 0) - 1]?.text ?? "")) return null;
  if (
    value === 1 &&
    marks.language !== "ar" &&
    phrase.head &&
    phrase.head.from > start + 1 &&
    marks.is(phrase.head.from - 1, "of") &&
    (/[sx]$/.test(last) || PLURALS.test(last))
  )
    return null;
  const aged =
    !phrase.families &&
    marks.tokens[phrase.to]?.fold === "of" &&
    AGE_WORD.test(marks.tokens[phrase.to + 1]?.fold ?? "");
  return {
    from,
    to: said(marks, phrase.to, value)
      ? phrase.to + 1
      : aged && phrase.to + 2 <= sentence.to
        ? phrase.to + 2
        : phrase.to,
    numberTo: start,
    sentence: index,
    figure: exactly(value === 1 && phrase.head?.row.count === 2 ? 2 : value),
    unit: phrase.families ? "families" : "people",
    tags: phrase.tags,
    groups: phrase.groups,
    nationalities: phrase.nationalities,
    head: phrase.head,
    counted: "people",
    predicate: false,
    state: phrase.state,
    named: null,
    rest: phrase.others && !marks.pack.capitals,
    implied: value === 0 ? "none" : value === 1 ? "one" : "two",
  };
}

export function emptyQuantity(from: number, to: number, sentence: number): Omit<Quantity, "figure" | "implied"> {
  return {
    from,
    to,
    numberTo: to,
    sentence,
    unit: "people",
    tags: [],
    groups: [],
    nationalities: [],
    head: null,
    counted: "bare",
    predicate: false,
    state: null,
    named: null,
    rest: false,
  };
}
