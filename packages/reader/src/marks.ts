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
import { type Word, WordTable } from "./word.js";

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
  readonly entries: WordTable<Entry>;
}

const GROUP = 1;
const COUNTRY = 2;
const NATIONALITY = 4;
const PLACE_NAME = 8;

/** What the tables of a language have of a word. */
interface Entry {
  /** Under which the tables know it: itself, and its other forms. */
  readonly keys: readonly string[];
  /** The names that it may begin, as bits. */
  readonly names: number;
  /** The rows of the word by itself. */
  readonly rows: readonly Exclude<Row, { layer: "closed" }>[];
  /** Where forms of several words stand that begin with it. */
  readonly onward: readonly Node<Row>[];
  /** Where forms stand that begin with it and give away a line that is none of the report. */
  readonly boilerplate: readonly Node<BoilerplateRow>[];
  /** The closed classes of the word by itself, as bits. */
  readonly closed: readonly number[];
  readonly closely: boolean;
  /** It stands in some table by itself. */
  readonly known: boolean;
  /** It begins nothing, as most words do. */
  readonly idle: boolean;
}

function entryOf(word: Word, pack: LanguagePack, lexicon: Lexicon<Row>, lines: Lexicon<BoilerplateRow>): Entry {
  const { fold, kind } = word;
  const named = kind === "word";
  const keys = pack.variants && named ? [fold, ...pack.variants(fold)] : [fold];
  const names =
    (kind !== "mark" && beginsGroup(fold) ? GROUP : 0) |
    (named && beginsCountry(fold) ? COUNTRY : 0) |
    (named && beginsNationality(fold) ? NATIONALITY : 0) |
    (named && beginsPlaceName(word) ? PLACE_NAME : 0);
  const rows: Exclude<Row, { layer: "closed" }>[] = [];
  const onward: Node<Row>[] = [];
  const closed = new Array<number>(WIDTH).fill(0);
  let closely = false;
  let known = false;
  for (const node of named ? lexicon.beginnings(keys) : []) {
    if (node.next) onward.push(node);
    for (const row of node.rows ?? []) {
      if (row.layer === "closed") {
        closed[row.row >> 5] = (closed[row.row >> 5] as number) | (1 << (row.row & 31));
        closely = true;
        if (row.row !== NAME_HEAD) known = true;
      } else rows.push(row);
    }
  }
  const idle = names === 0 && rows.length === 0 && onward.length === 0 && !closely;
  return { keys, names, rows, onward, boilerplate: lines.beginnings(keys), closed, closely, known, idle };
}

type AnyClass = ClosedClass | BareClass;
const CLASSES: readonly AnyClass[] = [...CLOSED_CLASSES, ...BARE_CLASSES];
const NUMBER: ReadonlyMap<AnyClass, number> = new Map(CLASSES.map((name, i) => [name, i]));
/** The numbers of the classes by {@link placeOf}: everything asks for classes by name all the time. */
const NUMBERS = new Uint8Array(1024);
const FACTOR = Array.from({ length: 1000 }, (_, i) => 2 * i + 1).find((factor) => {
  NUMBERS.fill(0);
  for (const [name, number] of NUMBER) {
    const place = placeOf(name, factor);
    if (NUMBERS[place] !== 0) return false;
    NUMBERS[place] = number + 1;
  }
  return true;
}) as number;

