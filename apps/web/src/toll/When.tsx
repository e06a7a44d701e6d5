import type { TimelineView } from "@bilan/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { timelineQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { monthText, periodText } from "../language/days.js";
import type { PlaceName } from "../language/place.js";
import { type Text, useText } from "../language/text.js";
import { type Bucket, bucketsOf, type Step } from "./buckets.js";
import { BucketTable } from "./BucketTable.js";
import { Brush } from "./Brush.js";
import type { Counting } from "./counting.js";
import { besidePeriod } from "./period.js";
import { type TollSearch, tollParams } from "./scope.js";
import type { ChangeToll, Period } from "./useToll.js";

interface Props {
  readonly search: TollSearch;
  readonly counting: Counting | null;
  readonly place: PlaceName | null;
  readonly drag: (period: Period | null) => void;
  readonly change: ChangeToll;
}

/** When: all that the records cover, the period chosen dark in it and by itself; dragging, keys or dates choose another. */
export function When({ search, counting, place, drag, change }: Props) {
  const t = useText();
  const whole = { ...search, from: null, to: null };
  const asked = tollParams(whole);
  const computed = useMemo(
    () => counting?.timeline({ ...whole, place: search.place === null ? null : (place?.id ?? search.place) }) ?? null,
    [counting, JSON.stringify(asked), place?.id],
  );
  const query = useQuery({ ...timelineQuery(asked), enabled: computed === null });
  const shown = computed === null ? query : { ...query, data: computed, error: null, isPlaceholderData: false };
  return (
    <section aria-labelledby="when">
      <h2 id="when">{t("when.title")}</h2>
      <Answered query={shown as typeof query} what={t("when.title")}>
        {({ days }) =>
          days.length === 0 ? (
            <p className="empty">{t("when.none")}</p>
          ) : (
            <Timelines days={days} search={search} drag={drag} change={change} />
          )
        }
      </Answered>
      <Steps search={search} change={change} />
      <Dates key={`${search.from}${search.to}`} search={search} change={change} />
    </section>
  );
}

interface TimelinesProps extends Pick<Props, "search" | "drag" | "change"> {
  readonly days: TimelineView["days"];
}

function Timelines({ days, search, drag, change }: TimelinesProps) {
  const t = useText();
  const { from, to } = search;
  const all = bucketsOf(days);
  const isChosen = from !== null || to !== null;
  const inside = isChosen
    ? bucketsOf(days.filter(({ day }) => (from === null || day >= from) && (to === null || day <= to)))
    : all;
  const hasDetail = isChosen && inside.step !== all.step && inside.buckets.length > 0;
  const shared = { drag, choose: (period: Period, how: { readonly replace: boolean }) => change(period, how) };
  return (
    <>
      <Brush
        {...shared}
        buckets={all.buckets}
        chosen={{ from, to }}
        name={t("when.whole")}
        label={(bucket) => bucketText(t, bucket, all.step)}
      />
      <p className="quiet">
        {t(`when.${all.step}`)} {isChosen ? t("when.whole") : null}
      </p>
      {hasDetail ? (
        <>
          <h3>{t("when.detail")}</h3>
          <Brush
            {...shared}
            buckets={inside.buckets}
            chosen={{ from, to }}
            name={t("when.detail")}
            label={(bucket) => bucketText(t, bucket, inside.step)}
          />
          <p className="quiet">{t(`when.${inside.step}`)}</p>
        </>
      ) : null}
      <details>
        <summary>{t("when.table")}</summary>
        <BucketTable buckets={inside.buckets} label={(bucket) => bucketText(t, bucket, inside.step)} />
      </details>
    </>
  );
}

function bucketText(t: Text, bucket: Bucket, step: Step): string {
  if (step === "year") return bucket.from.slice(0, 4);
  return step === "month" ? monthText(t, bucket.from.slice(0, 7)) : periodText(t, bucket.from, bucket.to, "short");
}

/** To the period right before or after the one chosen, and to any time. */
function Steps({ search: { from, to }, change }: Pick<Props, "search" | "change">) {
  const t = useText();
  if (from === null && to === null) return null;
  return (
    <p className="actions">
      {from === null || to === null
        ? null
        : ([-1, 1] as const).map((way) => (
            <button key={way} type="button" onClick={() => change(besidePeriod(from, to, way))}>
              {t(way === -1 ? "when.before" : "when.after")}
            </button>
          ))}
      <button type="button" className="plain" onClick={() => change({ from: null, to: null })}>
        {t("period.any")}
      </button>
    </p>
  );
}

function Dates({ search, change }: Pick<Props, "search" | "change">) {
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
