import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, settled, until, violations, visit } from "./visit.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.stop());

/** Presses Tab until the focus is on what a selector finds. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("the toll by keyboard alone", () => {
  it("skips to the content first", async () => {
    const { page, context } = await visit(site, "/en", { width: 1440 });
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await context.close();
  });

  it("opens a chooser, changes the question, and the answer and the address follow", async () => {
    const { page, context } = await visit(site, "/en", { width: 1440 });
    const before = await page.locator("#answer").innerText();
    await tabTo(page, "button.asked");
    await tabTo(page, "button.asked");
    await page.keyboard.press("Enter");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await focused(page)).toBe("were killed");
    await page.keyboard.press("Enter");
    await tabTo(page, ".choices button:not([aria-current])");
    await page.keyboard.press("Enter");
    await until(page, (old) => document.querySelector("#answer")?.textContent !== old, before);
    expect(new URL(page.url()).searchParams.get("measure")).toBe("injured");
    expect(await focused(page)).toBe("were injured");
    expect(await page.locator("#answer").getAttribute("aria-live")).toBe("polite");
    await context.close();
  });

  it("opens the evidence, closes it, and gives the focus back", async () => {
    const { page, context } = await visit(site, "/fr", { width: 360 });
    await tabTo(page, '.layers a[aria-haspopup="dialog"]');
    await page.keyboard.press("Enter");
    await page.locator("dialog.drawer[open]").waitFor();
    expect(new URL(page.url()).searchParams.get("evidence")).toBe("counted");
    await page.keyboard.press("Escape");
    await page.locator("dialog.drawer").waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.get("evidence")).toBeNull();
    expect(await focused(page)).toBe("Voir les fiches");
    await context.close();
  });

  it("chooses a period by two dates, and goes back by the browser", async () => {
    const { page, context } = await visit(site, "/ar?measure=killed&place=Aleppo", { width: 1440 });
    await page.locator("button.asked").nth(3).focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog input[type=date]").first().fill("2016-02-01");
    await page.locator("dialog input[type=date]").last().fill("2016-02-09");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.locator("h1").innerText()).toContain("من 1 إلى 9 شباط 2016");
    await page.goBack();
    await settled(page);
    expect(await page.locator("h1").innerText()).toContain("في أي وقت");
    await context.close();
  });

  it("finds a place by its Arabic name", async () => {
    const { page, context } = await visit(site, "/en?measure=killed", { width: 1440 });
    await page.locator("button.asked").nth(2).focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog input[type=search]").fill("حلب");
    await page.locator("dialog .choices button").first().waitFor();
    await tabTo(page, "dialog .choices button");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(new URL(page.url()).searchParams.get("place")).toBe("iso:SY-HL");
    expect(await page.locator("h1").innerText()).toContain("in Aleppo governorate");
    await context.close();
  });
});

describe("citing", () => {
  it("copies a sentence that holds the answer, and its link opens as what was cited", async () => {
    const { page, context } = await visit(site, "/en", { width: 1440 });
    const answer = await page.locator("#answer").innerText();
    await page.getByRole("button", { name: "Copy: Sentence" }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(answer.slice(1, 40));
    const link = await page.locator("#cite ~ .facts a[dir=ltr]").getAttribute("href");
    await page.goto(link ?? "");
    await settled(page);
    expect(await page.locator("main code.long").innerText()).toContain("bilan:");
    expect(await page.locator(".answer .lead").innerText()).toBe(answer);
    expect(await page.locator(".notice").innerText()).toContain("the same");
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
