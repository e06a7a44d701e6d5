import type { Gazetteer } from "@bilan/places";
import type { Head, Store } from "@bilan/store";
import {
  evidence,
  isRefusal,
  prepare,
  type RecordIndex,
  type Refusal,
  type Side,
  timeline,
  toll,
  type TollIndex,
  type TollQuestion,
} from "@bilan/toll";
import {
  type EvidenceRow,
  type EvidenceView,
  type MapView,
  type Page,
  Problem,
  type StandingClaim,
  type TimelineView,
  type Toll,
} from "@bilan/vocabulary";
import { placeBook } from "./placebook.js";
import { type QuestionParams, understand } from "./question.js";
import { loadSolver } from "./solver.js";

/** What is known on one day: records placed once, and the claims beside them. */
interface Knowledge {
  readonly index: RecordIndex;
  readonly claims: readonly StandingClaim[];
}

/** Seconds that what the claims of one toll imply may take. */
const TIME_LIMIT_SECONDS = 2;

/** How many days of knowledge are held in memory at once. */
const HELD = 6;

/** The tolls of an observatory. What they need is read from the store once for each state of the ledger. */
export class Tolls {
  readonly #store: Store;
  readonly #gazetteer: Gazetteer;
  readonly #held = new Map<string, Promise<Knowledge>>();

  constructor(store: Store, gazetteer: Gazetteer) {
    this.#store = store;
    this.#gazetteer = gazetteer;
  }

  async toll(params: QuestionParams): Promise<Toll> {
    const { asked, index, claims } = await this.#ask(params);
    return tollOf(index, claims, asked);
  }

  /** A toll with what it was counted from, as the ledger stood at `head`. */
  async side(question: Omit<TollQuestion, "ledger">, head: Head): Promise<Side> {
    const asked = { ...question, ledger: { seq: head.seq, hash: head.hash } };
    const { index, claims } = await this.#known(question.knownOn, head);
    return { index, question: asked, toll: await tollOf(index, claims, asked) };
  }

  /** The evidence of a toll; its records carry their citations. */
  async evidence(
    params: QuestionParams,
    membership: EvidenceRow["membership"] | null,
    page: Page,
  ): Promise<EvidenceView> {
    const { asked, index } = await this.#ask(params);
    return answered(evidence(index, asked, { ...(membership && { membership: [membership] }), ...page }));
  }

  async timeline(params: QuestionParams): Promise<TimelineView> {
    const { asked, index } = await this.#ask(params);
    return answered(timeline(index, asked));
  }

  /** The toll of the scope by area: the country's provinces, or the districts of the place asked for. */
  async map(params: QuestionParams): Promise<MapView> {
    const country = this.#countryOf(params.place);
    const { rows } = await this.toll({ ...params, place: country, by: "place" });
    return {
      areas: rows.flatMap(({ key, low, best, high, records }) => {
        const place = this.#gazetteer.get(key["placeId"] ?? "");
        return place ? [{ id: place.id, name: place.name, names: place.names, low, best, high, records }] : [];
      }),
    };
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
    return { asked: { ...question, ledger: head }, ...(await this.#known(question.knownOn, head)) };
  }

  #known(knownOn: string | null, { seq }: Head): Promise<Knowledge> {
    const key = `${seq}|${knownOn ?? ""}`;
    let knowledge = this.#held.get(key);
    if (!knowledge) {
      knowledge = this.#read(knownOn, seq);
      knowledge.catch(() => this.#held.delete(key));
      this.#held.set(key, knowledge);
      const [oldest] = this.#held.keys();
      if (this.#held.size > HELD && oldest !== undefined) this.#held.delete(oldest);
    }
    return knowledge;
  }

  async #read(knownOn: string | null, atSeq: number): Promise<Knowledge> {
    const known = { atSeq, ...(knownOn !== null && { knownOn }) };
    const [records, { claims }] = await Promise.all([this.#store.tollIncidents(known), this.#store.claims(known)]);
    return { index: prepare(records, placeBook(this.#gazetteer)), claims };
  }
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
