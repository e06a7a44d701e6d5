import type { Reading } from "@bilan/vocabulary";
import { type Edit, edited } from "./edit.js";

/** A text with its reading, as it stands and as it stood before each step. */
export interface Step {
  readonly text: string;
  readonly reading: Reading;
}

export interface History {
  readonly past: readonly Step[];
  readonly present: Step;
  readonly future: readonly Step[];
}

export const begun = (present: Step): History => ({ past: [], present, future: [] });

/** Goes on to another text or reading; what stood before can be had back. */
export function stepped({ past, present }: History, next: Step): History {
  return { past: [...past, present], present: next, future: [] };
}

/** One edit more; an edit that changes nothing is no step. */
export function withEdit(history: History, edit: Edit): History {
  const { text, reading } = history.present;
  const next = edited(text, reading, edit);
  return next === reading ? history : stepped(history, { text, reading: next });
}

export function undone(history: History): History {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

export function redone(history: History): History {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future };
}
