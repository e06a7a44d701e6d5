import { describe, expect, it } from "vitest";
import { besidePeriod } from "./period.js";

describe("the period beside a period", () => {
  it("is the next or the last month of a whole month, whatever its length", () => {
    expect(besidePeriod("2016-02-01", "2016-02-29", 1)).toEqual({ from: "2016-03-01", to: "2016-03-31" });
    expect(besidePeriod("2016-01-01", "2016-01-31", -1)).toEqual({ from: "2015-12-01", to: "2015-12-31" });
  });

  it("is a year of a whole year", () => {
    expect(besidePeriod("2016-01-01", "2016-12-31", 1)).toEqual({ from: "2017-01-01", to: "2017-12-31" });
  });

  it("is as long as any other period, and touches it", () => {
    expect(besidePeriod("2016-02-01", "2016-02-09", 1)).toEqual({ from: "2016-02-10", to: "2016-02-18" });
    expect(besidePeriod("2016-02-01", "2016-02-09", -1)).toEqual({ from: "2016-01-23", to: "2016-01-31" });
    expect(besidePeriod("2016-03-05", "2016-03-05", -1)).toEqual({ from: "2016-03-04", to: "2016-03-04" });
  });
});
