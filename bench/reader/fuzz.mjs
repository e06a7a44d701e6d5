// Random and mutated inputs: no exception, spans inside the text and equal to the quote, low ≤ high, no circle of parts.
import { read } from "@bilan/reader";
import { dispatches, generator } from "./texts.mjs";

const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 1);
const random = generator(seed);
const { texts } = dispatches();
const bytes = texts.map(({ text }) => Buffer.from(text));
const words = texts.flatMap(({ text }) => text.split(/(\s+)/)).filter((word) => word !== "");
const below = (n) => Math.floor(random() * n);

function slice() {
  const whole = bytes[below(bytes.length)];
  const length = 20 + below(random() < 0.02 ? 3000 : 300);
  const start = below(Math.max(1, whole.length - length));
  return Buffer.from(whole.subarray(start, start + length));
}

const kinds = [
  () => slice().toString("utf8"),
  () => {
    const part = slice();
    for (let n = 1 + below(8); n > 0; n--) part[below(part.length)] = below(256);
    return part.toString("utf8");
  },
  () => Array.from({ length: 1 + below(60) }, () => words[below(words.length)]).join(random() < 0.5 ? " " : ""),
  () => String.fromCharCode(...Array.from({ length: 1 + below(120) }, () => below(random() < 0.5 ? 0x700 : 0x10000))),
  () => slice().toString("utf8") + slice().toString("latin1"),
];
const days = [undefined, "2016-02-10", "2024-02-29", "1999-12-31"];
const langs = [undefined, "fr", "en", "ar"];

function faultOf(text, reading) {
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  for (const { id, span, quote, figure, partOf } of [...reading.claims, ...reading.events]) {
    if (!(span[0] >= 0 && span[0] < span[1] && span[1] <= text.length)) return `${id}: span ${span}`;
    if (text.slice(...span) !== quote) return `${id}: quote`;
    if (figure && figure.high !== null && figure.low > figure.high) return `${id}: low above high`;
    let whole = partOf ?? null;
    for (let steps = 0; whole !== null; steps++) {
      if (whole === id || steps > claims.size) return `${id}: a circle of parts`;
      if (!claims.has(whole)) return `${id}: part of ${whole}, which is not there`;
      whole = claims.get(whole).partOf;
    }
  }
  return null;
}

const started = performance.now();
let faults = 0;
let claims = 0;
for (let i = 0; i < count && faults < 20; i++) {
  const text = kinds[i % kinds.length]();
  const lang = langs[below(4)];
  const published = days[below(4)];
  let fault;
  try {
    const reading = read(text, { id: "f", ...(lang && { lang }), ...(published && { published }) });
    claims += reading.claims.length;
    fault = faultOf(text, reading);
  } catch (error) {
    fault = error instanceof Error ? error.stack?.split("\n").slice(0, 3).join(" | ") : String(error);
  }
  if (fault) {
    faults++;
    console.log(`input ${i} (${lang ?? "?"}, ${published ?? "no day"}): ${fault}\n  ${JSON.stringify(text)}`);
  }
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `${count.toLocaleString("en-US")} inputs, seed ${seed}: ${faults} faults, ${claims.toLocaleString("en-US")} claims, ${seconds.toFixed(0)} s`,
);
if (faults > 0) process.exitCode = 1;
