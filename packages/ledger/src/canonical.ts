import { utf8ToBytes } from "@noble/hashes/utils.js";

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The canonical JSON of a value (RFC 8785): no white space, keys in the order of their UTF-16 code units, strings and
 * numbers as ECMAScript writes them. A property that is `undefined` is absent, as in JSON.
 * Throws a `TypeError` for what JSON cannot say: NaN, infinities, lone surrogates, `undefined` itself, functions,
 * big integers, and objects other than plain ones and arrays.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
      return JSON.stringify(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return `[${Array.from(value, canonical).join(",")}]`;
      return canonicalObject(value);
    default:
      throw new TypeError(`a value of type ${typeof value} has no canonical form`);
  }
}

/** The canonical JSON of a value in UTF-8. */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8ToBytes(canonical(value));
}

function canonicalObject(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError("only plain objects and arrays have a canonical form");
  }
  const properties: string[] = [];
  // The default order of sort() compares UTF-16 code units, which is what RFC 8785 section 3.2.3 asks for.
  for (const key of Object.keys(value).sort()) {
    const property = (value as Record<string, unknown>)[key];
    if (property !== undefined) properties.push(`${quoted(key)}:${canonical(property)}`);
  }
  return `{${properties.join(",")}}`;
}

function quoted(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError("a lone surrogate has no canonical form");
  return JSON.stringify(text);
}
