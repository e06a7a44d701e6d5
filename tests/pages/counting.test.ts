import type { EvidenceView, Toll } from "@bilan/vocabulary";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadExercise } from "../exercise.js";
import { startObservatory } from "../observatory.js";
import { openSite, overflow, type Site, scrollThrough, settled, until, violations, visit } from "./visit.js";

const SCOPE = "measure=killed&place=iso:SY-HL&from=2015-01-01&to=2015-12-31&by=party";

let site: Site;
beforeAll(async () => {
  site = await openSite(async () => {
    const running = await startObservatory();
    await loadExercise(running.observatory);
    return running;
  });
});
afterAll(() => site?.stop());

const api = async <T>(path: string) => (await (await fetch(`${site.url}/api${path}`)).json()) as T;
const search = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const total = (page: Page) => page.locator("section table.figures tfoot td.strong").first().innerText();
const method = (page: Page) => page.locator("details.rest summary").first().innerText();

/** Waits until the page can count by itself: the cube has come. */
const counts = (page: Page) =>
  until(page, () => performance.getEntriesByType("resource").some(({ name }) => name.includes("/counting-")));

/** Holds the server's tolls back until they are let go. */
async function held(page: Page): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(
    (url) => url.pathname === "/api/toll",
    async (route) => {
      await released;
      await route.continue().catch(() => {});
    },
  );
  return async () => {
    release();
    await settled(page);
  };
}

