import { type PointerEvent, useRef, useState } from "react";
import { axisOf } from "../design/axis.js";
import { useText } from "../language/text.js";
import { Handle } from "./BrushHandle.js";
import type { Bucket } from "./buckets.js";
import type { Period } from "./useToll.js";

interface Props {
  readonly buckets: readonly Bucket[];
  /** the period that is chosen; bars outside it are grey */
  readonly chosen: Period;
  readonly label: (bucket: Bucket) => string;
  readonly name: string;
  /** while it is dragged over; null: it is no longer */
  readonly drag: (period: Period | null) => void;
  /** `replace`: one of many small steps */
  readonly choose: (period: Period, how: { readonly replace: boolean }) => void;
}

/**
 * Bars over time with their bounds. Dragging over them, by mouse or finger, chooses a period; so does moving its two ends by
 * the arrow keys.
 */
export function Brush({ buckets, chosen, label, name, drag, choose }: Props) {
  const t = useText();
  const area = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<readonly [number, number] | null>(null);
  const axis = axisOf(buckets);
  const top = axis.end;
  const isIn = ({ from, to }: Bucket) =>
    (chosen.from === null || to >= chosen.from) && (chosen.to === null || from <= chosen.to);
  const marked = buckets.map((bucket, i) =>
    dragged === null ? isIn(bucket) : i >= Math.min(...dragged) && i <= Math.max(...dragged),
  );
  const first = Math.max(0, marked.indexOf(true));
  const last = Math.max(first, marked.lastIndexOf(true));
  const periodOf = (a: number, b: number): Period => ({
    from: buckets[Math.min(a, b)]?.from ?? null,
    to: buckets[Math.max(a, b)]?.to ?? null,
  });
  const indexAt = (event: PointerEvent) => {
    const box = area.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const along = (event.clientX - box.left) / box.width;
    const fraction = document.documentElement.dir === "rtl" ? 1 - along : along;
    return Math.max(0, Math.min(buckets.length - 1, Math.floor(fraction * buckets.length)));
  };
  const start = (event: PointerEvent, from: number) => {
    area.current?.setPointerCapture(event.pointerId);
    setDragged([from, indexAt(event)]);
  };
  const end = (isDone: boolean) => {
    if (dragged === null) return;
    setDragged(null);
    if (isDone) choose(periodOf(...dragged), { replace: false });
    else drag(null);
  };
  const height = (value: number) => `${(Math.min(value, top) / top) * 100}%`;
  const [opening] = buckets;
  const closing = buckets.at(-1);
  const handle = (edge: "first" | "last") => (
    <Handle
      edge={edge}
      label={t(`when.${edge}`)}
      value={edge === "first" ? first : last}
      least={edge === "first" ? 0 : first}
      most={edge === "first" ? last : buckets.length - 1}
      words={label(
        buckets[edge === "first" ? first : last] ?? { from: "", to: "", low: 0, best: 0, high: 0, records: 0 },
      )}
      at={(edge === "first" ? first : last + 1) / buckets.length}
      grab={(event) => start(event, edge === "first" ? last : first)}
      move={(index) =>
        choose(
          edge === "first"
            ? { ...chosen, from: buckets[index]?.from ?? null }
            : { ...chosen, to: buckets[index]?.to ?? null },
          { replace: true },
        )
      }
    />
  );
  return (
    <div className="timeline" role="group" aria-label={name}>
      <div className="scale" aria-hidden="true">
        <span>{t.number(top)}</span>
        <span>0</span>
      </div>
      <div
        ref={area}
        className="bars"
        onPointerDown={(event) => start(event, indexAt(event))}
        onPointerMove={(event) => {
          const index = indexAt(event);
          if (dragged === null || dragged[1] === index) return;
          setDragged([dragged[0], index]);
          drag(periodOf(dragged[0], index));
        }}
        onPointerUp={() => end(true)}
        onPointerCancel={() => end(false)}
      >
        {buckets.map((bucket, index) => (
          <span
            key={bucket.from}
            className={marked[index] ? (dragged === null ? "slot" : "slot chosen") : "slot outside"}
            title={label(bucket)}
            aria-hidden="true"
          >
            <i className="column" style={{ blockSize: height(bucket.best ?? bucket.low) }} />
            <i
              className={bucket.high === null ? "whisker open" : "whisker"}
              style={{
                insetBlockEnd: height(bucket.low),
                blockSize: height(Math.max(0, (bucket.high ?? top) - bucket.low)),
              }}
            />
          </span>
        ))}
        {handle("first")}
        {handle("last")}
      </div>
      <div className="ends" aria-hidden="true">
        <span>{opening ? label(opening) : ""}</span>
        <span>{closing && closing !== opening ? label(closing) : ""}</span>
      </div>
    </div>
  );
}
