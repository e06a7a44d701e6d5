import type { ClaimsView, SpeakerView, StandingClaim } from "@bilan/vocabulary";
import type { PlaceName } from "../language/place.js";

/** Claims about one thing: a measure in a place. `place` null: no place named; a text: a name that no gazetteer has. */
export interface Topic {
  readonly key: string;
  readonly measure: StandingClaim["measure"];
  readonly place: PlaceName | string | null;
  readonly speakers: readonly Speaker[];
}

/** All threads of one speaker on a topic; `organisation` null: it is known by no other name than its own. */
export interface Speaker {
  readonly key: string;
  readonly organisation: SpeakerView | null;
  readonly threads: readonly Thread[];
}

/** A claim with its parts and with what others answer to it. */
export interface Thread {
  readonly claim: StandingClaim;
  readonly parts: readonly Thread[];
  readonly answers: readonly Thread[];
}

/**
 * Claims as topics: wholes with their parts and answers under them, those of one measure and place together, and in a
 * topic those of one speaker. A part or
 * answer whose whole is not on the page stands alone.
 */
export function topicsOf({ claims, speakers, places }: Pick<ClaimsView, "claims" | "speakers" | "places">): Topic[] {
  const ids = new Set(claims.map((claim) => claim.id));
  const thread = (claim: StandingClaim, seen: ReadonlySet<string>): Thread => {
    const inside = new Set([...seen, claim.id]);
    const below = (link: "partOf" | "about") =>
      claims.filter((other) => other[link] === claim.id && !inside.has(other.id)).map((other) => thread(other, inside));
    return { claim, parts: below("partOf"), answers: below("about") };
  };
  const topics = new Map<string, Pick<Topic, "measure" | "place"> & { threads: Thread[] }>();
  for (const claim of claims) {
    const under = (claim.partOf !== null && ids.has(claim.partOf)) || (claim.about !== null && ids.has(claim.about));
    if (under) continue;
    const known = places[claim.id];
    const key = `${claim.measure ?? "statement"}|${known?.id ?? claim.place?.name ?? ""}`;
    const place = known ?? claim.place?.name ?? null;
    const topic = topics.get(key) ?? { measure: claim.measure, place, threads: [] };
    topic.threads.push(thread(claim, new Set()));
    topics.set(key, topic);
  }
  return [...topics.entries()].map(([key, { threads, ...topic }]) => ({
    key,
    ...topic,
    speakers: speakersOf(threads, speakers),
  }));
}

/** Threads by who says so, whatever the language of the report, in the order in which each first speaks. */
function speakersOf(threads: readonly Thread[], known: ClaimsView["speakers"]): Speaker[] {
  const found = new Map<string, { organisation: SpeakerView | null; threads: Thread[] }>();
  for (const thread of threads) {
    const name = thread.claim.speaker[0] ?? thread.claim.publisher ?? "";
    const organisation = known[name] ?? null;
    const key = organisation?.organisation ?? `= ${name}`;
    const speaker = found.get(key);
    if (speaker) speaker.threads.push(thread);
    else found.set(key, { organisation, threads: [thread] });
  }
  return [...found.entries()].map(([key, speaker]) => ({ key, ...speaker }));
}

/** A thread and everything under it, as one list. */
export function flatten(thread: Thread): StandingClaim[] {
  return [thread.claim, ...[...thread.parts, ...thread.answers].flatMap(flatten)];
}