describe("a toll computed in the page", () => {
  it("waits for the first answer, and loads its code after it", async () => {
    const { page, context, errors } = await visit(site, `/en?${SCOPE}`, { width: 1440 });
    await counts(page);
    const times = await page.evaluate(() =>
      Object.fromEntries(
        performance
          .getEntriesByType("resource")
          .map((entry) => [
            new URL(entry.name).pathname.replace(/-[\w-]{8}\.js$/, ""),
            [entry.startTime, (entry as PerformanceResourceTiming).responseEnd],
          ]),
      ),
    );
    expect(times["/api/cube"]?.[0]).toBeGreaterThan(times["/api/toll"]?.[1] ?? Number.NaN);
    expect(times["/assets/counting"]?.[0]).toBeGreaterThan(times["/api/toll"]?.[1] ?? Number.NaN);
    expect(errors).toEqual([]);
    await context.close();
  });

  it("is shown at once, says so, and is the number that the server gives", async () => {
    const { page, context, errors } = await visit(site, `/en?${SCOPE}`, { width: 1440 });
    await counts(page);
    await page.waitForTimeout(300);
    const before = await total(page);
    const release = await held(page);
    await page.getByRole("button", { name: "status", exact: true }).click();
    await until(
      page,
      () => document.querySelector("details.rest summary")?.textContent?.includes("computed here") ?? false,
    );
    expect(await total(page)).toBe(before);
    await page.getByRole("button", { name: "Period after" }).click();
    await until(page, (old) => document.querySelector("tfoot td.strong")?.textContent !== old, before);
    const computed = await total(page);
    expect(search(page, "from")).toBe("2016-01-01");
    expect(await page.locator(".layers").innerText()).toContain("Loading");
    await release();
    expect(await total(page)).toBe(computed);
    expect(await method(page)).not.toContain("computed here");
    const toll = await api<Toll>("/toll?measure=killed&place=iso:SY-HL&from=2016-01-01&to=2016-12-31&by=status");
    expect(computed).toBe(String(toll.total.best));
    expect(errors).toEqual([]);
    await context.close();
  });

  it("counts each kind of people where they are chosen", async () => {
    const { page, context } = await visit(site, `/fr?${SCOPE}`, { width: 360 });
    await counts(page);
    await page.waitForTimeout(300);
    await page.locator("button.asked").first().click();
    const civilians = page.locator("dialog[open] .choices label").first();
    const { low, high } = (await api<Toll>(`/toll?${SCOPE}&people=civilians`)).total;
    expect(low).toBeLessThan(high ?? 0);
    expect(await civilians.innerText()).toContain(`${low} à ${high}`);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

describe("the timeline", () => {
  it("is brushed by mouse: the answer follows while it is dragged, the address when it is done", async () => {
    const { page, context } = await visit(site, "/en?measure=killed&place=iso:SY-HL", { width: 1440 });
    await counts(page);
    await page.waitForTimeout(300);
    const before = await total(page);
    const bars = page.locator(".timeline .bars").first();
    await bars.scrollIntoViewIfNeeded();
    const box = (await bars.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width * 0.3, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, box.y + 40, { steps: 4 });
    await until(page, (old) => document.querySelector("tfoot td.strong")?.textContent !== old, before);
    expect(search(page, "from")).toBeNull();
    const dragged = await total(page);
    await page.mouse.up();
    await settled(page);
    expect(search(page, "from")).toMatch(/^201\d-\d\d-01$/);
    expect(await total(page)).toBe(dragged);
    expect(await page.locator(".timeline .slot.outside").count()).toBeGreaterThan(10);
    await context.close();
  });

  it("is brushed by a finger", async () => {
    const { page, context } = await visit(site, "/ar?measure=killed&place=iso:SY-HL", { width: 360 });
    const bars = page.locator(".timeline .bars").first();
    await bars.scrollIntoViewIfNeeded();
    const box = (await bars.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const finger = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", part: number) =>
      finger.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: box.x + box.width * part, y: box.y + 50 }],
      });
    await touch("touchStart", 0.5);
    for (const part of [0.52, 0.56, 0.6]) await touch("touchMove", part);
    await touch("touchEnd", 0.6);
    await until(page, () => new URLSearchParams(location.search).has("from"));
    await settled(page);
    const [from, to] = [search(page, "from") ?? "", search(page, "to") ?? ""];
    // From right to left time goes on: what lies more to the right is earlier.
    expect(from < to).toBe(true);
    expect(from > "2014-12").toBe(true);
    expect(to < "2015-09").toBe(true);
    await context.close();
  });

  it.each([
    ["en", "ArrowRight"],
    ["ar", "ArrowLeft"],
  ])("has two ends that the arrow keys move, in %s with %s ahead", async (language, ahead) => {
    const { page, context } = await visit(site, `/${language}?${SCOPE}`, { width: 1440 });
    const first = page.locator(".handle.first").first();
    await first.focus();
    const words = await first.getAttribute("aria-valuetext");
    await page.keyboard.press(ahead);
    await settled(page);
    expect(search(page, "from")).toBe("2015-02-01");
    expect(search(page, "to")).toBe("2015-12-31");
    expect(await first.getAttribute("aria-valuetext")).not.toBe(words);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("handle first");
    await context.close();
  });
});

describe("as known on", () => {
  it.each([
    ["en", "ArrowLeft"],
    ["ar", "ArrowRight"],
  ])("is a slider over the days that made a difference, in %s with %s back", async (language, back) => {
    const { page, context } = await visit(site, `/${language}?${SCOPE}`, { width: 1440 });
    const slider = page.locator(".known input[type=range]");
    await slider.focus();
    for (const step of ["first", "second", "third"]) {
      await page.keyboard.press(back);
      expect(await slider.getAttribute("aria-valuetext"), step).toMatch(/\d/);
    }
    const { days } = await api<{ days: string[] }>("/ledger/days");
    await until(page, (day) => new URLSearchParams(location.search).get("known-on") === day, days.at(-3));
    await settled(page);
    const toll = await api<Toll>(`/toll?${SCOPE}&known-on=${days.at(-3)}`);
    expect(await total(page)).toBe(String(toll.total.best));
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("range");
    await context.close();
  });
});

describe("every number", () => {
  it("of a row, a part, the total, a bar and an area opens the records behind it", async () => {
    const { page, context } = await visit(site, `/en?${SCOPE}`, { width: 1440 });
    await scrollThrough(page);
    await page.locator("#when ~ .answered details summary").click();
    const tables = [
      page.locator("#documented ~ .tablewrap tbody"),
      page.locator("#when ~ .answered tbody"),
      page.locator(".where tbody"),
    ];
    for (const table of tables) {
      expect(await table.locator("td.n a").count()).toBeGreaterThan(1);
      await table.locator("td.n a").first().click();
      await page.locator("dialog.drawer").waitFor();
      await settled(page);
      const { row, span, area } = Object.fromEntries(new URL(page.url()).searchParams) as Record<string, string>;
      const [from, to] = (span ?? "2015-01-01/2015-12-31").split("/");
      const asked = `measure=killed&place=${area ?? "iso:SY-HL"}&from=${from}&to=${to}${row ? `&row=${encodeURIComponent(row)}` : ""}`;
      const { total: records } = await api<EvidenceView>(`/toll/evidence?${asked}`);
      expect(records).toBeGreaterThan(0);
      expect(await page.locator("dialog.drawer .evidence li").count()).toBe(Math.min(50, records));
      expect(await page.locator("dialog.drawer").innerText()).toContain("Only");
      await page.keyboard.press("Escape");
      await page.locator("dialog.drawer").waitFor({ state: "detached" });
      expect([search(page, "row"), search(page, "span"), search(page, "area")]).toEqual([null, null, null]);
    }
    await context.close();
  });
});

describe("a row", () => {
  it("leads down to its own scope by its name", async () => {
    const { page, context } = await visit(site, "/en?measure=killed&place=iso:SY&by=place", { width: 1440 });
    const row = page.locator("#documented ~ .tablewrap tbody tr").first();
    const best = await row.locator("td.strong").innerText();
    await row.locator("th button").click();
    await settled(page);
    expect(search(page, "place")).toMatch(/^iso:SY-/);
    expect(await total(page)).toBe(best);
    await page.getByRole("button", { name: "status", exact: true }).click();
    await settled(page);
    await page.locator("#documented ~ .tablewrap th button", { hasText: "Civilian" }).first().click();
    await settled(page);
    expect(search(page, "people")).toBe("civilians");
    await context.close();
  });
});

describe("the place", () => {
  it("is gone down to by an area, and up from by the path or by the area again", async () => {
    const { page, context } = await visit(site, `/en?${SCOPE}`, { width: 1440 });
    await scrollThrough(page);
    const area = (name: string) => page.locator(".where tbody th button", { hasText: name });
    await area("Homs").click();
    await settled(page);
    expect(search(page, "place")).toBe("iso:SY-HI");
    await area("Homs").click();
    await settled(page);
    expect(search(page, "place")).toBe("iso:SY");
    await page.locator(".path button").first().click();
    await settled(page);
    expect(search(page, "place")).toBeNull();
    await context.close();
  });
});

describe.each(["fr", "en", "ar"])("in %s", (language) => {
  it.each([360, 1440])("a toll with records is accessible and fits at %i px", async (width) => {
    const { page, context, errors, elsewhere } = await visit(site, `/${language}?${SCOPE}`, { width });
    await scrollThrough(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${site.url}/${language}?${SCOPE}&evidence=possible&row=party:civilians`);
    await page.locator("dialog.drawer").waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect([...errors, ...elsewhere]).toEqual([]);
    await context.close();
  });

  it("loads the Arabic font for words in Arabic, not for the name of the language alone", async () => {
    const { page, context } = await visit(site, `/${language}/method`, { width: 1440 });
    const fonts = await page.evaluate(() =>
      performance.getEntriesByType("resource").filter(({ name }) => name.includes("arabic")),
    );
    expect(fonts.length > 0).toBe(language === "ar");
    await context.close();
  });
});
