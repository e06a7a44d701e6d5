/** The words of how an incident got its grade. */
export const en = {
  "grading.title": "How well it is established",
  "grading.byRule": "By the rule {rule}:",
  "grading.wouldBe": "By the rule {rule} it would be {grade}:",
  "grading.decided": "{by} decided: {grade}. {reason}",
  "grading.returned": "{by} left the grade to the rule again. {reason}",
  "grading.stood": "Stood until {day}.",
  "grading.origins": "Who tells of it, each origin once",
  "grading.none": "No claim is tied to this record.",
  "grading.notThis": "Tells of another incident (says {by})",
  "grading.unsure": "May tell of another incident (says {by})",
  "grading.claimGone": "a claim that is no longer made",
  "gradeReason.acknowledged": "{party}, held responsible, says so itself.",
  "gradeReason.origins-agree":
    "{origins, plural, other {# independent origins}}, whose bounds have a number in common.",
  "gradeReason.several-origins": "{origins, plural, other {# independent origins}}.",
  "gradeReason.reliable-origin": "One origin, {organisation}, rated {reliability}.",
  "gradeReason.one-origin": "A single origin: {organisation}.",
  "gradeReason.competing-parties": "One holds {a} responsible, another {b}.",
  "gradeReason.all-withdrawn":
    "{origins, plural, one {Its only origin has} other {All # origins that told of it have}} taken it back.",
  "gradeReason.only-denied": "Nobody tells of it; {origins, plural, one {# origin denies} other {# origins deny}} it.",
  "gradeReason.as-recorded": "The grade came with the record, from {dataset}.",
  "gradeReason.sources-named":
    "{organisations, plural, one {# independent organisation is} other {# independent organisations are}} named as sources.",
  "attribution.says": "speaks for itself",
  "attribution.quotes": "quoted",
  "attribution.repeats": "quoted by way of another report",
  "attribution.same-words": "the words of an earlier report",
  "attribution.unnamed": "nobody is named",
} as const;
