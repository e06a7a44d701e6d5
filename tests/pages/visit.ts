import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page, Request } from "playwright-core";
import { startBrowser } from "../browser.js";
import { type Running, startObservatory } from "../observatory.js";

/** A browser and an observatory with the demo; `BILAN_TEST_URL` names one that runs already. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

/** Opens one; `start` makes another observatory than that of the demo. */
export async function openSite(start: () => Promise<Running> = startObservatory): Promise<Site> {
  const given = start === startObservatory ? process.env["BILAN_TEST_URL"] : undefined;
  const running = given ? null : await start();
  const browser = await startBrowser();
  return {
    url: given ?? running?.url ?? "",
    browser,
    async stop() {
      await browser.close();
      await running?.stop();
    },
  };
}

export interface Look {
  readonly width: number;
  readonly scheme?: "light" | "dark";
}

/** A page with what went wrong on it: errors of its console, and requests to other hosts. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly errors: string[];
  readonly elsewhere: string[];
}

/** What each page is still being sent. */
const loading = new WeakMap<Page, Set<Request>>();

/** Opens an address of the site and waits until nothing is being loaded. */
export async function visit(site: Site, path: string, { width, scheme = "light" }: Look): Promise<Visit> {
  const context = await site.browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: "reduce",
    locale: "en-GB",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  const open = new Set<Request>();
  loading.set(page, open);
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  page.on("request", (request) => {
    open.add(request);
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(site.url).origin) elsewhere.push(request.url());
  });
  await page.goto(`${site.url}${path}`);
  await settled(page);
  return { page, context, errors, elsewhere };
}

/** Waits until the page has its heading and shows nothing as loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").waitFor();
  const open = loading.get(page) ?? new Set();
  for (let quiet = 0, tries = 0; quiet < 2; tries += 1) {
    if (tries > 300) throw new Error(`still loading: ${[...open].map((request) => request.url()).join(", ")}`);
    await page.waitForTimeout(40);
    const done = open.size === 0 && (await page.evaluate(() => document.querySelector(".loading, .waiting") === null));
    quiet = done ? quiet + 1 : 0;
  }
}

/** Waits until something is so in the page. The page's own policy forbids the evaluation that Playwright would poll with. */
export async function until<T>(page: Page, isSo: (given: T) => boolean, given?: T): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await page.evaluate(isSo as (given: unknown) => boolean, given)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`it never was so: ${isSo.toString()}`);
}

/** Scrolls to the end and back where the page has a map, which is loaded late, so that it is there too. */
export async function scrollThrough(page: Page): Promise<void> {
  if ((await page.locator(".mapbox, .map").count()) === 0) return;
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await settled(page);
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** What axe finds against WCAG 2.2 AA, a line a rule with where. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .options({ resultTypes: ["violations"], elementRef: false })
    // No page has a frame: without looking for them axe needs no second page to gather its findings.
    .setLegacyMode(true)
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
