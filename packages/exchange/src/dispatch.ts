import { FullDay, LANGUAGES, type Language, Problem } from "@bilan/vocabulary";

/** A dispatch as a file gives it, before it is read: its text and what its first lines say of it. */
export interface DispatchDraft {
  /** Line of the file where it begins, from 1. */
  readonly line: number;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly lang: Language | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly text: string;
}

const KEYS = ["publisher", "published", "lang", "url", "title"] as const;
type Key = (typeof KEYS)[number];
const LINE = /^(publisher|published|lang|url|title)[ \t]*:[ \t]*(.*)$/i;
const SEPARATOR = /^(?:={3,}|-{3,})[ \t]*$/;
/** The longest text that a reader takes, in UTF-16 units. */
const LONGEST = 1_000_000;

/**
 * The dispatches of a text file. A dispatch may begin with lines `publisher: …`, `published: YYYY-MM-DD`, `lang: fr|en|ar`,
 * `url: …`, `title: …`, closed by an empty line or `---`. A line of three or more `=` parts one dispatch from the next; so
 * does `---` when front matter follows it. Throws Problem 102 on an empty file, 104 on a text over a million characters,
 * 106 on a front matter value that cannot be used.
 */
export function splitDispatches(file: string): DispatchDraft[] {
  const lines = file.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const starts = [0];
  for (const [i, line] of lines.entries()) {
    if (SEPARATOR.test(line) && (line.startsWith("=") || (starts.at(-1) !== i && beginsDispatch(lines, i + 1)))) {
      starts.push(i + 1);
    }
  }
  const drafts = starts.flatMap((start, n) => {
    const end = starts[n + 1] === undefined ? lines.length : (starts[n + 1] ?? 0) - 1;
    return draftOf(lines, start, end) ?? [];
  });
  if (drafts.length === 0) throw new Problem(102);
  return drafts;
}

function beginsDispatch(lines: readonly string[], at: number): boolean {
  return LINE.test(lines[at] ?? "") && LINE.test(lines[at + 1] ?? "");
}

function draftOf(lines: readonly string[], start: number, end: number): DispatchDraft | null {
  let at = start;
  while (at < end && (lines[at]?.trim() === "" || SEPARATOR.test(lines[at] ?? ""))) at++;
  const first = at;
  const given = new Map<Key, string>();
  for (let found = LINE.exec(lines[at] ?? ""); at < end && found; found = LINE.exec(lines[at] ?? "")) {
    const key = (found[1] ?? "").toLowerCase() as Key;
    if (given.has(key)) break;
    if (found[2]?.trim()) given.set(key, found[2].trim());
    at++;
  }
  if (given.size > 0 && SEPARATOR.test(lines[at] ?? "")) at++;
  const text = lines.slice(at, end).join("\n").trim();
  if (text === "" && given.size === 0) return null;
  if (text === "") throw new Problem(102, "front matter without a text", { line: first + 1 });
  if (text.length > LONGEST) throw new Problem(104, null, { line: first + 1 });
  return {
    line: first + 1,
    publisher: given.get("publisher") ?? null,
    published: dayOf(given.get("published"), first + 1),
    lang: languageOf(given.get("lang"), first + 1),
    url: given.get("url") ?? null,
    title: given.get("title") ?? null,
    text,
  };
}

function dayOf(value: string | undefined, line: number): string | null {
  if (value === undefined) return null;
  if (!FullDay.safeParse(value).success) throw new Problem(106, `published: "${value}" is not a day`, { line });
  return value;
}

function languageOf(value: string | undefined, line: number): Language | null {
  if (value === undefined) return null;
  const lang = LANGUAGES.find((each) => each === value.toLowerCase());
  if (!lang) throw new Problem(106, `lang: "${value}" is none of ${LANGUAGES.join(", ")}`, { line });
  return lang;
}
