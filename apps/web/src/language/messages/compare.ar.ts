import type { CompareMessages } from "./index.js";

/** كلمات صفحة المقارنة. */
export const ar: CompareMessages = {
  "compare.title": "حصيلتان جنبًا إلى جنب",
  "compare.a": "الحصيلة الأولى",
  "compare.b": "الحصيلة الثانية",
  "compare.now": "السؤال نفسه، بكل ما هو معروف اليوم.",
  "compare.cited": "حصيلة مستشهَد بها، كما كانت حينها.",
  "compare.change": "اجعلها سؤالًا قائمًا بذاته",
  "compare.swap": "بدّل بينهما",
  "compare.same": "المجموع نفسه، من السجلات والأقوال نفسها.",
  "compare.differ":
    "{records, plural, =0 {لا سجل يُحسب} one {سجل واحد يُحسب} two {سجلان يُحسبان} few {# سجلات تُحسب} many {# سجلًا يُحسب} other {# سجل يُحسب}} بشكل آخر في الحصيلة الثانية، و{claims, plural, =0 {لا قول يتغيّر} one {قول واحد يتغيّر} two {قولان يتغيّران} few {# أقوال تتغيّر} many {# قولًا يتغيّر} other {# قول يتغيّر}} إلى جانبها.",
  "compare.totals": "المجموعان",
  "compare.caption": "الأدنى والأرجح والأعلى في كلتيهما، والثانية ناقص الأولى.",
  "compare.low": "الأدنى",
  "compare.high": "الأعلى",
  "compare.difference": "الفرق",
  "compare.fromRecords": "منه بالسجلات",
  "compare.explained": "السجلات أدناه تفسّر الفرق كله.",
  "compare.rest":
    "السجلات أدناه لا تفسّر كل الفرق: الأدنى {low} والأرجح {best} والأعلى {high} من القاعدة، أو من حدود وُسّعت لتشمل الأرجح.",
  "compare.records":
    "{n, plural, =0 {لا سجل يُحسب بشكل آخر} one {سجل واحد يُحسب بشكل آخر} two {سجلان يُحسبان بشكل آخر} few {# سجلات تُحسب بشكل آخر} many {# سجلًا يُحسب بشكل آخر} other {# سجل يُحسب بشكل آخر}}",
  "compare.recordsCaption": "ما يضيفه كل سجل إلى كل حصيلة: الأرجح، ومن الأدنى إلى الأعلى حيث يختلفان.",
  "compare.record": "السجل",
  "compare.why": "ما تغيّر",
  "compare.unknown": "غير معروف",
  "compare.claims":
    "{n, plural, =0 {لا قول يتغيّر} one {قول واحد يتغيّر} two {قولان يتغيّران} few {# أقوال تتغيّر} many {# قولًا يتغيّر} other {# قول يتغيّر}}",
  "compare.claimsCaption": "ما يعطيه كل قول إلى جانب كل حصيلة.",
  "compare.notComparable": "{figure}، لا يقارَن: {why}",
  "compare.with": "قارن بحصيلة أخرى",
  "compare.withToday": "قارن جنبًا إلى جنب مع اليوم",
};
