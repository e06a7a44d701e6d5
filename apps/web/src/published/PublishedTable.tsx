import type { PublishedView } from "@bilan/vocabulary";
import { periodPhrase } from "../language/days.js";
import { boundsText, capital } from "../language/figure.js";
import { placeName } from "../language/place.js";
import { type Text, useText } from "../language/text.js";
import { keyText } from "../toll/keys.js";
import { usePlace } from "../toll/usePlace.js";

type Cell = PublishedView["cells"][number];

/** The cells that are shown and the places of those that are not; what the rule made coarser is said first. */
export function PublishedTable({ view }: { readonly view: PublishedView }) {
  const t = useText();
  const { scope, by, coarser, leftOut, disclosure, cells, hidden } = view;
  const place = usePlace(scope.place?.id ?? null, scope.place);
  const rule = `${disclosure.name} ${disclosure.version}`;
  const isEmpty = hidden === 0 && cells.every(({ cell }) => cell?.records === 0 && cell.high === 0);
  const values = {
    what: capital(t, t(`measure.${scope.measure}`)),
    place: place === null ? t("place.everywhere") : placeName(t.language, place),
    period: periodPhrase(t, scope.from, scope.to),
  };
  return (
    <section aria-labelledby="table">
      <h2 id="table">{t("published.table")}</h2>
      {coarser.length === 0 ? null : <p className="notice">{t("published.coarser", values)}</p>}
      {leftOut.length === 0 ? null : (
        <p className="notice">
          {t("published.leftOut", { by: leftOut.map((one) => t(`by.${one}`)).join(t("list.comma")) })}
        </p>
      )}
      {isEmpty ? <p className="empty">{capital(t, t("answer.noRecords"))}</p> : null}
      <div className="tablewrap" hidden={isEmpty}>
        <table className="figures">
          <caption>{t("published.caption", values)}</caption>
          <thead>
            <tr>
              {by.map((name) => (
                <th key={name} scope="col">
                  {capital(t, t(`by.${name}`))}
                </th>
              ))}
              {by.length === 0 ? <th scope="col">{capital(t, t("published.all"))}</th> : null}
              <th scope="col" className="n">
                {t("table.best")}
              </th>
              <th scope="col" className="n">
                {t("table.bounds")}
              </th>
              <th scope="col" className="n">
                {t("table.records")}
              </th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={JSON.stringify(cell.key)}>
                {by.map((name) => (
                  <th key={name} scope="row">
                    <bdi>{keyOf(t, cell, name)}</bdi>
                  </th>
                ))}
                {by.length === 0 ? <th scope="row">{t("published.all")}</th> : null}
                <Numbers cell={cell.cell} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        {t("published.hidden", { n: hidden })}{" "}
        {disclosure.smallest > 1
          ? t("published.rule", { rule, most: disclosure.smallest - 1 })
          : t("published.ruleOpen", { rule })}{" "}
        <code dir="ltr">{view.citation}</code>
      </p>
    </section>
  );
}

function keyOf(t: Text, { key }: Cell, name: string): string {
  const value = key[name];
  return value === undefined ? t("published.all") : keyText(t, name, value);
}

function Numbers({ cell }: { readonly cell: Cell["cell"] }) {
  const t = useText();
  if (cell === null) {
    return (
      <td className="n missing" colSpan={3}>
        {t("published.not")}
      </td>
    );
  }
  const number = (value: number | null) => (value === null ? t("table.missing") : t.number(value));
  return (
    <>
      <td className="n">{number(cell.best)}</td>
      <td className="n">{boundsText(t, cell)}</td>
      <td className="n">{t.number(cell.records)}</td>
    </>
  );
}
