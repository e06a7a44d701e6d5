import type { Marks } from "./marks.js";
import { beforeAside, pastDescription, pastOwner, personBehind } from "./title.js";

/** Somebody who may speak, as claims name them; token indices, end outside. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** A person, or an office whose organisation the words do not say. */
  readonly person: boolean;
  /** It stands with a definite article, or is a bare name: somebody named before. */
  readonly definite?: boolean;
}

/** Who appears in a text. */
export interface Cast {
  /** The shortest form of each known group in this text. */
  readonly short: ReadonlyMap<string, string>;
  /** The organisations that have spoken. */
  readonly organisations: Set<string>;
  /** The first of them that ends in these words, folded. */
  readonly endings: Map<string, string>;
  readonly inTime: (at: number) => boolean;
  /** Whoever is spoken to: reporters, an agency behind "told". */
  readonly isHearer: (at: number) => boolean;
}

const OFFICE =
  /^(spokes\w+|porte|parole|متحدثه?|ناطق|directors?|directeurs?|directrice|chef|head|chief|مدير|رييس|قايد|commanders?|commandants?|general|colonel|officials?|responsables?|مسوول\w*|ministers?|ministres?|وزير|governors?|gouverneurs?|doctors?|coordinat\w+|coordonnat\w+|envoys?|presidents?|secretary|secretaires?|delegu\w+|mayors?|maires?|captain|capitaine|major|administrat(or|eur)s?|commissioner|prefets?|officers?|leaders?)$/;
const HEARERS =
  /^(reporters|newsmen|journalists|journalistes|media|medias|presse|press|afp|reuters|ap|parliament|lawmakers|deputies|صحفيين|الصحفيين|للصحفيين)$/;

/** Text of a run of tokens, white space made one blank. */
export function sliceOf(marks: Marks, from: number, to: number): string {
  const first = marks.tokens[from];
  const last = marks.tokens[to - 1];
  return first && last ? marks.text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}

