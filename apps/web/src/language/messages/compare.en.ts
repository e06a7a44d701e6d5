/** The words of the comparison page. */
export const en = {
  "compare.title": "Two tolls side by side",
  "compare.a": "First toll",
  "compare.b": "Second toll",
  "compare.now": "The same question, with all that is known today.",
  "compare.cited": "A cited toll, as it stood then.",
  "compare.change": "Make this a question of its own",
  "compare.swap": "Swap the two",
  "compare.same": "The same total, from the same records and claims.",
  "compare.differ":
    "{records, plural, =0 {No record stands} one {# record stands} other {# records stand}} otherwise in the second toll, and {claims, plural, =0 {no claim} one {# claim} other {# claims}} beside it.",
  "compare.totals": "The totals",
  "compare.caption": "Low, best and high of both, and the second minus the first.",
  "compare.low": "Low",
  "compare.high": "High",
  "compare.difference": "Difference",
  "compare.fromRecords": "of it by records",
  "compare.explained": "The records below explain the whole difference.",
  "compare.rest":
    "The records below do not explain all of it: low {low}, best {best}, high {high} come from the rule or from bounds that had to hold the best.",
  "compare.records":
    "{n, plural, =0 {No record stands otherwise} one {# record stands otherwise} other {# records stand otherwise}}",
  "compare.recordsCaption": "What each record adds to either toll: best, and low to high where they differ.",
  "compare.record": "Record",
  "compare.why": "What changed",
  "compare.unknown": "not known",
  "compare.claims":
    "{n, plural, =0 {No claim stands otherwise} one {# claim stands otherwise} other {# claims stand otherwise}}",
  "compare.claimsCaption": "What each claim gives beside either toll.",
  "compare.notComparable": "{figure}, not comparable: {why}",
  "compare.with": "Compare with another toll",
  "compare.withToday": "Compare side by side with today",
} as const;
