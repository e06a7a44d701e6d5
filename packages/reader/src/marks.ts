import type { Language } from "@bilan/vocabulary";
import {
  BARE_CLASSES,
  type BareClass,
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
import { type Found, Lexicon, keysOf } from "./lexicon.js";
import { matchPlaceName } from "./codes/placeNames.js";
import { matchGroup } from "./codes/groups.js";
import { type Nationality, matchCountry, matchNationality } from "./codes/nationalities.js";
import type { Group } from "./codes/group.js";
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
  group: Group;
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
  /** The keys of the words met so far. */
  readonly keys: Map<string, readonly string[]>;
}

type AnyClass = ClosedClass | BareClass;
const CLASSES: readonly AnyClass[] = [...CLOSED_CLASSES, ...BARE_CLASSES];
const NUMBER = Object.fromEntries(CLASSES.map((name, i) => [name, i])) as Readonly<Record<AnyClass, number>>;
/** A token's closed classes are bits of so many numbers. */
const WIDTH = Math.ceil(CLASSES.length / 32);
const NAME_HEAD = NUMBER.nameHead;

/** Compiles a language's tables, once a language. */
export function compile(pack: LanguagePack): Tables {
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
  for (const name of CLOSED_CLASSES) lexicon.add(pack.closed[name], { layer: "closed", row: NUMBER[name] });
  if (pack.bare)
    for (const name of BARE_CLASSES) lexicon.add(pack.bare[name], { layer: "closed", row: NUMBER[name] });
  return { pack, lexicon, keys: new Map() };
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

const LAYERS: readonly LayerName[] = [
  "people",
  "trait",
  "thing",
  "measure",
  "cause",
  "event",
  "weapon",
  "speech",
  "speaker",
  "party",
  "part",
  "placeNoun",
  "placeName",
  "group",
  "nationality",
  "country",
  "gazetteer",
];

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

/** Lays the tables of a language over a text's tokens: in each layer the longest match from the left. */
export function markText(text: string, tokens: readonly Token[], tables: Tables): Marks {
  const { pack, lexicon } = tables;
  const keys = keysOf(tokens, tables.keys, pack.variants);
  const closed = new Int32Array(tokens.length * WIDTH);
  const seen = new Uint8Array(tokens.length);
  const laid = Object.fromEntries(
    LAYERS.map((name) => [name, { all: [], at: new Array<Found<unknown> | undefined>(tokens.length) }]),
  ) as unknown as Record<LayerName, { all: Found<unknown>[]; at: (Found<unknown> | undefined)[] }>;
  const lay = (layer: LayerName, mark: Found<unknown>): void => {
    const { all: list, at: cover } = laid[layer];
    const before = cover[mark.from];
    if (before && (before.from < mark.from || before.to >= mark.to)) return;
    if (before) list.pop();
    list.push(mark);
    for (let k = mark.from; k < mark.to; k++) {
      cover[k] = mark;
      if (layer !== "gazetteer") seen[k] = 1;
    }
  };
  const bare = !capitalised(tokens);
  const found: Found<Row>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind === "mark") continue;
    const group = matchGroup(tokens, i);
    if (group) lay("group", { from: i, to: group.to, row: group.value });
    if (tokens[i]?.kind !== "word") continue;
    const country = matchCountry(tokens, i);
    if (country) lay("country", { from: i, to: country.to, row: country.value });
    const nationality = matchNationality(tokens, i);
    if (nationality) lay("nationality", { from: i, to: nationality.to, row: nationality.value });
    const places = tokens[i]?.capital || !pack.capitals || bare ? matchPlaceName(tokens, i) : null;
    if (places)
      lay("gazetteer", {
        from: i,
        to: places.to,
        row: {
          rank: places.value.some((place) => place.rank === "town") ? 1 : 3,
          large: places.value.some((place) => place.large),
          cut: places.cut,
        },
      });
    found.length = 0;
    lexicon.matchesAt(keys, i, found);
    for (const { to, row } of found) {
      if (row.layer === "closed") {
        for (let k = i; k < to; k++) {
          const slot = k * WIDTH + (row.row >> 5);
          closed[slot] = (closed[slot] ?? 0) | (1 << (row.row & 31));
        }
        if (row.row !== NAME_HEAD) seen[i] = 1;
      } else lay(row.layer, { from: i, to, row: row.row });
    }
  }
  return {
    ...(laid as unknown as Layers),
    language: pack.language,
    pack,
    capitals: pack.capitals && !bare,
    text,
    tokens,
    keys,
    plain: (i) => {
      for (let k = i * WIDTH; k < (i + 1) * WIDTH; k++) if (closed[k] !== 0) return false;
      return true;
    },
    is: (i, name) => {
      const number = NUMBER[name];
      if (i < 0 || i >= tokens.length) return false;
      return (((closed[i * WIDTH + (number >> 5)] as number) >> (number & 31)) & 1) !== 0;
    },
    known: (i) => seen[i] === 1,
  };
}
