import type { KeyboardEvent, PointerEvent } from "react";

interface Props {
  readonly edge: "first" | "last";
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** the value in words */
  readonly words: string;
  /** where it stands, from 0 at the start of the bars to 1 at their end */
  readonly at: number;
  readonly grab: (event: PointerEvent) => void;
  readonly move: (value: number) => void;
}

/** Steps of the page keys. */
const PAGE = 10;

/** One end of a period on a timeline: moved by the arrow keys, which follow the direction of the page, or dragged. */
export function Handle({ edge, label, value, least, most, words, at, grab, move }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const ahead = document.documentElement.dir === "rtl" ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: ahead,
      ArrowLeft: -ahead,
      ArrowUp: 1,
      ArrowDown: -1,
      PageUp: PAGE,
      PageDown: -PAGE,
      Home: least - value,
      End: most - value,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(least, Math.min(most, value + step));
    if (next !== value) move(next);
  };
  return (
    <span
      className={`handle ${edge}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={words}
      style={{ insetInlineStart: `${at * 100}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
        grab(event);
      }}
    />
  );
}
