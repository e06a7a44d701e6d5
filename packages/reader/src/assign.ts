import type { Measure } from "@bilan/vocabulary";
import { countTold, nounBefore, notOver } from "./countNoun.js";
import { type Draft, isMain } from "./draft.js";
import { type Governed, measureOf } from "./govern.js";
import type { Label } from "./label.js";
import { itemised, type List, listOfTotal, measureIn } from "./list.js";
import type { Marks } from "./marks.js";
import type { Hanging } from "./part.js";
import type { Sentence } from "./passage.js";
import type { Quantity } from "./quantity.js";
import { fits, wholeBefore, wholeNamed } from "./whole.js";
import { WordClass } from "./word.js";

/** Where a quantity stands among the others. */
export interface Setting {
  readonly marks: Marks;
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** The quantity before it in the sentence, and what was made of it. */
  readonly before: Quantity | null;
  readonly previous: Draft | null;
  /** The drafts of the sentence, and of the text, so far. */
  readonly made: readonly Draft[];
  readonly drafts: readonly Draft[];
  readonly list: List | null;
  /** The line begins with its day: an item of a list of incidents. */
  readonly dated: boolean;
  readonly label: Label | null;
  readonly hanging: Hanging;
  readonly startsQuantity: (at: number) => boolean;
  readonly isPart: (at: number) => boolean;
}

interface Assigned {
  readonly measure: Measure;
  readonly whole: Draft | null;
}

const CLOSE = 6;
/** «عدد الأسرى إلى تسعة»: the noun stands right before the number. */
const DIRECT = 4;

/** Decides what befell a quantity's people and what whole they are part of; null where the words say neither. */
export function assign(setting: Setting): Draft | null {
  const { quantity, label, hanging, drafts } = setting;
  if (quantity.counted === "thing") return null;
  const governed = govern(setting);
  const assigned = decide(setting, governed);
  if (!assigned) return null;
  let { measure, whole } = assigned;
  if (measure === "resident" && setting.marks.language === "fr" && aboard(setting)) return null;
  if (measure === "displaced" && governed?.mark && abroad(setting.marks, governed.mark, quantity)) measure = "refugees";
  if (!setting.marks.pack.capitals && quantity.rest && !hanging && quantity.tags.length === 0) {
    const others = setting.made.findLast((draft) => draft.whole === null && draft.quantity.unit === quantity.unit);
    if (others && quantity.groups.length === 0) quantity.tags = others.quantity.tags;
  }
  if (
    !setting.marks.pack.capitals &&
    quantity.figure.qualifier === "exact" &&
    notOver(setting.marks, quantity, setting.sentence)
  )
    quantity.figure = { ...quantity.figure, qualifier: "at-most", low: 0 };
  const jailed = measure === "released" && whole?.measure === "detained" && !setting.marks.pack.capitals;
  if (jailed && !quantity.tags.includes("prisoners")) quantity.tags = [...quantity.tags, "prisoners"];
  const outOf = marksOutOf(setting);
  if (outOf) measure = outOf;
  if (measure === "detained" && governed?.mark && heldCaptive(setting, governed)) measure = "abducted";
  const troops = quantity.tags.includes("government-forces") || quantity.tags.includes("combatants");
  if (measure === "missing" && troops && loses(setting.marks, governed)) measure = "killed";
  if (measure === "detained") quantity.tags = quantity.tags.filter((tag) => tag !== "prisoners");
  if (quantity.unit === "share" && (ofPopulation(setting.marks, quantity) || sayingAgain(setting))) whole = null;
  else if (quantity.unit === "share" && !whole)
    whole =
      drafts.findLast((draft) => draft.measure === measure && isMain(draft) && draft.quantity.unit !== "share") ?? null;
  const mark = governed && governed.cost <= CLOSE ? governed.mark : null;
  const from = mark ? Math.min(quantity.from, mark.from) : quantity.from;
  return {
    quantity,
    governed,
    hanging: hanging ?? (whole ? "listed" : null),
    measure,
    whole,
    place: null,
    period: null,
    by: [],
    cause: governed?.cause ?? null,
    speaker: [],
    stance: "asserts",
    about: null,
    from: label ? Math.min(from, label.from) : from,
    to: mark ? Math.max(quantity.to, mark.to) : quantity.to,
  };
}

