// Scores the reading of numbers on the number cases of Recognizers-Text (specs/recognizers-number), on the built reader:
//
//   node bench/reader/numbers.mjs [--failures] [folder of the specs]
//
// NumberModel: the plain numbers of a text, without the words that bound them, as those cases ask for. NumberRangeModel:
// the figures with their bounds. A case passes when every number has the text, the place and the value of the case, and
// there is no other. What is left out is left out by a rule on the case, never by its sentence; each rule is named.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, "../../packages/reader/dist");
const SPECS = join(HERE, "../../../shared/data/specs/recognizers-number");
const LANGUAGES = [
  ["English", "en"],
  ["French", "fr"],
  ["Arabic", "ar"],
];

/** The cases of one file, or null where the specs are not there. */
export function casesOf(language, model, specs = SPECS) {
  const path = join(specs, language, `${model}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) : null;
}

const asciiDigits = (text) =>
  text
    .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (d) => String(d.charCodeAt(0) - 0x6f0));

/** A value as the cases write it: a comma may stand before decimals, and E before a power of ten. */
const valueOf = (text) => Number(String(text).replace(",", "."));
const close = (a, b) => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Text and place of a result. Where the case's own offsets do not cut its own text out of the input, only the text. */
function placed(found, expected, input) {
  const want = expected.Text.trim().toLowerCase();
  if (found.text.toLowerCase() !== want) return false;
  const start = expected.Start ?? expected.Resolution?.Start;
  if (
    start === undefined ||
    input.slice(start, start + expected.Text.length).toLowerCase() !== expected.Text.toLowerCase()
  )
    return true;
  return found.start === start + (expected.Text.length - expected.Text.trimStart().length);
}

const notInInput = (test) =>
  (test.Results ?? []).some((result) => !test.Input.toLowerCase().includes(result.Text.trim().toLowerCase()));

/** Results that the case itself places out of order, or twice at one place. */
function outOfOrder(test) {
  const starts = (test.Results ?? []).map((result) => result.Start ?? result.Resolution?.Start ?? -1);
  return starts.some((start, i) => i > 0 && start >= 0 && (starts[i - 1] ?? -1) >= start);
}

/** A text of digits with decimals, other than three, that is not its own value: "43894.0" for 0.75. */
function contradicts(text, value) {
  const digits = asciiDigits(text).trim();
  return /^\d+[.,](\d{1,2}|\d{4,})$/.test(digits) && !close(valueOf(digits), value);
}

/** Why a case of NumberModel does not concern counts of people, or null: the first rule that fits. */
export function leftOutOfNumbers(test, language) {
  const input = asciiDigits(test.Input);
  const results = test.Results ?? [];
  const values = results.map((result) => valueOf(result.Resolution.value));
  if (notInInput(test)) return "the case's text is not in its input";
  if (outOfOrder(test)) return "the case's results are out of order";
  if (results.some((result, i) => contradicts(result.Text, values[i]))) return "the case's value is not its own digits";
  if (/\d\s*\^|\d\s*e[+-]?\d|x10\^/i.test(input)) return "powers";
  if (values.some((value) => value < 0)) return "negative numbers";
  if (results.some((result) => /\d\s*g$/i.test(result.Text))) return "G for a thousand million";
  if (results.some((result, i) => /^\d{1,3}[.,]\d{3}$/.test(asciiDigits(result.Text)) && values[i] < 1000)) {
    return "three digits behind a mark: thousands by the coding rules, decimals there";
  }
  if (results.some((result, i) => isOddFraction(result, values[i]))) return "fractions that count nobody";
  if (language === "French" && results.some((result) => /^une?$/i.test(result.Text))) return "articles taken for one";
  return null;
}

/**
 * A share that a text tells of people is k of n, with n up to ten; a fraction above one counts people only where it is
 * of thousands or more ("half a million"). Decimals stay in.
 */
function isOddFraction(result, value) {
  const { subtype } = result.Resolution;
  const written = subtype === "decimal" || /\d[.,٫]\d/.test(result.Text) || /^[.,]\d/.test(result.Text);
  if (written && subtype !== "fraction") return false;
  if (subtype === "fraction" && value >= 1) return value % 1000 !== 0;
  if (Number.isInteger(value)) return false;
  if (Math.abs(value) > 1) return true;
  for (let n = 2; n <= 10; n++) if (value > 0 && close(Math.round(value * n) / n, value)) return false;
  return true;
}

/** Why a case of NumberRangeModel does not concern counts, or null. */
export function leftOutOfRanges(test, reader, lang) {
  const results = test.Results ?? [];
  if (results.some((result) => result.Text === "")) return "the case expects an empty result";
  if (notInInput(test)) return "the case's text is not in its input";
  if (results.some((result) => /-\d/.test(result.Resolution.value))) return "negative numbers";
  const numbers = reader.findPlainNumbers(reader.tokenise(test.Input), lang);
  if (numbers.some((number) => number.kind === "ordinal")) return "ranks";
  return null;
}

const OPEN = { "at-least": "[", "more-than": "(" };

/** A mention as those cases write an interval: the upper end of a range is left open there. */
export function intervalOf(mention) {
  const { parts, qualifier } = mention;
  const [first, second] = parts;
  if (qualifier === "between" && second) {
    if (first.qualifier === "exact") return `[${first.value},${second.value})`;
    const [low, high] = OPEN[first.qualifier] ? [first, second] : [second, first];
    return `${OPEN[low.qualifier]}${low.value},${high.value}${high.qualifier === "at-most" ? "]" : ")"}`;
  }
  if (!first) return null;
  switch (qualifier) {
    case "at-least":
    case "more-than":
      return `${OPEN[qualifier]}${first.value},)`;
    case "at-most":
      return `(,${first.value}]`;
    case "less-than":
      return `(,${first.value})`;
    case "exact":
      return `[${first.value},${first.value}]`;
    default:
      return null;
  }
}

/** Numbers of a text in the form of NumberModel, with their signs. Ranks, vague plurals and numbers glued to a unit are none there. */
function plainResults(reader, input, lang) {
  const tokens = reader.tokenise(input);
  return reader
    .findPlainNumbers(tokens, lang)
    .filter((number) => number.kind !== "ordinal" && !number.vague && !number.glued)
    .map((number) => {
      const { start } = tokens[number.minus ?? number.from];
      const value = number.minus === null ? number.value : -number.value;
      return { text: input.slice(start, tokens[number.to - 1].end), start, value };
    });
}

/**
 * Bounded figures of a text in the form of NumberRangeModel, which has no plain number and no "about". An Arabic "and"
 * written with the first word of a bound is not part of it there.
 */
function rangeResults(reader, input, lang) {
  const tokens = reader.tokenise(input);
  return reader
    .findNumbers(tokens, lang)
    .filter((mention) => mention.kind !== "ordinal" && mention.parts.length > 0)
    .filter((mention) => mention.qualifier !== "exact" || mention.from < mention.parts[0].from)
    .map((mention) => {
      const joined = mention.from < (mention.parts[0]?.from ?? 0) && /^و\S/.test(input.slice(mention.start)) ? 1 : 0;
      const start = mention.start + joined;
      return { text: input.slice(start, mention.end), start, value: intervalOf(mention) };
    })
    .filter((result) => result.value !== null);
}

function sameInterval(a, b) {
  const parse = (text) => /^([[(])([^,]*),([^,\])]*)([\])])$/.exec(text);
  const [x, y] = [parse(a), parse(b)];
  if (!x || !y || x[1] !== y[1] || x[4] !== y[4]) return false;
  return [2, 3].every((i) => (x[i] === "") === (y[i] === "") && (x[i] === "" || close(Number(x[i]), Number(y[i]))));
}

function passes(found, test, same) {
  const expected = test.Results ?? [];
  return (
    found.length === expected.length &&
    found.every(
      (result, i) => placed(result, expected[i], test.Input) && same(result.value, expected[i].Resolution.value),
    )
  );
}

/** Scores one model in one language. */
export function score(reader, language, lang, model, specs = SPECS) {
  const cases = casesOf(language, model, specs);
  if (!cases) return null;
  const ranges = model === "NumberRangeModel";
  const out = {
    language,
    model,
    all: cases.length,
    allPassed: 0,
    kept: 0,
    passed: 0,
    reasons: new Map(),
    failures: [],
  };
  for (const test of cases) {
    const found = ranges ? rangeResults(reader, test.Input, lang) : plainResults(reader, test.Input, lang);
    const ok = passes(found, test, ranges ? sameInterval : (a, b) => close(a, valueOf(b)));
    const reason = ranges ? leftOutOfRanges(test, reader, lang) : leftOutOfNumbers(test, language);
    if (ok) out.allPassed++;
    if (reason) {
      out.reasons.set(reason, (out.reasons.get(reason) ?? 0) + 1);
      if (!ok) out.failures.push({ input: test.Input, found, expected: test.Results, reason });
      continue;
    }
    out.kept++;
    if (ok) out.passed++;
    else out.failures.push({ input: test.Input, found, expected: test.Results, reason: null });
  }
  return out;
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

async function main() {
  const specs = process.argv.slice(2).find((arg) => !arg.startsWith("--")) ?? SPECS;
  if (!existsSync(specs)) {
    console.log("The specs of Recognizers-Text are not there; nothing measured.");
    return;
  }
  const { tokenise } = await import(join(DIST, "token.js"));
  const { findNumbers, findPlainNumbers } = await import(join(DIST, "numbers/index.js"));
  const reader = { tokenise, findNumbers, findPlainNumbers };
  console.log("model             language   all  passed            kept  passed");
  const scores = [];
  for (const model of ["NumberModel", "NumberRangeModel"]) {
    for (const [language, lang] of LANGUAGES) {
      const s = score(reader, language, lang, model, specs);
      if (!s) continue;
      scores.push(s);
      console.log(
        `${model.padEnd(17)} ${language.padEnd(8)} ${String(s.all).padStart(5)} ${String(s.allPassed).padStart(6)} ${percent(s.allPassed, s.all).padStart(8)} ${String(s.kept).padStart(8)} ${String(s.passed).padStart(6)} ${percent(s.passed, s.kept).padStart(8)}`,
      );
    }
  }
  console.log("\nLeft out of kept:");
  for (const s of scores)
    for (const [reason, count] of s.reasons) console.log(`${s.model} ${s.language}: ${count} ${reason}`);
  if (!process.argv.includes("--failures")) return;
  for (const s of scores) {
    console.log(`\n## ${s.model} ${s.language}`);
    for (const f of s.failures) {
      const show = (rows) =>
        rows.map((r) => `[${r.text ?? r.Text} @${r.start ?? r.Start} = ${r.value ?? r.Resolution.value}]`).join(" ");
      console.log(
        `${f.reason ? `(${f.reason}) ` : ""}${JSON.stringify(f.input)}\n    want ${show(f.expected ?? [])}\n    got  ${show(f.found)}`,
      );
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
