import type { Claim, Figure, Qualifier, Reading } from "@bilan/vocabulary";
import { CAUSES, MEASURES, QUALIFIERS, TAGS, UNITS } from "@bilan/vocabulary/plain";
import { type Text, useText } from "../language/text.js";
import type { ClaimChange } from "./edit.js";
import { Choice, Kinds, Typed } from "./Fields.js";
import { Names, SharedFields } from "./SharedFields.js";
import { countOf, countriesOf, countText, figureWith, VAGUE } from "./typed.js";

interface Props {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly change: (change: ClaimChange) => void;
}

/** Every field of a claim but its words. */
export function ClaimEditor({ claim, reading, change }: Props) {
  const t = useText();
  const { population, unit } = claim;
  return (
    <div className="fields">
      <FigureFields figure={claim.figure} unit={unit} commit={(figure) => change({ figure })} />
      <Choice
        label={t("reading.unit")}
        value={unit}
        options={UNITS.map((code) => [code, t(`unit.${code}`)] as const)}
        commit={(code) => code !== null && change({ unit: code })}
      />
      <Choice
        label={t("claim.measure")}
        value={claim.measure}
        none={t("reading.none")}
        options={MEASURES.map((code) => [code, t(`measure.${code}`)] as const)}
        commit={(measure) => change({ measure })}
      />
      <Kinds
        label={t("claim.people")}
        chosen={population.tags}
        options={TAGS.map((code) => [code, t(`tag.${code}`)] as const)}
        commit={(tags) => change({ population: { ...population, tags } })}
      />
      <Names
        label={t("reading.groups")}
        names={population.groups}
        commit={(groups) => change({ population: { ...population, groups } })}
      />
      <Typed
        label={t("reading.nationalities")}
        shown={population.nationalities.join(" ")}
        dir="ltr"
        parse={countriesOf}
        wrong={t("reading.wrongCountry")}
        commit={(nationalities) => change({ population: { ...population, nationalities } })}
      />
      <SharedFields item={claim} lang={reading.lang} change={change} />
      <Choice
        label={t("incident.cause")}
        value={claim.cause}
        none={t("reading.none")}
        options={CAUSES.map((code) => [code, t(`cause.${code}`)] as const)}
        commit={(cause) => change({ cause })}
      />
      <Names label={t("claim.by")} names={claim.by} commit={(by) => change({ by })} />
      <Choice
        label={t("claim.partOf")}
        value={claim.partOf}
        none={t("reading.none")}
        options={others(t, claim, reading.claims)}
        commit={(partOf) => change({ partOf })}
      />
      <Choice
        label={t("claim.answers")}
        value={claim.about}
        none={t("reading.none")}
        options={others(t, claim, [...reading.claims, ...reading.events])}
        commit={(about) => change({ about })}
      />
    </div>
  );
}

const SHOWN = 48;

function others(
  t: Text,
  claim: Claim,
  items: readonly { readonly id: string; readonly quote: string }[],
): (readonly [string, string])[] {
  return items
    .filter(({ id }) => id !== claim.id)
    .map(({ id, quote }) => [
      id,
      t("reading.item", { id, words: quote.length > SHOWN ? `${quote.slice(0, SHOWN)}…` : quote }),
    ]);
}

interface FigureProps {
  readonly figure: Figure | null;
  readonly unit: Claim["unit"];
  readonly commit: (figure: Figure | null) => void;
}

function FigureFields({ figure, unit, commit }: FigureProps) {
  const t = useText();
  // Without a value only the qualifiers that say their own bounds can be chosen; a typed value is exact at first.
  const offered = QUALIFIERS.filter((code) => figure !== null || VAGUE.has(code));
  const parse = (typed: string) => countOf(typed, unit);
  const wrong = t("reading.wrongCount");
  const withValue = (value: number | null) => {
    const qualifier = figure === null || VAGUE.has(figure.qualifier) ? "exact" : figure.qualifier;
    commit(figureWith(qualifier, value, unit));
  };
  const withQualifier = (qualifier: Qualifier | null) => {
    if (qualifier === null) return commit(null);
    commit(figureWith(qualifier, figure?.value ?? figure?.low ?? null, unit));
  };
  return (
    <>
      <Choice
        label={t("claim.figure")}
        value={figure?.qualifier ?? null}
        none={t("claims.noFigure")}
        options={offered.map((code) => [code, t(`qualifier.${code}`)] as const)}
        commit={withQualifier}
      />
      <Typed
        label={t("reading.value")}
        shown={countText(figure?.value ?? null, unit)}
        numeric
        dir="ltr"
        parse={parse}
        wrong={wrong}
        commit={withValue}
      />
      {figure === null ? null : (
        <>
          <Typed
            label={t("reading.low")}
            shown={countText(figure.low, unit)}
            numeric
            dir="ltr"
            parse={(typed) => {
              const low = parse(typed);
              return low == null || (figure.high !== null && low > figure.high) ? undefined : low;
            }}
            wrong={t("reading.wrongBounds")}
            commit={(low) => commit({ ...figure, low })}
          />
          <Typed
            label={t("reading.high")}
            shown={countText(figure.high, unit)}
            numeric
            dir="ltr"
            parse={(typed) => {
              const high = parse(typed);
              return high != null && high < figure.low ? undefined : high;
            }}
            wrong={t("reading.wrongBounds")}
            commit={(high) => commit({ ...figure, high })}
          />
        </>
      )}
    </>
  );
}
