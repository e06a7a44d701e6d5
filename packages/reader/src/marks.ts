import type { Language } from "@bilan/vocabulary";
import {
  BARE_CLASSES,
  type BareClass,
  type BoilerplateRow,
  CLOSED_CLASSES,
  type CauseRow,
  type ClosedClass,
  type EventRow,
  type LanguagePack,
  type MeasureRow,
  type PartRow,
  type PeopleRow,
  type PlaceNounRow,
  type SpeechRow,
  type TraitRow,
  type WeaponRow,
} from "./languages/pack.js";
import { type Found, Lexicon, type Node } from "./lexicon.js";
import { beginsPlaceName, matchPlaceName } from "./codes/placeNames.js";
import { beginsGroup, matchGroup } from "./codes/groups.js";
import {
  beginsCountry,
  beginsNationality,
  matchCountry,
  matchNationality,
  type Nationality,
} from "./codes/nationalities.js";
import type { Organisation } from "@bilan/organisations";
import type { Token } from "./token.js";

/** The rows of each layer. */
interface Rows {
  people: PeopleRow;
  trait: TraitRow;
  thing: true;
  measure: MeasureRow;
  cause: CauseRow;
  event: EventRow;
  weapon: WeaponRow;
  speech: SpeechRow;
  speaker: true;
  party: true;
  part: PartRow;
  placeNoun: PlaceNounRow;
  placeName: PlaceNounRow;
  /** A group under its Latin form. */
  group: Organisation;
  /** A nationality, from its adjective or noun. */
  nationality: Nationality;
  /** A country by its name. */
  country: Nationality;
  /** A name of the gazetteer: a town or a first-level unit; large ones are likely meant wherever they stand. */
  gazetteer: {
    readonly rank: 1 | 3;
    readonly large: boolean;
    /** Letters of particles that stand attached before the name. */
    readonly cut: number;
  };
}
export type LayerName = keyof Rows;

type TableLayer = Exclude<LayerName, "group" | "nationality" | "country" | "gazetteer">;
type Row = { [L in TableLayer]: { layer: L; row: Rows[L] } }[TableLayer] | { layer: "closed"; row: number };

/** The tables of a language, compiled. */
export interface Tables {
  readonly pack: LanguagePack;
  readonly lexicon: Lexicon<Row>;
  /** The words that give away a line that is none of the report. */
  readonly boilerplate: Lexicon<BoilerplateRow>;
  /** The words met so far, by their folded form. */
  readonly words: Map<string, Word>;
}

/** What a folded word may begin, found once: most words begin nothing. */
interface Word {
  /** Under which the tables know it: itself, and its other forms. */
  readonly keys: readonly string[];
  /** Where the forms of the tables stand that begin with it. */
  readonly beginnings: readonly Node<Row>[];
  readonly group: boolean;
  readonly country: boolean;
  readonly nationality: boolean;
  readonly placeName: boolean;
}

const MOST_WORDS = 20_000;

/** The words of a text's tokens. Words come again, so they are kept, and all let go when they grow too many. */
function wordsOf(tokens: readonly Token[], { pack, lexicon, words }: Tables): Word[] {
  if (words.size > MOST_WORDS) words.clear();
  const out: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { fold, kind } = tokens[i] as Token;
    let word = words.get(fold);
    if (!word) {
      const keys = pack.variants && kind === "word" ? [fold, ...pack.variants(fold)] : [fold];
      const named = kind === "word";
      word = {
        keys,
        beginnings: named ? lexicon.beginnings(keys) : [],
        group: kind !== "mark" && beginsGroup(fold),
        country: named && beginsCountry(fold),
        nationality: named && beginsNationality(fold),
        placeName: named && beginsPlaceName(fold),
      };
      words.set(fold, word);
    }
    out.push(word);
  }
  return out;
}

type AnyClass = ClosedClass | BareClass;
const CLASSES: readonly AnyClass[] = [...CLOSED_CLASSES, ...BARE_CLASSES];
const NUMBER: ReadonlyMap<AnyClass, number> = new Map(CLASSES.map((name, i) => [name, i]));
/** A token's closed classes are bits of so many numbers. */
const WIDTH = Math.ceil(CLASSES.length / 32);
const NAME_HEAD = NUMBER.get("nameHead");

