import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvLine, INCIDENT_COLUMNS } from "@bilan/exchange";
import { deadOf, simulate, type War } from "@bilan/simulation";
import { type Incident, Problem, SIDES } from "@bilan/vocabulary";
import type { Command } from "commander";
import { type Format, formatOption, print } from "../output.js";
import { table } from "../table.js";

interface SimulateOptions {
  readonly seed: string;
  readonly incidents: string;
  readonly sources: string;
  readonly liar?: true;
  readonly out?: string;
  readonly format: Format;
}

/** More than these take minutes and fill memory. */
const MOST = { incidents: 1_000_000, sources: 1000 } as const;

/** `bilan simulate`: a made-up war with the truth known, for exercises and for measuring. Uses no database. */
export function simulateCommand(program: Command): void {
  program
    .command("simulate")
    .description("make up a war with the truth known: records, claims and what really happened; uses no database")
    .requiredOption("--seed <number>", "the same seed gives the same war")
    .option("--incidents <number>", "how many incidents really happen", "300")
    .option("--sources <number>", "how many sources the desk has", "12")
    .option("--liar", "one speaker gives bounds that do not hold the truth")
    .option("--out <dir>", "write incidents.csv, claims.jsonl and truth.json into this folder")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  bilan simulate --seed 7 --out exercise")
    .action(async ({ seed, incidents, sources, liar, out, format }: SimulateOptions) => {
      const war = simulate(whole("seed", seed, 0, 2 ** 32 - 1), {
        incidents: whole("incidents", incidents, 1, MOST.incidents),
        sources: whole("sources", sources, 1, MOST.sources),
        liar: liar === true,
      });
      if (out !== undefined) await writeWar(war, out);
      print(format, out === undefined ? war : summaryOf(war), summaryText);
    });
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Problem(106, `--${name} ${text} is not a whole number from ${least} to ${most}`);
}

async function writeWar(war: War, dir: string): Promise<void> {
  const files = {
    "incidents.csv": incidentsCsv(war.incidents),
    "claims.jsonl": claimsLines(war),
    "truth.json": `${JSON.stringify(truthOf(war), null, 2)}\n`,
  };
  try {
    await mkdir(dir, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      const path = join(dir, name);
      await writeFile(`${path}.part`, text);
      await rename(`${path}.part`, path);
    }
  } catch (error) {
    throw new Problem(204, error instanceof Error ? error.message : null, { file: dir }, error);
  }
}

/** The records of the desk in the columns of our own template. */
function incidentsCsv(incidents: readonly Incident[]): string {
  const header = INCIDENT_COLUMNS.map(({ name }) => name);
  const rows = incidents.map((incident) => {
    const { where, when } = incident;
    const counts = SIDES.flatMap((side) => {
      const bounds = incident.counts.find((count) => count.side === side)?.bounds;
      return (["low", "best", "high"] as const).map((one) => [`${side}_${one}`, bounds?.[one] ?? null] as const);
    });
    const cells = new Map<string, string | number | null>([
      ...counts,
      ["id", incident.id],
      ["measure", incident.measure],
      ["date_from", when.from],
      ["date_to", when.to],
      ["date_precision", when.precision],
      ["place", where.name],
      ["admin2", where.admin2],
      ["admin1", where.admin1],
      ["country", where.country],
      ["lat", where.lat],
      ["lon", where.lon],
      ["place_precision", where.precision],
      ["party_a", incident.parties.a],
      ["party_b", incident.parties.b],
      ["cause", incident.cause],
      ["grade", incident.grade],
      ["sources", incident.speakers.join("; ")],
      ["note", incident.note],
    ]);
    return header.map((name) => cells.get(name) ?? null);
  });
  return [header, ...rows].map((cells) => csvLine(cells)).join("");
}

/** What others claim, one report of one speaker a line, as `bilan import claims` takes it. */
function claimsLines({ claims }: War): string {
  const reports = [...new Set(claims.map(({ report }) => report))].map((report) => {
    const said = claims.filter((claim) => claim.report === report);
    return {
      report,
      publisher: said[0]?.publisher ?? null,
      title: "Simulated exercise",
      lang: "en",
      published: said[0]?.published ?? null,
      knownAt: said[0]?.knownFrom ?? null,
      text: said.map(({ quote }) => quote).join(".\n"),
      claims: said.map(({ id, measure, figure, speaker, population, place, period, quote }) => ({
        id,
        measure,
        figure,
        speaker,
        population,
        place,
        period,
        quote,
      })),
    };
  });
  return reports.map((report) => `${JSON.stringify(report)}\n`).join("");
}

/** What really happened, who the sources are and which of them and of the speakers do not tell the truth. */
function truthOf({ notice, seed, country, truth, sources, reports, liar }: War): object {
  return {
    notice,
    seed,
    places: country.places,
    incidents: truth.map(({ at, ...incident }) => ({
      ...incident,
      province: at.province.name,
      district: at.district.name,
      town: at.town.name,
    })),
    sources,
    reports,
    liar,
  };
}

interface Summary {
  readonly notice: string;
  readonly seed: number;
  readonly country: string;
  readonly incidents: number;
  readonly dead: number;
  readonly sources: number;
  readonly reports: number;
  readonly records: number;
  readonly claims: number;
}

function summaryOf({ notice, seed, country, truth, sources, reports, incidents, claims }: War): Summary {
  return {
    notice,
    seed,
    country: country.place.name,
    incidents: truth.length,
    dead: truth.reduce((sum, incident) => sum + deadOf(incident), 0),
    sources: sources.length,
    reports: reports.length,
    records: incidents.length,
    claims: claims.length,
  };
}

function summaryText(war: War | Summary): string {
  const { notice, country, ...rest } = "truth" in war ? summaryOf(war) : war;
  const columns = [
    { head: "in the exercise", cell: ([name]: [string, number]) => name },
    { head: "number", right: true, cell: ([, value]: [string, number]) => String(value) },
  ];
  return `${notice} It is called ${country}.\n\n${table<[string, number]>(columns, Object.entries(rest))}`;
}
