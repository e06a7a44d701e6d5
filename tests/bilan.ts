import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../apps/cli/bin/bilan.mjs", import.meta.url));

/** The folder of shared test data, or null where this checkout stands alone. */
export const SHARED = ((folder) => (existsSync(folder) ? folder : null))(
  fileURLToPath(new URL("../../shared", import.meta.url)),
);

/** What a command did. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts `bilan` with arguments, in an environment without the caller's database. */
export function startBilan(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const { DATABASE_URL: _, BILAN_DATA: __, ...rest } = process.env;
  return spawn(process.execPath, [COMMAND, ...args], { env: { ...rest, ...env }, stdio: "pipe" });
}

/** Runs `bilan` to its end. */
export async function bilan(args: readonly string[], input?: string | Uint8Array, env = {}): Promise<Ran> {
  const child = startBilan(args, env);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin?.on("error", () => {});
  child.stdin?.end(input);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}
