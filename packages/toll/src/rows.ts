import type { Breakdown, TollRow } from "@bilan/vocabulary";
import {
  cellValue,
  type CellBreakdown,
  isOfRecord,
  NOT_KNOWN,
  ORDER,
  PARTY_ROWS,
  type Slot,
  slotsOf,
} from "./breakdown.js";
import { contribution } from "./contribution.js";
import { compareText } from "./order.js";
import { type Degree, NONE } from "./placement.js";
import type { TollIndex } from "./records.js";
import { Sum } from "./sum.js";
import { type Asked, isCut } from "./verdict.js";

/** Which row of a toll: a value of each of its breakdowns (of places their id), and the organisation of one of its parts. */
export type RowKey = Readonly<Partial<Record<Breakdown | "organisation", string>>>;

interface Row {
  readonly key: Record<string, string>;
  readonly sum: Sum;
  readonly parts: Map<string, Sum>;
}

/** The rows of a toll, filled record by record. */
export class Rows {
  readonly #index: TollIndex;
  readonly #asked: Asked;
  readonly #by: readonly Breakdown[];
  readonly #ofCells: readonly CellBreakdown[];
  readonly #slots: ((i: number, degree: Degree) => readonly Slot[])[];
  readonly #rows = new Map<string, Row>();
  /** records that may be in several rows */
  straddling = 0;
  /** records in the row of the place that most likely holds them, though another may */
  guessed = 0;

  constructor(index: TollIndex, asked: Asked, by: readonly Breakdown[]) {
    this.#index = index;
    this.#asked = asked;
    this.#by = [...new Set(by)];
    this.#ofCells = this.#by.filter((one): one is CellBreakdown => !isOfRecord(one));
    this.#slots = this.#by.filter(isOfRecord).map((one) => slotsOf(index, asked, one));
    if (by.length === 1 && by[0] === "party") for (const value of PARTY_ROWS) this.#row([], [value]);
  }

