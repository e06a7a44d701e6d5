import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { audit, fromBase64, isGrown, isIncluded, openNote, parseCheckpoint, parseVerifier } from "@bilan/ledger";
import { checkSignature, openObservatory } from "@bilan/observatory";
import { startServer } from "@bilan/server";
import type { ConsistencyView, ProofView } from "@bilan/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bilan } from "./bilan.js";
import { type Running, startObservatory } from "./observatory.js";

let folder = "";
let site: Running;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bilan-checkpoint-"));
  site = await startObservatory();
});
afterAll(async () => {
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

const text = async (path: string) => (await fetch(`${site.url}/api/ledger/${path}`)).text();
const json = async <T>(path: string) => (await (await fetch(`${site.url}/api/ledger/${path}`)).json()) as T;
const hash = (written: string) => fromBase64(written) ?? new Uint8Array();

/** The checkpoint that the server signs now. */
async function checkpoint() {
  const verifier = parseVerifier(await text("key"));
  const signed = verifier && (await openNote(await text("checkpoint"), verifier, checkSignature));
  const read = signed ? parseCheckpoint(signed) : null;
  if (!read) throw new Error("the server's checkpoint cannot be read");
  return read;
}

describe("the ledger to others", () => {
  test("signs a checkpoint that its own entries lead to", async () => {
    const read = await checkpoint();
    const { seq } = await site.observatory.head();
    expect(read.size).toBe(seq);
    expect(await audit(site.observatory.store.entries(), read)).toMatchObject({ fault: null, kept: "agrees" });
  });

  test("proves each of its entries, and that it only grew", async () => {
    const { size, root } = await checkpoint();
    const { entries } = await json<{ entries: { id: string; seq: number }[] }>("entries?limit=100");
    for (const { id, seq } of entries) {
      const view = await json<ProofView>(`entries/${encodeURIComponent(id)}/proof`);
      expect(view).toMatchObject({ index: seq - 1, size });
      const proof = view.proof.map(hash);
      expect(isIncluded(view.index, { start: 0, end: size }, hash(view.leaf), root, proof), id).toBe(true);
      const grown = await json<ConsistencyView>(`consistency?from=${seq}&to=${size}`);
      const [before, after] = grown.roots.map(hash);
      expect(isGrown(seq, size, before ?? root, after ?? root, grown.proof.map(hash))).toBe(true);
      expect(after).toEqual(root);
    }
  });

  test("says which question it cannot answer", async () => {
    expect(await json("entries/none/proof")).toMatchObject({ number: 403 });
    expect(await json("consistency?from=5&to=4")).toMatchObject({ number: 106 });
    expect(await json("consistency?from=1&to=1000000")).toMatchObject({ number: 106 });
    expect(await json("consistency?from=0&to=1")).toMatchObject({ number: 111 });
  });

  test("hands its checkpoint to witnesses, and asks again one that failed", async () => {
    const got: string[] = [];
    let refusals = 1;
    const witness = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => {
        body += chunk.toString("utf8");
      });
      request.on("end", () => {
        if (refusals > 0) response.statusCode = 503;
        else got.push(body);
        refusals -= 1;
        response.end();
      });
    });
    await new Promise<void>((ready) => witness.listen(0, "127.0.0.1", ready));
    const url = `http://127.0.0.1:${(witness.address() as AddressInfo).port}/`;
    const file = join(folder, "witnessed");
    const said: string[] = [];
    const observatory = await openObservatory({ dataDir: join(folder, "witnessed-data"), role: "server" });
    await observatory.loadDemo(() => new Date("2026-01-01T00:00:00Z"));
    const server = await startServer({
      observatory,
      host: "127.0.0.1",
      port: 0,
      pages: folder,
      witnesses: [url, file],
      log: { write: (line) => said.push(line) },
    });
    const kept = await observatory.checkpoint();
    await server.close();
    await observatory.close();
    await new Promise((closed) => witness.close(closed));
    expect(await readFile(file, "utf8")).toBe(kept);
    expect(got).toEqual([kept]);
    expect(said.join("")).toMatch(/406 .*HTTP 503/);
  });
});

describe("bilan ledger", () => {
  test("an exported ledger is held to a checkpoint; a changed byte is named", async () => {
    const data = join(folder, "data");
    const report = join(folder, "report.txt");
    await writeFile(
      report,
      "EXERCISE\nAt least 12 people were killed in Aleppo on 10 February 2016, the civil defence said.",
    );
    await bilan(["import", "dispatch", report, "--data", data]);
    const { note, key, seq } = JSON.parse(
      (await bilan(["ledger", "checkpoint", "--data", data, "--format", "json"])).out,
    );
    const kept = join(folder, "kept");
    await writeFile(kept, note);
    const file = join(folder, "ledger.jsonl");
    await bilan(["ledger", "export", "--out", file, "--data", data]);
    const verify = (path: string, ...more: string[]) => bilan(["ledger", "verify", path, "--format", "json", ...more]);

    const sound = await verify(file, "--checkpoint", kept, "--key", key);
    expect(sound.code).toBe(0);
    expect(JSON.parse(sound.out)).toMatchObject({ sound: true, checkpoint: { seq, agrees: true, signed: true } });

    const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
    const changed = join(folder, "changed.jsonl");
    await writeFile(changed, lines.map((line, i) => (i === 1 ? line.replace("12", "13") : line)).join("\n"));
    const found = await verify(changed, "--checkpoint", kept, "--key", key);
    expect(found.code).toBe(1);
    expect(JSON.parse(found.out)).toMatchObject({ sound: false, checkpoint: { agrees: false } });

    await writeFile(changed, lines.slice(0, -1).join("\n"));
    const short = await verify(changed, "--checkpoint", kept);
    expect(short.code).toBe(1);
    expect(JSON.parse(short.out)).toMatchObject({ sound: true, checkpoint: { agrees: false, signed: false } });
  });

  test.each([
    ["a note that another key signed", 405, async (note: string, key: string) => [note, key.replace(/.$/, "A")]],
    ["a file that is no checkpoint", 405, async () => ["nothing\n", null]],
  ])("refuses %s", async (_, number, make) => {
    const data = join(folder, "data");
    const { note, key } = JSON.parse((await bilan(["ledger", "checkpoint", "--data", data, "--format", "json"])).out);
    const [kept, asked] = await make(note, key);
    const file = join(folder, "refused");
    await writeFile(file, kept ?? "");
    const ran = await bilan([
      "ledger",
      "verify",
      "--data",
      data,
      "--checkpoint",
      file,
      ...(asked ? ["--key", asked] : []),
    ]);
    expect(ran.err).toMatch(new RegExp(`^bilan: ${number} `));
    expect(ran.code).toBe(2);
  });

  test("has no checkpoint before its first entry", async () => {
    const empty = join(folder, "empty");
    const ran = await bilan(["ledger", "checkpoint", "--to", join(folder, "w"), "--data", empty]);
    expect(ran.err).toMatch(/^bilan: 404 /);
  });
});
