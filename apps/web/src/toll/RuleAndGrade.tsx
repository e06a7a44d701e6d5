import { RULES, type RuleName } from "@bilan/toll";
import { useId } from "react";
import { useText } from "../language/text.js";
import { GRADES, type TollSearch } from "./scope.js";
import type { ChangeToll } from "./useToll.js";

interface Props {
  readonly search: TollSearch;
  /** The rule and the grade that the toll on the page was made by. */
  readonly toll: { readonly rule: { readonly name: string }; readonly grade: string };
  readonly change: ChangeToll;
  readonly isComputedHere?: boolean;
}

/** By which rule the toll is computed, and from records of which grade or better. */
export function RuleAndGrade({ search, toll, change, isComputedHere }: Props) {
  const t = useText();
  const id = useId();
  const rule = search.rule ?? toll.rule.name;
  const grade = search.grade ?? toll.grade;
  return (
    <details className="rest">
      <summary>
        {t("cited.rule")} · <code>{rule}</code> ·{" "}
        {t.has(`grade.${grade}`) ? t(`grade.${grade}` as "grade.fair") : grade}
        {isComputedHere ? <> · {t("method.computedHere")}</> : null}
      </summary>
      <p className="dates">
        <label htmlFor={`${id}r`}>{t("method.rules")}</label>
        <select id={`${id}r`} value={rule} onChange={(event) => change({ rule: event.currentTarget.value })}>
          {(Object.keys(RULES) as RuleName[]).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}g`}>{t("method.grades")}</label>
        <select
          id={`${id}g`}
          value={grade}
          onChange={(event) => change({ grade: GRADES.find((each) => each === event.currentTarget.value) ?? null })}
        >
          {GRADES.map((each) => (
            <option key={each} value={each}>
              {t(`grade.${each}`)}
            </option>
          ))}
        </select>
      </p>
      <p className="quiet">{t("method.computedHereWords")}</p>
    </details>
  );
}