  /** Adds record i, whose degree in the scope is at least POSSIBLE. */
  add(i: number, degree: Degree): void {
    if (this.#by.length === 0) return;
    const number = this.#index.number[i] ?? 0;
    const combinations = combined(this.#slots.map((slots) => slots(i, degree)));
    if (combinations.length > 1) this.straddling += number;
    else if (combinations[0]?.some((slot) => slot.degree < degree)) this.guessed += number;
    const groups = this.#groups(i);
    for (const slots of combinations) {
      const within = slots.reduce<Degree>((least, slot) => Math.min(least, slot.degree) as Degree, degree);
      for (const group of groups) this.#addGroup(i, slots, group, within);
    }
  }

  /**
   * How far record i, whose degree in the scope is at least POSSIBLE, is in the row with these values of the breakdowns;
   * with a party, only its people of that organisation. NONE where it adds nothing to the row.
   */
  degreeIn(i: number, degree: Degree, row: RowKey): Degree {
    let within = degree;
    for (const [at, slots] of this.#slots.entries()) {
      const by = this.#by.filter(isOfRecord)[at];
      const slot = slots(i, degree).find(({ id, value }) => (id ?? value) === (by && row[by]));
      if (!slot) return NONE;
      within = Math.min(within, slot.degree) as Degree;
    }
    const group = this.#groups(i).find(({ values }) =>
      values.every((value, at) => value === row[this.#ofCells[at] ?? "party"]),
    );
    const cells = row.organisation === undefined ? group?.cells : group?.parties.get(row.organisation);
    if (cells === undefined || contribution(this.#index, i, this.#asked.people, cells).high <= 0) return NONE;
    return this.#peopleWithin(within, cells);
  }

  #addGroup(i: number, slots: readonly Slot[], group: Group, degree: Degree): void {
    const number = this.#index.number[i] ?? 0;
    const row = this.#row(slots, group.values);
    const cut = isCut(this.#index, i, degree, this.#asked.people);
    const rangeOf = (cells: readonly number[] | null) => {
      const range = contribution(this.#index, i, this.#asked.people, cells);
      return cut ? { ...range, best: Number.NaN } : range;
    };
    const range = rangeOf(group.cells);
    if (range.high > 0) row.sum.add(range, this.#peopleWithin(degree, group.cells), number);
    for (const [party, cells] of group.parties) {
      const part = cells.length === group.cells?.length ? range : rangeOf(cells);
      if (part.high <= 0) continue;
      let sum = row.parts.get(party);
      if (!sum) row.parts.set(party, (sum = new Sum()));
      sum.add(part, this.#peopleWithin(degree, cells), number);
    }
  }

  /** A record that is certainly in a row may there have only people who may be others. */
  #peopleWithin(degree: Degree, chosen: readonly number[] | null): Degree {
    const { people } = this.#asked;
    if (people === null || chosen === null) return degree;
    const { high } = this.#index.cells;
    const whom = chosen.reduce((most, c) => ((high[c] ?? 0) > 0 ? Math.max(most, people[c] ?? 0) : most), 0);
    return Math.min(degree, whom) as Degree;
  }

  #key(slots: readonly Slot[], values: readonly string[]): Record<string, string> {
    const key: Record<string, string> = {};
    let slot = 0;
    let value = 0;
    for (const by of this.#by) {
      if (!isOfRecord(by)) {
        key[by] = values[value] ?? NOT_KNOWN;
        value += 1;
        continue;
      }
      const here = slots[slot];
      slot += 1;
      key[by] = here?.value ?? NOT_KNOWN;
      if (here?.id) key[`${by}Id`] = here.id;
    }
    return key;
  }

  #row(slots: readonly Slot[], values: readonly string[]): Row {
    const name = [...slots.map((slot) => slot.id ?? slot.value), ...values].join("\u0000");
    let row = this.#rows.get(name);
    if (!row) this.#rows.set(name, (row = { key: this.#key(slots, values), sum: new Sum(), parts: new Map() }));
    return row;
  }

  /** The cells of record i by their values in the breakdowns of cells; one group of all where there is none. */
  #groups(i: number): Group[] {
    if (this.#ofCells.length === 0) return [{ values: [], cells: null, parties: new Map() }];
    const { cellStart, cells, parties } = this.#index;
    const groups = new Map<string, Group & { cells: number[] }>();
    for (let c = cellStart[i] ?? 0; c < (cellStart[i + 1] ?? 0); c += 1) {
      const values = this.#ofCells.map((by) => cellValue(this.#index, c, by));
      const name = values.join("\u0000");
      let group = groups.get(name);
      if (!group) groups.set(name, (group = { values, cells: [], parties: new Map() }));
      group.cells.push(c);
      const party = parties[cells.party[c] ?? -1];
      if (!party || !this.#ofCells.includes("party")) continue;
      const known = group.parties.get(party);
      if (known) known.push(c);
      else group.parties.set(party, [c]);
    }
    return [...groups.values()];
  }

  /** The rows in their order, open where records were withheld: by the vocabulary's, by month, causes and places by size; "unknown" last. */
  finished(open: boolean): TollRow[] {
    if (open)
      for (const { sum, parts } of this.#rows.values()) for (const each of [sum, ...parts.values()]) each.open();
    const sizes = new Map<string, number>();
    for (const { key, sum } of this.#rows.values()) {
      for (const by of this.#by) {
        const name = `${by}:${key[by]}`;
        sizes.set(name, (sizes.get(name) ?? 0) + size(sum));
      }
    }
    const rows = [...this.#rows.values()].filter(
      ({ sum, key }) => sum.high > 0 || (this.#by.length === 1 && key["party"] !== undefined),
    );
    rows.sort((a, b) => {
      for (const by of this.#by) {
        const order = compareValues(by, a.key[by] ?? "", b.key[by] ?? "", sizes);
        if (order !== 0) return order;
      }
      return compareText(a.key["placeId"] ?? "", b.key["placeId"] ?? "");
    });
    return rows.map(({ key, sum, parts }) => ({
      key,
      ...sum.cell(),
      ...(parts.size > 0 ? { parts: partRows(key, parts) } : {}),
    }));
  }
}

interface Group {
  readonly values: readonly string[];
  readonly cells: readonly number[] | null;
  readonly parties: Map<string, number[]>;
}

function partRows(key: Record<string, string>, parts: ReadonlyMap<string, Sum>): TollRow[] {
  return [...parts]
    .sort(([a, x], [b, y]) => size(y) - size(x) || compareText(a, b))
    .map(([party, sum]) => ({ key: { ...key, party }, ...sum.cell() }));
}

function size(sum: Sum): number {
  return Number.isNaN(sum.best) ? sum.low : sum.best;
}

function compareValues(by: Breakdown, a: string, b: string, sizes: ReadonlyMap<string, number>): number {
  if (a === b) return 0;
  const order = ORDER[by];
  if (order) return order.indexOf(a) - order.indexOf(b);
  if (a === NOT_KNOWN) return 1;
  if (b === NOT_KNOWN) return -1;
  const bySize = by === "month" ? 0 : (sizes.get(`${by}:${b}`) ?? 0) - (sizes.get(`${by}:${a}`) ?? 0);
  return bySize || compareText(a, b);
}

/** Every way to take one slot of each breakdown. */
function combined(choices: readonly (readonly Slot[])[]): (readonly Slot[])[] {
  return choices.reduce<(readonly Slot[])[]>(
    (sofar, slots) => sofar.flatMap((taken) => slots.map((slot) => [...taken, slot])),
    [[]],
  );
}
