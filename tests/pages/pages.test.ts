import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, overflow, type Site, scrollThrough, settled, violations, visit } from "./visit.js";

const LANGUAGES = ["fr", "en", "ar"] as const;
const PAGES = [
  "",
  "/claims",
  "/reports",
  "/incidents",
  "/method",
  "/data",
  "/read",
  "/compare",
  "/published?measure=killed",
  "/nowhere",
];
const WIDTHS = [360, 1440];

let site: Site;
let records: string[] = [];

beforeAll(async () => {
  site = await openSite();
  const first = async (list: "claims" | "reports" | "incidents") => {
    const answer = (await (await fetch(`${site.url}/api/${list}?limit=1`)).json()) as Record<string, { id: string }[]>;
    const id = answer[list]?.[0]?.id;
    return id === undefined ? [] : [`/${list}/${encodeURIComponent(id)}`];
  };
  records = (await Promise.all([first("claims"), first("reports"), first("incidents")])).flat();
});
afterAll(() => site?.stop());

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(WIDTHS)(
    "every page at %i px is accessible, fits, and asks nobody else",
    async (width) => {
      const { page, context, errors, elsewhere } = await visit(site, `/${language}`, { width });
      for (const path of [...PAGES, ...records]) {
        await page.goto(`${site.url}/${language}${path}`);
        await settled(page);
        await scrollThrough(page);
        const where = `${language}${path} at ${width}`;
        expect(await page.locator("html").getAttribute("dir"), where).toBe(language === "ar" ? "rtl" : "ltr");
        expect(await page.locator("html").getAttribute("lang"), where).toBe(language);
        expect(await page.locator("h1").count(), where).toBe(1);
        expect(await overflow(page), where).toBeLessThanOrEqual(0);
        expect(await violations(page), where).toEqual([]);
        expect(errors, where).toEqual([]);
        expect(elsewhere, where).toEqual([]);
      }
      await context.close();
    },
    240_000,
  );

  it("the toll is accessible in the dark, with its evidence open", async () => {
    const { page, context } = await visit(site, `/${language}?measure=killed&place=Aleppo&evidence=counted`, {
      width: 1440,
      scheme: "dark",
    });
    await page.locator("dialog.drawer").waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

describe("an address without a language", () => {
  it("opens in one that the reader wants and keeps the rest of the address", async () => {
    const { page, context } = await visit(site, "/claims?measure=killed", { width: 1440 });
    expect(new URL(page.url()).pathname).toBe("/en/claims");
    expect(new URL(page.url()).search).toBe("?measure=killed");
    await context.close();
  });
});

describe("what cannot be shown", () => {
  it("is said with its number and what to do", async () => {
    const { page, context } = await visit(site, "/en?measure=killed&place=Nowhere-at-all", { width: 1440 });
    const alert = page.getByRole("alert");
    expect(await alert.innerText()).toContain("202");
    expect(await alert.innerText()).toContain("choose a place");
    await context.close();
  });

  it("is said when the reader is offline", async () => {
    const { page, context } = await visit(site, "/en/method", { width: 360 });
    await context.setOffline(true);
    await page.evaluate(() => window.dispatchEvent(new Event("offline")));
    expect(await page.locator(".offline").innerText()).toContain("offline");
    await page.getByRole("link", { name: "Claims", exact: true }).click();
    await page.getByRole("alert").waitFor({ timeout: 10_000 });
    expect(await page.getByRole("alert").innerText()).toContain("cannot be reached");
    await context.setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(page);
    expect(await page.getByRole("alert").count()).toBe(0);
    await context.close();
  });
});
