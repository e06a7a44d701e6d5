import { once } from "node:events";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { read } from "@bilan/reader";
import { FullDay, LANGUAGES, Language, Problem, type Reading } from "@bilan/vocabulary";
import { type Command, Option } from "commander";
import { z } from "zod";
import { readTextFile } from "@bilan/files";
import { type Line, linesOf, readStdin } from "../lines.js";
import { explainReading } from "./explainReading.js";
import { readingTable } from "./readingTable.js";

interface ReadOptions {
  lang?: Language;
  published?: string;
  format: "json" | "jsonl" | "table";
  out?: string;
  explain?: true;
  corrections?: true;
}

const TextLine = z.object({
  id: z.string(),
  text: z.string(),
  lang: Language.optional(),
  published: FullDay.nullable().optional(),
});

/** `bilan read`: texts to claims. Uses no database. */
export function readCommand(program: Command): void {
  program
    .command("read")
    .description("read texts into claims and events; uses no database")
    .argument("[files...]", "text files, or - for standard input")
    .addOption(
      new Option("--lang <lang>", "language of the text; found from the text when not given").choices(LANGUAGES),
    )
    .option("--published <day>", "day of publication, YYYY-MM-DD")
    .addOption(
      new Option("--format <format>", "json, jsonl (also reads JSONL from -), table")
        .choices(["json", "jsonl", "table"])
        .default(process.stdout.isTTY ? "table" : "json", "table on a terminal, json elsewhere"),
    )
    .option("--out <dir>", "write one NAME.json for each text into this folder")
    .option("--explain", "show each text with its claims' words marked, and their fields")
    .option("--corrections", "write the readings that people corrected as test cases: NAME.txt and NAME.gold.json")
    .addHelpText(
      "after",
      "\nExamples:\n  bilan read dispatch.txt --published 2016-02-10\n  bilan read - --format jsonl < archive.jsonl > readings.jsonl",
    )
    .action((files: string[], options: ReadOptions, command: Command) =>
      options.corrections
        ? writeCorrections(command, options.out)
        : readFiles(files.length > 0 ? files : ["-"], options),
    );
}

/** The one part of the command that needs a database: loaded when asked for. */
async function writeCorrections(command: Command, out: string | undefined): Promise<void> {
  const { exportCorrections } = await import("./corrections.js");
  return exportCorrections(command, out);
}

async function readFiles(files: string[], options: ReadOptions): Promise<void> {
  if (options.published !== undefined && !FullDay.safeParse(options.published).success) {
    throw new Problem(106, `--published ${options.published} is not a day, YYYY-MM-DD`);
  }
  if (options.format === "jsonl" && files.length === 1 && files[0] === "-") return readStream();
  const readings: Reading[] = [];
  for (const file of files) {
    const text = file === "-" ? await readStdin() : await readTextFile(file);
    const reading = readOne(text, file === "-" ? "stdin" : basename(file, extname(file)), options);
    if (options.explain) process.stdout.write(`${explainReading(text, reading)}\n`);
    else readings.push(reading);
  }
  if (options.explain) return;
  if (options.out !== undefined) return writeReadings(readings, options.out);
  if (options.format === "table") process.stdout.write(`${readings.map(readingTable).join("\n\n")}\n`);
  else if (options.format === "jsonl") for (const reading of readings) await emit(reading);
  else process.stdout.write(`${JSON.stringify(readings.length === 1 ? readings[0] : readings, null, 2)}\n`);
}

function readOne(text: string, id: string, { lang, published }: Pick<ReadOptions, "lang" | "published">): Reading {
  return read(text, { id, ...(lang ? { lang } : {}), ...(published ? { published } : {}) });
}

/** One `{"id","text"}` a line in, one document a line out, in order, in constant memory. */
async function readStream(): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    if ("text" in line && line.text.trim() === "") continue;
    await emit(readLine(line));
  }
}

function readLine(line: Line): Reading | { id: string | null; error: string } {
  const where = { file: "-", line: line.number };
  if ("wrong" in line) return { id: null, error: new Problem(line.wrong === "long" ? 104 : 103, null, where).message };
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    return { id: null, error: new Problem(105, error instanceof Error ? error.message : null, where).message };
  }
  const parsed = TextLine.safeParse(value);
  if (!parsed.success) {
    const { id } = z.object({ id: z.string() }).safeParse(value).data ?? { id: null };
    const issue = parsed.error.issues[0];
    const detail = issue ? `${issue.path.join(".") || "the line"}: ${issue.message}` : null;
    return { id, error: new Problem(105, detail, where).message };
  }
  const { id, text, lang, published } = parsed.data;
  try {
    return readOne(text, id, { ...(lang ? { lang } : {}), ...(published ? { published } : {}) });
  } catch (error) {
    return { id, error: error instanceof Problem ? error.message : new Problem(602, String(error), where).message };
  }
}

async function emit(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, "drain");
}

async function writeReadings(readings: readonly Reading[], dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
    for (const reading of readings) {
      const path = join(dir, `${reading.id}.json`);
      await writeFile(`${path}.part`, `${JSON.stringify(reading, null, 2)}\n`);
      await rename(`${path}.part`, path);
    }
  } catch (error) {
    throw new Problem(204, error instanceof Error ? error.message : null, { file: dir }, error);
  }
}