/** A number that no two names of classes share, given the right factor. */
function placeOf(name: AnyClass, factor: number): number {
  const letters = name.charCodeAt(0) * 31 + name.charCodeAt(1) * 7 + name.charCodeAt(name.length - 1);
  return ((letters * factor) ^ (name.length * 37)) & 1023;
}

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
  return { pack, lexicon, boilerplate, entries: new WordTable((word) => entryOf(word, pack, lexicon, boilerplate)) };
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
  /** Where the forms stand that give away a line that is none of the report, and begin with a word. */
  boilerplate(at: number): readonly Node<BoilerplateRow>[];
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
  readonly entries: readonly Entry[];
  readonly closed: Int32Array;
  readonly seen: Uint8Array;
  /** The token belongs to some closed class: most belong to none, and are asked for many. */
  readonly closely: Uint8Array;

  constructor(
    text: string,
    tokens: readonly Token[],
    entries: readonly Entry[],
    pack: LanguagePack,
    capitals: boolean,
  ) {
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
    this.entries = entries;
    this.keys = entries.map((entry) => entry.keys);
    this.capitals = capitals;
    this.closed = new Int32Array(length * WIDTH);
    this.seen = new Uint8Array(length);
    this.closely = new Uint8Array(length);
  }

  is(at: number, name: AnyClass): boolean {
    if (this.closely[at] !== 1) return false;
    const number = (NUMBERS[placeOf(name, FACTOR)] as number) - 1;
    return (((this.closed[at * WIDTH + (number >> 5)] as number) >> (number & 31)) & 1) !== 0;
  }

  plain(at: number): boolean {
    return this.closely[at] !== 1;
  }

  boilerplate(at: number): readonly Node<BoilerplateRow>[] {
    return (this.entries[at] as Entry).boilerplate;
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
  const entries: Entry[] = [];
  for (let i = 0; i < tokens.length; i++) entries.push(tables.entries.of((tokens[i] as Token).word));
  const bare = !capitalised(tokens);
  const marks = new TextMarks(text, tokens, entries, pack, pack.capitals && !bare);
  const { keys, seen, closed } = marks;
  const found: Found<Row>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const entry = entries[i] as Entry;
    if (entry.idle) continue;
    if (entry.names !== 0) markNames(marks, i, entry.names, bare);
    if (entry.closely) {
      for (let c = 0; c < WIDTH; c++)
        closed[i * WIDTH + c] = (closed[i * WIDTH + c] as number) | (entry.closed[c] as number);
      marks.closely[i] = 1;
      if (entry.known) seen[i] = 1;
    }
    for (let r = 0; r < entry.rows.length; r++) {
      const { layer, row } = entry.rows[r] as Row;
      lay(marks, layer as TableLayer, { from: i, to: i + 1, row });
    }
    if (entry.onward.length === 0) continue;
    found.length = 0;
    lexicon.longerAt(entry.onward, keys, i, found);
    for (let f = 0; f < found.length; f++) {
      const { to, row } = found[f] as Found<Row>;
      if (row.layer === "closed") {
        for (let k = i; k < to; k++) marks.close(k, row.row);
        if (row.row !== NAME_HEAD) seen[i] = 1;
      } else lay(marks, row.layer, { from: i, to, row: row.row });
    }
  }
  return marks;
}

function lay(marks: TextMarks, layer: TableLayer, mark: Found<unknown>): void {
  (marks[layer] as Laid<unknown>).lay(mark, marks.seen);
}

/** Lays the names of the code lists that begin at a token. */
function markNames(marks: TextMarks, at: number, names: number, bare: boolean): void {
  const { tokens, seen } = marks;
  const group = (names & GROUP) !== 0 ? matchGroup(tokens, at) : null;
  if (group) marks.group.lay({ from: at, to: group.to, row: group.value }, seen);
  const country = (names & COUNTRY) !== 0 ? matchCountry(tokens, at) : null;
  if (country) marks.country.lay({ from: at, to: country.to, row: country.value }, seen);
  const nationality = (names & NATIONALITY) !== 0 ? matchNationality(tokens, at) : null;
  if (nationality) marks.nationality.lay({ from: at, to: nationality.to, row: nationality.value }, seen);
  if ((names & PLACE_NAME) === 0 || (!(tokens[at] as Token).capital && marks.pack.capitals && !bare)) return;
  const places = matchPlaceName(tokens, at);
  if (!places) return;
  const row = {
    rank: places.value.some((place) => place.rank === "town") ? (1 as const) : (3 as const),
    large: places.value.some((place) => place.large),
    cut: places.cut,
  };
  marks.gazetteer.lay({ from: at, to: places.to, row }, null);
}
