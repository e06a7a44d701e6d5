import type { Scope, TollCell, TollRow } from "@bilan/vocabulary";
import { monthLength } from "@bilan/vocabulary/plain";
import { type MarginCell, marginsOf } from "./margins.js";
import { compareText } from "./order.js";
import type { PlaceStep } from "./placebook.js";
import { FINENESS } from "./placetree.js";
import { suppressed } from "./suppression.js";

/** A rule for tables that are published, as data. A change in any value is a new version. */
export interface DisclosureRule {
  readonly name: string;
  readonly version: string;
  /** a number from 1 to one below this is not shown */
  readonly smallest: number;
  /** periods begin and end with one of these */
  readonly time: "day" | "month" | "year";
  /** the finest kind of place */
  readonly place: "admin1" | "admin2" | "admin3" | "town";
  readonly description: string;
}

/** The rules by name. */
export const DISCLOSURE_RULES = {
  public: {
    name: "public",
    version: "1",
    smallest: 5,
    time: "month",
    place: "admin2",
    description:
      "Numbers from 1 to 4 are not shown, nor as many others as it takes that none of them can be worked out. Whole months; districts and larger.",
  },
  "desk-only": {
    name: "desk-only",
    version: "1",
    smallest: 1,
    time: "day",
    place: "town",
    description: "Everything is shown. For those who may see the records.",
  },
} as const satisfies Record<string, DisclosureRule>;

/**
 * Datasets whose records may go out as they are: those that their compilers have published whole, under a licence to pass
 * them on, and exercises, in which there is nobody.
 */
export const PUBLISHED_DATASETS: readonly string[] = ["ucdp-ged", "exercise"];

/** A scope that may be published, and what was made coarser for it. */
export interface CoarseScope {
  readonly scope: Scope;
  readonly coarser: readonly ("time" | "place")[];
}

/**
 * The smallest scope of the rule's grain around a scope: whole months or years, and the place of the rule's level that
 * holds its place. `lineage` is the place's, country first; null: everywhere.
 */
export function coarseScope(scope: Scope, lineage: readonly PlaceStep[] | null, rule: DisclosureRule): CoarseScope {
  const from = scope.from === null ? null : firstDay(scope.from, rule.time);
  const to = scope.to === null ? null : lastDay(scope.to, rule.time);
  const holding = lineage?.filter((step) => FINENESS[step.kind] <= FINENESS[rule.place]).at(-1);
  const place = scope.place === null || holding === undefined ? null : { id: holding.id, name: holding.name };
  const coarser: CoarseScope["coarser"][number][] = [];
  if (from !== scope.from || to !== scope.to) coarser.push("time");
  if (place?.id !== scope.place?.id) coarser.push("place");
  return { scope: { ...scope, from, to, place }, coarser };
}

/** The first day of the month or year that a day lies in. */
export function firstDay(day: string, time: DisclosureRule["time"]): string {
  if (time === "day") return day;
  return time === "month" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

/** The last day of the month or year that a day lies in. */
export function lastDay(day: string, time: DisclosureRule["time"]): string {
  if (time === "day") return day;
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return time === "month"
    ? `${day.slice(0, 7)}-${String(monthLength(year, month)).padStart(2, "0")}`
    : `${day.slice(0, 4)}-12-31`;
}

/** A cell that may be published: the numbers, or null where they are not shown, whichever of them is the reason. */
export interface PublishedCell {
  /** the values of the table's keys; a key that is left out is all of its values together */
  readonly key: Readonly<Record<string, string>>;
  readonly cell: Omit<TollCell, "possible"> | null;
}

/** A table with every margin, of which all cells together give no hidden number away. */
export interface PublishedTable {
  readonly rule: { readonly name: string; readonly version: string };
  readonly cells: readonly PublishedCell[];
  readonly hidden: number;
}

const NUMBERS = ["low", "best", "high", "records"] as const;

/**
 * A toll's rows as a table that may be published: with the sums over each key, since other tolls of the same scope show
 * them, and without the cells that the rule hides. Parts of rows (organisations) are left out. Every number of a cell
 * (low, best, high, records) is guarded; a cell is shown whole or not at all.
 */
export function publishedTable(rows: readonly TollRow[], rule: DisclosureRule): PublishedTable {
  const names = [...new Set(rows.flatMap(({ key }) => Object.keys(key).filter((name) => !name.endsWith("Id"))))];
  const keyOf = (row: TollRow) => names.map((name) => row.key[`${name}Id`] ?? row.key[name] ?? "");
  const margins = marginsOf(
    rows.map((row) => ({ at: keyOf(row), numbers: NUMBERS.map((number) => row[number]) })),
    names.length,
  );
  const hidden = suppressed(margins, rule.smallest);
  const labels = new Map(rows.flatMap((row) => names.map((name, i) => [keyOf(row)[i] ?? "", row.key[name] ?? ""])));
  const cells = margins.cells
    .map(
      (cell, i): PublishedCell => ({
        key: keyed(names, cell, labels),
        cell: hidden.has(i) ? null : tollCell(cell),
      }),
    )
    .sort((a, b) => compareText(JSON.stringify(a.key), JSON.stringify(b.key)));
  return { rule: { name: rule.name, version: rule.version }, cells, hidden: hidden.size };
}

function keyed(
  names: readonly string[],
  cell: MarginCell,
  labels: ReadonlyMap<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name, i): [string, string][] => {
      const value = cell.at[i];
      if (value === null || value === undefined) return [];
      const label = labels.get(value) ?? value;
      return label === value
        ? [[name, value]]
        : [
            [name, label],
            [`${name}Id`, value],
          ];
    }),
  );
}

function tollCell({ numbers }: MarginCell): PublishedCell["cell"] {
  const [low, best, high, records] = numbers;
  return { low: low ?? 0, best: best ?? null, high: high ?? null, records: records ?? 0 };
}
