import type { Breakdown as Dimension, Tag, Toll, TollRow } from "@bilan/vocabulary";
import { BarHead } from "../design/BarHead.js";
import { axisOf } from "../design/axis.js";
import { DotRange } from "../design/DotRange.js";
import { boundsText, capital } from "../language/figure.js";
import { useText } from "../language/text.js";
import { EvidenceBounds, EvidenceNumber } from "./EvidenceLink.js";
import { keyText } from "./keys.js";
import { narrowerScope } from "./narrower.js";
import { BREAKDOWNS, rowText } from "./scope.js";
import { sumOf } from "./sums.js";
import type { ChangeToll } from "./useToll.js";

interface Props {
  readonly toll: Toll;
  readonly by: readonly Dimension[];
  readonly change: ChangeToll;
}

/** The documented toll by party, status, place …: numbers, bounds, and where the rows do not add up. */
export function Breakdown({ toll, by, change }: Props) {
  const t = useText();
  const axis = axisOf([toll.total, ...toll.rows]);
  const names = by.map((dimension) => t(`by.${dimension}`)).join(t("list.comma"));
  return (
    <section aria-labelledby="documented">
      <h2 id="documented">{t("breakdown.title", { by: names })}</h2>
      <fieldset className="bys">
        <legend>{t("breakdown.by")}</legend>
        {BREAKDOWNS.map((dimension) => (
          <button
            key={dimension}
            type="button"
            aria-pressed={by.includes(dimension)}
            onClick={() => change({ by: [dimension] })}
          >
            {t(`by.${dimension}`)}
          </button>
        ))}
      </fieldset>
      <div className="tablewrap">
        <table className="figures">
          <caption>{t("breakdown.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{capital(t, names)}</th>
              <th scope="col" className="n">
                {t("table.best")}
              </th>
              <th scope="col" className="n">
                {t("table.bounds")}
              </th>
              <BarHead axis={axis} />
              <th scope="col" className="n wide">
                {t("table.records")}
              </th>
              <th scope="col" className="n wide">
                {t("table.possible")}
              </th>
            </tr>
          </thead>
          <tbody>
            {toll.rows.map((row) => (
              <Rows
                key={JSON.stringify(row.key)}
                row={row}
                by={by}
                axis={axis}
                whole={null}
                narrow={change}
                people={toll.scope.people}
              />
            ))}
          </tbody>
          <tfoot>
            <Rows row={{ ...toll.total, key: {} }} by={by} axis={axis} whole={null} label={t("table.total")} />
          </tfoot>
        </table>
      </div>
      <SumNote toll={toll} />
      <Notes toll={toll} />
    </section>
  );
}

interface RowProps {
  readonly row: TollRow;
  readonly by: readonly Dimension[];
  readonly axis: ReturnType<typeof axisOf>;
  /** the row that this one is a part of */
  readonly whole: TollRow | null;
  readonly label?: string;
  /** goes down to the scope of a row */
  readonly narrow?: ChangeToll;
  readonly people?: readonly Tag[];
}

function Rows({ row, by, axis, whole, label, narrow, people = [] }: RowProps) {
  const t = useText();
  const words = by.map((dimension) => row.key[dimension]).filter((value) => value !== undefined);
  const name =
    label ??
    by
      .flatMap((dimension) => {
        const value = row.key[dimension];
        return value === undefined ? [] : [keyText(t, dimension, value)];
      })
      .join(" · ");
  const named = label === undefined ? rowText(by, (whole ?? row).key, whole && (row.key["party"] ?? null)) : null;
  const inner = narrow ? narrowerScope(by, row.key, people) : null;
  const only = named === null ? {} : { row: named };
  return (
    <>
      <tr className={whole === null ? undefined : "part"}>
        <th scope="row" style={{ paddingInlineStart: whole === null ? 0 : "1.25rem" }}>
          {inner && narrow ? (
            <button type="button" className="plain" onClick={() => narrow(inner)}>
              {name}
            </button>
          ) : (
            name || words.join(" · ")
          )}
        </th>
        <td className="n strong">
          <EvidenceNumber n={row.best} only={only} />
        </td>
        <td className="n">
          <EvidenceBounds cell={row} only={only} />
        </td>
        <td className="barcell">
          <DotRange axis={axis} layer="documented" low={row.low} best={row.best} high={row.high} />
        </td>
        <td className="n wide">
          <EvidenceNumber n={row.records} only={only} />
        </td>
        <td className="n wide">
          <EvidenceNumber n={row.possible} only={only} membership="possible" />
        </td>
      </tr>
      {row.parts?.map((part) => (
        <Rows key={JSON.stringify(part.key)} row={part} by={by} axis={axis} whole={row} />
      ))}
    </>
  );
}

/** Says whether the rows make the total, and why not where they do not. */
function SumNote({ toll }: { readonly toll: Toll }) {
  const t = useText();
  if (toll.rows.length < 2) return null;
  const sum = sumOf(toll.rows);
  const { low, best, high } = toll.total;
  const notes: string[] = [];
  if (sum.best !== null && best !== null) {
    notes.push(
      sum.best === best
        ? t("breakdown.adds", { n: t.number(best) })
        : t("breakdown.bestDiffers", { sum: t.number(sum.best), total: t.number(best) }),
    );
  }
  if (sum.low !== low || sum.high !== high) {
    notes.push(t("breakdown.boundsDiffer", { sum: boundsText(t, sum), total: boundsText(t, { low, high }) }));
  }
  return <p className="note">{notes.join(" ")}</p>;
}

/** Notes whose numbers the sum note above says. */
const SAID: readonly string[] = ["rows-are-wider", "rows-do-not-add-up"];

/** What else a reader must be told of the numbers; a code that this page does not know is shown as it is. */
function Notes({ toll }: { readonly toll: Toll }) {
  const t = useText();
  const notes = toll.notes.filter(({ code }) => !SAID.includes(code) || toll.rows.length < 2);
  if (notes.length === 0) return null;
  return (
    <ul className="quiet">
      {notes.map(({ code, params }) => {
        const id = `tollNote.${code}`;
        return <li key={code}>{t.has(id) ? t(id, params) : code}</li>;
      })}
    </ul>
  );
}
