/**
 * Every error that Bilan says to a person: a number, what, and what to do. Numbers are never used twice; a retired one
 * stays in docs/reference/problems.md as retired. 1xx input, 2xx places and files, 3xx observatory and database,
 * 4xx ledger, 5xx toll, 6xx network and server.
 */
export const PROBLEMS = {
  101: { title: "The file is not text", todo: "Give a UTF-8 text file." },
  102: { title: "The file is empty", todo: "Give a file with at least one line." },
  103: { title: "The text is not UTF-8", todo: "Save it as UTF-8 and try again." },
  104: { title: "The text is too long", todo: "Split it: a text may have 1 MB, a line of JSONL 1 MB." },
  105: { title: "The line is not a JSON object of the expected form", todo: 'One {"id", "text"} object a line.' },
  106: { title: "The option's value cannot be used", todo: "See --help for the values it takes." },
  107: { title: "The columns are not those of the format", todo: "Compare the header with `bilan template`." },
  108: { title: "A row cannot be taken", todo: "Correct the row; the report file lists each with its reason." },
  109: { title: "The format is not known", todo: "See `bilan import --help` for the formats." },
  110: { title: "The language was not recognised", todo: "Give --lang fr, en or ar." },
  111: { title: "The request is not of the expected form", todo: "Compare it with the API page." },
  112: { title: "The workbook cannot be read", todo: "Save it again as .xlsx, or as CSV." },
  201: { title: "The file cannot be read", todo: "Check the path and its permissions." },
  202: { title: "The place is not in the gazetteer", todo: "Check the spelling, or import a gazetteer with it." },
  203: { title: "The name fits several places", todo: "Give the id of the one you mean." },
  204: { title: "The file cannot be written", todo: "Check the folder and its permissions." },
  301: { title: "The data folder cannot be used", todo: "Choose a folder that you may write to: --data DIR." },
  302: { title: "Another server uses this data folder", todo: "Stop it, or give another folder: --data DIR." },
  303: { title: "The database cannot be reached", todo: "Check DATABASE_URL, and that the database runs." },
  304: { title: "The database is of a newer version of Bilan", todo: "Update Bilan, or restore an older backup." },
  305: { title: "The database did not start", todo: "Read the database log in the data folder." },
  401: { title: "The ledger does not verify", todo: "Keep this file; compare it with a checkpoint you trust." },
  402: { title: "A projection differs from the ledger", todo: "Run `bilan rebuild` and report the difference." },
  403: { title: "The entry is not in the ledger", todo: "Check its id." },
  404: { title: "The ledger has no entry yet", todo: "Import something, or load the demo, then ask again." },
  405: {
    title: "The checkpoint cannot be used",
    todo: "Give the file as it was published, and the key it was signed with.",
  },
  406: { title: "A witness did not take the checkpoint", todo: "Check its address, and that it can be written to." },
  501: { title: "The period ends before it begins", todo: "Exchange --from and --to." },
  502: { title: "The rule is not known", todo: "See the method page for the rules and their versions." },
  503: { title: "Not found", todo: "Check the id; it may belong to another observatory." },
  504: { title: "The citation cannot be read", todo: "Copy it whole, from `bilan:` to its last character." },
  505: { title: "The citation is of another ledger", todo: "Ask the observatory that published it." },
  506: { title: "The rule of disclosure is not known", todo: "Take one that the toll page of the reference lists." },
  507: { title: "The party is not known", todo: "Check the spelling; GET /api/parties lists the parties." },
  601: { title: "The port is in use", todo: "Stop the other program, or give --port N." },
  602: { title: "Something went wrong here", todo: "Try again; the server's log has the details under this number." },
} as const satisfies Record<number, { title: string; todo: string }>;

export type ProblemNumber = keyof typeof PROBLEMS;

/** Where in the input: file, line and column count from 1. */
export interface Whereabouts {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** An error with its number. Its message is one line: number, what, where, what to do. */
export class Problem extends Error {
  readonly number: ProblemNumber;
  readonly detail: string | null;
  readonly where: Whereabouts;

  constructor(number: ProblemNumber, detail: string | null = null, where: Whereabouts = {}, cause?: unknown) {
    super(problemLine(number, detail, where), cause === undefined ? {} : { cause });
    this.name = "Problem";
    this.number = number;
    this.detail = detail;
    this.where = where;
  }
}

function problemLine(number: ProblemNumber, detail: string | null, where: Whereabouts): string {
  const { title, todo } = PROBLEMS[number];
  const spot = [where.file, where.line, where.column].filter((part) => part !== undefined).join(":");
  return `${number} ${title}${detail ? `: ${detail}` : ""}${spot ? ` (${spot})` : ""}. ${todo}`.replace(/\s+/g, " ");
}
