import { createReadStream, existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Incident } from "@bilan/vocabulary";
import { readUcdpGed } from "./ucdp-ged.js";

const folder = new URL("../../../../shared/data/ucdp/", import.meta.url);
const missing = !existsSync(folder);
if (missing) console.warn("../shared/data/ucdp is not here: the test on UCDP's file is skipped");

describe.skipIf(missing)("UCDP GED of Syria, 2016 to 2019", () => {
  it("takes every row, with the deaths that the file gives", async () => {
    const sums = { a: 0, b: 0, civilians: 0, unknown: 0, best: 0, low: 0, high: 0 };
    let [taken, widened, summaries] = [0, 0, 0];
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".csv"))) {
      for await (const row of readUcdpGed(createReadStream(new URL(name, folder), "utf8"))) {
        expect(row.refused?.message).toBeUndefined();
        const incident = Incident.parse(row.record);
        taken++;
        for (const { side, bounds } of incident.counts) sums[side] += bounds.best ?? 0;
        for (const bound of ["low", "best", "high"] as const) sums[bound] += incident.total[bound] ?? 0;
        if (incident.note !== null) widened++;
        if (incident.aggregate) summaries++;
      }
    }
    // Sums of the file's own columns, but for low and high, which are widened in 101 rows.
    expect(taken).toBe(16_566);
    expect(sums).toMatchObject({ a: 40_982, b: 35_269, civilians: 26_653, unknown: 9_433, best: 112_337 });
    expect(sums.low).toBeLessThanOrEqual(104_929);
    expect(sums.high).toBeGreaterThanOrEqual(119_020);
    expect([widened, summaries]).toEqual([101, 622]);
  });
});