/** Gathers who appears in a text. */
export function castOf(marks: Marks, inTime: (at: number) => boolean): Cast {
  const short = new Map<string, string>();
  for (const { from, to, row } of marks.group.all) {
    const form = sliceOf(marks, from, to);
    const before = short.get(row.name);
    if (before === undefined || form.length < before.length) short.set(row.name, form);
  }
  const isHearer = (at: number): boolean => {
    const fold = marks.tokens[at]?.fold ?? "";
    if (HEARERS.test(fold)) return true;
    return (
      (/^(l'|the|la|le)$/.test(fold) && HEARERS.test(marks.tokens[at + 1]?.fold ?? "")) ||
      (marks.group.at[at]?.row.kind === "media" && /^(a|to|told|l'|au|ل)$/.test(marks.tokens[at - 1]?.fold ?? ""))
    );
  };
  return { short, organisations: new Set(), endings: new Map(), inTime, isHearer };
}

function isCapital(marks: Marks, at: number, cast: Cast): boolean {
  const token = marks.tokens[at];
  if (token?.kind !== "word" || !token.capital || cast.inTime(at)) return false;
  return !(marks.is(at, "opener") && !marks.speaker.at[at]);
}

/** The acronym in brackets at `at`, if there is one. */
function acronymAt(marks: Marks, at: number): number | null {
  const [open, word, close] = [marks.tokens[at], marks.tokens[at + 1], marks.tokens[at + 2]];
  return open?.text === "(" && word?.kind === "word" && close?.text === ")" && word.text.length <= 10 ? at + 1 : null;
}

/** The name that begins within a few small words of `at`. */
export function nameRightOf(marks: Marks, at: number, end: number, cast: Cast, slack: number): Named | null {
  for (let i = at; i < end && i <= at + slack; i++) {
    if (/^(telegram|twitter|facebook|whatsapp|instagram|x)$/.test(marks.tokens[i]?.fold ?? "") && marks.is(i - 1, "in"))
      return null;
    const group = marks.group.at[i];
    if (group?.from === i || marks.speaker.at[i]?.from === i || isCapital(marks, i, cast))
      return nameIn(marks, i, phraseEnd(marks, i, end), cast);
    const next = marks.tokens[i + 1];
    if (
      marks.pack.adjectives === "before" &&
      next?.kind === "word" &&
      marks.speaker.at[i + 1]?.from === i + 1 &&
      !marks.is(i, "stop")
    )
      return nameIn(marks, i, phraseEnd(marks, i, end), cast);
    if (
      !marks.is(i, "article") &&
      !marks.is(i, "of") &&
      !marks.is(i, "single") &&
      marks.tokens[i]?.kind !== "digits" &&
      !marks.is(i, "in")
    )
      return null;
  }
  return null;
}

/** Where the noun phrase of a speaker ends: at a verb, a conjunction or a mark, a bracketed acronym or an office aside. */
function phraseEnd(marks: Marks, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const token = marks.tokens[i];
    if (!token) break;
    if (token.kind === "mark" && token.text !== "-" && token.text !== "'" && token.text !== "’") {
      if (acronymAt(marks, i) !== null) return i + 3;
      if (
        token.text === "." &&
        marks.tokens[i - 1]?.capital &&
        (marks.tokens[i - 1]?.text.length ?? 9) <= 4 &&
        marks.tokens[i + 1]?.capital
      ) {
        i++;
        continue;
      }
      if (/^[,،]$/.test(token.text) && officeAt(marks, i + 1)) {
        i++;
        continue;
      }
      if (/^[,،]$/.test(token.text) && marks.group.at[i + 1]?.from === i + 1) return marks.group.at[i + 1]?.to ?? i;
      break;
    }
    if (
      i > at &&
      (marks.is(i, "relative") ||
        marks.is(i, "breaker") ||
        (marks.is(i, "auxiliary") && !token.capital) ||
        (marks.speech.at[i] && !marks.speaker.at[i]))
    )
      break;
    i++;
  }
  return i;
}

function officeAt(marks: Marks, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    if (OFFICE.test(marks.tokens[i]?.fold ?? "")) return true;
    if (!marks.is(i, "article") && !marks.is(i, "single")) return false;
  }
  return false;
}

/** The speaker that a run of words names: its acronym, its known group, the organisation of its office, or its words. */
export function nameIn(marks: Marks, from: number, limit: number, cast: Cast): Named | null {
  let start = from;
  let to = limit;
  while (start < to && (marks.is(start, "article") || marks.is(start, "and") || marks.tokens[start]?.kind === "mark")) {
    if (isCapital(marks, start, cast) && !marks.is(start, "opener")) break;
    start++;
  }
  if (start >= to) return null;
  to = beforeAside(marks, start, to);
  const bare = pastDescription(marks, pastOwner(marks, start, to), to);
  if (bare > start) {
    const inner = nameIn(marks, bare, to, cast);
    if (inner) return { ...inner, from: start };
  }
  if (/^[a-z]/.test(marks.tokens[start]?.text ?? "") && marks.is(start, "of")) start++;
  const paper = paperAt(marks, start, to);
  if (paper >= 0) {
    const issuer = issuerOf(marks, paper, to);
    const inner = issuer > paper ? nameIn(marks, issuer, to, cast) : null;
    return inner ? { ...inner, from } : null;
  }
  const office = officeIn(marks, start, to);
  if (office >= 0) return ofOffice(marks, start, office, to, cast);
  for (let i = start; i < to; i++) {
    const acronym = acronymAt(marks, i);
    if (acronym !== null && acronym < to)
      return {
        from: start,
        to: Math.max(acronym + 2, start + 1),
        name: sliceOf(marks, acronym, acronym + 1),
        person: false,
      };
  }
  const group = groupIn(marks, start, to);
  const noun = speakerIn(marks, start, to);
  if (group && group.from > start && allCapitals(marks, start, group.from, cast))
    return { from: start, to, name: sliceOf(marks, start, group.to), person: false };
  if (
    group &&
    marks.pack.adjectives === "before" &&
    noun &&
    noun.from >= group.to &&
    noun.from - group.to <= 3 &&
    noun.to === to
  )
    return { from: start, to, name: sliceOf(marks, group.from, to), person: false };
  if (
    group &&
    noun &&
    noun.to <= group.from &&
    group.to === to &&
    /^(agence|ong|organisation|chaine|television|radio|groupe|mouvement)$/.test(marks.tokens[noun.from]?.fold ?? "")
  )
    return {
      from: start,
      to,
      name: cast.short.get(group.row.name) ?? sliceOf(marks, group.from, group.to),
      person: false,
    };
  if (
    group &&
    !(
      noun &&
      noun.from < group.from &&
      noun.from <= start + 1 &&
      !/^[,،]$/.test(marks.tokens[group.from - 1]?.text ?? "")
    )
  )
    return {
      from: start,
      to,
      name: nationalSociety(marks, group) ?? cast.short.get(group.row.name) ?? sliceOf(marks, group.from, group.to),
      person: false,
    };
  const tail = marks.tokens[to - 1];
  if (noun && noun.to <= to - 1 && tail && /^[A-Z]{2,}$/.test(tail.text) && marks.pack.adjectives === "before")
    return { from: start, to, name: tail.text, person: false };
  const whole = cut(marks, start, to, noun?.to ?? start + 1);
  const own = noun && marks.language === "fr" ? nameBehind(marks, noun, whole) : whole;
  if (noun && own < whole) return { from: noun.from, to: whole, name: sliceOf(marks, own, whole), person: false };
  if (
    noun &&
    marks.pack.adjectives === "after" &&
    whole === noun.to + 1 &&
    /^[A-Z]{2,}$/.test(marks.tokens[noun.to]?.text ?? "")
  )
    return { from: noun.from, to: whole, name: sliceOf(marks, noun.to, whole), person: false };
  const end =
    noun &&
    marks.tokens[noun.from]?.capital &&
    /^local(e|es|aux)?$/.test(marks.tokens[whole - 1]?.fold ?? "") &&
    whole - 1 >= noun.to
      ? whole - 1
      : whole;
  if (noun && noun.from < end) {
    const first = marks.pack.adjectives === "before" ? start : noun.from;
    const counted =
      marks.pack.adjectives === "after" &&
      noun.from > start &&
      /^(deux|trois|quatre|cinq|plusieurs)$/.test(marks.tokens[noun.from - 1]?.fold ?? "")
        ? noun.from - 1
        : first;
    return {
      from: counted,
      to: Math.max(end, noun.to),
      name: sliceOf(marks, counted, Math.max(end, noun.to)),
      person: false,
    };
  }
  if (!isCapital(marks, start, cast) && !marks.tokens.slice(start, end).some((token) => token.capital)) return null;
  let first = start;
  while (first < end && !isCapital(marks, first, cast)) first++;
  if (first >= end) return null;
  const country = marks.country.at[first];
  if (country && (marks.language !== "fr" || country.to !== end || country.from !== first)) return null;
  const words = end - first;
  const organisation = words >= 3 || /^[A-Z]{2,}$/.test(marks.tokens[first]?.text ?? "");
  return { from: first, to: end, name: sliceOf(marks, first, end), person: !organisation, definite: words === 1 };
}

/** « l'ONG Acled », « l'agence officielle Kana »: where the name of its own begins; `end` where there is none. */
function nameBehind(marks: Marks, noun: { readonly from: number; readonly to: number }, end: number): number {
  if (
    !/^(ong|agence|association|radio|chaine|television|quotidien|journal|site)$/.test(
      marks.tokens[noun.to - 1]?.fold ?? "",
    )
  )
    return end;
  for (let i = noun.to; i < end && i < noun.to + 3; i++) {
    if (marks.tokens[i]?.capital) return i;
    if (marks.is(i, "of") || marks.tokens[i]?.kind !== "word") return end;
  }
  return end;
}

const PAPERS = /^(communique|rapport|note|bilan|decompte|message|dossier|document|chiffres|donnees)$/;

/** Where a paper is named among the first words of a speaker; -1 where none is. */
function paperAt(marks: Marks, from: number, to: number): number {
  if (marks.language !== "fr") return -1;
  for (let i = from; i < to && i < from + 3; i++) {
    if (PAPERS.test(marks.tokens[i]?.fold ?? "")) return i;
    if (marks.is(i, "of")) return -1;
  }
  return -1;
}

/** « un communiqué de la présidence »: who issued it speaks; `at` itself where it is no such paper. */
function issuerOf(marks: Marks, at: number, end: number): number {
  let of = at + 1;
  while (of < end && of < at + 4 && !marks.is(of, "of")) of++;
  return of < end - 1 && marks.is(of, "of") ? of + 1 : at;
}

/** « la Croix-Rouge colombienne »: a national society is named with its country. */
function nationalSociety(marks: Marks, group: Marks["group"]["all"][number]): string | null {
  const country = marks.nationality.at[group.to];
  if (
    marks.pack.adjectives === "before" ||
    country?.from !== group.to ||
    !/^(croi|الهلال|الصليب)/.test(marks.tokens[group.from]?.fold ?? "")
  )
    return null;
  return sliceOf(marks, group.from, country.to);
}

function allCapitals(marks: Marks, from: number, to: number, cast: Cast): boolean {
  for (let i = from; i < to; i++) if (!isCapital(marks, i, cast)) return false;
  return true;
}

export function groupIn(marks: Marks, from: number, to: number): Marks["group"]["all"][number] | null {
  let last: Marks["group"]["all"][number] | null = null;
  for (let i = from; i < to; i++) {
    const group = marks.group.at[i];
    if (!group || group.from < from || group.to > to) continue;
    const linked =
      marks.tokens[group.to]?.text === "-" &&
      /^(linked|backed|affiliated|led|aligned|run|controlled)$/.test(marks.tokens[group.to + 1]?.fold ?? "");
    if (!linked && (last === null || /^[,،]$/.test(marks.tokens[group.from - 1]?.text ?? ""))) last = group;
  }
  return last;
}

export function speakerIn(marks: Marks, from: number, to: number): { from: number; to: number } | null {
  for (let i = from; i < to; i++) {
    const noun = marks.speaker.at[i];
    if (noun?.from === i && noun.to <= to) return noun;
  }
  return null;
}

function officeIn(marks: Marks, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const noun = marks.speaker.at[i];
    const last = noun ? noun.to - 1 : i;
    if (marks.language === "en" && marks.group.at[i]?.from === i && (marks.group.at[i]?.to ?? 0) > i + 1) continue;
    if (OFFICE.test(marks.tokens[last]?.fold ?? "") && (noun || /^spokes/.test(marks.tokens[i]?.fold ?? "")))
      return noun?.from ?? i;
  }
  return -1;
}

/** Where a name ends that says where it is: "Health facilities in X", "a doctor at Y". */
function cut(marks: Marks, from: number, to: number, least: number): number {
  for (let i = Math.max(from + 1, least); i < to; i++) {
    const token = marks.tokens[i];
    if (!token) return i;
    if (token.kind === "mark" && !/^[-'’.]$/.test(token.text)) return i;
    if ((marks.is(i, "in") || marks.is(i, "relative") || marks.is(i, "auxiliary")) && !token.capital) return i;
    if (
      !token.capital &&
      /^(with|for|who|that|from|to|a|au|dans|qui)$/.test(token.fold) &&
      !(token.fold === "for" && marks.tokens[i + 1]?.capital)
    )
      return i;
  }
  return to;
}

/** The organisation of an office: behind "of" or "for", or before it ("army spokesman"); else the person or the office. */
function ofOffice(marks: Marks, from: number, office: number, to: number, cast: Cast): Named | null {
  const noun = marks.speaker.at[office];
  let next = noun ? noun.to : office + 1;
  const behind = next;
  while (
    next < to &&
    next < behind + 4 &&
    (marks.is(next, "of") ||
      marks.is(next, "article") ||
      marks.is(next, "in") ||
      /^(for|pour)$/.test(marks.tokens[next]?.fold ?? ""))
  )
    next++;
  if (next > behind && next < to) {
    const group = groupIn(marks, next, to);
    const whose = speakerIn(marks, next, to);
    if (group || whose) {
      const inner = nameIn(marks, next, phraseEnd(marks, next, to), cast);
      if (inner) return { ...inner, from, to, person: false };
    }
  }
  if (office > from) {
    const group = groupIn(marks, from, office);
    if (group)
      return { from, to, name: cast.short.get(group.row.name) ?? sliceOf(marks, group.from, group.to), person: false };
    const whose = speakerIn(marks, from, office);
    if (whose) return { from, to, name: sliceOf(marks, whose.from, whose.to), person: false };
  }
  const end = cut(marks, from, to, behind);
  const staff =
    /^(spokes|porte|متحدث|ناطق|direct|official|responsable|مسوول|command|officer|مدير)/.test(
      marks.tokens[(noun?.to ?? office + 1) - 1]?.fold ?? "",
    ) || marks.tokens[office]?.fold === "porte";
  const definite =
    staff &&
    (/^(the|le|la|l'|son|sa|its|their|leur)$/.test(marks.tokens[from - 1]?.fold ?? "") ||
      /^ال/.test(marks.tokens[from]?.fold ?? ""));
  const person = definite ? null : personBehind(marks, behind, to);
  if (person) return { from, to, name: sliceOf(marks, person.from, person.to), person: true };
  return { from, to, name: sliceOf(marks, from, end), person: true, definite };
}
