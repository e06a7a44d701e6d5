import { type PointerEvent, useRef, useState } from "react";
import { axisOf } from "../design/axis.js";
import { useText } from "../language/text.js";
import type { Bucket } from "./buckets.js";

interface Props {
  readonly buckets: readonly Bucket[];
  readonly choose: (from: string, to: string) => void;
  readonly label: (bucket: Bucket) => string;
}

/** Bars over time with their bounds; dragging over them chooses a period. The same is done by dates under it. */
export function Brush({ buckets, choose, label }: Props) {
  const t = useText();
  const area = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<readonly [number, number] | null>(null);
  const axis = axisOf(buckets);
  const top = axis.end;
  const indexAt = (event: PointerEvent) => {
    const box = area.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const along = (event.clientX - box.left) / box.width;
    const fraction = document.documentElement.dir === "rtl" ? 1 - along : along;
    return Math.max(0, Math.min(buckets.length - 1, Math.floor(fraction * buckets.length)));
  };
  const finish = () => {
    if (dragged === null) return;
    setDragged(null);
    const first = buckets[Math.min(...dragged)];
    const last = buckets[Math.max(...dragged)];
    if (first && last) choose(first.from, last.to);
  };
  const inDrag = (index: number) => dragged !== null && index >= Math.min(...dragged) && index <= Math.max(...dragged);
  const [first] = buckets;
  const last = buckets.at(-1);
  const height = (value: number) => `${(Math.min(value, top) / top) * 100}%`;
  return (
    <div className="timeline" aria-hidden="true">
      <div className="scale">
        <span>{t.number(top)}</span>
        <span>0</span>
      </div>
      <div
        ref={area}
        className="bars"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const index = indexAt(event);
          setDragged([index, index]);
        }}
        onPointerMove={(event) => {
          if (dragged !== null) setDragged([dragged[0], indexAt(event)]);
        }}
        onPointerUp={finish}
        onPointerCancel={() => setDragged(null)}
      >
        {buckets.map((bucket, index) => (
          <span key={bucket.from} className={inDrag(index) ? "slot chosen" : "slot"} title={label(bucket)}>
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
      </div>
      <div className="ends">
        <span>{first ? label(first) : ""}</span>
        <span>{last && last !== first ? label(last) : ""}</span>
      </div>
    </div>
  );
}
