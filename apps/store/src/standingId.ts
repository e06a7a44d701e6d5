import { standingId } from "@bilan/ledger";

/** The report and the local part of an id of the whole observatory: `REPORT.c1`. */
export function splitId(id: string): { report: string; local: string } {
  const dot = id.lastIndexOf(".");
  return dot < 0 ? { report: id, local: "" } : { report: id.slice(0, dot), local: id.slice(dot + 1) };
}

/** A reference inside a reading, as an id of the whole observatory. */
export function globalReference<T extends string | null>(report: string, local: T): T extends null ? null : string;
export function globalReference(report: string, local: string | null): string | null {
  return local === null ? null : standingId(report, local);
}