/** Compiles a language's tables, once a language. */
export function compile(pack: LanguagePack): Tables {
  const boilerplate = new Lexicon<BoilerplateRow>();
  for (const row of pack.boilerplate) boilerplate.add(row.forms, row);
  const lexicon = new Lexicon<Row>();
  for (const row of pack.people) lexicon.add(row.forms, { layer: "people", row });
  for (const row of pack.traits) lexicon.add(row.forms, { layer: "trait", row });
  for (const row of pack.measures) lexicon.add(row.forms, { layer: "measure", row });
  for (const row of pack.causes) lexicon.add(row.forms, { layer: "cause", row });
  for (const row of pack.events) lexicon.add(row.forms, { layer: "event", row });
  for (const row of pack.weapons) lexicon.add(row.forms, { layer: "weapon", row });
  for (const row of pack.speech) lexicon.add(row.forms, { layer: "speech", row });
  for (const row of pack.parts) lexicon.add(row.forms, { layer: "part", row });
  for (const row of pack.placeNouns) lexicon.add(row.forms, { layer: "placeNoun", row });
  for (const row of pack.placeNames) lexicon.add(row.forms, { layer: "placeName", row });
  lexicon.add(pack.things, { layer: "thing", row: true });
  lexicon.add(pack.speakers, { layer: "speaker", row: true });
  lexicon.add(pack.parties, { layer: "party", row: true });
  for (const name of CLOSED_CLASSES) lexicon.add(pack.closed[name], { layer: "closed", row: NUMBER.get(name) ?? 0 });
  if (pack.bare)
    for (const name of BARE_CLASSES) lexicon.add(pack.bare[name], { layer: "closed", row: NUMBER.get(name) ?? 0 });
  return { pack, lexicon, boilerplate, words: new Map() };
}

/** One layer over the tokens. */
export interface Layer<R> {
  readonly all: readonly Found<R>[];
  /** The mark that covers a token. */
  readonly at: readonly (Found<R> | undefined)[];
}

type Layers = { readonly [L in LayerName]: Layer<Rows[L]> };

/** A text's tokens with every layer laid over them. */
export interface Marks extends Layers {
  readonly language: Language;
  readonly pack: LanguagePack;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly keys: readonly (readonly string[])[];
  /** The word belongs to a closed class; false outside the text. */
  is(at: number, name: ClosedClass | BareClass): boolean;
  /** The word belongs to no closed class at all. */
  plain(at: number): boolean;
  /** Names are written with capitals here. */
  readonly capitals: boolean;
  /** The word stands in some table. */
  known(at: number): boolean;
}

/** Whether the text writes names with capitals; field messages often do not. */
export function capitalised(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    words++;
    if (token.capital) capitals++;
  }
  return capitals * 25 > words;
}

class Laid<R> implements Layer<R> {
  readonly all: Found<R>[] = [];
  readonly at: (Found<R> | undefined)[];

  constructor(length: number) {
    this.at = new Array<Found<R> | undefined>(length);
  }

  /** Lays a mark, unless one from further left or a longer one covers its first token. */
  lay(mark: Found<R>, seen: Uint8Array | null): void {
    const { at, all } = this;
    const before = at[mark.from];
    if (before && (before.from < mark.from || before.to >= mark.to)) return;
    if (before) all.pop();
    all.push(mark);
    for (let k = mark.from; k < mark.to; k++) {
      at[k] = mark;
      if (seen) seen[k] = 1;
    }
  }
}

// A class with every layer a field of its own: an object made of a list of names would be looked up like a table, and
// everything asks it all the time.
class TextMarks implements Marks {
  readonly people: Laid<PeopleRow>;
  readonly trait: Laid<TraitRow>;
  readonly thing: Laid<true>;
  readonly measure: Laid<MeasureRow>;
  readonly cause: Laid<CauseRow>;
  readonly event: Laid<EventRow>;
  readonly weapon: Laid<WeaponRow>;
  readonly speech: Laid<SpeechRow>;
  readonly speaker: Laid<true>;
  readonly party: Laid<true>;
  readonly part: Laid<PartRow>;
  readonly placeNoun: Laid<PlaceNounRow>;
  readonly placeName: Laid<PlaceNounRow>;
  readonly group: Laid<Organisation>;
  readonly nationality: Laid<Nationality>;
  readonly country: Laid<Nationality>;
  readonly gazetteer: Laid<Rows["gazetteer"]>;
  readonly language: Language;
  readonly pack: LanguagePack;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly keys: readonly (readonly string[])[];
  readonly capitals: boolean;
  readonly closed: Int32Array;
  readonly seen: Uint8Array;
  /** The token belongs to some closed class: most belong to none, and are asked for many. */
  readonly closely: Uint8Array;

