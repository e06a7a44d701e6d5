import type { Measure } from "@bilan/vocabulary";
import type { Governed } from "./govern.js";
import { measureIn } from "./list.js";
import type { Marks } from "./marks.js";
import type { Sentence } from "./passage.js";
import type { Quantity } from "./quantity.js";

/** «عدد الجرحى ارتفع من 52 إلى 58»: a count of people by what befell them, told before bare numbers. */
export function countTold(marks: Marks, quantity: Quantity, sentence: Sentence, reach = 12): Measure | null {
  for (let i = quantity.from - 1; i > sentence.from && i > quantity.from - reach; i--) {
    const people = marks.people.at[i];
    const word = marks.tokens[i]?.fold ?? "";
    if (people?.row.measure && /^(الي|من)$/.test(marks.tokens[quantity.from - 1]?.fold ?? "") && /^وال/.test(word))
      return people.row.measure;
    if (people?.row.measure && /^[وف]?(ال)?(عدد|اعداد|حصيله)$/.test(marks.tokens[i - 1]?.fold ?? ""))
      return people.row.measure;
    if (/^[;.،؛]$/.test(marks.tokens[i]?.text ?? "")) return null;
  }
  return null;
}

const COUNTED = 24;

/** « Le nombre de déplacés est passé de 12 000 à 14 000 »: what is counted stands behind "nombre", before bare numbers. */
function countedAs(marks: Marks, quantity: Quantity, sentence: Sentence): Measure | null {
  for (let i = quantity.from - 1; i >= sentence.from && i > quantity.from - COUNTED; i--) {
    if (/^[;.؛]$/.test(marks.tokens[i]?.text ?? "")) return null;
    if (!/^(nombre|total)$/.test(marks.tokens[i]?.fold ?? "")) continue;
    const of = marks.is(i + 1, "of") ? i + 1 : i + 2;
    return marks.is(of, "of") ? measureIn(marks, of, Math.min(of + 8, quantity.from)) : null;
  }
  return null;
}

/** "Dead 12", «الجرحى 40»: a noun that says what befell them right before a bare number. */
export function nounBefore(
  marks: Marks,
  quantity: Quantity,
  sentence: Sentence,
  startsQuantity: (at: number) => boolean,
): Governed | null {
  const told =
    marks.language === "fr"
      ? countedAs(marks, quantity, sentence)
      : marks.pack.capitals
        ? null
        : countTold(marks, quantity, sentence);
  if (told) return { measure: told, mark: null, cause: null, cost: 0, over: false };
  const put = putAt(marks, quantity, sentence);
  if (put) return { measure: put, mark: null, cause: null, cost: 0, over: false, toll: true };
  for (let i = quantity.from - 1; i >= sentence.from && i > quantity.from - 20; i--) {
    if (marks.is(i, "toll")) return { measure: "killed", mark: null, cause: null, cost: 0, over: false, toll: true };
    if (startsQuantity(i) || /^[;.،؛]$/.test(marks.tokens[i]?.text ?? "")) break;
    if (
      marks.tokens[i]?.text === "," &&
      !/^(initially|earlier|previously|first|originally|which)$/.test(marks.tokens[i + 1]?.fold ?? "")
    )
      break;
  }
  const number = numberOf(marks, quantity, sentence, startsQuantity);
  if (number) return { measure: number, mark: null, cause: null, cost: 0, over: false };
  const behind = tollBehind(marks, quantity);
  if (behind) return { measure: behind, mark: null, cause: null, cost: 0, over: false, toll: true };
  const at = quantity.from - 1;
  const people = at >= sentence.from ? marks.people.at[at] : undefined;
  return people?.row.measure ? { measure: people.row.measure, mark: null, cause: null, cost: 0, over: false } : null;
}

