import type { Measure, Tag } from "@bilan/vocabulary";
import { calledAgain } from "./agent.js";
import type { PeopleRow } from "./languages/pack.js";
import type { Found } from "./lexicon.js";
import type { Marks } from "./marks.js";
import { isAcronym } from "./naming.js";
import { beginsOrganisation, organisationAt, organisationName } from "./organisation.js";
import { WordClass } from "./word.js";

/** A noun phrase of people; token indices, end outside. */
export interface Phrase {
  to: number;
  head: Found<PeopleRow> | null;
  readonly tags: Tag[];
  readonly groups: string[];
  readonly nationalities: string[];
  counted: "people" | "unknown" | "bare" | "thing";
  families: boolean;
  /** What befell them, said by an adjective before the noun: "83 kidnapped persons". */
  state: Measure | null;
  /** It says "others". */
  others: boolean;
}

const LONGEST_PHRASE = 14;
const MOST_UNKNOWN = 2;
const ORGANISATIONS = new Set(["agency", "ngo", "media", "monitor"]);

function addAll<T>(to: T[], from: readonly T[]): void {
  for (const item of from) if (!to.includes(item)) to.push(item);
}

/** «بينهم», «بما في ذلك»: a part follows, and the phrase is over. */
const LISTS = /^[وف]?(بينه(م|ن|ا|ما)|ضمنه(م|ن|ا)|بما|بمن|تشمل|يشمل)$/;

