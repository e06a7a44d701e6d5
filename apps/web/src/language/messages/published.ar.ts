import type { PublishedMessages } from "./index.js";

/** كلمات الجدول المعدّ للنشر، وما يُفحص قبله. */
export const ar: PublishedMessages = {
  "published.title": "للنشر",
  "published.intro": "الحصيلة الموثّقة كما يجوز نشرها: واسعة بما يكفي، ومن دون أعداد صغيرة قد تدل على شخص أو على شهادة.",
  "published.table": "الجدول",
  "published.caption": "{what}، {place}، {period}. لا تُعرض الأعداد الصغيرة ولا ما يكشفها.",
  "published.all": "الكل",
  "published.not": "غير معروض",
  "published.hidden":
    "{n, plural, =0 {كل الخانات معروضة.} one {خانة واحدة غير معروضة.} two {خانتان غير معروضتين.} few {# خانات غير معروضة.} other {# خانة غير معروضة.}}",
  "published.coarser": "لا تسمح القاعدة بسؤال أدق: وُسّع إلى {place}، {period}.",
  "published.leftOut": "أدق من أن يُنشر: {by}.",
  "published.rule": "قاعدة النشر {rule}: لا يُعرض شيء من 1 إلى {most}.",
  "published.ruleOpen": "قاعدة النشر {rule}: كل شيء معروض.",
  "published.json": "هذا الجدول بصيغة JSON",
  "checks.title": "انظر في هذا قبل النشر",
  "checks.none": "لم يُعثر على ما يُنظر فيه.",
  "checks.count":
    "{total, plural, one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} other {# ملاحظة}}، منها {wrong, plural, =0 {لا شيء} other {#}} مما لا يمكن أن يكون",
  "gravity.wrong": "لا يمكن",
  "gravity.asks": "يُنظر فيه",
  "finding.parts-exceed-whole": "مجموع أجزاء {of} هو {parts}، أي أكثر من الكل ({whole}) بـ {by}.",
  "finding.parts-do-not-sum": "مجموع أجزاء {of} هو {parts}، أي أقل من الكل ({whole}) بـ {by}.",
  "finding.sums-only-if-inside": "لا يستقيم المجموع إلا إذا كان {name} ({figure}) ضمن {within}.",
  "finding.nested-exceeds-whole": "{name} ({figure}) يزيد على {within} ({whole}) الذي يحويه.",
  "finding.no-such-day": "«{day}» ليس يوماً.",
  "finding.starts-after-end": "يبدأ العدّ في {since} وينتهي في {until}.",
  "finding.starts-after-earlier": "يبدأ العدّ في {since}، وكان عدّ سابق قد بلغ {total} في {earlier}.",
  "finding.cumulative-falls": "عدّ لا يمكن إلا أن يزيد هبط من {before} ({earlier}) إلى {now}.",
  "finding.speakers-disjoint": "يقول {upper} إنهم {atLeast} أو أكثر، ويقول {lower} إنهم {atMost} أو أقل.",
  "finding.period-not-over": "تنتهي المدة في {until} بعد يوم المعرفة {known}: ستزيد الحصيلة.",
  "finding.ends-after-published": "يعدّ {speaker} حتى {until} في نص نُشر في {published}.",
  "finding.day-far-outside": "{figure} في {day}، والأيام القريبة بين {usualLow} و{usualHigh}. قد يكون صحيحاً.",
  "data.published": "للنشر",
};
