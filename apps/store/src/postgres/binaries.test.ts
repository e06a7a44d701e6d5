import { execFile } from "node:child_process";
import { cp, lstat, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBinaries, missingLibraries } from "./binaries.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "bilan-binaries-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.runIf(process.platform === "linux")("the libraries of the package", () => {
  test("are linked beside the data where npm did not link them, and PostgreSQL runs with them", async () => {
    const { native } = findBinaries();
    const links = JSON.parse(await readFile(path.join(native, "pg-symlinks.json"), "utf8")) as { target: string }[];
    const targets = new Set(links.map(({ target }) => path.resolve(native, "..", target)));
    const bare = path.join(folder, "package", "native");
    await cp(native, bare, { recursive: true, filter: (source) => !targets.has(source) });
    const program = path.join(bare, "bin", "postgres");
    await expect(promisify(execFile)(program, ["--version"])).rejects.toThrow(/shared librar/);

    const libraries = await missingLibraries(bare, path.join(folder, "lib"));
    expect((await readdir(libraries ?? "")).sort()).toEqual([...targets].map((target) => path.basename(target)).sort());
    const env = { ...process.env, LD_LIBRARY_PATH: libraries ?? "" };
    expect((await promisify(execFile)(program, ["--version"], { env })).stdout).toMatch(/PostgreSQL\) 1[5-9]/);
    // Nothing was written into the package, and a second start finds what the first made.
    await expect(lstat(path.join(bare, "lib", "libicuuc.so.60"))).rejects.toThrow(/ENOENT/);
    expect(await missingLibraries(bare, path.join(folder, "lib"))).toBe(libraries);
  });
});