/** « une embarcation à bord de laquelle se trouvaient 46 personnes »: those aboard are no residents. */
function aboard({ marks, sentence, quantity }: Setting): boolean {
  for (let i = quantity.from - 1; i >= sentence.from && i > quantity.from - 14; i--)
    if (/^(bord|embarcation|bateau|pirogue|navire)$/.test(marks.tokens[i]?.fold ?? "")) return true;
  return false;
}

/** "Released 15 of the 23 hostages": what befell the 23 is what their noun says. */
function marksOutOf({ marks, quantity, before }: Setting): Measure | null {
  const { head } = quantity;
  if (marks.language !== "en" || !before || !head?.row.measure || !head.row.soft) return null;
  if (!marks.is(before.to, "of") || before.counted !== "bare" || quantity.from - before.to > 2) return null;
  return head.row.measure;
}

/** Words of the law: who is held is detained. */
const JUSTICE = new WordClass(/^(charges?|custody|trial|prisons?|jails?|detention|courts?)$/);

/** "Four others are still being held": by those who took them, where the text tells of an abduction and of no arrest. */
function heldCaptive({ marks, drafts, quantity, sentence }: Setting, { mark }: Governed): boolean {
  if (quantity.tags.some((tag) => /^(government-forces|combatants|rebels|police)$/.test(tag))) return false;
  if (marks.language !== "en" || !/^(held|being|holding|hold)$/.test(marks.tokens[mark?.from ?? -1]?.fold ?? ""))
    return false;
  for (let i = sentence.from; i < sentence.to; i++) if (JUSTICE.has(marks.tokens[i])) return false;
  const last = drafts
    .slice(-12)
    .findLast((draft) => /^(abducted|detained)$/.test(draft.measure) || freedCaptive(draft));
  return last !== undefined && last.measure !== "detained";
}

function freedCaptive({ measure, quantity }: Draft): boolean {
  return measure === "released" && !quantity.tags.includes("prisoners");
}

/** «إنها فقدت 4,486 جنديا»: an army's own losses are its dead. */
function loses(marks: Marks, governed: Governed | null): boolean {
  const mark = governed?.mark;
  if (!mark || !/^[وف]?فقد(ت|وا?)?$/.test(marks.tokens[mark.from]?.fold ?? "")) return false;
  return marks.is(mark.from - 1, "them") || marks.party.at[mark.from - 1] !== undefined;
}

/** "Half the population": a share of everybody, not of a count told before. */
export function ofPopulation(marks: Marks, { numberTo }: Quantity): boolean {
  for (let i = numberTo; i < numberTo + 4; i++)
    if (/^(population|inhabitants|habitants|السكان|سكان)$/.test(marks.tokens[i]?.fold ?? "")) return true;
  return false;
}

/** "Fled to Lebanon", « se sont réfugiés en Syrie »: over a border. */
function abroad(marks: Marks, mark: { readonly from: number; readonly to: number }, quantity: Quantity): boolean {
  let flees = false;
  for (let i = mark.from; i < mark.to; i++)
    if (/refug|rejoint|gagne|^fui|fuit|^fled|^flee|travers|franch|cross|^لج/.test(marks.tokens[i]?.fold ?? ""))
      flees = true;
  if (!flees) return false;
  for (let i = quantity.to; !marks.pack.capitals && i < quantity.to + 6 && marks.tokens[i]?.kind === "word"; i++)
    if (marks.tokens[quantity.to]?.fold === "الي" && marks.country.at[i]?.from === i) return true;
  let at = mark.to;
  while (at < mark.to + 2 && (marks.is(at, "in") || marks.is(at, "to"))) at++;
  const led = at > mark.to || (marks.language === "fr" && (marks.is(at - 1, "in") || marks.is(at - 1, "to")));
  if (marks.language === "en" && led && marks.tokens[at]?.capital && marks.tokens[at + 1]?.text === ",")
    return marks.country.at[at]?.from === at || marks.country.at[at + 2]?.from === at + 2;
  if (led && marks.country.at[at]?.from === at) return true;
  return marks.language === "fr" && farther(marks, mark.to);
}