  constructor(text: string, tokens: readonly Token[], words: readonly Word[], pack: LanguagePack, capitals: boolean) {
    const { length } = tokens;
    this.people = new Laid(length);
    this.trait = new Laid(length);
    this.thing = new Laid(length);
    this.measure = new Laid(length);
    this.cause = new Laid(length);
    this.event = new Laid(length);
    this.weapon = new Laid(length);
    this.speech = new Laid(length);
    this.speaker = new Laid(length);
    this.party = new Laid(length);
    this.part = new Laid(length);
    this.placeNoun = new Laid(length);
    this.placeName = new Laid(length);
    this.group = new Laid(length);
    this.nationality = new Laid(length);
    this.country = new Laid(length);
    this.gazetteer = new Laid(length);
    this.language = pack.language;
    this.pack = pack;
    this.text = text;
    this.tokens = tokens;
    this.keys = words.map((word) => word.keys);
    this.capitals = capitals;
    this.closed = new Int32Array(length * WIDTH);
    this.seen = new Uint8Array(length);
    this.closely = new Uint8Array(length);
  }

  is(at: number, name: AnyClass): boolean {
    if (this.closely[at] !== 1) return false;
    const number = NUMBER.get(name) as number;
    return (((this.closed[at * WIDTH + (number >> 5)] as number) >> (number & 31)) & 1) !== 0;
  }

  plain(at: number): boolean {
    return this.closely[at] !== 1;
  }

  known(at: number): boolean {
    return this.seen[at] === 1;
  }

  close(at: number, number: number): void {
    const slot = at * WIDTH + (number >> 5);
    this.closed[slot] = (this.closed[slot] as number) | (1 << (number & 31));
    this.closely[at] = 1;
  }
}

/** Lays the tables of a language over a text's tokens: in each layer the longest match from the left. */
export function markText(text: string, tokens: readonly Token[], tables: Tables): Marks {
  const { pack, lexicon } = tables;
  const words = wordsOf(tokens, tables);
  const bare = !capitalised(tokens);
  const marks = new TextMarks(text, tokens, words, pack, pack.capitals && !bare);
  const { keys, seen } = marks;
  const found: Found<Row>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "mark") continue;
    const word = words[i] as Word;
    const group = word.group ? matchGroup(tokens, i) : null;
    if (group) marks.group.lay({ from: i, to: group.to, row: group.value }, seen);
    if (token.kind !== "word") continue;
    const country = word.country ? matchCountry(tokens, i) : null;
    if (country) marks.country.lay({ from: i, to: country.to, row: country.value }, seen);
    const nationality = word.nationality ? matchNationality(tokens, i) : null;
    if (nationality) marks.nationality.lay({ from: i, to: nationality.to, row: nationality.value }, seen);
    const places = word.placeName && (token.capital || !pack.capitals || bare) ? matchPlaceName(tokens, i) : null;
    if (places) {
      const row = {
        rank: places.value.some((place) => place.rank === "town") ? (1 as const) : (3 as const),
        large: places.value.some((place) => place.large),
        cut: places.cut,
      };
      marks.gazetteer.lay({ from: i, to: places.to, row }, null);
    }
    if (word.beginnings.length === 0) continue;
    found.length = 0;
    lexicon.matchesAt(word.beginnings, keys, i, found);
    for (let f = 0; f < found.length; f++) {
      const { to, row } = found[f] as Found<Row>;
      if (row.layer === "closed") {
        for (let k = i; k < to; k++) marks.close(k, row.row);
        if (row.row !== NAME_HEAD) seen[i] = 1;
      } else (marks[row.layer] as Laid<unknown>).lay({ from: i, to, row: row.row }, seen);
    }
  }
  return marks;
}
