import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** What a headless Chromium needs to start anywhere, and to ask for nothing by itself. */
const FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--font-render-hinting=none",
];

/**
 * Starts a real Chromium: on Linux the one inside the npm package, elsewhere the Chrome of the system; `BILAN_TEST_CHROME`
 * names another. The caller closes it.
 */
export async function startBrowser(): Promise<Browser> {
  const named = process.env["BILAN_TEST_CHROME"];
  if (named) return playwright.launch({ executablePath: named, args: FLAGS });
  if (process.platform !== "linux") return playwright.launch({ channel: "chrome", args: FLAGS });
  return playwright.launch({ executablePath: await chromium.executablePath(), args: FLAGS });
}