const OPENING = new WordClass(/^["«“]$/);
const CLOSING = new WordClass(/^["»”]$/);
/** «سبعة من عائلة واحدة»: people, not families. */
const ONE_FAMILY = /^(عايله|اسره|عيله)$/;

/** Reads the noun phrase that begins at `start`: adjectives, nationality, head, what is joined by "of" and "and". */
export function readPhrase(marks: Marks, start: number, end: number): Phrase {
  const { tokens } = marks;
  const before = marks.pack.adjectives === "before";
  const phrase: Phrase = {
    to: start,
    head: null,
    tags: [],
    groups: [],
    nationalities: [],
    counted: "bare",
    families: false,
    state: null,
    others: false,
  };
  const stop = Math.min(end, start + LONGEST_PHRASE);
  let unknown = 0;
  let at = start;
  let open = true;
  let joinedBy = false;
  while (at < stop) {
    const token = tokens[at];
    if (!token || (token.breaks > 1 && at > start)) break;
    if (!marks.pack.capitals && at === start && /^وال/.test(token.fold)) break;
    if (!marks.pack.capitals && marks.part.at[at]?.from === at && LISTS.test(token.fold)) break;
    const group = marks.group.at[at];
    const people = marks.people.at[at];
    const nationality = marks.nationality.at[at];
    const trait = marks.trait.at[at];
    const grouped =
      group?.from === at &&
      (!ORGANISATIONS.has(group.row.kind) || phrase.head?.row.weak || isOfMission(marks, phrase.head)) &&
      (!people || group.to > people.to);
    if (
      people?.from === at &&
      !grouped &&
      !(trait?.from === at && phrase.head && !phrase.head.row.weak && !before && !open)
    ) {
      if (!marks.pack.capitals && !open && qualifies(phrase, marks, people)) {
        if ((people.row.count !== 2 || phrase.tags.length === 0) && !phrase.families)
          addAll(phrase.tags, people.row.tags ?? []);
        phrase.state ??= people.row.measure ?? null;
        at = phrase.to = people.to;
        continue;
      }
      if (!marks.pack.capitals && people.row.weak && /^(اخر|ثالث|رابع|خامس|سادس|سابع)/.test(token.fold))
        phrase.others = true;
      if (!open && countedTogether(marks, phrase, people, start)) {
        addAll(phrase.tags, people.row.tags ?? []);
        at = phrase.to = people.to;
        continue;
      }
      if (!takes(phrase, people.row, open)) break;
      const members = people.to - people.from > 1 && !phrase.head ? calledAgain(marks, people.to - 1) : null;
      if (members) {
        phrase.head = people;
        addAll(phrase.groups, [members]);
        at = phrase.to = people.to;
        phrase.counted = "people";
        continue;
      }
      if (trait?.from === at && before && trait.to >= people.to && nextIsPeople(marks, trait.to)) {
        addAll(phrase.tags, trait.row.tags);
        at = phrase.to = trait.to;
        phrase.counted = "people";
        continue;
      }
      if (!phrase.head || phrase.head.row.weak || (people.row.measure && before)) phrase.head = people;
      addAll(phrase.tags, people.row.tags ?? []);
      if (people.row.families && !joinedBy) phrase.families = true;
      at = phrase.to = people.to;
      if (joinedBy && people.row.families && /^واحده$/.test(tokens[at]?.fold ?? "")) at = phrase.to = at + 1;
      phrase.counted = "people";
      open = before && nextIsPeople(marks, at);
      continue;
    }
    if (grouped && (open || !before)) {
      addAll(phrase.groups, [group.row.name]);
      at = phrase.to = group.to;
      if (phrase.counted !== "thing") phrase.counted = "people";
      continue;
    }
    const again = phrase.head?.to === at ? calledAgain(marks, at) : null;
    if (again) {
      addAll(phrase.groups, [again]);
      at = phrase.to = at + 1;
      continue;
    }
    const organisation = !marks.pack.capitals && phrase.head ? organisationAt(marks, at, end) : null;
    if (organisation && (open || at === phrase.to)) {
      addAll(phrase.groups, [organisationName(marks, organisation)]);
      at = phrase.to = organisation.to;
      continue;
    }
    if (trait?.from === at && (!phrase.head || !before || trait.to - trait.from > 1)) {
      if (phrase.head || !marks.thing.at[trait.to]) addAll(phrase.tags, trait.row.tags);
      at = trait.to;
      const counts = !before && !phrase.head && trait.to - trait.from > 1 && phrase.counted === "bare";
      if (counts) phrase.counted = "people";
      if (phrase.head || counts) phrase.to = at;
      continue;
    }
    if (nationality?.from === at && (!phrase.head || !before) && !isCompound(marks, nationality.to)) {
      addAll(phrase.nationalities, [nationality.row.code]);
      at = phrase.to = nationality.to;
      if (phrase.counted === "bare") phrase.counted = "people";
      continue;
    }
    if (OPENING.has(token) && at === start && marks.people.at[at + 1]?.from === at + 1) {
      at++;
      continue;
    }
    if (CLOSING.has(token) && phrase.head?.to === at && !before && marks.is(at + 1, "of")) {
      at++;
      continue;
    }
    if (token.kind === "mark") {
      if (token.text !== "-" || at === start || token.spaced) break;
      at++;
      continue;
    }
    const home = marks.country.at[at + 1];
    if (
      !before &&
      !marks.pack.capitals &&
      marks.is(at, "of") &&
      home?.from === at + 1 &&
      phrase.head &&
      comesFrom(marks, phrase.head)
    ) {
      addAll(phrase.nationalities, [home.row.code]);
      at = phrase.to = home.to;
      continue;
    }
    if (phrase.head && marks.is(at, "of") && isAcronym(marks, at + 1) && servesIn(phrase.head)) {
      addAll(phrase.groups, [marks.tokens[at + 1]?.text ?? ""]);
      at = phrase.to = at + 2;
      continue;
    }
    if (marks.is(at, "of") || marks.is(at, "article") || (marks.is(at, "and") && phrase.head)) {
      const next = joined(marks, at, stop);
      if (next === null) {
        const numbered = tokens[at + 1]?.kind === "digits" ? marks.thing.at[at + 2] : undefined;
        if (!phrase.head && phrase.counted === "bare" && numbered?.from === at + 2) {
          phrase.counted = "thing";
          phrase.to = numbered.to;
          break;
        }
        const thing = marks.thing.at[at + 1];
        if (!phrase.head && phrase.counted === "bare" && thing?.from === at + 1 && marks.is(at, "of")) {
          phrase.counted = "thing";
          phrase.to = thing.to;
        }
        break;
      }
      if (marks.is(at, "of") && (phrase.head || ONE_FAMILY.test(tokens[next]?.fold ?? ""))) joinedBy = true;
      at = next;
      open = true;
      continue;
    }
    const age = ageEnd(marks, at);
    if (age !== null && age < stop) {
      at = age;
      continue;
    }
    const state = marks.measure.at[at];
    if (
      state?.from === at &&
      before &&
      !phrase.head &&
      state.row.people === "either" &&
      people === undefined &&
      headSoon(marks, state.to)
    ) {
      phrase.state = state.row.measure;
      at = state.to;
      continue;
    }
    if (!before && marks.is(at, "in") && belongs(phrase) && marks.trait.at[at + 1]?.from === at + 1) {
      at++;
      continue;
    }
    if (
      !before &&
      !marks.pack.capitals &&
      at === start &&
      marks.thing.at[at] &&
      /^[بل]/.test(token.fold) &&
      byMeans(marks, at)
    )
      break;
    if (
      marks.thing.at[at]?.from === at &&
      !phrase.head &&
      !(before && nextIsPeople(marks, marks.thing.at[at]?.to ?? at))
    ) {
      phrase.counted = "thing";
      phrase.to = marks.thing.at[at]?.to ?? at + 1;
      break;
    }
    if (marks.measure.at[at] || marks.is(at, "stop") || marks.is(at, "in") || marks.is(at, "auxiliary")) break;
    if (marks.is(at, "other")) {
      phrase.others = true;
      at = phrase.to = at + 1;
      continue;
    }
    if (
      phrase.head &&
      !before &&
      token.kind === "word" &&
      !marks.known(at) &&
      marks.nationality.at[at + 1]?.from === at + 1
    ) {
      at++;
      continue;
    }
    const cause = marks.cause.at[at] ?? marks.event.at[at];
    if (before && !phrase.head && cause?.from === at && nextIsPeople(marks, cause.to)) {
      at = cause.to;
      continue;
    }
    const named = !marks.pack.capitals && (phrase.groups.length > 0 || phrase.nationalities.length > 0);
    if (
      phrase.head ||
      (named && /^و/.test(token.fold)) ||
      (!marks.pack.capitals && /^بال/.test(token.fold)) ||
      token.kind !== "word" ||
      unknown >= MOST_UNKNOWN ||
      marks.cause.at[at] ||
      marks.event.at[at]
    )
      break;
    unknown++;
    at++;
    if (phrase.counted === "bare") phrase.counted = "unknown";
    if (phrase.counted === "unknown") phrase.to = at;
  }
  if (phrase.counted === "people" && !phrase.head && phrase.groups.length === 0) {
    const next = phrase.to;
    if (
      marks.thing.at[next]?.from === next ||
      (marks.event.at[next]?.from === next && marks.event.at[next]?.row.form === "noun")
    )
      phrase.counted = "thing";
  }
  if (phrase.counted === "unknown") {
    for (let i = phrase.to; i < Math.min(end, phrase.to + 4); i++) {
      if (!marks.pack.capitals && /^و/.test(tokens[i]?.fold ?? "")) break;
      if (marks.thing.at[i]) phrase.counted = "thing";
      if (marks.is(i, "stop") || /^[,.;:]$/.test(tokens[i]?.text ?? "")) break;
    }
  }
  if (phrase.groups.length > 0 && phrase.tags.includes("combatants"))
    phrase.tags.splice(phrase.tags.indexOf("combatants"), 1);
  return phrase;
}

/** «موظفان في منظمة إغاثة», «عنصر في الشرطة»: where a member or an employee serves says what he is. */
function belongs({ head, tags }: Phrase): boolean {
  return head !== null && !head.row.measure && (head.row.weak === true || (tags.length === 0 && !head.row.families));
}

/** Members and fighters, who are of some group. */
function servesIn({ row }: Found<PeopleRow>): boolean {
  return (
    row.weak === true || (row.tags ?? []).some((tag) => tag === "combatants" || tag === "militia" || tag === "rebels")
  );
}

/** « casques bleus de la mission »: the mission is theirs. */
function isOfMission(marks: Marks, head: Phrase["head"]): boolean {
  return head !== null && /^casques?$/.test(marks.tokens[head.from]?.fold ?? "");
}

/** «41,300 بسيارات مفخخة»: what killed them stands behind an attached preposition. */
function byMeans(marks: Marks, at: number): boolean {
  return marks.cause.at[at] !== undefined && (marks.keys[at]?.length ?? 0) > 1;
}

const ACCUSATIVE = new WordClass(/ا$/);
const AND_ACCUSATIVE = new WordClass(/^و.{3,}ا$/);
const ABOVE_TEN = new WordClass(/(ون|ين|عشر|عشره|مايه|ميه|مئه|الف)$/);
const BODILY: ReadonlySet<Tag> = new Set<Tag>(["men", "women", "children", "elderly"]);

/**
 * «51 طبيبا ومسعفا»: behind a number above ten both nouns are in its accusative singular, and it counts them together.
 * Of men, women and children each is told by itself.
 */
function countedTogether(marks: Marks, { head }: Phrase, people: Found<PeopleRow>, start: number): boolean {
  const { tokens } = marks;
  const [number, first, second] = [tokens[start - 1], tokens[start], tokens[people.from]];
  if (marks.pack.capitals || !head || !number || !first || !second) return false;
  if (head.from !== start || head.to !== people.from || !AND_ACCUSATIVE.has(second) || !ACCUSATIVE.has(first))
    return false;
  if (!(number.kind === "digits" ? number.text.length > 1 : ABOVE_TEN.has(number))) return false;
  const rows = [head.row, people.row];
  return rows.every(({ single, measure, tags = [] }) => single && !measure && !tags.some((tag) => BODILY.has(tag)));
}

/** A noun of people right behind another that says what they are: «أسرة نازحة», «عنصرا مسلحا». */
function qualifies(phrase: Phrase, marks: Marks, people: Found<PeopleRow>): boolean {
  const { head } = phrase;
  if (!head || head.to !== people.from || people.row.weak || (people.row.count === 2 && head.row.count !== 2))
    return false;
  const word = marks.tokens[people.from]?.fold ?? "";
  const definite = /^ال/.test(marks.tokens[head.from]?.fold ?? "");
  return !/^و/.test(word) && /^ال/.test(word) === definite && people.row.measure !== "killed";
}

/** Nouns of people whose country behind «من» is where they are from, not where they were: «مهاجران من النيجر». */
function comesFrom(marks: Marks, head: Found<PeopleRow>): boolean {
  return /^(ال)?(مهاجر|عامل|عمال|مواطن|رعايا|مقاتل|مرتزق|جنود|جندي|طالب|طلاب|سايح|سياح|حجاج|حاج|صحفي|صحافي|متطوع)/.test(
    (marks.tokens[head.from]?.fold ?? "").replace(/^و(?=\p{L}{4})/u, ""),
  );
}

/** Whether the phrase goes over one more noun of people. */
function takes(phrase: Phrase, row: PeopleRow, open: boolean): boolean {
  const { head } = phrase;
  if (!head) return true;
  if (row.weak) return false;
  if (head.row.weak && !row.measure) return true;
  if (!open) return false;
  return !(row.measure && !head.row.measure && !row.soft && !head.row.weak);
}

/** Where a phrase goes on behind "of", articles and "and": at people, not at another count of them. */
function joined(marks: Marks, at: number, stop: number): number | null {
  let next = at;
  let and = false;
  for (let k = 0; k < 4 && next < stop && !isNominal(marks, next); k++) {
    const owner = marks.is(at, "of") && next > at ? ownerEnd(marks, next, stop) : null;
    if (owner !== null) return owner;
    if (!(marks.is(next, "of") || marks.is(next, "article") || marks.is(next, "and"))) return null;
    if (marks.is(next, "and")) and = true;
    if (and && marks.is(next, "single")) return null;
    if (and && /^(son|sa|ses|leurs?)$/.test(marks.tokens[next]?.fold ?? "")) return null;
    next++;
  }
  if (next >= stop || next === at || !isNominal(marks, next)) return null;
  if (marks.measure.at[next] && !marks.people.at[next]) return null;
  const people = marks.people.at[next];
  const group = marks.group.at[next];
  if (group?.from === next && ORGANISATIONS.has(group.row.kind) && group.to > (people?.to ?? next + 9)) return null;
  if (and && marks.language === "en" && ownsOne(marks, next - 1)) return null;
  if (and && people && (people.row.count === 2 || people.row.single)) return null;
  if (marks.is(at, "and") && people?.row.measure && !people.row.soft) return null;
  return next;
}

/** "Of this year's dead", "of the Wadera victims": whose they are stands before those who died; null where it does not. */
function ownerEnd(marks: Marks, at: number, stop: number): number | null {
  if (marks.language !== "en") return null;
  for (let i = at; i < at + 5 && i < stop; i++) {
    const token = marks.tokens[i];
    const people = marks.people.at[i];
    if (people?.from === i && i > at && people.row.measure && people.row.measure !== "detained") return i;
    const owns = /['’]$/.test(token?.text ?? "") || token?.fold === "s" || token?.text === "-" || token?.capital;
    const next = marks.tokens[i + 1];
    if (!owns && !/['’]$/.test(next?.text ?? "")) return null;
  }
  return null;
}

/** "And their driver": one more, whom the number before does not count. */
function ownsOne(marks: Marks, at: number): boolean {
  if (!/^(his|her|their|its)$/.test(marks.tokens[at]?.fold ?? "")) return false;
  const people = marks.people.at[at + 1];
  if (!people || people.row.families || people.row.measure || people.row.weak) return false;
  return !/(s|men|women|children|people|staff|crew|police|troops)$/.test(marks.tokens[people.to - 1]?.fold ?? "");
}

const KINDS = new WordClass(/^(speaking|language|made|built|held|controlled|occupied|run|owned|based)$/);

/** "English-speaking": says nothing of where people are from. */
function isCompound({ language, tokens }: Marks, at: number): boolean {
  return language === "en" && tokens[at]?.text === "-" && KINDS.has(tokens[at + 1]);
}

/** "Two-year-old": an age inside a phrase; null where there is none. */
function ageEnd(marks: Marks, at: number): number | null {
  const { tokens } = marks;
  const unit = tokens[at + 2]?.fold ?? "";
  if (tokens[at + 1]?.text !== "-" || tokens[at + 1]?.spaced || !/^(year|month|week|day)$/.test(unit)) return null;
  return tokens[at + 3]?.text === "-" && tokens[at + 4]?.fold === "old" ? at + 5 : null;
}

function headSoon(marks: Marks, at: number): boolean {
  for (let i = at; i < at + 2; i++) if (marks.people.at[i]?.from === i && !marks.people.at[i]?.row.measure) return true;
  return false;
}

function nextIsPeople(marks: Marks, at: number): boolean {
  return marks.people.at[at]?.from === at && !marks.measure.at[at];
}

function isNominal(marks: Marks, at: number): boolean {
  const group = marks.group.at[at];
  return (
    marks.people.at[at]?.from === at ||
    (group?.from === at && !ORGANISATIONS.has(group.row.kind)) ||
    marks.trait.at[at]?.from === at ||
    marks.nationality.at[at]?.from === at ||
    (!marks.pack.capitals && beginsOrganisation(marks, at) && organisationAt(marks, at, at + LONGEST_PHRASE) !== null)
  );
}
