import { Cells } from "./cells.js";
import type { CountColumns } from "./countcolumns.js";
import { MarkedSeries } from "./markedseries.js";

/** Rows that begin to count, and rows that cease to, by the time at which they do. */
export interface Standing {
  opened: MarkedSeries;
  closed: MarkedSeries;
}

/** One bound for each record, or one for each cluster of records of the same incident. */
export type Per = "record" | "cluster";

/**
 * The rows of one country whose middle day is in one month. Those that reach out of the month are in a segment of their
 * own (`wide`), since they may belong to several months.
 */
export class Segment {
  firstDay = Number.POSITIVE_INFINITY;
  lastDay = Number.NEGATIVE_INFINITY;
  readonly country: number;
  readonly month: number;
  readonly wide: boolean;
  readonly cells = new Cells();
  readonly per: Record<Per, Standing> = { record: standing(), cluster: standing() };

  constructor(country: number, month: number, wide: boolean) {
    this.country = country;
    this.month = month;
    this.wide = wide;
  }

  /** Widens the days of the segment to those of a row. */
  cover(dayFrom: number, dayTo: number): void {
    this.firstDay = Math.min(this.firstDay, dayFrom);
    this.lastDay = Math.max(this.lastDay, dayTo);
  }

  /** Makes the sums that answers begin with, so that the first answer need not. Wide segments are always added up. */
  settle(columns: CountColumns): void {
    if (this.wide) return;
    for (const { opened, closed } of Object.values(this.per)) {
      opened.mark(columns, this.cells);
      closed.mark(columns, this.cells);
    }
  }

  get bytes(): number {
    return Object.values(this.per).reduce((sum, { opened, closed }) => sum + opened.bytes + closed.bytes, 0);
  }
}

function standing(): Standing {
  return { opened: new MarkedSeries(), closed: new MarkedSeries() };
}
