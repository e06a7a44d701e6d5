import { CERTAIN, type Degree, LIKELY, NONE, POSSIBLE } from "../placement.js";
import { countryDegree, partDegree, partyDegrees, traitDegrees } from "./belonging.js";
import type { CountColumns } from "./countcolumns.js";
import type { CountKey, CountQuestion } from "./countquestion.js";
import { firstDayOf, monthOf } from "./month.js";
import type { KnownMargin } from "./knownmargin.js";
import type { MonthMargin } from "./monthmargin.js";
import type { Per, Segment } from "./segment.js";
import type { Series } from "./series.js";
import { Slots } from "./slots.js";
import { Tally, type Tallied } from "./tally.js";

/** A group of an answer: a value of each breakdown (months as in month.ts), and what its rows come to. */
export interface CountAnswer extends Tallied {
  readonly key: Partial<Record<CountKey, number>>;
}

/** What answers are made from. */
export interface Counted {
  readonly columns: CountColumns;
  readonly countries: ReadonlyMap<number, readonly Segment[]>;
  readonly months: MonthMargin;
  readonly known: Record<Per, KnownMargin>;
  /** one more than the greatest number of a party */
  readonly parties: number;
  /** first and last day of any row */
  readonly days: readonly [number, number];
}

/** The groups of a question that any row is or may be in, by slot, country and party. */
export function answer(counted: Counted, question: CountQuestion): CountAnswer[] {
  if (counted.countries.size === 0) return [];
  const from = question.from ?? Number.NEGATIVE_INFINITY;
  const to = question.to ?? Number.POSITIVE_INFINITY;
  const between = [Math.max(from, counted.days[0]), Math.min(to, counted.days[1])] as const;
  if (between[0] > between[1]) return [];
  return new Counting(counted, question, [from, to], between).answers();
}

class Counting {
  readonly #counted: Counted;
  readonly #question: CountQuestion;
  readonly #period: readonly [number, number];
  readonly #slots: Slots;
  readonly #countries: readonly number[];
  readonly #stride: 0 | 1;
  readonly #tally: Tally;
  readonly #parties: Uint8Array;
  readonly #traits: Uint8Array;
  readonly #known: number;

  constructor(
    counted: Counted,
    question: CountQuestion,
    period: readonly [number, number],
    between: readonly [number, number],
  ) {
    const { by } = question;
    this.#counted = counted;
    this.#question = question;
    this.#period = period;
    this.#slots = new Slots(by.includes("month") ? "month" : by.includes("year") ? "year" : null, between, period);
    this.#countries = by.includes("country") ? [...counted.countries.keys()].sort((a, b) => a - b) : [];
    this.#stride = by.includes("party") ? 1 : 0;
    this.#tally = new Tally(this.#group(this.#slots.length, 0));
    this.#parties = partyDegrees(counted.parties, question.parties);
    this.#traits = traitDegrees(question);
    this.#known = question.knownOn ?? Number.POSITIVE_INFINITY;
  }

