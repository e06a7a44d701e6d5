import type { Tag } from "@bilan/vocabulary";
import { foldName } from "./fold.js";

/** Who fights for whom, as rows of data: parties with what their fighters are, and memberships with their days. */
export interface PartyTables {
  /** party | other names, by ";" | tags that its fighters have | tags that some of them may have */
  readonly parties: string;
  /** member | of | first day | last day | source; an empty day: not known or still */
  readonly memberships: string;
}

/** How one party lies to another on a day: it is it or in it, it may be (it holds the other), or it is another. */
export type Standing = "within" | "around" | "apart" | "unknown";

interface Party {
  readonly name: string;
  readonly is: readonly Tag[];
  readonly may: readonly Tag[];
}

/** First and last day, both inside; the first and last of all days where none is known. */
interface Membership {
  readonly member: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
}

const EVER = "0000-01-01";
const STILL = "9999-12-31";

/** Parties and their alliances through time. Names are those of datasets and of the list of organisations. */
export class PartyBook {
  readonly #byName = new Map<string, Party>();
  readonly #memberships: readonly Membership[];
  /** days, ascending, on which a membership begins or has just ended: between two nothing changes */
  readonly changes: readonly string[];

  constructor({ parties, memberships }: PartyTables) {
    for (const [name = "", others = "", is = "", may = ""] of rowsOf(parties)) {
      const party: Party = { name, is: listOf(is, ","), may: listOf(may, ",") };
      for (const each of [name, ...listOf<string>(others, ";")]) this.#byName.set(foldName(each), party);
    }
    this.#memberships = rowsOf(memberships).map(([member = "", of = "", from = "", to = ""]) => ({
      member,
      of,
      from: from || EVER,
      to: to || STILL,
    }));
    this.changes = [...new Set(this.#memberships.flatMap(({ from, to }) => [from, dayAfter(to)]))].sort();
  }

  /** The party's own name, whichever is given; null where it is not in the book. */
  nameOf(name: string): string | null {
    return this.#byName.get(foldName(name))?.name ?? null;
  }

  /** Every party by its own name. */
  names(): string[] {
    return [...new Set([...this.#byName.values()].map(({ name }) => name))].sort();
  }

  /** What the fighters of a party are, and may be; null where the book does not say. */
  tagsOf(name: string): Pick<Party, "is" | "may"> | null {
    const party = this.#byName.get(foldName(name));
    return party && party.is.length + party.may.length > 0 ? party : null;
  }

  /** Whether anybody is ever a member of the party. */
  isAlliance(name: string): boolean {
    const own = this.nameOf(name) ?? name;
    return this.#memberships.some(({ of }) => of === own);
  }

  /**
   * How a party lies to one that is asked for on a day. `unknown`: it is in no book, and the one asked for is an alliance
   * of which it may be a member.
   */
  standing(name: string, asked: string, day: string): Standing {
    const [party, whole] = [this.nameOf(name), this.nameOf(asked)];
    if (foldName(name) === foldName(asked) || (party !== null && party === whole)) return "within";
    if (party === null) return whole !== null && this.isAlliance(whole) && !STATE.test(name) ? "unknown" : "apart";
    if (whole === null) return "apart";
    if (this.#isIn(party, whole, day, [])) return "within";
    return this.#isIn(whole, party, day, []) ? "around" : "apart";
  }

  /** Every party with what the book says of it; a day that is not known is null. */
  list() {
    return this.names().map((name) => ({
      name,
      is: [...(this.tagsOf(name)?.is ?? [])],
      may: [...(this.tagsOf(name)?.may ?? [])],
      memberships: this.membershipsOf(name).map(({ of, from, to }) => ({
        of,
        from: from === EVER ? null : from,
        to: to === STILL ? null : to,
      })),
    }));
  }

  /** The memberships of a party, oldest first. */
  membershipsOf(name: string): readonly Membership[] {
    return this.#memberships
      .filter(({ member }) => member === this.nameOf(name))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
  }

  #isIn(party: string, whole: string, day: string, seen: readonly string[]): boolean {
    return this.#memberships.some(
      ({ member, of, from, to }) =>
        member === party &&
        from <= day &&
        day <= to &&
        !seen.includes(of) &&
        (of === whole || this.#isIn(of, whole, day, [...seen, of])),
    );
  }
}

/** A state's forces are in no alliance of armed groups. */
const STATE = /^Government of /;

function rowsOf(table: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((part) => part.trim()));
}

function listOf<T extends string>(list: string, by: string): T[] {
  return list
    .split(by)
    .map((each) => each.trim())
    .filter((each) => each !== "") as T[];
}

function dayAfter(day: string): string {
  return day === STILL ? day : new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
