import { existsSync, statfsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Store } from "@bilan/store";
import type { Command } from "commander";
import { EXIT, lineOf } from "../failure.js";
import { type Format, formatOption, print } from "../output.js";
import { dataOf, withObservatory } from "../session.js";

/** One thing looked at: fine, worth knowing, or wrong. */
interface Finding {
  readonly what: string;
  readonly state: "fine" | "note" | "wrong";
  readonly words: string;
}

const SIGNS = { fine: "ok  ", note: "note", wrong: "BAD " } as const;
const LEAST_FREE = 1_000_000_000;

/** `bilan doctor`: what is configured, reachable and unsafe, in words. */
export function doctorCommand(program: Command): void {
  program
    .command("doctor")
    .description("what is configured, what is reachable, what is unsafe, in words")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  bilan doctor")
    .action(async ({ format }: { format: Format }, command: Command) => {
      const findings = [node(), pages(), ...(await folder(dataOf(command)))];
      try {
        await withObservatory(command, async ({ store }) => findings.push(...(await database(store))));
      } catch (error) {
        findings.push({ what: "database", state: "wrong", words: lineOf(error) });
      }
      print(format, { findings }, () =>
        findings.map(({ what, state, words }) => `${SIGNS[state]} ${what}: ${words}`).join("\n"),
      );
      if (findings.some(({ state }) => state === "wrong")) process.exitCode = EXIT.finding;
    });
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  const words = enough ? process.versions.node : `${process.versions.node}; Bilan needs 20.19 or newer`;
  return { what: "Node", state: enough ? "fine" : "wrong", words };
}

function pages(): Finding {
  const built = existsSync(fileURLToPath(new URL("../../../web/dist/index.html", import.meta.url)));
  return {
    what: "pages",
    state: built ? "fine" : "note",
    words: built ? "built" : "not built; `npm start` builds them",
  };
}

async function folder(dir: string): Promise<Finding[]> {
  const found = await stat(dir).catch(() => null);
  if (!found) return [{ what: "data folder", state: "note", words: `${dir} does not exist yet` }];
  const { bavail, bsize } = statfsSync(dir);
  const free = bavail * bsize;
  const open = process.platform !== "win32" && (found.mode & 0o077) !== 0;
  return [
    {
      what: "data folder",
      state: open ? "note" : "fine",
      words: open ? `${dir} can be read by other users of this machine; chmod 700 closes it` : dir,
    },
    {
      what: "disk",
      state: free < LEAST_FREE ? "wrong" : "fine",
      words: `${(free / 1e9).toFixed(1)} GB free${free < LEAST_FREE ? "; make room, or reports will be refused" : ""}`,
    },
  ];
}

async function database(store: Store): Promise<Finding[]> {
  const [about, head, counts, verified, gazetteers, rebuilt] = await Promise.all([
    store.about(),
    store.head(),
    store.counts(),
    store.verify(),
    store.gazetteers(),
    store.rebuild({ check: true }),
  ]);
  const late = head.at !== null && Date.parse(head.at) > Date.now() + 60_000;
  return [
    {
      what: "database",
      state: "fine",
      words: `PostgreSQL ${about.version}, ${about.own ? "our own" : "yours"}, at ${about.address}`,
    },
    {
      what: "ledger",
      state: verified.sound ? "fine" : "wrong",
      words: verified.sound
        ? `${counts.entries} entries follow one another`
        : `401 entry ${verified.seq} (${verified.id}) was changed: ${verified.fault}`,
    },
    {
      what: "projections",
      state: rebuilt.differing === 0 ? "fine" : "wrong",
      words:
        rebuilt.differing === 0
          ? `${rebuilt.rows} rows as the ledger gives them: ${counts.reports} reports, ${counts.claims} claims, ${counts.incidents} incidents`
          : `402 ${rebuilt.differing} rows differ from the ledger; run \`bilan rebuild\``,
    },
    {
      what: "clock",
      state: late ? "wrong" : "fine",
      words: late
        ? `the ledger's last entry is of ${head.at}, later than this machine's clock; set the clock`
        : `last entry ${head.at ?? "none yet"}`,
    },
    {
      what: "gazetteer",
      state: "fine",
      words:
        gazetteers.length === 0
          ? "the base gazetteer; villages come from those you import"
          : gazetteers.map(({ source, version, places }) => `${source} ${version}: ${places} places`).join("; "),
    },
  ];
}
