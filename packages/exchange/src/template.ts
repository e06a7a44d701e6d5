import { csvLine } from "./csv.js";
import { type Column, INCIDENT_COLUMNS } from "./incident-columns.js";

/** A template: header, example rows and what each column means. */
export interface Template {
  readonly name: string;
  readonly header: readonly string[];
  /** Rows that show how it is filled in; their ids begin with `example` and an import passes over them. */
  readonly examples: readonly (readonly (string | number | null)[])[];
  readonly dictionary: readonly Column[];
}

const EXAMPLES: readonly Readonly<Record<string, string | number>>[] = [
  {
    id: "example-1",
    date_from: "2000-01-03",
    place: "Exampletown",
    admin1: "Example Governorate",
    country: "SY",
    party_a: "Example Army",
    party_b: "Example Group",
    civilians_low: 4,
    civilians_best: 5,
    civilians_high: 7,
    women_best: 2,
    children_best: 1,
    b_low: 3,
    cause: "shelling",
    grade: "fair",
    sources: "Example Observatory; Example Agency",
    note: "Made up, to show how a row is filled in. Delete it or leave it: it is not imported.",
  },
  {
    id: "example-2",
    measure: "injured",
    date_from: "2000-01-03",
    date_to: "2000-01-09",
    admin1: "Example Governorate",
    country: "SY",
    unknown_low: 10,
    sources: "Example Agency",
    summary: "yes",
    note: "Made up: at least ten injured during a week, place known only to the governorate.",
  },
];

/** The template that `bilan import incidents` takes. */
export function incidentTemplate(): Template {
  const header = INCIDENT_COLUMNS.map(({ name }) => name);
  return {
    name: "incidents",
    header,
    examples: EXAMPLES.map((row) => header.map((name) => row[name] ?? null)),
    dictionary: INCIDENT_COLUMNS,
  };
}

/** A template as CSV: header and examples. */
export function templateCsv({ header, examples }: Template): string {
  return [header, ...examples].map((cells) => csvLine(cells)).join("");
}