const FARTHER = 8;

/** « se réfugient à X, en RDC »: a town, and the country that it lies in, which is not the one told of first. */
function farther(marks: Marks, from: number): boolean {
  const [country, people] = [marks.country.all[0], marks.nationality.all[0]];
  const home = (people && people.from < (country?.from ?? people.to) ? people : country)?.row.code;
  for (let i = from; i < from + FARTHER; i++) {
    const there = marks.country.at[i];
    if (there?.from === i) return marks.is(i - 1, "in") && there.row.code !== home;
    const small = marks.is(i, "in") || marks.is(i, "to") || marks.is(i, "article") || marks.tokens[i]?.text === ",";
    if (!small && !marks.tokens[i]?.capital) return false;
  }
  return false;
}

function decide(setting: Setting, governed: Governed | null): Assigned | null {
  const { marks, sentence, quantity, label, hanging, list, previous, before, made, drafts } = setting;
  const measure = governed?.measure ?? null;
  if (previous && sayingAgain(setting)) return { measure: previous.measure, whole: null };
  const again = marks.language === "fr" && !hanging ? saidAgain(setting) : null;
  if (again) return { measure: again.measure, whole: quantity.unit === "share" ? again.whole : null };
  if (isLoneShare(setting, governed)) return null;
  if (label && (governed === null || (governed.mark !== null && governed.cost > 1))) return ofLabel(setting, label);
  if (hanging) return ofPart(setting, governed, hanging);
  if (measure === null) {
    if (previous && before && coordinated(marks, before, quantity) && quantity.counted !== "unknown")
      return { measure: previous.measure, whole: previous.whole };
    if (previous && before && changes(marks, before, quantity)) {
      quantity.tags = previous.quantity.tags;
      return { measure: previous.measure, whole: previous.whole };
    }
    if (
      quantity.implied === null &&
      list?.measure &&
      (list.leads || (list.section && sentence.bullet)) &&
      itemised(marks, sentence, quantity)
    )
      return { measure: list.measure, whole: list.whole };
    if (!elliptic(setting) || !previous) return null;
    quantity.tags = previous.quantity.tags;
    return { measure: previous.measure, whole: previous.whole };
  }
  if (quantity.rest) {
    const sibling = drafts.slice(-12).findLast((draft) => draft.hanging === "among" && draft.measure === measure);
    if (sibling) return { measure, whole: sibling.whole };
  }
  const opens = (sentence.bullet || setting.dated) && made.length === 0;
  if (list?.section && list.whole && measure === list.measure && fits(quantity, list.whole))
    return { measure, whole: list.whole };
  const told =
    list?.leads && sentence.bullet && (list.wholes?.length ?? 0) > 1
      ? list.wholes?.find((whole) => whole.measure === measure && whole.quantity.unit === quantity.unit)
      : undefined;
  if (told && fits(quantity, told)) return { measure, whole: told };
  const item = list?.whole && list.leads && (opens || list.line === sentence.line) && measure === list.whole.measure;
  return { measure, whole: item ? (list?.whole ?? null) : null };
}

