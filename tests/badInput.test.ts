import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bilan, type Ran, startBilan } from "./bilan.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bilan-bad-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** One line on stderr with the problem's number, exit 2, no stack. */
function expectProblem(ran: Ran, number: number): void {
  expect(ran.err.trimEnd().split("\n")).toHaveLength(1);
  expect(ran.err).toMatch(new RegExp(`^bilan: ${number} `));
  expect(ran.err).not.toMatch(/\n\s+at /);
  expect(ran.code).toBe(2);
}

describe("bilan read refuses, in one numbered line", () => {
  test.each([
    ["a binary", "photo.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), 101],
    ["an empty file", "empty.txt", "", 102],
    ["white space", "white.txt", " \n\t\n", 102],
    ["broken UTF-8", "broken.txt", new Uint8Array([0x35, 0x20, 0xc3, 0x28, 0x20]), 103],
    ["a text over 1 MB", "long.txt", "a ".repeat(600_000), 104],
  ])("%s", async (_, name, content, number) => {
    const ran = await bilan(["read", await file(name, content)]);
    expectProblem(ran, number);
    expect(ran.err).toContain(name);
    expect(ran.out).toBe("");
  });

  test("a file that is not there", async () => expectProblem(await bilan(["read", join(folder, "no.txt")]), 201));
  test("a folder", async () => expectProblem(await bilan(["read", folder]), 201));
  test("a day that does not exist", async () => {
    expectProblem(await bilan(["read", await file("a.txt", "5 dead"), "--published", "2016-02-30"]), 106);
  });

  test("leaves nothing where a later file is bad", async () => {
    const good = await file("good.txt", "At least 5 people were killed in Aleppo on Monday.");
    const out = join(folder, "out");
    expectProblem(await bilan(["read", good, await file("bad.txt", ""), "--out", out]), 102);
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });
});

describe("a JSONL stream", () => {
  test("says each bad line and reads the rest, in order", async () => {
    const good = (id: string) => JSON.stringify({ id, text: "Five people were killed in Homs.", lang: "en" });
    const input = [good("a"), "{", '{"id":"c"}', `{"id":"d","text":"${"x".repeat(2_000_000)}"}`, good("e"), ""].join(
      "\n",
    );
    const ran = await bilan(["read", "-", "--format", "jsonl"], input);
    const lines = ran.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string | null; error?: string; claims?: unknown[] });
    expect(lines.map(({ id, error }) => [id, error?.slice(0, 3) ?? "read"])).toEqual([
      ["a", "read"],
      [null, "105"],
      ["c", "105"],
      [null, "104"],
      ["e", "read"],
    ]);
    expect(ran.code).toBe(0);
  });

  test("a 50 MB line is skipped in little memory", async () => {
    const line = `{"id":"big","text":"${"mort ".repeat(10_000_000)}"}\n`;
    const ran = await bilan(["read", "-", "--format", "jsonl"], `${line}{"id":"b","text":"Deux morts à Homs."}\n`, {
      NODE_OPTIONS: "--max-old-space-size=160",
    });
    const [first, second] = ran.out.trimEnd().split("\n");
    expect(first).toContain("104 The text is too long");
    expect(JSON.parse(second ?? "")).toMatchObject({ id: "b", lang: "fr" });
  });
});

describe("bilan import refuses, and nothing is half-written", () => {
  let data = "";
  beforeAll(() => {
    data = join(folder, "data");
  });

  const header = "id,country_id,where_prec,date_prec,date_start,date_end,low,best,high";
  test.each([
    ["a format that is not known", "csv", "a.csv", "x", 109],
    ["a binary", "ucdp-ged", "b.csv", new Uint8Array([80, 75, 3, 4, 0, 0]), 101],
    ["an empty file", "ucdp-ged", "c.csv", "", 102],
    ["broken UTF-8", "ucdp-ged", "d.csv", new Uint8Array([0x69, 0x64, 0xc3, 0x28]), 103],
    ["missing columns", "ucdp-ged", "e.csv", `${header}\n`, 107],
    ["a 50 MB line", "ucdp-ged", "f.csv", `id,"${"x".repeat(50_000_000)}`, 104],
    ["a table of ours with missing columns", "incidents", "g.csv", "id,from\n1,2016-02-01\n", 107],
  ])("%s", async (_, format, name, content, number) => {
    const ran = await bilan(["import", format, await file(name, content), "--data", data]);
    expectProblem(ran, number);
    const { out } = await bilan(["ledger", "checkpoint", "--format", "json", "--data", data]);
    expect(JSON.parse(out)).toMatchObject({ seq: 0 });
  });

  test("a wrong row: line, column, and a report of every refused row", async () => {
    const template = (await bilan(["template", "incidents"])).out;
    const [head = "", example = ""] = template.split("\r\n");
    const good = example.replace("example-1", "row-1");
    const wrong = example.replace("example-1", "row-2").replace(/\d{4}-\d\d-\d\d/, "2016-02-31");
    expect(wrong).not.toBe(good);
    const ran = await bilan([
      "import",
      "incidents",
      await file("rows.csv", `${head}\r\n${good}\r\n${wrong}\r\n`),
      "--data",
      data,
    ]);
    expectProblem(ran, 108);
    expect(ran.err).toMatch(/rows\.csv:3/);
    expect(ran.err).toContain("date_from");
    const { out } = await bilan(["ledger", "checkpoint", "--format", "json", "--data", data]);
    expect(JSON.parse(out)).toMatchObject({ seq: 0 });
  });
});

describe("the server refuses, in one numbered line", () => {
  test("a data folder that cannot be written to", async () => {
    const place = await file("file-not-folder", "");
    expectProblem(await bilan(["serve", "--data", join(place, "data"), "--port", "0"]), 301);
    if (process.getuid?.() !== 0) {
      const closed = join(folder, "closed");
      await mkdir(closed);
      await chmod(closed, 0o500);
      expectProblem(await bilan(["serve", "--data", join(closed, "data"), "--port", "0"]), 301);
    }
  });

  test("a port in use, and a second server on the same folder", async () => {
    const data = join(folder, "served");
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as { port: number };
    expectProblem(await bilan(["serve", "--data", data, "--port", String(port)]), 601);
    taken.close();

    const first = startBilan(["serve", "--data", data, "--port", "0"]);
    await new Promise<void>((resolve, reject) => {
      first.stdout?.on("data", (chunk: Buffer) => chunk.includes("serves") && resolve());
      first.once("exit", (code) => reject(new Error(`the first server ended with ${code}`)));
    });
    try {
      expectProblem(await bilan(["serve", "--data", data, "--port", "0"]), 302);
    } finally {
      first.removeAllListeners("exit");
      first.kill("SIGTERM");
      await new Promise((resolve) => first.once("close", resolve));
    }
  });

  test.each([
    ["--port", "99999"],
    ["--port", "http"],
  ])("%s %s", async (option, value) => expectProblem(await bilan(["serve", option, value]), 106));

  test("a database that does not answer", async () => {
    const ran = await bilan(["toll", "--data", folder], undefined, { DATABASE_URL: "postgres://127.0.0.1:1/none" });
    expectProblem(ran, 303);
  });
});

test("an option or a command that does not exist is said in a line, with exit 2", async () => {
  for (const args of [["tol"], ["toll", "--plce", "x"], ["read", "--lang", "de", "x"]]) {
    const ran = await bilan(args);
    expect(ran.code).toBe(2);
    expect(ran.err).not.toMatch(/\n\s+at /);
  }
});
