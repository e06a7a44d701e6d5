import { type Place, type PlaceKind, Problem } from "@bilan/vocabulary";
import type { Cells, Row } from "./row.js";
import { isArabic, isLatin, usefulVariants } from "./script.js";

const LEVELS = ["admin1", "admin2", "admin3"] as const;

/**
 * Places of an OCHA COD-AB table: rows split into cells, the first the header. Two layouts are taken: one place a row with
 * its `level`, `pcode` and `parent_pcode`; and COD-AB's, where each row repeats all its parents (`adm1_pcode`,
 * `adm1_en`, `adm1_ar`, in either case), of which each place is given once. `version`: the release of the COD, since a
 * p-code means nothing without it. Throws Problem 107 where the columns are of neither layout.
 */
export async function* readCod(
  rows: AsyncIterable<Cells> | Iterable<Cells>,
  version: string,
): AsyncGenerator<Row<Place>> {
  let columns: ReadonlyMap<string, number> | null = null;
  const seen = new Set<string>();
  for await (const { line, cells } of rows) {
    if (!columns) {
      columns = new Map(cells.map((name, i) => [name.trim().toLowerCase(), i]));
      if (!["pcode", "adm1_pcode"].some((name) => columns?.has(name))) {
        throw new Problem(107, "column missing: pcode, or adm1_pcode", { line });
      }
      continue;
    }
    const at = columns;
    const cell = (name: string): string => (cells[at.get(name) ?? -1] ?? "").trim();
    try {
      for (const record of at.has("pcode") ? [ofLevelRow(cell, version)] : ofParentsRow(cell, version)) {
        if (seen.has(record.id)) continue;
        seen.add(record.id);
        yield { line, record };
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      yield { line, refused: new Problem(108, error.detail, { line }) };
    }
  }
}

type Cell = (name: string) => string;

function ofLevelRow(cell: Cell, version: string): Place {
  const level = cell("level").toLowerCase();
  const kind: PlaceKind =
    LEVELS.find((each) => each === level) ?? (level === "admin4" || level === "locality" ? "village" : "area");
  const parents = [cell("parent_pcode"), cell("admin1_pcode")].filter((code) => /^[A-Z]{2}\d*$/.test(code));
  return codPlace({
    kind,
    pcode: cell("pcode"),
    parent: parents[0] ?? "",
    en: cell("name_en"),
    ar: cell("name_ar"),
    fr: cell("name_fr"),
    others: [cell("name_en_ref"), cell("name_ar_ref")],
    lat: cell("lat"),
    lon: cell("lon"),
    version: cell("updated") || version,
    country: cell("admin1_pcode") || cell("pcode"),
  });
}

function ofParentsRow(cell: Cell, version: string): Place[] {
  return LEVELS.flatMap((kind, i) => {
    const adm = `adm${i + 1}`;
    const pcode = cell(`${adm}_pcode`);
    if (pcode === "" && i > 0) return [];
    const names = [cell(`${adm}_name`), cell(`${adm}_name1`), cell(`${adm}_name2`)];
    return [
      codPlace({
        kind,
        pcode,
        parent: i === 0 ? cell("adm0_pcode") : cell(`adm${i}_pcode`),
        en: cell(`${adm}_en`) || (names.find((name) => name !== "" && isLatin(name)) ?? ""),
        ar: cell(`${adm}_ar`) || (names.find((name) => name !== "" && isArabic(name)) ?? ""),
        fr: cell(`${adm}_fr`),
        others: names,
        lat: "",
        lon: "",
        version,
        country: pcode,
      }),
    ];
  });
}

/** What a row of a COD gives of one place, as text. */
export interface CodFields {
  readonly kind: PlaceKind;
  readonly pcode: string;
  readonly parent: string;
  readonly en: string;
  readonly ar: string;
  readonly fr: string;
  readonly others: readonly string[];
  readonly lat: string;
  readonly lon: string;
  readonly version: string;
  /** A p-code of its country, or its ISO code. */
  readonly country: string;
}

/** The place of a COD's fields. Throws Problem 108 naming the column. */
export function codPlace({ kind, pcode, parent, en, ar, fr, others, lat, lon, version, country }: CodFields): Place {
  const iso = /^[A-Z]{2}/.exec(country)?.[0];
  if (!/^[A-Z]+\d*$/.test(pcode) || !iso) throw new Problem(108, `column pcode: "${pcode}" is not a p-code`);
  const name = en || fr || ar;
  if (name === "") throw new Problem(108, `the place ${pcode} has no name`);
  return {
    id: `pcode:${pcode}`,
    kind,
    name,
    names: { ...(en ? { en } : {}), ...(fr ? { fr } : {}), ...(ar ? { ar } : {}) },
    variants: usefulVariants(others, [name, en, fr, ar]),
    parent: parent.length > 2 ? `pcode:${parent}` : `iso:${iso}`,
    country: iso,
    lat: degrees("lat", lat, 90),
    lon: degrees("lon", lon, 180),
    population: null,
    codes: { pcode },
    source: "cod-ab",
    version,
  };
}

function degrees(column: string, text: string, most: number): number | null {
  if (text === "") return null;
  if (!(Math.abs(Number(text)) <= most)) throw new Problem(108, `column ${column}: "${text}" is not in degrees`);
  return Number(text);
}
