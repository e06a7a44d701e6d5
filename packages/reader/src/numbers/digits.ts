import type { Token } from "../token.js";

/** Digits read as one number: `to` is the token beyond it. */
export interface Digits {
  readonly to: number;
  readonly value: number;
  /** Tokens before this one belong to a row of digits that is no single number: read each alone. */
  readonly apart: number;
}

export interface DigitsContext {
  readonly tokens: readonly Token[];
  /** The mark before decimals where a text leaves a choice: "." in English, "," in French. */
  readonly decimalMark: string;
  /** A million or more, or a per cent sign, follows token `at`: what stands before is rarely grouped. */
  scaledAt(at: number): boolean;
}

interface Group {
  readonly digits: string;
  readonly to: number;
}

const SEPARATORS = new Set([".", ",", "'", "’", "ʼ", "٬", "٫", "،"]);
const DECIMAL_MARKS = new Set([".", ",", "٫", "،"]);
const MAX_GROUPS = 8;
const MAX_DIGITS = 15;

/** Marks of writing direction, which copied Arabic text leaves inside numbers. */
function isDirection(token: Token | undefined): boolean {
  if (token?.kind !== "mark") return false;
  const code = token.text.charCodeAt(0);
  return (code >= 0x202a && code <= 0x202e) || code === 0x200e || code === 0x200f || (code >= 0x2066 && code <= 0x2069);
}

/** A letter that may be a digit misread stands right behind. */
function continued(next: Token | undefined): boolean {
  return next?.kind === "word" && !next.spaced;
}

/** Nothing at `at` can go on with a number in digits. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === "word") return true;
  if (next.kind === "digits") return next.breaks > 0;
  if (isDirection(next)) return false;
  if (next.spaced || !SEPARATORS.has(next.text)) return true;
  const beyond = tokens[at + 1];
  return beyond === undefined || (beyond.spaced && !isDirection(beyond));
}

/** Letters that scanning makes of 1 and 0; an ordinary word when they stand alone. */
const LOOKALIKE: Readonly<Record<string, string>> = { l: "1", I: "1", o: "0", O: "0" };

function lookalike(text: string): string | null {
  if (text.length > 2) return null;
  let digits = "";
  for (const ch of text) {
    const digit = LOOKALIKE[ch];
    if (digit === undefined) return null;
    digits += digit;
  }
  return digits;
}

/** Digits without a separator, with letters mistaken for 1 or 0 put right: "1O", "2l4". */
function groupAt(tokens: readonly Token[], at: number): Group | null {
  let digits = "";
  let i = at;
  const first = tokens[i];
  if (!first) return null;
  if (first.kind === "word") {
    const next = tokens[i + 1];
    const noughts =
      /^[oO]{3}$/.test(first.text) &&
      !first.spaced &&
      tokens[at - 1]?.spaced === false &&
      tokens[at - 2]?.kind === "digits";
    const one =
      (first.text === "l" || first.text === "I") &&
      next?.kind === "digits" &&
      !next.spaced &&
      next.text.length >= (first.text === "l" ? 1 : 2);
    if (!noughts && !one) return null;
    digits = noughts ? "000" : "1";
    i++;
    if (noughts) return { digits, to: i };
  }
  for (let token = tokens[i]; token; token = tokens[i]) {
    if (i > at && token.spaced) break;
    if (token.kind === "digits") digits += token.fold;
    else if (token.kind === "word" && i > at) {
      const read = lookalike(token.text);
      const next = tokens[i + 1];
      const inside = next?.kind === "digits" && !next.spaced;
      if (read === null || (!inside && /[lI]/.test(token.text))) break;
      digits += read;
    } else break;
    i++;
    if (digits.length > 2 * MAX_DIGITS) break;
  }
  return digits === "" ? null : { digits, to: i };
}

function isYear(digits: string): boolean {
  return digits.length === 4 && (digits.startsWith("19") || digits.startsWith("20"));
}

function grouped(groups: readonly Group[], count: number): boolean {
  const first = groups[0]?.digits ?? "";
  if (first.length > 3 || first.startsWith("0")) return false;
  for (let i = 1; i < count; i++) if (groups[i]?.digits.length !== 3) return false;
  return true;
}

function lakhs(groups: readonly Group[], count: number): boolean {
  const first = groups[0]?.digits ?? "";
  if (count < 3 || first.length > 2 || first.startsWith("0") || groups[count - 1]?.digits.length !== 3) return false;
  for (let i = 1; i < count - 1; i++) if (groups[i]?.digits.length !== 2) return false;
  return true;
}

