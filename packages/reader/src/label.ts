import type { Tag } from "@bilan/vocabulary";
import type { Actor } from "./agent.js";
import type { Marks } from "./marks.js";
import { textOf } from "./naming.js";
import { organisationAt } from "./organisation.js";
import type { Sentence } from "./passage.js";
import { readPhrase } from "./phrase.js";
import type { PlaceMention } from "./place.js";
import type { Quantity } from "./quantity.js";

/** The words that name an item of a list before its number: "Civilians: 312", "Ituri 203", "Kassala (44,750)". */
export interface Label {
  readonly from: number;
  readonly to: number;
  readonly tags: readonly Tag[];
  readonly groups: readonly string[];
  readonly nationalities: readonly string[];
  /** It names people. */
  readonly people: boolean;
  readonly place: PlaceMention | null;
  readonly actor: Actor | null;
  /** How the number is set off: by a colon, by brackets, or by nothing. */
  readonly by: "colon" | "brackets" | "nothing";
}

const LONGEST_LABEL = 12;
const PARTERS = new Set([",", "،", ";", "؛", ":", "•", ".", "|"]);

/** The label of a quantity, if it is an item of a list. */
export function labelOf(
  marks: Marks,
  sentence: Sentence,
  quantity: Quantity,
  before: Quantity | undefined,
  places: readonly PlaceMention[],
  actors: readonly Actor[],
): Label | null {
  const { tokens } = marks;
  const lead = tokens[quantity.from - 1];
  if (!lead || quantity.from - 1 < sentence.from) return null;
  const leader = leaderStart(marks, quantity.from, sentence.from);
  const by =
    leader !== null ||
    lead.text === ":" ||
    lead.text === "=" ||
    ((lead.text === "-" || lead.text === "–") && lead.spaced)
      ? "colon"
      : lead.text === "("
        ? "brackets"
        : "nothing";
  const end = leader ?? (by === "nothing" ? quantity.from : quantity.from - 1);
  const after = tokens[quantity.numberTo];
  if (by === "brackets" && after?.text !== ")") return null;
  const floor = Math.max(sentence.from, before ? before.numberTo : 0, end - LONGEST_LABEL);
  let from = end;
  while (from > floor && !PARTERS.has(tokens[from - 1]?.text ?? "") && tokens[from]?.breaks === 0) from--;
  if (tokens[from]?.kind === "mark" || tokens[from]?.breaks !== 0)
    while (from < end && tokens[from]?.kind === "mark") from++;
  while (from < end && marks.is(from, "and")) from++;
  if (from >= end) return null;
  const place = places.find((one) => one.from >= from && one.to <= end) ?? nameAsPlace(marks, from, end);
  const actor = actors.find((one) => one.from >= from && one.to <= end) ?? null;
  const phrase = readPhrase(marks, from, end);
  const organisation = organisationAt(marks, from, end);
  const unknown = organisation?.to === end ? [textOf(marks, from, end)] : [];
  const label = {
    from,
    to: end,
    tags: phrase.tags,
    groups: phrase.groups.length > 0 ? phrase.groups : unknown,
    nationalities: phrase.nationalities,
    people: phrase.counted === "people" || unknown.length > 0,
    place,
    actor,
    by,
  } as const;
  const told = leader !== null && (marks.cause.at[from] ?? marks.measure.at[from])?.from === from;
  const bare = !marks.pack.capitals;
  const rest = bare && marks.placeNoun.at[from]?.from === from && marks.people.at[end - 1]?.row.weak === true;
  if (by === "colon" && rest) return { ...label, people: false, tags: [] };
  if (by === "colon" && bare && marks.cause.at[from]) return { ...label, people: false, tags: [], actor: null };
  if (by === "colon")
    return !told &&
      phrase.counted === "thing" &&
      unknown.length === 0 &&
      !(marks.language === "fr" && marks.cause.at[from]) &&
      !(place && place.from === from && place.to === end)
      ? null
      : label;
  const remainder = marks.language === "en" && /^(rest|elsewhere|remainder)$/.test(tokens[from]?.fold ?? "");
  if ((rest || remainder) && by === "nothing" && (!after || after.kind === "mark"))
    return { ...label, people: false, tags: [] };
  if (by === "brackets" && marks.language === "fr" && /^(autres|reste|divers)$/.test(tokens[from]?.fold ?? ""))
    return { ...label, people: false };
  if (!place && !(actor && actor.to === end) && !(label.people && phrase.to >= end && by === "brackets")) return null;
  if (by === "nothing") {
    if (after && after.kind !== "mark" && !marks.is(quantity.numberTo, "and") && after.breaks === 0) return null;
    if (place && (place.to !== end || place.from !== from)) return null;
  } else if (place && place.to !== end) return null;
  return label;
}

/** Where a row of dots between a label and its number begins ("Women ....... 617"); null where there is none. */
function leaderStart({ tokens }: Marks, at: number, from: number): number | null {
  let i = at;
  while (i > from && /^[.…_·]$/.test(tokens[i - 1]?.text ?? "")) i--;
  return at - i >= 3 || (at - i === 1 && tokens[i]?.text === "…") ? i : null;
}

/** A label of nothing but capitals is a name: "Ituri 203". */
function nameAsPlace(marks: Marks, from: number, end: number): PlaceMention | null {
  if (!marks.pack.capitals || end - from > 5) return null;
  let named = !marks.capitals;
  for (let i = from; i < end; i++) {
    const token = marks.tokens[i];
    if (!token || marks.group.at[i] || marks.people.at[i] || marks.party.at[i] || marks.nationality.at[i]) return null;
    if (token.kind === "word" && !token.capital && token.fold.length > 3) return null;
    if (token.kind === "digits") return null;
    named ||= token.capital;
    if (marks.measure.at[i] || marks.cause.at[i] || (marks.thing.at[i] && (i === from || !token.capital))) return null;
  }
  const [first, last] = [marks.tokens[from], marks.tokens[end - 1]];
  if (!first || !last || !named) return null;
  return {
    from,
    to: end,
    place: { name: marks.text.slice(first.start, last.end), in: null },
    rank: 2,
    dateline: false,
  };
}
