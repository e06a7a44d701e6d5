import type { Gazetteer } from "@bilan/places";
import type { Head, Store } from "@bilan/store";
import { organisationOf } from "@bilan/organisations";
import {
  DISCLOSURE_RULES,
  PUBLISHED_DATASETS,
  RECENT_DAYS,
  checks,
  cubeOf,
  disclosureOf,
  documented,
  evidence,
  graded,
  isRefusal,
  published,
  type RecordIndex,
  type Refusal,
  regraded,
  type RowKey,
  type Side,
  timeline,
  toll,
  type TollIndex,
  type TollQuestion,
} from "@bilan/toll";
import {
  addDays,
  type ChecksView,
  type CubeView,
  type EvidenceRow,
  type EvidenceView,
  type MapView,
  type Measure,
  type Page,
  Problem,
  type PublishedView,
  type StandingClaim,
  type TimelineView,
  type Toll,
} from "@bilan/vocabulary";
import { Held } from "./held.js";
import { type QuestionParams, understand } from "./question.js";
import { Records } from "./records.js";
import { loadSolver } from "./solver.js";

/** What is known on one day: records placed once, and the claims beside them. */
interface Knowledge {
  readonly index: RecordIndex;
  readonly claims: readonly StandingClaim[];
}

/** Seconds that what the claims of one toll imply may take. */
const TIME_LIMIT_SECONDS = 2;

/** How many days of knowledge are held in memory at once, and how many tolls. */
const HELD = 6;
const HELD_TOLLS = 200;

/** The tolls of an observatory. Claims are read from the store once for each state of the ledger. */
export class Tolls {
  readonly #store: Store;
  readonly #gazetteer: Gazetteer;
  readonly #records: Records;
  readonly #held = new Held<Knowledge>(HELD);
  readonly #answers = new Held<Toll>(HELD_TOLLS);

  constructor(store: Store, gazetteer: Gazetteer) {
    this.#store = store;
    this.#gazetteer = gazetteer;
    this.#records = new Records(store, gazetteer);
  }

  async toll(params: QuestionParams): Promise<Toll> {
    const { asked, index, claims } = await this.#ask(params);
    return this.#answers.get(JSON.stringify(asked), () => tollOf(index, claims, asked));
  }

  /** A toll with what it was counted from, as the ledger stood at `head`. */
  async side(question: Omit<TollQuestion, "ledger">, head: Head): Promise<Side> {
    const asked = { ...question, ledger: { seq: head.seq, hash: head.hash } };
    const { index, claims } = await this.#known(question.knownOn, head);
    refuseUnknownParty(question, index);
    return { index, question: asked, toll: await tollOf(index, claims, asked) };
  }

  /** The evidence of a toll; its records carry their citations. */
  async evidence(
    params: QuestionParams,
    membership: EvidenceRow["membership"] | null,
    row: RowKey | null,
    page: Page,
  ): Promise<EvidenceView> {
    const { asked, index } = await this.#ask(params);
    const which = { ...(membership && { membership: [membership] }), ...(row && { row }) };
    return answered(evidence(index, asked, { ...which, ...page }));
  }

  async timeline(params: QuestionParams): Promise<TimelineView> {
    const { asked, index } = await this.#ask(params);
    return answered(timeline(index, asked));
  }

  /** What to look at before a toll is published; broken down by party where no breakdown is asked for. */
  async checks(params: QuestionParams, { limit, offset }: Page): Promise<ChecksView> {
    const { asked, index, claims } = await this.#ask({ ...params, by: params.by || "party" });
    const answer = await tollOf(index, claims, asked);
    const { from } = asked.scope;
    const earlier = { ...asked, scope: { ...asked.scope, from: from && addDays(from, -RECENT_DAYS) } };
    const { days } = answered(timeline(index, earlier));
    const findings = checks(answer, days);
    return {
      scope: answer.scope,
      knownOn: answer.knownOn,
      citation: answer.citation,
      findings: findings.slice(offset, offset + limit),
      wrong: findings.filter(({ gravity }) => gravity === "wrong").length,
      total: findings.length,
      // Speakers who contradict each other are a finding of the checks themselves.
      contradictions: answer.contradictions.filter(({ why }) => why !== "claims-disjoint"),
    };
  }

