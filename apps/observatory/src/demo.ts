import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { splitDispatches } from "@bilan/exchange";
import { entryId } from "@bilan/ledger";
import type { Blob, Store } from "@bilan/store";
import type { Body, Draft } from "@bilan/vocabulary";
import { receive } from "./readings.js";
import { readTextFile } from "@bilan/files";

const FOLDER = fileURLToPath(new URL("../../../demo", import.meta.url));
const ACTOR = "demo";

const OPENED: Body<"observatory.opened"> = {
  name: "Aleppo, February 2016",
  exercise: false,
  note: "demo",
  countries: ["SY"],
  scopes: [
    { label: "aleppo-offensive", query: "measure=killed&place=Aleppo&from=2016-02-01&to=2016-02-09&by=party" },
    { label: "syria-2011-2016", query: "measure=killed&place=Syria&from=2011-03-18&to=2016-02-22&by=party" },
    { label: "syria-besieged", query: "measure=besieged&place=Syria&from=2016-02-10&to=2016-02-10" },
  ],
};

/** Loads the demo into an empty observatory; does nothing to one that holds an entry. Whether it loaded. */
export async function loadDemo(store: Store, now: () => Date): Promise<boolean> {
  const { seq } = await store.head();
  if (seq > 0) return false;
  const at = now().toISOString();
  const blobs: Blob[] = [];
  const subject = "observatory";
  const drafts: Draft[] = [
    {
      id: entryId("observatory.opened", subject, OPENED),
      at,
      actor: ACTOR,
      kind: "observatory.opened",
      subject,
      body: OPENED,
    },
  ];
  for (const name of (await readdir(FOLDER)).filter((file) => file.endsWith(".txt")).sort()) {
    for (const dispatch of splitDispatches(await readTextFile(join(FOLDER, name)))) {
      const received = await receive(store, { origin: "demo", ...dispatch }, ACTOR, at);
      blobs.push(received.blob);
      drafts.push(...received.drafts);
    }
  }
  await store.append(drafts, { blobs });
  return true;
}