/** "Put the number of rebel dead at 20": the noun stands before the bare number, and "number" or "put" leads it. */
function putAt(marks: Marks, { from, counted }: Quantity, sentence: Sentence): Measure | null {
  if (counted !== "bare" || marks.pack.adjectives !== "before") return null;
  let i = from - 1;
  while (i > sentence.from && (marks.tokens[i]?.kind === "mark" || /^(at|to|as)$/.test(marks.tokens[i]?.fold ?? "")))
    i--;
  const measure = from - 1 - i > 0 ? marks.people.at[i]?.row.measure : undefined;
  if (!measure) return null;
  for (let k = i - 1; k >= sentence.from && k > i - 6; k--)
    if (/^(number|put|puts|putting)$/.test(marks.tokens[k]?.fold ?? "")) return measure;
  return null;
}

const FAR_BEHIND = 30;
const LEADS =
  /^(at|to|as|is|was|reached|reaches|hit|passed|topped|exceeded|exceeds|stands|stood|rose|fell|climbed|between|than|:)$/;

/** "The number of people forced from their homes since 1 May at 1.2 million", "put its dead at 12": what is counted leads. */
function numberOf(
  marks: Marks,
  { from, counted }: Quantity,
  sentence: Sentence,
  startsQuantity: (at: number) => boolean,
): Measure | null {
  if (counted !== "bare" || marks.language !== "en") return null;
  if (!LEADS.test(marks.tokens[from - 1]?.fold ?? "") && !LEADS.test(marks.tokens[from - 2]?.fold ?? "")) return null;
  const beside = marks.tokens[from - 1]?.fold === "at" ? marks.people.at[from - 2]?.row.measure : undefined;
  if (beside) return beside;
  for (let i = from - 1; i >= sentence.from && i > from - FAR_BEHIND; i--) {
    const word = marks.tokens[i]?.fold ?? "";
    if (startsQuantity(i) || /^[;.]$/.test(word)) return null;
    const puts = /^(put|puts|putting|estimates|estimated|estimate|set|gave|gives|place|places|placed)$/.test(word);
    if (!puts && !/^(number|numbers|total|figure|count|losses|casualties|population)$/.test(word)) continue;
    if (word === "losses") return "killed";
    if (word === "casualties") return "casualties";
    const measure = measureIn(marks, i, from);
    if (measure && (!puts || marks.tokens[from - 1]?.fold === "at" || marks.tokens[from - 2]?.fold === "at"))
      return measure;
  }
  return null;
}

/** "Bringing to 22 the number of fatalities": what is counted stands behind the bare number. */
function tollBehind(marks: Marks, { numberTo, counted }: Quantity): Measure | null {
  if (counted !== "bare" || !/^(the|le|la)$/.test(marks.tokens[numberTo]?.fold ?? "")) return null;
  if (marks.is(numberTo + 1, "toll")) return "killed";
  if (!/^(number|nombre)$/.test(marks.tokens[numberTo + 1]?.fold ?? "")) return null;
  for (let i = numberTo + 2; i < numberTo + 6; i++) {
    const measure = marks.people.at[i]?.row.measure ?? marks.measure.at[i]?.row.measure;
    if (measure) return measure;
    if (marks.tokens[i]?.kind === "mark") return null;
  }
  return null;
}

/** «لم يتجاوز عدد القتلى في ذلك العام مئة»: the bound stands before the count of whom. */
export function notOver(marks: Marks, quantity: Quantity, sentence: Sentence): boolean {
  if (quantity.counted !== "bare" && quantity.counted !== "unknown") return false;
  for (let i = quantity.from - 1; i > sentence.from && i > quantity.from - 10; i--) {
    if (marks.tokens[i]?.kind === "mark") return false;
    if (/^[يت](تجاوز|تخطي|تخط|تعد|زد|زيد)$/.test(marks.tokens[i]?.fold ?? ""))
      return (
        /^[وف]?(لم|لا)$/.test(marks.tokens[i - 1]?.fold ?? "") && /^(عدد|حصيله)$/.test(marks.tokens[i + 1]?.fold ?? "")
      );
  }
  return false;
}
