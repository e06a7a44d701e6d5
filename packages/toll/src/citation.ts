import { FullDay, GRADES, Instant, type Grade, MEASURES, type Measure, TAGS, type Tag } from "@bilan/vocabulary";
import type { LedgerHead, Refusal, TollQuestion } from "./question.js";
import { compareText } from "./order.js";
import { ruleOf } from "./rule.js";

/** What a citation says. The place is its gazetteer id alone; a name is looked up where it is shown. */
export interface Citation {
  readonly measure: Measure;
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** in the order of TAGS, each once */
  readonly people: readonly Tag[];
  /** in the order of their names, each once; empty: of any */
  readonly parties: readonly string[];
  readonly grade: Grade;
  readonly rule: { readonly name: string; readonly version: string };
  readonly knownOn: string | null;
  readonly claimant: string | null;
  /** the ledger's last entry then: its number and the first 12 hexadecimal digits of its hash */
  readonly ledger: { readonly seq: number; readonly hash: string } | null;
}

const KnownOn = FullDay.or(Instant);
const FORM = "bilan:1";
/** The form that names parties too, after the people; where none is asked for a citation is of the first form. */
const FORM_OF_PARTIES = "bilan:2";
const FIELDS: Readonly<Record<string, number>> = { [FORM]: 11, [FORM_OF_PARTIES]: 12 };
const HASH_DIGITS = 12;

/** The permanent citation of a question, `bilan:1~…` (`bilan:2~…` where it names parties): only letters, digits and `: . - _ ~ @`, safe anywhere in a URL. */
export function cite(asked: TollQuestion, ruleVersion: string): string {
  return write({
    measure: asked.scope.measure,
    place: asked.scope.place?.id ?? null,
    from: asked.scope.from,
    to: asked.scope.to,
    people: asked.scope.people,
    parties: asked.scope.parties ?? [],
    grade: asked.grade,
    rule: { name: asked.rule, version: ruleVersion },
    knownOn: asked.knownOn,
    claimant: asked.claimant,
    ledger: asked.ledger,
  });
}

/** What a citation says, or null where it is none, or not in its one canonical form. */
export function parseCitation(text: string): Citation | null {
  const fields = text.split("~");
  if (fields.length !== FIELDS[fields[0] ?? ""]) return null;
  const parties = fields[0] === FORM ? "" : (fields.splice(6, 1)[0] ?? "");
  const [, measure, place, from, to, people, grade, rule, knownOn, claimant, ledger] = fields;
  const [ruleName, version] = split(rule);
  const [seq, hash] = split(ledger);
  const citation = {
    measure: measure as Measure,
    place: unescaped(place),
    from: unescaped(from),
    to: unescaped(to),
    people: (people === "" ? [] : (people?.split(".") ?? [])) as Tag[],
    parties: parties === "" ? [] : parties.split("@").map((party) => unescaped(party) ?? ""),
    grade: grade as Grade,
    rule: { name: ruleName ?? "", version: version ?? "" },
    knownOn: unescaped(knownOn),
    claimant: unescaped(claimant),
    ledger: seq === null || hash === null ? null : { seq: Number(seq), hash },
  } satisfies Citation;
  const known =
    MEASURES.includes(citation.measure) &&
    GRADES.includes(citation.grade) &&
    citation.people.every((tag) => TAGS.includes(tag)) &&
    [citation.from, citation.to].every((day) => day === null || FullDay.safeParse(day).success) &&
    (citation.knownOn === null || KnownOn.safeParse(citation.knownOn).success) &&
    (citation.ledger === null || Number.isSafeInteger(citation.ledger.seq));
  return known && write(citation) === text ? citation : null;
}

/**
 * The question that a citation asks again; `placeName` is what its place is called today. `ledger` is the entry it names,
 * with its whole hash. Refuses with 502 a rule that is not known in that version.
 */
export function questionOf(citation: Citation, placeName: string, ledger: LedgerHead): TollQuestion | Refusal {
  const { measure, people, parties, place, from, to, grade, rule, knownOn, claimant } = citation;
  if (ruleOf(rule.name)?.version !== rule.version) return { problem: 502, detail: `${rule.name}@${rule.version}` };
  return {
    scope: {
      measure,
      people: [...people],
      ...(parties.length > 0 && { parties: [...parties] }),
      place: place === null ? null : { id: place, name: placeName },
      from,
      to,
    },
    by: [],
    grade,
    rule: rule.name,
    knownOn,
    claimant,
    ledger,
  };
}

function write(citation: Citation): string {
  const { rule, ledger } = citation;
  const parties = [...new Set(citation.parties)].sort(compareText);
  return [
    parties.length === 0 ? FORM : FORM_OF_PARTIES,
    citation.measure,
    escaped(citation.place),
    escaped(citation.from),
    escaped(citation.to),
    TAGS.filter((tag) => citation.people.includes(tag)).join("."),
    ...(parties.length === 0 ? [] : [parties.map(escaped).join("@")]),
    citation.grade,
    `${escaped(rule.name)}@${escaped(rule.version)}`,
    escaped(citation.knownOn),
    escaped(citation.claimant),
    ledger === null ? "" : `${ledger.seq}@${escaped(ledger.hash.slice(0, HASH_DIGITS))}`,
  ].join("~");
}

/** Percent signs would be decoded by every hand that a URL goes through; `_hex_` survives them. */
function escaped(value: string | null): string {
  return (value ?? "").replace(/[^A-Za-z0-9:.-]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`);
}

function unescaped(field: string | undefined): string | null {
  if (!field) return null;
  return field.replace(/_([0-9a-f]{1,6})_/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function split(field: string | undefined): [string | null, string | null] {
  const [left, right] = (field ?? "").split("@");
  return [unescaped(left), unescaped(right)];
}
