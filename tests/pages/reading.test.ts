import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { splitDispatches } from "@bilan/exchange";
import { read } from "@bilan/reader";
import { Reading } from "@bilan/vocabulary";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, overflow, type Site, settled, violations, visit } from "./visit.js";

const DEMO = fileURLToPath(new URL("../../demo", import.meta.url));
const SEED = fileURLToPath(new URL("../../../shared/dispatches/dev/seed.txt", import.meta.url));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.stop());

const texts = readdirSync(DEMO)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => splitDispatches(readFileSync(`${DEMO}/${name}`, "utf8")))
  .map(({ text, published }) => ({ text, published }));

/** What the page gives to take away. */
async function downloaded(page: Page): Promise<unknown> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".checking > .actions button").nth(2).click(),
  ]);
  return JSON.parse(readFileSync(await file.path(), "utf8"));
}

async function readInPage(page: Page, text: string, published: string | null): Promise<unknown> {
  await page.locator("form.source textarea").fill(text);
  await page.locator("form.source input[type=date]").fill(published ?? "");
  await page.locator("form.source button[type=submit]").click();
  await page.locator("form.source button[type=submit]:enabled").waitFor();
  await page.locator(".checking").waitFor();
  return downloaded(page);
}

describe("a text read in the browser", () => {
  it("gives the same document as in Node, and asks nobody for it", async () => {
    const { page, context, elsewhere, errors } = await visit(site, "/en/read", { width: 1440 });
    const asked: string[] = [];
    page.on("request", (request) => {
      if (new URL(request.url()).pathname.startsWith("/api/")) asked.push(request.url());
    });
    expect(texts.length).toBeGreaterThan(3);
    for (const { text, published } of texts) {
      const expected = read(text, { id: "text", ...(published !== null && { published }) });
      expect(expected.claims.length).toBeGreaterThan(0);
      expect(await readInPage(page, text, published)).toEqual(expected);
    }
    expect([...asked, ...elsewhere, ...errors]).toEqual([]);
    await context.close();
  });

  it.skipIf(!existsSync(SEED))("gives the same document of the seed dispatch", async () => {
    const { page, context } = await visit(site, "/fr/read", { width: 1440 });
    const text = readFileSync(SEED, "utf8");
    expect(await readInPage(page, text, "2016-02-10")).toEqual(read(text, { id: "text", published: "2016-02-10" }));
    await context.close();
  });

  it("loads the reader's lists of names only when a text is read", async () => {
    const { page, context } = await visit(site, "/en/read", { width: 1440 });
    const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect((await loaded()).filter((name) => name.includes("reader.worker"))).toEqual([]);
    await readInPage(page, texts[0]?.text ?? "", null);
    expect((await loaded()).filter((name) => name.includes("reader.worker"))).toHaveLength(1);
    await context.close();
  });
});

describe("the reading of a report", () => {
  const open = async (language: string, width: number, scheme: "light" | "dark" = "light") => {
    const { reports } = (await (await fetch(`${site.url}/api/reports`)).json()) as {
      reports: { id: string; title: string | null }[];
    };
    const id = reports.find(({ title }) => title?.includes("506"))?.id ?? "";
    return { id, ...(await visit(site, `/${language}/read?report=${id}`, { width, scheme })) };
  };

  it("is that which stands, with the report's id, and comes back to it by undoing", async () => {
    const { id, page, context } = await open("en", 1440);
    const stands = Reading.parse(await downloaded(page));
    expect(stands.id).toBe(id);
    expect(stands.claims.map(({ id: local }) => local)).toContain("c1");
    const { text } = (await (await fetch(`${site.url}/api/reports/${id}`)).json()) as { text: string };
    for (const { span, quote } of [...stands.claims, ...stands.events]) expect(text.slice(...span)).toBe(quote);

    await page.locator("button.item").first().focus();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("item-c2");
    expect(await page.locator("mark.selected").count()).toBeGreaterThan(0);
    expect(await page.locator("mark.whole").count()).toBeGreaterThan(0);
    await page.keyboard.press("k");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("item-c1");
    await page.keyboard.press("e");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("507");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("item-c1");
    const corrected = Reading.parse(await downloaded(page));
    expect(corrected.claims[0]?.figure).toEqual({ value: 507, qualifier: "exact", low: 507, high: 507 });

    await page.locator("#item-c1").focus();
    await page.keyboard.press("x");
    expect(Reading.parse(await downloaded(page)).claims).toHaveLength(stands.claims.length - 1);
    await page.locator("button.item").first().focus();
    await page.keyboard.press("u");
    await page.keyboard.press("u");
    expect(await downloaded(page)).toEqual(stands);
    await context.close();
  });

  it("takes a claim more, by words that stand in the text and no others", async () => {
    const { page, context } = await open("en", 1440);
    const field = page.locator(".addclaim input");
    await field.fill("words that stand nowhere");
    await field.press("Enter");
    await page.locator(".addclaim [role=alert]").waitFor();
    await field.fill("Tall Rifaat");
    await field.press("Enter");
    const { claims } = Reading.parse(await downloaded(page));
    expect(claims.filter(({ quote }) => quote === "Tall Rifaat")).toMatchObject([{ figure: null, measure: null }]);
    await context.close();
  });

  it.each([
    ["fr", 360, "light"],
    ["fr", 1440, "dark"],
    ["en", 360, "dark"],
    ["en", 1440, "light"],
    ["ar", 360, "light"],
    ["ar", 1440, "dark"],
  ] as const)("is accessible and fits, in %s at %i px, %s", async (language, width, scheme) => {
    const { page, context, errors } = await open(language, width, scheme);
    await page.locator("button.item").nth(1).click();
    await settled(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
