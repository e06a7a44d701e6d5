import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "@bilan/vocabulary";
import { Client } from "pg";
import { type Address, codeOf, connectionOf, reasonOf } from "../connection.js";
import { type Cluster, environmentOf, SUPERUSER } from "./cluster.js";

const ROLE = "bilan";
/** Recovery after a crash takes as long as there is to write again. */
const PATIENCE_MS = 300_000;
const LOG_LIMIT = 5_000_000;
/** What a unix socket's path may be long, everywhere. */
const SOCKET_PATH_LIMIT = 100;
const SOCKET_PORT = 5432;

/** What postmaster.pid says of a running PostgreSQL. */
interface Running {
  readonly pid: number;
  /** Where it takes connections; null while it starts or stops. */
  readonly at: { readonly host: string; readonly port: number } | null;
}

/**
 * Makes sure that PostgreSQL runs on a cluster and answers: finds the one that runs, or starts it. Recovers from
 * files that a killed one left. `port` is where it listened before, if others still look for it there. The address to work at, as an ordinary role. Throws Problem 305 where it does not start.
 */
export async function ensureRunning(
  cluster: Cluster,
  onLog: (line: string) => void,
  port: number | null = null,
): Promise<Address> {
  const deadline = Date.now() + PATIENCE_MS;
  let child: ChildProcess | null = null;
  let failures = 0;
  while (Date.now() < deadline && failures < 20) {
    const running = await runningOn(cluster);
    if (running) {
      const answer = running.at && (await tryAt(cluster, running.at));
      if (answer) return answer;
    } else if (!child) {
      child = await start(cluster, onLog, port);
    }
    if (child && hasEnded(child)) {
      child = null;
      failures += 1;
      await removeStale(cluster);
      await sleep(150);
    }
    await sleep(10);
  }
  throw new Problem(305, await lastWords(cluster.log));
}

/** Stops the PostgreSQL of a cluster and waits until it is gone; nothing where none runs. */
export async function stopRunning(cluster: Cluster): Promise<void> {
  const running = await runningOn(cluster);
  if (!running) return;
  // SIGINT is PostgreSQL's fast shutdown: sessions end, everything is written.
  process.kill(running.pid, "SIGINT");
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && (await runningOn(cluster))?.pid === running.pid) await sleep(10);
}

/** The PostgreSQL that runs on this cluster, by its own pid file; a file whose process is gone counts for nothing. */
export async function runningOn(cluster: Cluster): Promise<Running | null> {
  const file = await readFile(path.join(cluster.data, "postmaster.pid"), "utf8").catch(() => "");
  const [pid, , , port, socket, listen, , status] = file.split("\n").map((line) => line.trim());
  if (!pid || !(await isPostgresOf(Number(pid), cluster))) return null;
  return { pid: Number(pid), at: status === "ready" ? { host: socket || listen || "", port: Number(port) } : null };
}

/** Whether a process is PostgreSQL on this cluster: a number may have gone to another process since. */
async function isPostgresOf(pid: number, cluster: Cluster): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== "EPERM") return false;
  }
  if (process.platform !== "linux") return true;
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  return command.split("\0").includes(cluster.data);
}

/**
 * PostgreSQL clears away what a killed one left, except where the number of its process has gone to another: it takes
 * that for itself and refuses to start.
 */
async function removeStale(cluster: Cluster): Promise<void> {
  const socketLock = path.join(cluster.folder, `.s.PGSQL.${SOCKET_PORT}.lock`);
  for (const file of [path.join(cluster.data, "postmaster.pid"), socketLock]) {
    const pid = Number((await readFile(file, "utf8").catch(() => "")).split("\n")[0]);
    if (pid > 0 && !(await isPostgresOf(pid, cluster))) await rm(file, { force: true });
  }
}

async function start(cluster: Cluster, onLog: (line: string) => void, port: number | null): Promise<ChildProcess> {
  const socketPath = path.join(cluster.folder, `.s.PGSQL.${SOCKET_PORT}`);
  const bySocket = process.platform !== "win32" && Buffer.byteLength(socketPath) <= SOCKET_PATH_LIMIT;
  const listening = bySocket
    ? { listen_addresses: "", unix_socket_directories: cluster.folder, port: SOCKET_PORT }
    : { listen_addresses: "127.0.0.1", unix_socket_directories: "", port: port ?? (await freePort()) };
  const settings = { ...listening, max_connections: 60, unix_socket_permissions: "0700", log_timezone: "UTC" };
  const { through, ...ids } = cluster.account;
  const [command = "", ...rest] = [
    ...through,
    cluster.binaries.postgres,
    "-D",
    cluster.data,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const log = await openLog(cluster.log);
  try {
    // In a session of its own: Ctrl-C is for Bilan, which then stops the database in order.
    const child = spawn(command, rest, {
      ...ids,
      cwd: cluster.folder,
      env: environmentOf(cluster),
      stdio: ["ignore", log.fd, log.fd],
      detached: true,
    });
    child.on("error", (error) => onLog(`database: ${error.message}`));
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

/** An address that answers, or null while PostgreSQL starts or stops. */
async function tryAt(cluster: Cluster, { host, port }: NonNullable<Running["at"]>): Promise<Address | null> {
  const address: Address = { host, port, user: ROLE, password: cluster.password, database: ROLE };
  const superuser: Address = { ...address, user: SUPERUSER, database: "postgres" };
  try {
    await visit(address);
    return address;
  } catch (error) {
    // Neither the role nor the database: a new cluster.
    if (!["28P01", "3D000"].includes(codeOf(error) ?? "")) return null;
  }
  try {
    await visit(superuser, async (client) => {
      await makeRole(client, cluster.password);
    });
    return null;
  } catch (error) {
    if (codeOf(error) === "28P01") throw new Problem(305, `the password in ${cluster.folder} is not the database's`);
    if (/^(57P|08|E[A-Z]+$)/.test(codeOf(error) ?? "")) return null;
    throw new Problem(305, reasonOf(error), {}, error);
  }
}

async function visit(address: Address, work: (client: Client) => Promise<void> = async () => {}): Promise<void> {
  const client = new Client(connectionOf(address));
  client.on("error", () => {});
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Not a superuser: what the ledger refuses, it refuses to Bilan too. */
async function makeRole(client: Client, password: string): Promise<void> {
  // One session at a time makes them; who comes second finds them.
  await client.query("SELECT pg_advisory_lock(1)");
  const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [ROLE]);
  if (role.rowCount === 0) await client.query(`CREATE ROLE ${ROLE} LOGIN PASSWORD '${password}'`);
  const database = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [ROLE]);
  if (database.rowCount === 0) await client.query(`CREATE DATABASE ${ROLE} OWNER ${ROLE}`);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

async function openLog(file: string) {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  return open(file, size > LOG_LIMIT ? "w" : "a", 0o600);
}

async function lastWords(log: string): Promise<string> {
  const lines = (await readFile(log, "utf8").catch(() => "")).trim().split("\n");
  return lines.findLast((line) => /FATAL|PANIC|unshare/.test(line)) ?? lines.at(-1) ?? "it said nothing";
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
