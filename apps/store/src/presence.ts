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
export class Presence {
  private readonly address: Address;
  private readonly serving: boolean;
  private readonly revive: () => Promise<unknown>;
  private client: Client | null = null;
  private reviving: Promise<void> | null = null;
  private ending = false;

  private constructor(address: Address, serving: boolean, revive: () => Promise<unknown>) {
    this.address = address;
    this.serving = serving;
    this.revive = revive;
  }

  /**
   * Takes the locks. Throws Problem 302 where a server is wanted and there is one already. `revive` starts the
   * database again where it died under us.
   */
  static async take(address: Address, serving: boolean, revive: () => Promise<unknown>): Promise<Presence> {
    const presence = new Presence(address, serving, revive);
    await presence.lock();
    return presence;
  }

  /** Ends it. Whether nobody else is here: then nobody can come until the database has stopped. */
  async end(): Promise<boolean> {
    this.ending = true;
    await this.reviving;
    try {
      await this.client?.query("SELECT pg_advisory_unlock_shared($1)", [PRESENT]);
      const result = await this.client?.query("SELECT pg_try_advisory_lock($1) AS alone", [PRESENT]);
      if (result?.rows[0].alone) return true;
      await this.client?.end();
      return false;
    } catch {
      return false;
    }
  }

  private async lock(): Promise<void> {
    const client = new Client(connectionOf(this.address));
    client.on("error", () => {});
    await client.connect();
    await client.query("SELECT pg_advisory_lock_shared($1)", [PRESENT]);
    if (this.serving) {
      const result = await client.query("SELECT pg_try_advisory_lock($1) AS alone", [SERVING]);
      if (!result.rows[0].alone) {
        await client.end();
        throw new Problem(302);
      }
    }
    this.client = client;
    client.on("end", () => {
      if (!this.ending) this.reviving ??= this.comeBack();
    });
  }

  private async comeBack(): Promise<void> {
    let back = false;
    while (!back && !this.ending) {
      back = await this.revive()
        .then(() => this.lock())
        .then(
          () => true,
          () => false,
        );
      if (!back) await sleep(200);
    }
    this.reviving = null;
  }
}
