import { describe, expect, it } from "vitest";
import { bucketsOf } from "./buckets.js";

const day = (on: string, best: number) => ({ day: on, low: best, best, high: best, records: 1 });

describe("a timeline", () => {
  it("has a bar for every day, those without a record too", () => {
    const { step, buckets } = bucketsOf([day("2016-02-01", 5), day("2016-02-04", 7)]);
    expect(step).toBe("day");
    expect(buckets.map((bucket) => bucket.best)).toEqual([5, 0, 0, 7]);
  });

  it("gathers months and years where days would be too many, and loses nobody", () => {
    const long = bucketsOf([day("2016-01-31", 5), day("2016-02-29", 7), day("2017-03-01", 1)]);
    expect(long.step).toBe("month");
    expect(long.buckets).toHaveLength(15);
    expect(long.buckets.reduce((sum, bucket) => sum + (bucket.best ?? 0), 0)).toBe(13);
    expect(bucketsOf([day("1989-01-01", 1), day("2019-11-30", 1)]).buckets).toHaveLength(31);
  });

  it("is empty without days", () => {
    expect(bucketsOf([]).buckets).toEqual([]);
  });
});
