import { PartyBook, SYRIA } from "@bilan/organisations";
import type { Tag } from "@bilan/vocabulary";
import { dayNumber, dayOf } from "@bilan/vocabulary/plain";
import { CERTAIN, type Degree, LIKELY, NONE, POSSIBLE } from "./placement.js";

/** Any state's forces carry their name in UCDP and elsewhere as "Government of …". */
const STATE = /^Government of /;

/** The parties and alliances that are known. */
export const USUAL_PARTIES = new PartyBook(SYRIA);

/** A dataset names several parties that fought together in one: "HTS, Southern Front". */
function partiesIn(name: string): string[] {
  return name.split(", ");
}

/** How far fighters of a party bear one of some tags of a side. Of a party that is in no book, and no state, they may. */
export function sideDegree(book: PartyBook, party: string, tags: readonly Tag[]): Degree {
  return together(partiesIn(party).map((one) => Math.max(...tags.map((tag) => ofOne(book, one, tag))) as Degree));
}

function ofOne(book: PartyBook, party: string, tag: Tag): Degree {
  const isState = STATE.test(party);
  if (tag === "government-forces") return isState ? CERTAIN : NONE;
  const tags = book.tagsOf(party);
  if (tags) return tags.is.includes(tag) ? CERTAIN : tags.may.includes(tag) ? POSSIBLE : NONE;
  return isState && (tag === "rebels" || tag === "jihadists" || tag === "militia") ? NONE : POSSIBLE;
}

/** Some of people who are each of one of these parties. */
function together(degrees: readonly Degree[]): Degree {
  if (degrees.every((degree) => degree === CERTAIN)) return CERTAIN;
  return degrees.every((degree) => degree === NONE) ? NONE : POSSIBLE;
}

/** A stretch of days, as numbers since 1970-01-01, and its middle one. */
export interface Days {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/**
 * How far people of a party were of the parties asked for on the days of a record: their members of each day count. Where
 * a membership began or ended within those days, the middle day decides for best.
 */
export class Belonging {
  readonly #book: PartyBook;
  readonly #asked: readonly string[];
  readonly #changes: readonly number[];
  readonly #known = new Map<string, Degree>();

  constructor(book: PartyBook, asked: readonly string[]) {
    this.#book = book;
    this.#asked = asked;
    this.#changes = book.changes.map((day) => dayNumber(day));
  }

  degree(party: string | null, { from, to, middle }: Days): Degree {
    if (party === null) return POSSIBLE;
    const [first, last, best] = [this.#stretch(from), this.#stretch(to), this.#stretch(middle)];
    const key = `${first} ${last} ${best} ${party}`;
    let degree = this.#known.get(key);
    if (degree === undefined) {
      const each = Array.from({ length: last - first + 1 }, (_, i) => this.#during(party, first + i));
      const whole = together(each);
      degree = whole === POSSIBLE && each[best - first] === CERTAIN ? LIKELY : whole;
      this.#known.set(key, degree);
    }
    return degree;
  }

  /** The number of the stretch between two changes that a day is in. */
  #stretch(day: number): number {
    let at = 0;
    while (at < this.#changes.length && (this.#changes[at] ?? 0) <= day) at += 1;
    return at;
  }

  #during(party: string, stretch: number): Degree {
    const day = stretch === 0 ? "0000-01-01" : dayOf(this.#changes[stretch - 1] ?? 0);
    return together(
      partiesIn(party).map((one) => {
        const standings = this.#asked.map((asked) => this.#book.standing(one, asked, day));
        if (standings.includes("within")) return CERTAIN;
        return standings.every((standing) => standing === "apart") ? NONE : POSSIBLE;
      }),
    );
  }
}
