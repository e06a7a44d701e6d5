import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, settled, type Site, violations, visit } from "./visit.js";

const WEEK = "measure=killed&place=Aleppo&from=2016-02-01&to=2016-02-09";
const DAY = "measure=killed&place=Aleppo&from=2016-02-01&to=2016-02-05";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.stop());

const address = (a: string, b: string) => `/compare?${new URLSearchParams({ a, b })}`;

describe("two tolls side by side", () => {
  it("show what the API says of them", async () => {
    const { page, context } = await visit(site, `/en${address(WEEK, DAY)}`, { width: 1440 });
    const answer = await fetch(`${site.url}/api${address(WEEK, DAY)}`);
    const { a, b, total } = (await answer.json()) as {
      a: { total: { best: number; records: number } };
      b: { total: { best: number; records: number } };
      total: { records: number; claims: number };
    };
    await page.locator("#totals").waitFor();
    const cells = async (row: number) =>
      page.locator("#totals ~ .tablewrap tbody tr").nth(row).locator("td").allInnerTexts();
    expect((await cells(0))[3]).toBe(String(a.total.records));
    expect((await cells(1))[3]).toBe(String(b.total.records));
    expect(total.records + total.claims).toBeGreaterThan(0);
    expect(await page.locator("#claims").innerText()).toContain(total.claims === 0 ? "No claim" : String(total.claims));
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it("change one side by its own question, and the address says it", async () => {
    const { page, context } = await visit(site, `/en${address(WEEK, "now")}`, { width: 1440 });
    expect(await page.locator("main [role=status].notice").innerText()).toContain("The same total");
    await page.locator(".side").first().locator("button.asked").nth(1).click();
    await page
      .getByRole("button", { name: "injured", exact: true })
      .or(page.getByRole("radio", { name: "injured" }))
      .first()
      .click();
    await settled(page);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("a")).toContain("measure=injured");
    expect(searchParams.get("b")).toBe("now");
    await context.close();
  });

  it("open from a toll and from a citation", async () => {
    const { page, context } = await visit(site, `/en?${WEEK}`, { width: 1440 });
    await page.getByRole("link", { name: "Compare with another toll" }).click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get("a")).toContain("from=2016-02-01");
    await page.goto(`${site.url}/en?${WEEK}`);
    await settled(page);
    await page.goto((await page.locator("#cite ~ .facts a[dir=ltr]").getAttribute("href")) ?? "");
    await settled(page);
    await page.getByRole("link", { name: "Compare side by side with today" }).click();
    await settled(page);
    expect(await page.locator(".side code.long").innerText()).toContain("bilan:");
    await context.close();
  });
});
