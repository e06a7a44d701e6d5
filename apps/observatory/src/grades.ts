import { entryId } from "@bilan/ledger";
import { speakerKey } from "@bilan/organisations";
import type { Store } from "@bilan/store";
import { type Body, type Draft, Grade, type IncidentLink, LinkDecision, Problem, Reliability } from "@bilan/vocabulary";

/** A person's decision: who, why, when. */
export interface Deciding {
  readonly by: string;
  readonly reason: string;
  readonly now: () => Date;
}

type Kind = "incident.graded" | "incident.linked" | "source.rated";

/** Word for the grade that follows by rule, where a person's decision is to stand no longer. */
export const BY_RULE = "by-rule";

/** Appends what a person decided. Whether the ledger did not say so already. */
async function decide<K extends Kind>(
  store: Store,
  kind: K,
  subject: string,
  body: Body<K>,
  by: string,
  now: () => Date,
) {
  const id = entryId(kind, subject, body);
  const draft = { id, at: now().toISOString(), actor: by, kind, subject, body } as unknown as Draft;
  return (await store.append([draft], { standing: true })).added > 0;
}

/**
 * Grades an incident above its rule, or with BY_RULE gives it back to the rule. Problems: 503 no such incident, 106 no
 * such grade.
 */
export async function gradeIncident(store: Store, incident: string, grade: string, { by, reason, now }: Deciding) {
  if (!(await store.incident(incident))) throw new Problem(503, `incident ${incident}`);
  const parsed = grade === BY_RULE ? null : Grade.safeParse(grade);
  if (parsed !== null && !parsed.success) throw new Problem(106, `grade "${grade}"`);
  const body = { grade: parsed?.data ?? null, reason, by, knownAt: null };
  return decide(store, "incident.graded", incident, body, by, now);
}

/**
 * Says of claims that they tell of an incident, or do not, or that it is not clear; the links of other claims stay.
 * Problems: 503 no such incident or claim, 106 no such decision.
 */
export async function linkClaims(
  store: Store,
  incident: string,
  claims: readonly string[],
  decision: string,
  { by, reason, now }: Omit<Deciding, "reason"> & { readonly reason: string | null },
) {
  if (!(await store.incident(incident))) throw new Problem(503, `incident ${incident}`);
  const parsed = LinkDecision.safeParse(decision);
  if (!parsed.success) throw new Problem(106, `decision "${decision}"`);
  const found = new Set((await store.claims({ ids: claims })).claims.map(({ id }) => id));
  const missing = claims.find((claim) => !found.has(claim));
  if (missing !== undefined) throw new Problem(503, `claim ${missing}`);
  const { links } = await store.grounds({}, incident);
  const others = (links.get(incident) ?? []).filter(({ claim }) => !found.has(claim));
  const made = [...found].map((claim): IncidentLink => ({ claim, decision: parsed.data, by, reason }));
  const all = [...others, ...made].sort((a, b) => (a.claim < b.claim ? -1 : 1));
  return decide(store, "incident.linked", incident, { links: all, knownAt: null }, by, now);
}

/** Rates a source, whichever of its names is given. Problem 106 for no such rating. */
export async function rateSource(store: Store, source: string, reliability: string, { by, reason, now }: Deciding) {
  const parsed = Reliability.safeParse(reliability);
  if (!parsed.success) throw new Problem(106, `reliability "${reliability}" is none of A to F`);
  return decide(
    store,
    "source.rated",
    speakerKey(source),
    { reliability: parsed.data, reason, by, knownAt: null },
    by,
    now,
  );
}