/** « il y en a eu moins de 60 », « un sur cinq l'a été »: what befell those told before befell these. */
function saidAgain({ marks, quantity, drafts }: Setting): Draft | null {
  const last = drafts.at(-1);
  if (!last || quantity.counted !== "bare") return null;
  let i = quantity.from - 1;
  while (
    i > quantity.from - 4 &&
    (marks.is(i, "auxiliary") || /^(eu|eut|compte|denombre|recense)$/.test(marks.tokens[i]?.fold ?? ""))
  )
    i--;
  if (i < quantity.from - 1 && marks.tokens[i]?.fold === "en") return last;
  const behind = marks.tokens[quantity.to]?.fold === "l'" && marks.is(quantity.to + 1, "auxiliary");
  return behind && /^ete$/.test(marks.tokens[quantity.to + 2]?.fold ?? "") ? last : null;
}

/** A share of nobody: "the rise is 42%". */
function isLoneShare({ marks, quantity, hanging, label, list }: Setting, governed: Governed | null): boolean {
  if (
    quantity.unit !== "share" ||
    quantity.counted !== "bare" ||
    hanging ||
    label ||
    quantity.predicate ||
    list?.leads ||
    ofPopulation(marks, quantity)
  )
    return false;
  return governed === null || governed.mark === null || governed.cost > 2;
}

/** «أي نحو 80 في المئة من السكان»: a share that says the count before it again. */
function sayingAgain({ marks, quantity }: Setting): boolean {
  return quantity.unit === "share" && marks.tokens[quantity.from - 1]?.fold === "اي";
}

function ofLabel({ marks, drafts, list, made }: Setting, label: Label): Assigned | null {
  const said = measureIn(marks, label.from, label.to);
  const outer = (list?.measure ? list : null) ?? (label.by === "colon" && label.people ? listOfTotal(drafts) : null);
  const beside = label.by === "brackets" ? made[0] : undefined;
  const measure = said ?? outer?.measure ?? beside?.measure ?? null;
  const whole = beside ?? outer?.whole ?? null;
  if (measure === null || (whole === null && label.by !== "colon")) return null;
  return { measure, whole: whole && apart(measure, whole.measure) ? null : whole };
}

const HARMS: ReadonlySet<Measure> = new Set(["killed", "injured", "missing"]);

/** The dead are none of the hurt: « Morts : 12 ; blessés : 34 ». */
function apart(a: Measure, b: Measure): boolean {
  return a !== b && HARMS.has(a) && HARMS.has(b);
}

function ofPart(setting: Setting, governed: Governed | null, hanging: Exclude<Hanging, null>): Assigned | null {
  const { marks, quantity, made, drafts, list } = setting;
  const sibling = quantity.rest ? drafts.slice(-12).findLast((draft) => draft.hanging === "among") : undefined;
  if (sibling?.whole) return { measure: sibling.measure, whole: sibling.whole };
  const nearest =
    hanging === "goes-on"
      ? wholeOfList(setting)
      : hanging === "among"
        ? wholeNamed(
            marks,
            quantity.named?.from ?? quantity.from,
            quantity.named?.to ?? quantity.from,
            quantity,
            drafts,
          )
        : (siblingWhole(setting) ??
          (made.length === 0 && list?.section ? list.whole : null) ??
          ofThem(setting) ??
          wholeBefore(quantity, made, drafts));
  const uncoded =
    !marks.pack.capitals && setting.before !== null && !setting.previous && made.length === 0 && hanging !== "among";
  const whole = uncoded && setting.before?.counted !== "thing" ? null : nearest;
  const aside =
    marks.language === "en" &&
    quantity.unit === "share" &&
    hanging === "after" &&
    marks.tokens[quantity.from - 1]?.text === ",";
  if (aside && setting.before && !setting.previous) return null;
  const counted = governed?.mark?.row.weak === true && marks.language === "fr" && hanging === "before";
  const named = (counted || (governed?.measure === "casualties" && hanging === "among")) && whole !== null;
  const behindNamed =
    !marks.pack.capitals &&
    hanging === "among" &&
    whole !== null &&
    (governed?.mark?.from ?? -1) >= (quantity.named?.from ?? 0);
  const softly = governed?.mark === null && quantity.head?.row.soft === true && whole !== null && !marks.pack.capitals;
  const own =
    governed !== null &&
    !softly &&
    !(behindNamed && (quantity.named?.from ?? 0) >= quantity.to) &&
    governed.cost <= 2 &&
    !governed.over &&
    !named &&
    !(aside && whole)
      ? governed.measure
      : null;
  if (hanging === "goes-on" && (!whole || (own !== null && own !== whole.measure && whole.measure !== "casualties")))
    return governed ? { measure: governed.measure, whole: null } : null;
  if (whole && quantity.unit !== "share" && quantity.unit !== whole.quantity.unit)
    return { measure: own ?? whole.measure, whole: null };
  const { named: range } = quantity;
  const end = marks.language === "fr" ? Math.max(range?.to ?? 0, quantity.to) : (range?.to ?? 0);
  const told = hanging === "among" && range ? measureIn(marks, range.from, end) : null;
  const freed = whole?.measure === "released" && (own === "detained" || own === "abducted");
  const measure = (freed ? null : own) ?? whole?.measure ?? governed?.measure ?? told;
  return measure === null ? null : { measure, whole };
}