  /** A toll as it may be published by a rule of disclosure. Problem 506 for a rule that is not known. */
  async published(params: QuestionParams, disclosure: string): Promise<PublishedView> {
    const rule = disclosureOf(disclosure);
    if (!rule) throw new Problem(506, disclosure);
    const { asked, index } = await this.#ask(params);
    return answered(published(index, asked, rule));
  }

  /** The toll of the scope by area: the country's provinces, or the districts of the place asked for. */
  async map(params: QuestionParams): Promise<MapView> {
    const country = this.#countryOf(params.place);
    const { asked, index } = await this.#ask({ ...params, place: country, by: "place" });
    const { rows } = answered(documented(index, asked));
    return {
      areas: rows.flatMap(({ key, low, best, high, records }) => {
        const place = this.#gazetteer.get(key["placeId"] ?? "");
        return place ? [{ id: place.id, name: place.name, names: place.names, low, best, high, records }] : [];
      }),
    };
  }

  /** The records of a measure as any toll counts them, without what disclosure control would hide. */
  async cube(measure: Measure, knownOn: string | null, country: string | null, head: Head): Promise<CubeView> {
    const { index } = await this.#known(knownOn, head);
    const isPublished = (i: number) => PUBLISHED_DATASETS.includes(index.records[i]?.dataset ?? "");
    const asked = { measure, country: country && this.#gazetteer.one(country).id };
    return cubeOf(index, asked, isPublished, DISCLOSURE_RULES.public);
  }

  /** The country that holds the place of a question: a map of one province alone says nothing of its neighbours. */
  #countryOf(name: string | undefined): string | undefined {
    if (!name) return undefined;
    const place = this.#gazetteer.one(name);
    return [place, ...this.#gazetteer.ancestors(place.id)].at(-1)?.id;
  }

  async #ask(params: QuestionParams): Promise<Knowledge & { asked: TollQuestion }> {
    const question = understand(params, this.#gazetteer);
    const head = await this.#store.head();
    const knowledge = await this.#known(question.knownOn, head);
    refuseUnknownParty(question, knowledge.index);
    return { asked: { ...question, ledger: head }, ...knowledge };
  }

  #known(knownOn: string | null, { seq }: Head): Promise<Knowledge> {
    return this.#held.get(`${seq}|${knownOn ?? ""}`, () => this.#read(knownOn, seq));
  }

  async #read(knownOn: string | null, atSeq: number): Promise<Knowledge> {
    const known = { atSeq, ...(knownOn !== null && { knownOn }) };
    const [placed, { claims }, grounds] = await Promise.all([
      this.#records.at(knownOn, atSeq),
      this.#store.claims(known),
      this.#store.grounds(known),
    ]);
    return { index: regraded(placed, graded(placed.records, claims, grounds)), claims };
  }
}

/** Problem 507 for a party that neither a list nor a record has: its toll would be 0 for a mistyped name. */
function refuseUnknownParty({ scope }: Pick<TollQuestion, "scope">, { parties, partyBook }: TollIndex): void {
  const unknown = scope.parties?.find(
    (name) => partyBook.nameOf(name) === null && organisationOf(name) === null && !parties.includes(name),
  );
  if (unknown !== undefined) throw new Problem(507, unknown);
}

/** A toll. The solver is loaded only where claims about overlapping people, or that contradict each other, need it. */
async function tollOf(index: TollIndex, claims: readonly StandingClaim[], asked: TollQuestion): Promise<Toll> {
  const direct = answered(toll(index, claims, asked));
  const isSettled = direct.implied ? direct.implied.exact : direct.contradictions.length === 0;
  if (isSettled) return direct;
  return answered(toll(index, claims, asked, { solver: await loadSolver(), timeLimitSeconds: TIME_LIMIT_SECONDS }));
}

/** An answer, or the problem that a refusal names. */
export function answered<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Problem(answer.problem, answer.detail);
  return answer;
}
