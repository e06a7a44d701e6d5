export const en = {
  "known.title": "As known on",
  "known.slider": "Day of knowledge",
  "known.hint": "Each step is a day on which something became known or was changed.",
  "method.computedHere": "computed here",
  "method.computedHereWords":
    "Sums that say “computed here” come from the records that the page has loaded, by the same rule. They are shown only where the server must say the same, and its answer takes their place.",
  "answer.impliedOuter": "These bounds surely hold; they may be wider than need be.",
  "answer.impliedReached": "Seen to be possible: {bounds}.",
  "evidence.behind": "{n}: the records behind it",
  "evidence.only": "Only",
  "evidence.all": "all records of the toll",
  "when.whole": "All that the records cover; what is outside the period is grey.",
  "when.detail": "The period alone",
  "when.first": "Beginning of the period",
  "when.last": "End of the period",
  "when.before": "Period before",
  "when.after": "Period after",
  "where.path": "The place and what holds it",
  "reason.people-may-be-others": "its people may be others than those meant",
  "tollNote.bounds-crossed":
    "{records, plural, one {# record gives} other {# records give}} a low above the best or a high below it; the sums still hold their best.",
  "tollNote.best-missing":
    "{records, plural, one {# record has} other {# records have}} no best number, so the sum has none.",
  "tollNote.in-several-rows":
    "{records, plural, one {# record} other {# records}} may be in several rows; the high of each of them counts it.",
  "tollNote.in-likely-row":
    "{records, plural, one {# record stands} other {# records stand}} in the row of the place that most likely holds it; no row’s low counts it.",
  "tollNote.rows-are-wider": "Each row may have the doubt of the whole, so the rows’ bounds together are wider.",
  "tollNote.rows-do-not-add-up": "The rows’ best numbers do not make the total’s.",
  "tollNote.documented-exceeds-claims":
    "{claims, plural, one {# comparable claim is} other {# comparable claims are}} below what is documented.",
  "tollNote.claims-have-no-rows": "This rule takes what others claim, which is not broken down.",
  "tollNote.records-made-coarser":
    "{records, plural, one {# record was} other {# records were}} put together with others in wider days and places, so that none can be told.",
  "tollNote.records-withheld":
    "{records, plural, one {# record is} other {# records are}} withheld, so that none can be told: there is no best number and no upper bound.",
} as const;
