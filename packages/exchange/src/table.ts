import type { Cells } from "@bilan/places";
import { Problem } from "@bilan/vocabulary";

/** The columns of a table by name. */
export class Header {
  readonly names: readonly string[];
  readonly #at: ReadonlyMap<string, number>;

  /** Names are compared trimmed and in lower case. */
  constructor(names: readonly string[]) {
    this.names = names.map((name) => name.trim().toLowerCase());
    this.#at = new Map(this.names.map((name, i) => [name, i]));
  }

  has(name: string): boolean {
    return this.#at.has(name);
  }

  /** Throws Problem 107 naming the columns that are missing. */
  require(names: readonly string[]): void {
    const missing = names.filter((name) => !this.has(name));
    if (missing.length > 0) {
      throw new Problem(107, `${missing.length === 1 ? "column" : "columns"} missing: ${missing.join(", ")}`, {
        line: 1,
      });
    }
  }

  /** Throws Problem 107 naming the columns that are not among these: a misspelt column must not be lost in silence. */
  allow(names: readonly string[]): void {
    const strange = this.names.filter((name) => name !== "" && !names.includes(name));
    if (strange.length > 0) throw new Problem(107, `not known: ${strange.slice(0, 5).join(", ")}`, { line: 1 });
  }

  row(cells: Cells): TableRow {
    return new TableRow(this, cells);
  }

  indexOf(name: string): number {
    return this.#at.get(name) ?? -1;
  }
}

/** A row whose cells are asked for by column. Every reader throws Problem 108 naming line and column. */
export class TableRow {
  readonly line: number;
  readonly #header: Header;
  readonly #cells: readonly string[];

  constructor(header: Header, { line, cells }: Cells) {
    this.line = line;
    this.#header = header;
    this.#cells = cells;
    if (cells.length !== header.names.length) {
      throw new Problem(108, `${cells.length} cells where the header has ${header.names.length} columns`, { line });
    }
  }

  /** The trimmed cell; empty where the column is missing. */
  text(name: string): string {
    return (this.#cells[this.#header.indexOf(name)] ?? "").trim();
  }

  /** The cell, or `null` where it is empty. */
  optional(name: string): string | null {
    return this.text(name) || null;
  }

  /** A cell that must not be empty. */
  required(name: string): string {
    return this.text(name) || this.refuse(name, "is empty");
  }

  /** A whole number, zero or more; `null` where the cell is empty. */
  count(name: string): number | null {
    const text = this.text(name);
    if (text === "") return null;
    return /^\d{1,9}(\.0+)?$/.test(text) ? Number(text) : this.refuse(name, `"${clip(text)}" is not a whole number`);
  }

  /** A number within bounds, both inside; `null` where the cell is empty. */
  number(name: string, least: number, most: number): number | null {
    const text = this.text(name);
    if (text === "") return null;
    const value = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most
      ? value
      : this.refuse(name, `"${clip(text)}" is not a number from ${least} to ${most}`);
  }

  /** One of a list of words; `null` where the cell is empty. */
  word<T extends string>(name: string, words: readonly T[]): T | null {
    const text = this.text(name);
    if (text === "") return null;
    const word = words.find((each) => each === text.toLowerCase());
    return word ?? this.refuse(name, `"${clip(text)}" is none of: ${words.join(", ")}`);
  }

  refuse(column: string, why: string): never {
    throw new Problem(108, `column ${column}: ${why}`, { line: this.line });
  }
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
