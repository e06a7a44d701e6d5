import { fold, type Token, tokenise } from "../token.js";

/** What a phrase of a table was found to be, and the token after its last one. */
export interface PhraseFound<T> {
  readonly value: T;
  readonly to: number;
}

interface Step<T> {
  next: Map<string, Step<T>> | null;
  value: T | null;
  /** The phrase counts only as written: in capitals ("WHO"), or with a capital ("Chad"). */
  demand: "" | "=" | "^";
}

/** Finds the longest phrase of a table that begins at a token. */
export interface PhraseIndex<T> {
  (tokens: readonly Token[], at: number): PhraseFound<T> | null;
  /** Whether a phrase may begin with a folded word; false of most words, and cheaper than looking. */
  begins(fold: string): boolean;
}

const STRICTNESS = { "": 0, "^": 1, "=": 2 } as const;
const JOINING = new Set(["-", "–", "‑", "'", "’", ".", "·"]);
const LONGEST = 10;

function emptyStep<T>(): Step<T> {
  return { next: null, value: null, demand: "" };
}

/** The forms under which an Arabic word may stand in a table: as written, without its clitics, without its article. */
function arabicForms(word: string, first: boolean): string[] {
  const forms = [word];
  if (first) {
    let rest = word;
    if (rest.length > 3 && (rest.startsWith("و") || rest.startsWith("ف"))) {
      rest = rest.slice(1);
      forms.push(rest);
    }
    if (rest.length > 4 && rest.startsWith("لل")) forms.push(`ال${rest.slice(2)}`, rest.slice(2));
    else if (rest.length > 3 && /^[بلك]/.test(rest)) {
      rest = rest.slice(1);
      forms.push(rest);
    }
  }
  return [...forms, ...forms.filter((form) => form.length > 4 && form.startsWith("ال")).map((form) => form.slice(2))];
}

const FIRST_ARABIC = "\u0600";
const isArabic = (word: string): boolean => word.charCodeAt(0) >= 0x600 && word.charCodeAt(0) <= 0x6ff;
const SEVERAL_TOKENS = /[\d'’.,&()/–]/;
// Letters that folding only lowers, or leaves as they are.
const ASCII = /^[\x20-\x7e]*$/;
const BARE_ARABIC = /^[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]+$/;

/** The folded words of a phrase; those of letters alone, which are most, take a short way to the same words. */
function wordsOf(phrase: string): string[] {
  if (!SEVERAL_TOKENS.test(phrase)) {
    const words = phrase.split(/[ -]+/);
    return words.map((word) => (ASCII.test(word) ? word.toLowerCase() : BARE_ARABIC.test(word) ? word : fold(word)));
  }
  return tokenise(phrase)
    .filter((token) => token.kind !== "mark")
    .map((token) => token.fold);
}

/** The token after `at` that goes on with a phrase: joining marks that touch are passed over. */
function following(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  while (i < tokens.length && i <= at + 2) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "mark" || !JOINING.has(token.fold)) break;
    i++;
  }
  return i;
}

/**
 * An index of phrases. A phrase that begins with "=" counts only in capitals throughout (WHO, not who), one that begins
 * with "^" only with a capital (Chad, not chad). The first phrase of equal words wins; given twice for
 * one value, the looser way counts. Looking up costs the length of
 * the phrase, whatever the size of the table. The phrases in Arabic letters and the others are two trees, each made when
 * a word of its letters is first looked up.
 */
export function phraseIndex<T>(entries: () => Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const trees: { latin: Step<T> | null; arabic: Step<T> | null } = { latin: null, arabic: null };
  const rootOf = (word: string): Step<T> =>
    word >= FIRST_ARABIC ? (trees.arabic ??= treeOf(entries(), true)) : (trees.latin ??= treeOf(entries(), false));

  const walk = (
    tokens: readonly Token[],
    start: number,
    at: number,
    step: Step<T>,
    depth: number,
  ): PhraseFound<T> | null => {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark" || depth > LONGEST) return null;
    if (depth > 0 && token.breaks > 0 && token.breaks !== 1) return null;
    const forms = isArabic(token.fold) ? arabicForms(token.fold, depth === 0) : [token.fold];
    let best: PhraseFound<T> | null = null;
    for (const form of forms) {
      const next = step.next?.get(form);
      if (next === undefined) continue;
      const longer = next.next !== null ? walk(tokens, start, following(tokens, at), next, depth + 1) : null;
      const here =
        next.value !== null && meets(tokens, start, at, next.demand) ? { value: next.value, to: at + 1 } : null;
      const found = longer ?? here;
      if (found !== null && (best === null || found.to > best.to)) best = found;
    }
    return best;
  };

  const begins = (fold: string): boolean => {
    const { next } = rootOf(fold);
    if (next === null) return false;
    return isArabic(fold) ? arabicForms(fold, true).some((form) => next.has(form)) : next.has(fold);
  };
  const find = (tokens: readonly Token[], at: number): PhraseFound<T> | null => {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return null;
    const root = rootOf(token.fold);
    return token.fold >= FIRST_ARABIC || root.next?.has(token.fold) === true ? walk(tokens, at, at, root, 0) : null;
  };
  return Object.assign(find, { begins });
}

/** The tree of the phrases that begin with an Arabic letter, or of the others. */
function treeOf<T>(entries: Iterable<readonly [phrase: string, value: T]>, arabic: boolean): Step<T> {
  const root: Step<T> = emptyStep();
  for (const [phrase, value] of entries) {
    const mark = phrase[0];
    const demand = mark === "=" || mark === "^" ? mark : "";
    if ((phrase[demand.length] ?? "") >= FIRST_ARABIC !== arabic) continue;
    let step = root;
    for (const word of wordsOf(demand === "" ? phrase : phrase.slice(1))) {
      step.next ??= new Map();
      let next = step.next.get(word);
      if (next === undefined) {
        next = emptyStep<T>();
        step.next.set(word, next);
      }
      step = next;
    }
    if (step === root) continue;
    if (step.value === null) {
      step.value = value;
      step.demand = demand;
    } else if (step.value === value && STRICTNESS[demand] < STRICTNESS[step.demand]) step.demand = demand;
  }
  return root;
}

function meets(tokens: readonly Token[], start: number, end: number, demand: Step<unknown>["demand"]): boolean {
  if (demand === "") return true;
  const first = tokens[start];
  if (demand === "^") return first?.capital === true;
  for (let i = start; i <= end; i++) {
    const token = tokens[i];
    if (token?.kind === "word" && token.text !== token.text.toUpperCase()) return false;
  }
  return true;
}
