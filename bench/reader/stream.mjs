// A long JSONL stream through `bilan read`: memory must stay as it is, order and number of documents too.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { watchMemory } from "../memory.mjs";
import { dispatches } from "./texts.mjs";

const count = Number(process.argv[2] ?? 1_000_000);
const command = fileURLToPath(new URL("../../apps/cli/bin/bilan.mjs", import.meta.url));
const child = spawn(process.execPath, [command, "read", "-", "--format", "jsonl"], {
  stdio: ["pipe", "pipe", "inherit"],
});
const pieces = dispatches()
  .texts.flatMap(({ text }) => text.split(/\n\n+/))
  .filter((text) => text.length > 60);
const peaks = [];
let stop = watchMemory(child.pid, "\0", 250);
let seen = 0;
let disorder = 0;
const started = performance.now();
createInterface({ input: child.stdout }).on("line", (line) => {
  if (!line.startsWith(`{"id":"d${seen}"`)) disorder++;
  seen++;
  if (seen % Math.ceil(count / 10) === 0) {
    peaks.push(stop().process.toFixed(0));
    stop = watchMemory(child.pid, "\0", 250);
  }
});
for (let i = 0; i < count; i++) {
  const line = `${JSON.stringify({ id: `d${i}`, text: pieces[i % pieces.length], published: "2024-06-15" })}\n`;
  if (!child.stdin.write(line)) await once(child.stdin, "drain");
}
child.stdin.end();
await once(child, "close");
stop();
const seconds = (performance.now() - started) / 1000;
console.log(
  `${seen.toLocaleString("en-US")} of ${count.toLocaleString("en-US")} documents, ${disorder} out of order, ${seconds.toFixed(0)} s`,
);
console.log(`peak MB in each tenth of the stream: ${peaks.join(", ")}`);
