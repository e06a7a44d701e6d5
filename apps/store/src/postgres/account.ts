import { execFile } from "node:child_process";
import { chown, readFile, rmdir, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { Problem } from "@bilan/vocabulary";

/** As whom PostgreSQL runs, since it refuses to run as root. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
  /** A command that runs the rest of its arguments. */
  readonly through: readonly string[];
}

const OURSELVES: Account = { through: [] };

/**
 * Settles as whom PostgreSQL runs for a new folder, and gives the folder to that account.
 * An ordinary user: as that user. Root: as the owner of the data folder; where that is root too, as root that a user
 * namespace shows to it as another user, which works in folders closed to others and adds no user to the system; where
 * namespaces are closed, as an account without rights, if it can reach the folder. If nothing works, removes the folder and throws Problem 305.
 */
export async function settleAccount(folder: string, parent: string, program: string): Promise<Account> {
  if (process.getuid?.() !== 0) return OURSELVES;
  const owner = await stat(parent);
  if (owner.uid !== 0) {
    await chown(folder, owner.uid, owner.gid);
    return { uid: owner.uid, gid: owner.gid, through: [] };
  }
  const shown = await shownAsAnother();
  if (await runs(program, folder, shown)) return shown;
  const nobody = await accountNamed("postgres", "nobody");
  if (nobody) {
    await chown(folder, nobody.uid, nobody.gid);
    const account = { ...nobody, through: [] };
    if (await runs(program, folder, account)) return account;
  }
  await rmdir(folder);
  throw new Problem(
    305,
    "PostgreSQL does not run as root, user namespaces are closed here, and no other account can enter this folder; " +
      "start Bilan as an ordinary user, or put it and its data where others may enter",
  );
}

/** As whom PostgreSQL runs for a folder that is settled: as its owner. */
export async function accountOf(folder: string): Promise<Account> {
  if (process.getuid?.() !== 0) return OURSELVES;
  const owner = await stat(folder);
  return owner.uid === 0 ? shownAsAnother() : { uid: owner.uid, gid: owner.gid, through: [] };
}

async function shownAsAnother(): Promise<Account> {
  // initdb wants an account with a name, so any that the system has will do.
  const { uid, gid } = (await accountNamed()) ?? { uid: 1000, gid: 1000 };
  return { through: ["unshare", "-U", `--map-user=${uid}`, `--map-group=${gid}`, "--"] };
}

/** Whether an account can start a program and enter a folder, by its whole path. */
async function runs(program: string, folder: string, account: Account): Promise<boolean> {
  const enter = ["/bin/sh", "-c", 'cd "$0" && exec "$1" --version', folder, program];
  const [command = "", ...rest] = [...account.through, ...enter];
  const { through: _, ...ids } = account;
  return promisify(execFile)(command, rest, { cwd: "/", ...ids }).then(
    () => true,
    () => false,
  );
}

/** The first of the names that the system knows, or without names its first account that is not root. */
async function accountNamed(...names: string[]): Promise<{ uid: number; gid: number } | null> {
  const lines = (await readFile("/etc/passwd", "utf8").catch(() => "")).split("\n").map((line) => line.split(":"));
  const others = lines.filter((fields) => Number(fields[2]) > 0 && Number(fields[3]) > 0);
  const wanted = names.map((name) => others.find((fields) => fields[0] === name)).find((fields) => fields);
  const found = names.length > 0 ? wanted : others[0];
  return found ? { uid: Number(found[2]), gid: Number(found[3]) } : null;
}