/** "Ten of the dead were women, five were children": both are parts of the dead. */
function siblingWhole({ marks, hanging, quantity, previous, before }: Setting): Draft | null {
  if (marks.language !== "en" || hanging !== "after" || !quantity.predicate || !previous?.whole || !before) return null;
  if (previous.hanging !== "among" && !previous.quantity.predicate) return null;
  if (previous.quantity !== before || marks.part.at[quantity.numberTo]?.from === quantity.numberTo) return null;
  for (let i = quantity.from - 1; i > quantity.from - 3; i--)
    if (marks.is(i, "and") || marks.tokens[i]?.text === ",") return previous.whole;
  return null;
}

/** "Four of them", « quatre d'entre eux » at the head of a sentence: those told last, or the whole that they are part of. */
function ofThem({ marks, hanging, quantity, sentence, made, drafts }: Setting): Draft | null {
  if (marks.pack.adjectives === "before" || hanging !== "after" || made.length > 0 || quantity.from > sentence.from + 2)
    return null;
  const last = drafts.at(-1);
  const whole = last?.whole ?? last ?? null;
  return whole && whole.quantity.unit !== "share" && fits(quantity, whole) ? whole : null;
}

/** The whole of the list of parts that a quantity goes on; behind a closing bracket, that of the item outside. */
function wholeOfList({ marks, previous, before, quantity }: Setting): Draft | null {
  const whole = previous?.whole ?? null;
  if (!before || !whole?.whole) return whole;
  for (let i = before.to; i < quantity.from; i++) if (marks.tokens[i]?.text === ")") return whole.whole;
  return whole;
}

/** "From 43 to 48", « quatre disparus, contre seize dimanche »: the same count at another time. */
function changes(marks: Marks, before: Quantity, quantity: Quantity): boolean {
  if (quantity.counted !== "bare" && quantity.counted !== "unknown") return false;
  const lead = marks.tokens[quantity.from - 1];
  if (quantity.from - before.to === 1)
    return (
      (marks.pack.capitals || marks.is(before.from - 1, "of")) &&
      (marks.is(before.to, "to") || marks.is(before.to, "from")) &&
      lead?.kind === "word"
    );
  if (quantity.from - before.to >= 24) return false;
  if (marks.language === "fr" && corrects(marks, quantity.from)) return true;
  if (marks.language === "en" && compares(marks, before.to, quantity.from)) return true;
  return /^(contre|against|versus)$/.test(lead?.fold ?? "") && marks.tokens[quantity.from - 2]?.text === ",";
}

/** « les 45 morts annoncés étaient en réalité 39 »: the verb gives the same count again. */
function corrects(marks: Marks, to: number): boolean {
  const word = (at: number): string => marks.tokens[at]?.fold ?? "";
  let i = to - 1;
  if (/^(realite|fait)$/.test(word(i)) && word(i - 1) === "en") i -= 2;
  else if (/^(finalement|plutot|reellement)$/.test(word(i))) i -= 1;
  else return false;
  return /^(etaient|sont|seraient|etait|est|serait)$/.test(word(i));
}

