import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * A value kept in a folder as JSON under a name, made anew where it is missing, of another `version` or broken. A folder
 * that cannot be written to only costs time: the value is made each time.
 */
export async function cached<T>(
  folder: string | null,
  name: string,
  version: string,
  make: () => Promise<T>,
): Promise<T> {
  if (folder === null) return make();
  const file = join(folder, `${name}.json`);
  try {
    const kept = JSON.parse(await readFile(file, "utf8")) as { version: string; value: T };
    if (kept.version === version) return kept.value;
  } catch {
    // Missing or broken: it is made below.
  }
  const value = await make();
  try {
    await mkdir(folder, { recursive: true });
    const part = `${file}.${process.pid}.part`;
    await writeFile(part, JSON.stringify({ version, value }));
    await rename(part, file);
  } catch {
    // The next start makes it again.
  }
  return value;
}