function alike(separators: readonly string[], count: number): boolean {
  for (let i = 1; i < count; i++) if (separators[i] !== separators[0]) return false;
  return true;
}

/** The value of the first `count` groups as one number, or null where their separators do not make one. */
function valueOf(
  groups: readonly Group[],
  separators: readonly string[],
  count: number,
  context: DigitsContext,
): number | null {
  const text = groups.slice(0, count).map((group) => group.digits);
  const last = separators[count - 2] ?? "";
  if (count === 1) return Number(text[0]);
  if (count === 2) {
    const three = grouped(groups, 2) && last !== "٫";
    const decimal = DECIMAL_MARKS.has(last);
    if (three && !(decimal && last === context.decimalMark && context.scaledAt(groups[1]?.to ?? 0))) {
      return Number(text.join(""));
    }
    return decimal ? Number(`${text[0]}.${text[1]}`) : null;
  }
  if (alike(separators, count - 1)) {
    if (last === "٫") return null;
    return grouped(groups, count) || (last === "," && lakhs(groups, count)) ? Number(text.join("")) : null;
  }
  const whole = grouped(groups, count - 1) || (separators[0] === "," && lakhs(groups, count - 1));
  if (alike(separators, count - 2) && whole && DECIMAL_MARKS.has(last) && separators[0] !== "٫") {
    return Number(`${text.slice(0, -1).join("")}.${text[count - 1]}`);
  }
  return null;
}

/**
 * Reads the number that begins with the digits at `at`, with its separators: groups of three make thousands, whatever
 * the mark between them; another mark before the last group, or a group that is not of three, makes decimals.
 */
export function digitsAt(context: DigitsContext, at: number, alone: boolean): Digits | null {
  const { tokens } = context;
  const token = tokens[at];
  if (token?.kind === "digits" && (alone || endsAt(tokens, at + 1)) && !continued(tokens[at + 1])) {
    return token.fold.length > MAX_DIGITS ? null : { to: at + 1, value: Number(token.fold), apart: 0 };
  }
  const first = groupAt(tokens, at);
  if (!first) return null;
  const groups = [first];
  const separators: string[] = [];
  let far = first.to;
  const most = alone ? 1 : MAX_GROUPS;
  while (groups.length < most) {
    let i = far;
    while (isDirection(tokens[i])) i++;
    const token = tokens[i];
    if (!token) break;
    let separator: string;
    if (token.kind === "mark" && !token.spaced && SEPARATORS.has(token.text)) {
      separator = token.text;
      i++;
      while (isDirection(tokens[i])) i++;
      if (tokens[i]?.spaced) break;
    } else if (token.kind === "digits" && token.spaced && token.breaks === 0) {
      if (token.start - (tokens[i - 1]?.end ?? 0) !== 1) break;
      separator = " ";
    } else break;
    const group = tokens[i]?.kind === "digits" ? groupAt(tokens, i) : null;
    if (!group) break;
    groups.push(group);
    separators.push(separator);
    far = group.to;
  }
  const chain = endOfChain(groups, separators);
  const phone = separators.some(
    (separator, i) =>
      separator === " " && (groups[i + 1]?.digits.length ?? 0) > 3 && !isYear(groups[i + 1]?.digits ?? ""),
  );
  const longHead = first.digits.length > 3 && !isYear(first.digits) && separators[0] === " ";
  const zeroHead = first.digits.length > 1 && first.digits.startsWith("0") && separators[0] === " ";
  if (phone || longHead || zeroHead) return single(first, far);
  for (let count = groups.length; count > 1; count--) {
    const next = separators[count - 1];
    if (next !== undefined && next !== " ") continue;
    const value = valueOf(groups, separators, count, context);
    const to = groups[count - 1]?.to ?? first.to;
    if (value !== null && groups.slice(0, count).every((group) => group.digits.length <= MAX_DIGITS)) {
      return { to, value, apart: 0 };
    }
  }
  return single(first, chain);
}

function single(group: Group, apart: number): Digits | null {
  return group.digits.length > MAX_DIGITS ? null : { to: group.to, value: Number(group.digits), apart };
}

/** Where the groups joined without a space end. */
function endOfChain(groups: readonly Group[], separators: readonly string[]): number {
  let count = 1;
  while (separators[count - 1] !== undefined && separators[count - 1] !== " ") count++;
  return count === 1 ? 0 : (groups[count - 1]?.to ?? 0);
}
