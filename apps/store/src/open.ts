import path from "node:path";
import { Problem } from "@bilan/vocabulary";
import type { Pool } from "pg";
import { append } from "./append.js";
import { blobBytes, blobOf, eraseBlob } from "./blob.js";
import { answers, claim, claims, parts } from "./claim.js";
import { type Address, borrow, connect } from "./connection.js";
import { gradeDecisions, grounds } from "./grade.js";
import { countries, incident, incidents, incidentVersions, tollIncidents } from "./incident.js";
import { days } from "./known.js";
import { countsOf, entryById, entryChunks, headOf, verifyLedger } from "./ledger.js";
import { migrate } from "./migration.js";
import { gazetteers, imports, observatory } from "./observatory.js";
import { places, replacePlaces } from "./place.js";
import { clusterIn, makeDataDir } from "./postgres/cluster.js";
import { ensureRunning, stopRunning } from "./postgres/postmaster.js";
import { Presence } from "./presence.js";
import { rebuild } from "./rebuild.js";
import { event, events, report, reports, warnings } from "./report.js";
import type { About, OpenOptions, Store } from "./store.js";
import { grownTree, tileReader } from "./tree.js";
import { versions } from "./version.js";

const OLDEST = 150_000;

/** A database that answers, and how to leave it. */
interface Database {
  readonly target: Address | string;
  readonly place: string;
  leave(): Promise<void>;
}

/**
 * Opens an observatory's store: its own PostgreSQL below the data folder, started where it does not run, or the one
 * given. Throws Problem 301 (folder), 302 (another server), 303 (given database), 304 (newer) or 305 (did not start).
 */
export async function openStore(options: OpenOptions): Promise<Store> {
  const onLog = options.onLog ?? (() => {});
  const dataDir = path.resolve(options.dataDir);
  const database = options.databaseUrl ? givenDatabase(options.databaseUrl) : await ownDatabase(dataDir, options);
  const pool = connect(database.target, onLog);
  try {
    const client = await borrow(pool);
    try {
      const version = await supportedVersion(client);
      const migrations = await migrate(client, onLog);
      const own = !options.databaseUrl;
      return storeOn(pool, { version, own, migrations, address: database.place }, dataDir, database.leave);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    await database.leave();
    throw error;
  }
}

function givenDatabase(databaseUrl: string): Database {
  if (!URL.canParse(databaseUrl)) throw new Problem(303, "DATABASE_URL is not a URL");
  const { host, pathname } = new URL(databaseUrl);
  return { target: databaseUrl, place: `${host}${pathname}`, leave: async () => {} };
}

/** The PostgreSQL below the data folder. It may be stopping under us as its last user leaves: then it is started anew. */
async function ownDatabase(dataDir: string, options: OpenOptions): Promise<Database> {
  const onLog = options.onLog ?? (() => {});
  const cluster = await clusterIn(await makeDataDir(dataDir), onLog);
  for (let attempt = 1; ; attempt += 1) {
    const address = await ensureRunning(cluster, onLog);
    try {
      const revive = () => ensureRunning(cluster, onLog, address.port);
      const presence = await Presence.take(address, options.role === "server", revive);
      return {
        target: address,
        place: cluster.folder,
        async leave() {
          if (await presence.end()) await stopRunning(cluster);
        },
      };
    } catch (error) {
      if (error instanceof Problem) throw new Problem(error.number, dataDir);
      if (attempt === 5) throw new Problem(305, null, {}, error);
    }
  }
}

async function supportedVersion(client: { query: Pool["query"] }): Promise<string> {
  const result = await client.query<{ number: string; version: string }>(
    "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version",
  );
  const version = result.rows[0]?.version ?? "";
  if (Number(result.rows[0]?.number) < OLDEST)
    throw new Problem(303, `it is PostgreSQL ${version}; 15 or newer is needed`);
  return version;
}

function storeOn(pool: Pool, about: About, dataDir: string, leave: () => Promise<void>): Store {
  let closing: Promise<void> | null = null;
  return {
    dataDir,
    about: async () => about,
    close() {
      closing ??= pool.end().then(leave);
      return closing;
    },

    blob: (content, mediaType) => blobOf(pool, content, mediaType),
    blobBytes: (id) => blobBytes(pool, id),
    eraseBlob: (id) => eraseBlob(pool, id),

    append: (drafts, options = {}) => append(pool, drafts, options),
    head: () => headOf(pool),
    entry: (id) => entryById(pool, id),
    async *entries({ from, to } = {}) {
      for await (const chunk of entryChunks(pool, from, to)) yield* chunk;
    },
    treeSize: () => grownTree(pool),
    tile: tileReader(pool),
    verify: () => verifyLedger(pool),
    rebuild: ({ check = false } = {}) => rebuild(pool, check),
    counts: () => countsOf(pool),
    imports: () => imports(pool),

    days: () => days(pool),
    observatory: (known = {}) => observatory(pool, known),
    countries: () => countries(pool),

    reports: (filter = {}) => reports(pool, filter),
    report: (id, known = {}) => report(pool, id, known),
    warnings: (id, known = {}) => warnings(pool, id, known),
    events: (id, known = {}) => events(pool, id, known),
    event: (id, known = {}) => event(pool, id, known),

    claims: (filter = {}) => claims(pool, filter),
    claim: (id, known = {}) => claim(pool, id, known),
    answers: (id, known = {}) => answers(pool, id, known),
    parts: (id, known = {}) => parts(pool, id, known),

    versions: (family, subjects, known = {}) => versions(pool, family, subjects, known),

    incidents: (filter = {}) => incidents(pool, filter),
    incident: (id, known = {}) => incident(pool, id, known),
    grounds: (known = {}, of) => grounds(pool, known, of ?? null),
    gradeDecisions: (id) => gradeDecisions(pool, id),
    incidentVersions: (since) => incidentVersions(pool, since),
    tollIncidents: (filter = {}) => tollIncidents(pool, filter),

    replacePlaces: (source, version, given, drafts = []) => replacePlaces(pool, source, version, given, drafts),
    places: (filter = {}) => places(pool, filter),
    gazetteers: () => gazetteers(pool),
  };
}