/** ", compared with 149", ", down from 149", ", nearly double the 489": the count of another time. */
function compares(marks: Marks, from: number, to: number): boolean {
  const word = (at: number): string => marks.tokens[at]?.fold ?? "";
  let i = to - 1;
  while (i > from && (marks.is(i, "article") || /^(just|only|about|some|around)$/.test(word(i)))) i--;
  if (word(i) === "of" && /^(figure|number|total|toll|count)$/.test(word(i - 1))) i -= 2;
  while (i > from && marks.is(i, "article")) i--;
  if (/^(with|to)$/.test(word(i)) && /^compared$/.test(word(i - 1))) return true;
  if (word(i) === "from" && /^(up|down|rising|rise|rose|falling|fell|increase|drop|decrease)$/.test(word(i - 1)))
    return true;
  if (/^(double|twice|triple|half|treble)$/.test(word(i))) return true;
  return word(i) === "than" && /^(more|fewer|higher|lower|less)$/.test(word(i - 1));
}

/** A bare number that leaves out the noun and the verb of the count before it: "351 in September and 389 in October". */
function elliptic({ marks, previous, before, quantity }: Setting): boolean {
  if (!previous || !before || quantity.counted !== "bare" || quantity.implied || quantity.from - before.to > 16)
    return false;
  let joined = false;
  for (let i = quantity.from - 3; i < quantity.from; i++) if (marks.speech.at[i]) return true;
  for (let i = before.to; i < quantity.from; i++) {
    const text = marks.tokens[i]?.text ?? "";
    if (marks.is(i, "and") || text === ";" || text === "؛") joined = true;
    if (text === "," && marks.language === "en" && marks.is(quantity.numberTo, "in") && marks.is(before.numberTo, "in"))
      joined = true;
    const said = marks.speech.at[i] && (marks.language !== "fr" || marks.speech.at[i]?.row.form === "verb");
    if (marks.is(i, "breaker") || said || text === ".") return false;
    if (marks.thing.at[i] && (marks.pack.capitals || !marks.cause.at[i])) return false;
  }
  const after = marks.tokens[quantity.numberTo];
  return (
    joined &&
    (after === undefined ||
      after.kind === "mark" ||
      marks.is(quantity.numberTo, "in") ||
      marks.is(quantity.numberTo, "by") ||
      (!marks.pack.capitals && marks.cause.at[quantity.numberTo]?.from === quantity.numberTo))
  );
}

function govern(setting: Setting): Governed | null {
  const { marks, sentence, quantity, hanging, startsQuantity, isPart } = setting;
  const counts =
    !marks.pack.capitals && quantity.counted === "bare" ? countTold(marks, quantity, sentence, DIRECT) : null;
  if (counts) return { measure: counts, mark: null, cause: null, cost: 0, over: false };
  const governed = measureOf(marks, sentence, quantity, startsQuantity, isPart);
  if (!governed) return quantity.counted === "bare" ? nounBefore(marks, quantity, sentence, startsQuantity) : null;
  if (quantity.implied)
    return governed.cost <= (hanging ? CLOSE : !quantity.head ? 1.5 : marks.is(quantity.to, "and") ? 5 : 3.8)
      ? governed
      : null;
  if (quantity.counted === "people" || hanging) return governed;
  if (governed.cost <= (quantity.counted === "bare" ? 4 : 3)) return governed;
  return quantity.counted === "bare" ? nounBefore(marks, quantity, sentence, startsQuantity) : null;
}

function coordinated(marks: Marks, before: Quantity, quantity: Quantity): boolean {
  for (let i = before.to; i < quantity.from; i++) {
    const small = /^[,،+&]$/.test(marks.tokens[i]?.text ?? "");
    if (!small && !marks.is(i, "and") && !marks.is(i, "article") && !marks.is(i, "of")) return false;
  }
  return true;
}
