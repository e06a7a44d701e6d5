import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startObservatory } from "../observatory.js";
import { openSite, overflow, type Site, scrollThrough, settled, violations, visit } from "./visit.js";

// An exercise: neither the places nor the parties exist, and QZ is a code that ISO 3166 leaves to its users.
const HEAD =
  "id,date_from,date_to,place,admin1,country,lat,lon,party_a,party_b,civilians_low,civilians_best,civilians_high,b_low,cause,grade,sources,note";
const FIRST = [
  HEAD,
  "x-1,2000-01-03,2000-01-03,Firstham,Northland,QZ,10.5,20.5,North Army,South Front,4,5,7,3,shelling,fair,North Office; South Office,Simulated exercise",
  "x-2,2000-01-05,2000-01-09,,Northland,QZ,,,North Army,South Front,2,2,,,,weak,North Office,Simulated exercise",
];
const SECOND = [HEAD, FIRST[1]?.replace(",4,5,7,3,", ",5,6,7,3,")];

let site: Site;
beforeAll(async () => {
  site = await openSite(async () => {
    const running = await startObservatory({ demo: false });
    const folder = await mkdtemp(join(tmpdir(), "bilan-exercise-"));
    const file = join(folder, "incidents.csv");
    for (const [day, rows] of [
      ["2000-02-01", FIRST],
      ["2000-03-01", SECOND],
    ] as const) {
      await writeFile(file, `${rows.join("\n")}\n`);
      await running.observatory.import("incidents", file, {
        actor: "exercise",
        now: () => new Date(`${day}T00:00:00Z`),
      });
    }
    const claims = { report: "a", publisher: "North Office", claims: [{ id: "c1", measure: "killed", figure: 5 }] };
    await writeFile(join(folder, "claims.jsonl"), JSON.stringify(claims));
    const now = () => new Date("2000-03-02T00:00:00Z");
    await running.observatory.import("claims", join(folder, "claims.jsonl"), { actor: "exercise", now });
    const desk = { by: "A. Verifier", reason: "An exercise.", now };
    await running.observatory.link("desk:x-1", ["a.c1"], "same", desk);
    await running.observatory.grade("desk:x-1", "fair", desk);
    await rm(folder, { recursive: true });
    return running;
  });
});
afterAll(() => site?.stop());

describe.each(["fr", "en", "ar"])("incident records in %s", (language) => {
  it.each([360, 1440])("are accessible and fit at %i px", async (width) => {
    const { incidents } = (await (await fetch(`${site.url}/api/incidents`)).json()) as { incidents: { id: string }[] };
    expect(incidents).toHaveLength(2);
    const record = `/incidents/${encodeURIComponent(incidents.map(({ id }) => id).sort()[0] ?? "")}`;
    const { page, context, errors, elsewhere } = await visit(site, `/${language}`, { width });
    for (const address of [
      "/incidents",
      record,
      "?measure=killed&party=South+Front",
      "/published?by=party,month&from=2000-01-03",
    ]) {
      await page.goto(`${site.url}/${language}${address}`);
      await settled(page);
      await scrollThrough(page);
      expect(await overflow(page), address).toBeLessThanOrEqual(0);
      expect(await violations(page), address).toEqual([]);
      expect([...errors, ...elsewhere], address).toEqual([]);
    }
    await context.close();
  });
});

describe("a toll of a party", () => {
  it("is asked by its name, and says so in its question", async () => {
    const { page, context } = await visit(site, "/en?measure=killed&grade=weak", { width: 1440 });
    await page.locator("h1 button").first().click();
    await page.getByLabel("Only of these parties").fill("South Front");
    await page.getByRole("dialog").getByRole("button", { name: "Apply" }).click();
    await page.waitForURL(/party=South(\+|%20)Front/);
    await settled(page);
    expect(await page.locator("h1").innerText()).toContain("(South Front)");
    const { total } = (await (await fetch(`${site.url}/api/toll?grade=weak&party=South+Front`)).json()) as {
      total: { low: number; high: number | null };
    };
    // Of the second record no party of the dead is known; what is not known of the first has no upper bound.
    expect(total).toMatchObject({ low: 3, high: null });
    await context.close();
  });
});

describe("a table for publication", () => {
  it("says what it made coarser, and where a number is not shown", async () => {
    const { page, context } = await visit(
      site,
      "/en/published?measure=killed&from=2000-01-03&to=2000-01-09&grade=weak",
      {
        width: 1440,
      },
    );
    const words = await page.locator("main").innerText();
    expect(words).toContain("from 1 to 31 January 2000");
    expect(words).toContain("not shown");
    expect(await page.locator("td.missing").count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe("an incident record", () => {
  it("shows its bounds, its sources and what it said before", async () => {
    const { page, context } = await visit(site, `/en/incidents/${encodeURIComponent("desk:x-1")}`, { width: 1440 });
    const words = await page.locator("main").innerText();
    for (const said of ["Firstham", "North Office", "South Office", "shelling", "Fair"]) expect(words).toContain(said);
    const grading = await page.locator("section[aria-labelledby=grading]").innerText();
    expect(grading).toContain("A. Verifier decided: Fair. An exercise.");
    expect(grading).toContain("By the rule grade-by-origins 1 it would be Weak: A single origin: north office.");
    expect(await page.locator(".history > li").count()).toBe(2);
    expect(await page.locator(".history").innerText()).toMatch(/8.*9/s);
    await context.close();
  });
});
