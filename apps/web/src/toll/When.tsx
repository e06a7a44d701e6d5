import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { timelineQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { monthText, periodText } from "../language/days.js";
import { boundsText } from "../language/figure.js";
import { type Text, useText } from "../language/text.js";
import { type Bucket, bucketsOf, type Step } from "./buckets.js";
import { Brush } from "./Brush.js";
import { type TollSearch, tollParams } from "./scope.js";
import type { ChangeToll } from "./useToll.js";

interface Props {
  readonly search: TollSearch;
  readonly change: ChangeToll;
}

/** When: the documented dead by day as bars; dragging over them, or two dates, sets the period. */
export function When({ search, change }: Props) {
  const t = useText();
  const query = useQuery(timelineQuery(tollParams(search)));
  return (
    <section aria-labelledby="when">
      <h2 id="when">{t("when.title")}</h2>
      <Answered query={query} what={t("when.title")}>
        {({ days }) => {
          const { step, buckets } = bucketsOf(days);
          if (buckets.length === 0) return <p className="empty">{t("when.none")}</p>;
          return (
            <>
              <Brush
                buckets={buckets}
                choose={(from, to) => change({ from, to })}
                label={(b) => bucketText(t, b, step)}
              />
              <p className="quiet">{t(`when.${step}`)}</p>
              <Dates key={`${search.from}${search.to}`} search={search} change={change} />
              <details>
                <summary>{t("when.table")}</summary>
                <BucketTable buckets={buckets} step={step} />
              </details>
            </>
          );
        }}
      </Answered>
    </section>
  );
}

function bucketText(t: Text, bucket: Bucket, step: Step): string {
  if (step === "year") return bucket.from.slice(0, 4);
  return step === "month" ? monthText(t, bucket.from.slice(0, 7)) : periodText(t, bucket.from, bucket.to, "short");
}

function Dates({ search, change }: Props) {
  const t = useText();
  const [from, setFrom] = useState(search.from ?? "");
  const [to, setTo] = useState(search.to ?? "");
  return (
    <form
      className="dates"
      onSubmit={(event) => {
        event.preventDefault();
        change({ from: from || null, to: to || null });
      }}
    >
      <label htmlFor="when-from">{t("chooser.from")}</label>
      <input id="when-from" type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
      <label htmlFor="when-to">{t("chooser.to")}</label>
      <input id="when-to" type="date" value={to} onChange={(event) => setTo(event.target.value)} />
      <button type="submit">{t("chooser.apply")}</button>
    </form>
  );
}

function BucketTable({ buckets, step }: { readonly buckets: readonly Bucket[]; readonly step: Step }) {
  const t = useText();
  return (
    <div className="tablewrap">
      <table className="figures narrow">
        <caption>{t("when.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("when.period")}</th>
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
          {buckets
            .filter((bucket) => bucket.records > 0 || bucket.high !== 0)
            .map((bucket) => (
              <tr key={bucket.from}>
                <th scope="row">{bucketText(t, bucket, step)}</th>
                <td className="n">{bucket.best === null ? t("table.missing") : t.number(bucket.best)}</td>
                <td className="n">{boundsText(t, bucket)}</td>
                <td className="n">{t.number(bucket.records)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
