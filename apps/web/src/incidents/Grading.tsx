import type { GradeDecisionView, IncidentView } from "@bilan/vocabulary";
import { instantText } from "../language/days.js";
import { isolate } from "../language/isolate.js";
import { type Text, useText } from "../language/text.js";
import { ClaimLink } from "../toll/ClaimLink.js";
import { partyText } from "../toll/keys.js";

type Props = Pick<IncidentView, "incident" | "grading" | "decisions" | "links">;

/** Why an incident has its grade: the rule and its reasons, what persons decided, and who tells of it. */
export function Grading({ incident, grading, decisions, links }: Props) {
  const t = useText();
  const rule = `${grading.rule.name} ${grading.rule.version}`;
  const same = grading.grade === incident.grade;
  return (
    <section aria-labelledby="grading">
      <h2 id="grading">{t("grading.title")}</h2>
      <p>
        <strong>{t(`grade.${incident.grade}`)}</strong> <small>{t(`gradeRule.${incident.grade}`)}</small>
      </p>
      {decisions.length === 0 ? null : (
        <ol className="decisions" reversed>
          {decisions.toReversed().map((decision) => (
            <Decision key={decision.entry} decision={decision} />
          ))}
        </ol>
      )}
      <p>
        {same ? t("grading.byRule", { rule }) : t("grading.wouldBe", { rule, grade: t(`grade.${grading.grade}`) })}{" "}
        {grading.reasons.map((reason) => reasonText(t, reason)).join(" ")}
      </p>
      {grading.origins.length === 0 ? (
        <p className="empty">{t("grading.none")}</p>
      ) : (
        <>
          <h3>{t("grading.origins")}</h3>
          <ul>
            {grading.origins.map(({ organisation, claims }) => (
              <li key={organisation}>
                <bdi>{organisation || t("speaker.unnamed")}</bdi>
                <ul>
                  {claims.map(({ id, why }) => (
                    <li key={id}>
                      <ClaimLink claim={{ id }}>
                        <Words links={links} id={id} />
                      </ClaimLink>{" "}
                      <small>{t(`attribution.${why as "says"}`)}</small>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
      <Others links={links} />
    </section>
  );
}

function Decision({ decision }: { readonly decision: GradeDecisionView }) {
  const t = useText();
  const { at, by, grade, reason, knownTo, entry } = decision;
  const values = { by: isolate(t, by), reason: isolate(t, reason) };
  return (
    <li>
      <time dateTime={at}>{instantText(t, at)}</time>{" "}
      <small>
        <code className="long">{entry}</code>
      </small>
      <p>
        {grade === null
          ? t("grading.returned", values)
          : t("grading.decided", { ...values, grade: t(`grade.${grade}`) })}{" "}
        {knownTo === null ? null : t("grading.stood", { day: instantText(t, knownTo) })}
      </p>
    </li>
  );
}

/** The words of a claim that tells of the incident. */
function Words({ links, id }: { readonly links: Props["links"]; readonly id: string }) {
  const claim = links.find((link) => link.claim?.id === id)?.claim;
  return claim ? <q dir="auto">{claim.quote}</q> : id;
}

/** Claims of which somebody said that they tell of another incident, or may. */
function Others({ links }: { readonly links: Props["links"] }) {
  const t = useText();
  const others = links.filter(({ decision }) => decision !== "same");
  if (others.length === 0) return null;
  return (
    <ul className="quiet">
      {others.map(({ claim, decision, by }, i) => (
        <li key={claim?.id ?? i}>
          {claim === null ? (
            t("grading.claimGone")
          ) : (
            <ClaimLink claim={claim}>
              <q dir="auto">{claim.quote}</q>
            </ClaimLink>
          )}{" "}
          {t(decision === "other" ? "grading.notThis" : "grading.unsure", { by: isolate(t, by) })}
        </li>
      ))}
    </ul>
  );
}

function reasonText(t: Text, { code, params }: IncidentView["grading"]["reasons"][number]): string {
  const id = `gradeReason.${code}`;
  if (!t.has(id)) return code;
  const named = (value: string) => (value === "" ? t("speaker.unnamed") : isolate(t, partyText(t, value)));
  return t(
    id,
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? named(value) : value]),
    ),
  );
}
