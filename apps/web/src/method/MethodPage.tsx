import { RULES, type RuleName } from "@bilan/toll";
import { Page } from "../design/Page.js";
import { useText } from "../language/text.js";
import { GRADES } from "../toll/scope.js";

const TERMS = ["claim", "record", "toll", "low", "best", "high", "possible", "apart", "residual", "known"] as const;
const LAYERS = ["documented", "claimed", "implied"] as const;
const WEAKNESSES = ["gaps", "sources", "definitions", "dates", "reading", "estimate"] as const;

/** How the figures are made: words, layers, rules with their versions, grades, and what is known to be weak. */
export function MethodPage() {
  const t = useText();
  return (
    <Page title={t("nav.method")} className="prose">
      <p className="intro">{t("method.intro")}</p>
      <h2>{t("method.layers")}</h2>
      <dl>
        {LAYERS.map((layer) => (
          <div key={layer}>
            <dt>{t(`layer.${layer}`)}</dt>
            <dd>{t(`method.layer.${layer}`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t("method.terms")}</h2>
      <dl>
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{t(`method.term.${term}`)}</dt>
            <dd>{t(`method.term.${term}Words`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t("method.rules")}</h2>
      <dl>
        {(Object.keys(RULES) as RuleName[]).map((name) => (
          <div key={name}>
            <dt>
              <code>
                {name} {RULES[name].version}
              </code>
            </dt>
            <dd>{t(`rule.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t("method.grades")}</h2>
      <p>{t("method.gradesWords")}</p>
      <dl>
        {GRADES.map((grade) => (
          <div key={grade}>
            <dt>{t(`grade.${grade}`)}</dt>
            <dd>{t(`gradeRule.${grade}`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t("method.weaknesses")}</h2>
      <ul>
        {WEAKNESSES.map((weakness) => (
          <li key={weakness}>{t(`method.weak.${weakness}`)}</li>
        ))}
      </ul>
      <h2>{t("method.numbers")}</h2>
      <p>{t("method.numbersWords")}</p>
    </Page>
  );
}
