import type { Toll } from "@bilan/vocabulary";
import { Link, useNavigate } from "@tanstack/react-router";
import { dayText, periodPhrase } from "../language/days.js";
import { kindsText } from "../language/figure.js";
import { placePhrase } from "../language/place.js";
import { type Text, useText } from "../language/text.js";
import { QuestionSentence } from "../toll/Question.js";
import { RuleAndGrade } from "../toll/RuleAndGrade.js";
import type { TollSearch } from "../toll/scope.js";
import { usePlace } from "../toll/usePlace.js";
import { partyText } from "../toll/keys.js";
import { askedOf, withSide } from "./sides.js";

interface Props {
  readonly which: "a" | "b";
  readonly sides: { readonly a: string; readonly b: string };
  /** null until it is known */
  readonly toll: Toll | null;
}

/** One side of a comparison: its question, which can be changed in place, or the citation that it stands for. */
export function Side({ which, sides, toll }: Props) {
  const t = useText();
  const asked = askedOf(sides[which]);
  return (
    <section className="side" aria-labelledby={`side-${which}`}>
      <h2 id={`side-${which}`}>{t(`compare.${which}`)}</h2>
      {asked.kind === "question" ? (
        <Asked search={asked.search} which={which} sides={sides} toll={toll} />
      ) : (
        <>
          <p>{asked.kind === "now" ? t("compare.now") : t("compare.cited")}</p>
          {asked.kind === "citation" ? <code className="long">{asked.citation}</code> : null}
          {toll === null ? null : <Standing toll={toll} which={which} sides={sides} />}
        </>
      )}
    </section>
  );
}

interface AskedProps extends Props {
  readonly search: TollSearch;
}

function Asked({ search, which, sides, toll }: AskedProps) {
  const navigate = useNavigate();
  const place = usePlace(search.place, toll?.scope.place ?? null);
  const change = (part: Partial<TollSearch>) => {
    void navigate({ to: "/compare", search: withSide(sides, which, { ...search, ...part }), resetScroll: false });
  };
  return (
    <>
      <p className="question">
        <QuestionSentence search={search} place={place} change={change} />
      </p>
      {toll === null ? null : <RuleAndGrade search={search} toll={toll} change={change} />}
    </>
  );
}

/** What is asked, where the side is not a question of its own, and the way to make it one. */
function Standing({
  toll,
  which,
  sides,
}: {
  readonly toll: Toll;
  readonly which: "a" | "b";
  readonly sides: Props["sides"];
}) {
  const t = useText();
  return (
    <>
      <p>{askedText(t, toll)}</p>
      <p>
        <Link to="/compare" search={withSide(sides, which, searchOf(toll))}>
          {t("compare.change")}
        </Link>
      </p>
    </>
  );
}

function askedText(t: Text, { scope, rule, grade, knownOn }: Toll): string {
  return [
    t(`measure.${scope.measure}`),
    ...(scope.people.length === 0 ? [] : [kindsText(t, scope.people)]),
    ...(scope.parties ?? []).map((party) => partyText(t, party)),
    scope.place === null ? t("place.everywhere") : placePhrase(t, scope.place),
    periodPhrase(t, scope.from, scope.to),
    knownOn === null ? t("known.today") : t("known.on", { day: dayText(t, knownOn.slice(0, 10)) }),
    `${rule.name} ${rule.version}`,
    t(`grade.${grade}`),
  ].join(" · ");
}

function searchOf({ scope, rule, grade, knownOn }: Toll): TollSearch {
  return {
    measure: scope.measure,
    place: scope.place?.id ?? null,
    from: scope.from,
    to: scope.to,
    people: scope.people,
    parties: scope.parties ?? [],
    by: [],
    knownOn: knownOn?.slice(0, 10) ?? null,
    rule: rule.name,
    grade,
  };
}
