import type { Marks } from "./marks.js";
import type { PlaceMention } from "./place.js";
import type { Sentence } from "./passage.js";

/** A message of a log: whose it is, or where it comes from; token indices, end outside. */
export interface Message {
  /** The sentence that it begins with. */
  readonly sentence: number;
  /** Where its text begins, behind its head. */
  readonly from: number;
  readonly speaker: readonly string[];
  /** "From Nyal:": where it was sent. */
  readonly place: PlaceMention | null;
}

const LONGEST_HEAD = 16;
const LONGEST_NAME = 5;
/** So many messages make a log. */
const FEWEST = 2;

/** The end of a time of day or a bracketed stamp at the head of a line; the line's start where there is none. */
function stampEnd({ tokens }: Marks, from: number, to: number): number {
  const first = tokens[from];
  if (first?.text === "[" || first?.text === "(") {
    const close = first.text === "[" ? "]" : ")";
    let digits = false;
    for (let i = from + 1; i < to && i < from + LONGEST_HEAD; i++) {
      if (tokens[i]?.kind === "digits") digits = true;
      if (tokens[i]?.text === close) return digits ? i + 1 : from;
    }
    return from;
  }
  if (first?.kind !== "digits") return from;
  if (/^([01]\d|2[0-4])[0-5]\d$/.test(first.text)) return tokens[from + 1]?.fold === "h" ? from + 2 : from + 1;
  const clock = tokens[from + 1]?.text === ":" || tokens[from + 1]?.fold === "h" || tokens[from + 1]?.text === ".";
  const minutes = tokens[from + 2];
  if (!clock || minutes?.kind !== "digits" || minutes.text.length !== 2 || minutes.spaced) return from;
  return /^(am|pm|h|hrs|z)$/.test(tokens[from + 3]?.fold ?? "") ? from + 4 : from + 3;
}

/** The name between a stamp and its colon: who writes, or behind "from" the place. */
function headOf(
  marks: Marks,
  from: number,
  to: number,
): { readonly end: number; readonly name: string; readonly at: number } | null {
  const { tokens } = marks;
  let at = from;
  while (at < to && /^[-–—,|]$/.test(tokens[at]?.text ?? "")) at++;
  let end = at;
  let stop = -1;
  while (end < to && end < at + LONGEST_HEAD && tokens[end]?.text !== ":") {
    if (stop < 0 && (tokens[end]?.kind === "mark" || tokens[end]?.kind === "digits")) stop = end;
    end++;
  }
  if (tokens[end]?.text !== ":") return null;
  const last = stop < 0 ? end : stop;
  if (last === at || last - at > LONGEST_NAME || marks.measure.at[at] || marks.people.at[at]?.row.measure) return null;
  return { end: end + 1, name: marks.text.slice(tokens[at]?.start, tokens[last - 1]?.end).replace(/\s+/g, " "), at };
}

/** The messages of a log: lines that begin with a stamp and a name ("[14/10 06:12] Roz:", "0712 from Nyal:"). */
export function findMessages(marks: Marks, sentences: readonly Sentence[]): Message[] {
  const out: Message[] = [];
  sentences.forEach((sentence, s) => {
    const start = marks.tokens[sentence.from];
    if (!start || start.breaks === 0) return;
    const stamp = stampEnd(marks, sentence.from, sentence.to);
    const head = stamp > sentence.from ? headOf(marks, stamp, sentence.to) : null;
    if (!head) return;
    const sent = /^(from|frm|de|depuis)$/.test(marks.tokens[head.at]?.fold ?? "");
    if (!sent) {
      out.push({ sentence: s, from: head.end, speaker: [head.name], place: null });
      return;
    }
    const word = marks.tokens[head.at + 1];
    const name = word ? marks.text.slice(word.start, word.end) : "";
    const place: PlaceMention | null =
      word?.kind === "word"
        ? { from: head.at + 1, to: head.at + 2, place: { name, in: null }, rank: 1, dateline: false }
        : null;
    out.push({ sentence: s, from: head.end, speaker: [], place });
  });
  return out.length >= FEWEST ? out : [];
}
