import { formsOf } from "../lexicon.js";
import { type Token, tokenise } from "../token.js";

interface Node<T> {
  next: Map<string, Node<T>> | null;
  value: T | undefined;
}

/** A text's tokens, with the bits of every tree of phrases that a token may begin (or, backwards, end). */
export interface PhraseText {
  readonly tokens: readonly Token[];
  readonly begins: Int32Array;
}

/** A phrase found: `at` is the token beyond it, on the side that was read. */
export interface Phrase<T> {
  readonly at: number;
  readonly value: T;
}

/** A tree of phrases, read forwards or backwards; the longest wins. The depth of the tree bounds every look-up. */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };
  readonly #backwards: boolean;
  readonly #clitics: readonly string[];

  /** The bit that marks, in a text's `begins`, the words where a look-up may start. */
  readonly bit: number;

  constructor(bit: number, options: { backwards?: boolean; clitics?: readonly string[] } = {}) {
    this.bit = bit;
    this.#backwards = options.backwards ?? false;
    this.#clitics = options.clitics ?? [];
  }

  /** Adds every form of `forms`, separated by "|". */
  add(forms: string | undefined, value: T): void {
    for (const form of formsOf(forms ?? "")) {
      const words = tokenise(form).map((token) => token.fold);
      const first = words[0];
      if (first === undefined) continue;
      this.#insert(words, value);
      for (const clitic of this.#clitics) this.#insert([clitic + first, ...words.slice(1)], value);
    }
  }

  #insert(words: string[], value: T): void {
    let node = this.#root;
    for (const word of this.#backwards ? words.toReversed() : words) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = { next: null, value: undefined };
        node.next.set(word, child);
      }
      node = child;
    }
    node.value ??= value;
  }

  /** The longest phrase that begins at token `at`, or, backwards, that ends before it and begins at `floor` or later. */
  match(text: PhraseText, at: number, floor = 0): Phrase<T> | null {
    const step = this.#backwards ? -1 : 1;
    let i = this.#backwards ? at - 1 : at;
    if (((text.begins[i] ?? 0) & this.bit) === 0) return null;
    const { tokens } = text;
    let node = this.#root;
    let found: Phrase<T> | null = null;
    while (i >= floor) {
      const token = tokens[i];
      const child = token && node.next?.get(token.fold);
      if (!child) break;
      node = child;
      i += step;
      if (node.value !== undefined) found = { at: this.#backwards ? i + 1 : i, value: node.value };
    }
    return found;
  }

  /** The words that a phrase may begin (or, backwards, end) with. */
  firstWords(): Iterable<string> {
    return this.#root.next?.keys() ?? [];
  }
}
