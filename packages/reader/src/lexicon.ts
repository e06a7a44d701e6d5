import { tokenise } from "./token.js";

/** A word in the tree of the words of all forms. */
export interface Node<Row> {
  next: Map<string, Node<Row>> | null;
  rows: Row[] | null;
}

/** A row found in a text: tokens `from` to `to`, end outside. */
export interface Found<Row> {
  readonly from: number;
  readonly to: number;
  readonly row: Row;
}

/** The key of a word that a form of several words may have in its midst: "a formellement démenti". */
export const ADVERB = "~";
const MOST_ADVERBS = 2;

const SIMPLE = /^[a-z]+$/;

function wordsOf(form: string): string[] {
  if (SIMPLE.test(form)) return [form];
  return tokenise(form).map((token) => token.fold);
}

/**
 * The forms that a row's text stands for: parts are separated by "|", and `stem[a,b]` stands for the stem, the stem
 * with `a` and the stem with `b`; `stem{a,b}` leaves out the bare stem. Several brackets in one form multiply.
 */
export function formsOf(text: string): string[] {
  const out: string[] = [];
  for (const part of text.split("|")) {
    const form = part.trim();
    if (form === "") continue;
    if (form.includes("[") || form.includes("{")) expand(form, out);
    else out.push(form);
  }
  return out;
}

function expand(form: string, out: string[]): void {
  const open = form.search(/[[{]/);
  if (open < 0) {
    out.push(form);
    return;
  }
  const bare = form[open] === "[";
  const close = form.indexOf(bare ? "]" : "}", open);
  const head = form.slice(0, open);
  const tail = form.slice(close + 1);
  if (bare) expand(head + tail, out);
  for (const end of form.slice(open + 1, close).split(",")) expand(head + end + tail, out);
}

/** Tables of words joined in one tree of words, looked up in one pass over a text. */
export class Lexicon<Row> {
  readonly #root: Node<Row> = { next: null, rows: null };

  /** Adds a row under every form of `forms`. */
  add(forms: string, row: Row): void {
    for (const form of formsOf(forms)) {
      let node = this.#root;
      for (const word of wordsOf(form)) {
        node.next ??= new Map();
        let child = node.next.get(word);
        if (!child) {
          child = { next: null, rows: null };
          node.next.set(word, child);
        }
        node = child;
      }
      if (node === this.#root) continue;
      node.rows ??= [];
      node.rows.push(row);
    }
  }

  /** Where the forms stand that begin with a word, by its keys. */
  beginnings(keys: readonly string[]): Node<Row>[] {
    const out: Node<Row>[] = [];
    for (const key of keys) {
      const node = this.#root.next?.get(key);
      if (node) out.push(node);
    }
    return out;
  }

  /** Every row that begins at token `at`, by its beginnings and the keys of all tokens; longer matches come later. */
  matchesAt(
    beginnings: readonly Node<Row>[],
    keys: readonly (readonly string[])[],
    at: number,
    found: Found<Row>[],
  ): void {
    for (let k = 0; k < beginnings.length; k++) {
      this.#walk(beginnings[k] as Node<Row>, keys, at, at + 1, found, MOST_ADVERBS);
    }
  }

  /** The same, of the rows of several words only. */
  longerAt(
    beginnings: readonly Node<Row>[],
    keys: readonly (readonly string[])[],
    at: number,
    found: Found<Row>[],
  ): void {
    for (let k = 0; k < beginnings.length; k++)
      this.#onward(beginnings[k] as Node<Row>, keys, at, at + 1, found, MOST_ADVERBS);
  }

  #walk(
    node: Node<Row>,
    keys: readonly (readonly string[])[],
    start: number,
    at: number,
    found: Found<Row>[],
    adverbs: number,
  ): void {
    if (node.rows) for (const row of node.rows) found.push({ from: start, to: at, row });
    if (node.next) this.#onward(node, keys, start, at, found, adverbs);
  }

  #onward(
    node: Node<Row>,
    keys: readonly (readonly string[])[],
    start: number,
    at: number,
    found: Found<Row>[],
    adverbs: number,
  ): void {
    const here = keys[at];
    if (!here) return;
    let adverb = false;
    for (let k = 0; k < here.length; k++) {
      const key = here[k] as string;
      if (key === ADVERB) adverb = true;
      const child = node.next?.get(key);
      if (child) this.#walk(child, keys, start, at + 1, found, adverbs);
    }
    if (adverb && at > start && adverbs > 0) this.#onward(node, keys, start, at + 1, found, adverbs - 1);
  }
}
