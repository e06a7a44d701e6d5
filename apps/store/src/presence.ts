import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "@bilan/vocabulary";
import { Client } from "pg";
import { type Address, connectionOf } from "./connection.js";

const PRESENT = 0x62696c_02;
const SERVING = 0x62696c_03;

/**
 * Says to others of the same database that we are here, by locks that end with the connection, also when we are
 * killed: everyone who is here shares one, and the server of a data folder holds another alone.
 */
export interface Presence {
  /** Ends it. Whether nobody else is here: then nobody can come until the database has stopped. */
  end(): Promise<boolean>;
}

/** Takes the locks. Throws Problem 302 where a server is wanted and there is one already. */
export async function bePresent(address: Address, serving: boolean, dataDir: string): Promise<Presence> {
  const presence = { ending: false, client: await take() };

  async function take(): Promise<Client> {
    const taken = new Client(connectionOf(address));
    taken.on("error", () => {});
    await taken.connect();
    await taken.query("SELECT pg_advisory_lock_shared($1)", [PRESENT]);
    if (serving) {
      const result = await taken.query("SELECT pg_try_advisory_lock($1) AS alone", [SERVING]);
      if (!result.rows[0].alone) {
        await taken.end();
        throw new Problem(302, dataDir);
      }
    }
    taken.on("end", () => void again());
    return taken;
  }

  /** The database restarted: whoever is here still says so. */
  async function again(): Promise<void> {
    while (!presence.ending) {
      await sleep(200, undefined, { ref: false });
      const taken = await take().catch(() => null);
      if (taken) {
        presence.client = taken;
        return;
      }
    }
  }

  return {
    async end() {
      presence.ending = true;
      const { client } = presence;
      try {
        await client.query("SELECT pg_advisory_unlock_shared($1)", [PRESENT]);
        const result = await client.query("SELECT pg_try_advisory_lock($1) AS alone", [PRESENT]);
        if (result.rows[0].alone) return true;
        await client.end();
        return false;
      } catch {
        return false;
      }
    },
  };
}