  answers(): CountAnswer[] {
    if (this.#isOfMonths()) this.#sumMonths();
    else this.#sumSegments();
    const parties = this.#stride ? this.#counted.parties : 1;
    const countries = this.#countries.length || 1;
    const answers: CountAnswer[] = [];
    for (let group = 0; group < this.#tally.groups; group += 1) {
      const tallied = this.#tally.of(group);
      if (!tallied) continue;
      const slot = Math.floor(group / (parties * countries));
      const key: Partial<Record<CountKey, number>> = {};
      for (const by of this.#question.by) {
        if (by === "party") key.party = group % parties;
        else if (by === "country") key.country = this.#countries[Math.floor(group / parties) % countries] ?? 0;
        else if (by === "month") key.month = this.#slots.month(slot);
        else key.year = this.#slots.year(slot);
      }
      answers.push({ key, ...tallied });
    }
    return answers;
  }

  /** The first group of a slot and a country. */
  #group(slot: number, country: number): number {
    const at = this.#countries.length > 0 ? this.#countries.indexOf(country) : 0;
    const before = slot * (this.#countries.length || 1) + Math.max(at, 0);
    return before * (this.#stride ? this.#counted.parties : 1);
  }

  /** Whether the months that are kept up to date answer it: what stands now, everywhere, by whole months. */
  #isOfMonths(): boolean {
    const { place, parties, status, sex, age, knownOn, per, by } = this.#question;
    const [from, to] = this.#period;
    const isWhole = (day: number) => !Number.isFinite(day) || firstDayOf(monthOf(day)) === day;
    return (
      by.includes("month") &&
      !by.includes("country") &&
      per === "record" &&
      [place, parties, status, sex, age, knownOn].every((asked) => asked === null) &&
      isWhole(from) &&
      isWhole(to + 1)
    );
  }

  #sumMonths(): void {
    const { months } = this.#counted;
    for (let slot = 0; slot < this.#slots.length; slot += 1) {
      months.sum(this.#slots.month(slot), this.#question.grade, this.#tally, this.#group(slot, 0), this.#stride);
    }
  }

  #sumSegments(): void {
    const { place, status, sex, age, grade, per, by } = this.#question;
    const { columns, known } = this.#counted;
    const [from, to] = this.#period;
    const isSummed = [place?.admin1 ?? null, place?.town ?? null, status, sex, age].every((asked) => asked === null);
    const isOfAllDays =
      isSummed &&
      from === Number.NEGATIVE_INFINITY &&
      to === Number.POSITIVE_INFINITY &&
      !by.includes("month") &&
      !by.includes("year");
    for (const [country, segments] of this.#counted.countries) {
      const within = countryDegree(country, place);
      if (within === NONE) continue;
      const degree = this.#parties.map((party) => Math.min(party, within));
      if (isOfAllDays) {
        const sorting = { first: this.#group(0, country), stride: this.#stride, degree, grade };
        known[per].sum(country, this.#known, per, columns, sorting, this.#tally);
        continue;
      }
      for (const segment of segments) {
        if (segment.lastDay < from || segment.firstDay > to) continue;
        const { opened, closed } = segment.per[per];
        if (!isSummed || segment.wide || segment.firstDay < from || segment.lastDay > to) {
          this.#scan(segment, opened, degree, 1);
          this.#scan(segment, closed, degree, -1);
          continue;
        }
        const first = this.#group(this.#slots.ofMonth(segment.month), country);
        const sorting = { first, stride: this.#stride, degree, grade };
        opened.sum(opened.upTo(this.#known), columns, segment.cells, sorting, this.#tally, 1);
        closed.sum(closed.upTo(this.#known), columns, segment.cells, sorting, this.#tally, -1);
      }
    }
  }

  /** Looks at every row of a series: for questions that no kept sum answers. */
  #scan(segment: Segment, series: Series, parties: Uint8Array, sign: 1 | -1): void {
    const { columns } = this.#counted;
    const { place } = this.#question;
    const [from, to] = this.#period;
    const count = series.upTo(this.#known);
    for (let i = 0; i < count; i += 1) {
      const row = series.row(i);
      const dayFrom = columns.dayFrom[row] ?? 0;
      const dayTo = columns.dayTo[row] ?? 0;
      if (dayTo < from || dayFrom > to) continue;
      const party = columns.party[row] ?? 0;
      const traits = columns.traits[row] ?? 0;
      let within = Math.min(parties[party] ?? NONE, this.#traits[traits] ?? NONE);
      if (place !== null && within !== NONE) within = Math.min(within, partDegree(columns, row, place));
      if (within === NONE) continue;
      const middle = Math.floor((dayFrom + dayTo) / 2);
      const first = segment.wide ? this.#slots.ofDay(Math.max(dayFrom, from)) : this.#slots.ofMonth(segment.month);
      const last = segment.wide ? this.#slots.ofDay(Math.min(dayTo, to)) : first;
      for (let slot = first; slot <= last; slot += 1) {
        const start = this.#slots.start(slot);
        const end = this.#slots.end(slot);
        const when = dayFrom >= start && dayTo <= end ? CERTAIN : middle >= start && middle <= end ? LIKELY : POSSIBLE;
        const group = this.#group(slot, segment.country) + this.#stride * party;
        this.#tally.add(group, columns, row, Math.min(within, when) as Degree, sign);
      }
    }
  }
}
