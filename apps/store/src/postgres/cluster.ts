import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, link, mkdir, open, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Problem } from "@bilan/vocabulary";
import { codeOf } from "../connection.js";
import { type Account, accountOf, settleAccount } from "./account.js";
import { type Binaries, findBinaries, missingLibraries } from "./binaries.js";

/** The superuser of a cluster that the store makes; Bilan itself works as an ordinary role. */
export const SUPERUSER = "postgres";

/** A cluster on disk: made, not necessarily running. */
export interface Cluster {
  /** Holds everything else: `cluster`, `password`, `log`, and the socket. */
  readonly folder: string;
  readonly data: string;
  readonly log: string;
  readonly password: string;
  readonly account: Account;
  readonly binaries: Binaries;
  readonly libraries: string | null;
}

/** The cluster below a data folder; made at the first call. Throws Problem 301 or 305. */
export async function clusterIn(dataDir: string, onLog: (line: string) => void): Promise<Cluster> {
  const binaries = findBinaries();
  const folder = path.join(dataDir, "postgres");
  try {
    const account = await folderAccount(dataDir, folder, binaries);
    const libraries = await missingLibraries(binaries.native, path.join(folder, "lib"));
    const password = await passwordIn(folder, account);
    const data = path.join(folder, "cluster");
    const cluster = { folder, data, log: path.join(folder, "log"), password, account, binaries, libraries };
    await makeLog(path.join(folder, "log"), account);
    if (!(await isThere(data))) await initialise(cluster, onLog);
    return cluster;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(301, `${dataDir}: ${codeOf(error) ?? "unusable"}`, {}, error);
  }
}

/**
 * Makes a data folder where it is missing; root that makes one inside another user's folder makes it for that user.
 * Its path without symbolic links, since PostgreSQL is recognised by it. Throws Problem 301.
 */
export async function makeDataDir(dataDir: string): Promise<string> {
  try {
    const first = await makeFolders(dataDir);
    if (first !== null && process.getuid?.() === 0) {
      const { uid, gid } = await stat(path.dirname(first));
      for (let made = dataDir; made.length >= first.length; made = path.dirname(made)) await chown(made, uid, gid);
    }
    return await realpath(dataDir);
  } catch (error) {
    throw new Problem(301, `${dataDir}: ${codeOf(error) ?? "unusable"}`, {}, error);
  }
}

/** The first folder that had to be made. (Node's own way tries for ever below /proc.) */
async function makeFolders(folder: string): Promise<string | null> {
  try {
    await mkdir(folder);
    return folder;
  } catch (error) {
    if (codeOf(error) === "EEXIST" && (await stat(folder)).isDirectory()) return null;
    if (codeOf(error) !== "ENOENT" || path.dirname(folder) === folder) throw error;
    const first = await makeFolders(path.dirname(folder));
    await mkdir(folder);
    return first ?? folder;
  }
}

/** The environment of PostgreSQL's programs: ours may hold PG… variables that are meant for another server. */
export function environmentOf(cluster: Cluster): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  const libraries = process.platform === "darwin" ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH";
  return {
    ...(PATH === undefined ? {} : { PATH }),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    ...(cluster.libraries ? { [libraries]: cluster.libraries } : {}),
    LC_ALL: "C",
    TZ: "UTC",
  };
}

async function folderAccount(dataDir: string, folder: string, binaries: Binaries): Promise<Account> {
  if (await isThere(folder)) return accountOf(folder);
  const made = await mkdir(folder, { mode: 0o700 }).then(
    () => true,
    (error) => {
      if (codeOf(error) === "EEXIST") return false;
      throw error;
    },
  );
  return made ? settleAccount(folder, dataDir, binaries.initdb) : accountOf(folder);
}

async function passwordIn(folder: string, account: Account): Promise<string> {
  const file = path.join(folder, "password");
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept.endsWith("\n")) return kept.trim();
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) await chown(draft, account.uid, account.gid);
  // Not renamed: of several processes that are here first together, one password stays.
  await link(draft, file).catch((error) => {
    if (codeOf(error) !== "EEXIST") throw error;
  });
  await rm(draft);
  return (await readFile(file, "utf8")).trim();
}

/** Made elsewhere and moved into place, so that a cluster that is there is a whole one. */
async function initialise(cluster: Cluster, onLog: (line: string) => void): Promise<void> {
  await removeLeftovers(cluster.folder);
  const draft = `${cluster.data}.${randomBytes(6).toString("hex")}`;
  const said = await runInitdb(cluster, draft);
  if (said !== null && !(await isThere(cluster.data))) {
    await rm(draft, { recursive: true, force: true });
    throw new Problem(305, said);
  }
  // Fails where another process was first; its cluster is as good.
  await rename(draft, cluster.data).catch(() => rm(draft, { recursive: true, force: true }));
  onLog(`made a database in ${cluster.folder}`);
}

async function runInitdb(cluster: Cluster, data: string): Promise<string | null> {
  const { through, ...ids } = cluster.account;
  const [command = "", ...rest] = [
    ...through,
    cluster.binaries.initdb,
    `--pgdata=${data}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${path.join(cluster.folder, "password")}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ];
  const child = spawn(command, rest, {
    ...ids,
    cwd: cluster.folder,
    env: environmentOf(cluster),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString("utf8");
  });
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code) => resolve(code === 0 ? null : stderr.trim().slice(-400)));
  });
}

/** Drafts of clusters whose maker was killed. A maker that is still at work is younger than this. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith("cluster.")) continue;
    const draft = path.join(folder, name);
    const age = Date.now() - (await stat(draft).then((found) => found.mtimeMs, Date.now));
    if (age > 120_000) await rm(draft, { recursive: true, force: true });
  }
}

/** The log, for the account to write; where it cannot be made, nothing can be written in the folder. */
async function makeLog(file: string, { uid, gid }: Account): Promise<void> {
  const log = await open(file, "a", 0o600);
  if (uid !== undefined && gid !== undefined) await log.chown(uid, gid);
  await log.close();
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error) => {
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    },
  );
}
