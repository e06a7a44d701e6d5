import type { GradingMessages } from "./index.js";

/** كلمات مصدر درجة الحادث. */
export const ar: GradingMessages = {
  "grading.title": "مدى ثبوته",
  "grading.byRule": "حسب القاعدة {rule}:",
  "grading.wouldBe": "حسب القاعدة {rule} تكون درجته {grade}:",
  "grading.decided": "قرّر {by}: {grade}. {reason}",
  "grading.returned": "أعاد {by} الدرجة إلى القاعدة. {reason}",
  "grading.stood": "ظل قائماً حتى {day}.",
  "grading.origins": "من يتحدث عنه، كل مصدر أصلي مرة واحدة",
  "grading.none": "لا قول مربوط بهذا السجل.",
  "grading.notThis": "يتحدث عن حادث آخر (حسب {by})",
  "grading.unsure": "قد يتحدث عن حادث آخر (حسب {by})",
  "grading.claimGone": "قول لم يعد قائماً",
  "gradeReason.acknowledged": "{party}، المنسوبة إليه المسؤولية، يقول ذلك بنفسه.",
  "gradeReason.origins-agree":
    "{origins, plural, two {مصدران أصليان مستقلان} few {# مصادر أصلية مستقلة} other {# مصدراً أصلياً مستقلاً}} بينها عدد مشترك.",
  "gradeReason.several-origins":
    "{origins, plural, two {مصدران أصليان مستقلان} few {# مصادر أصلية مستقلة} other {# مصدراً أصلياً مستقلاً}}.",
  "gradeReason.reliable-origin": "مصدر أصلي واحد، {organisation}، درجة الثقة به {reliability}.",
  "gradeReason.one-origin": "مصدر أصلي واحد: {organisation}.",
  "gradeReason.competing-parties": "ينسبه طرف إلى {a} وطرف آخر إلى {b}.",
  "gradeReason.all-withdrawn":
    "{origins, plural, one {تراجع عنه مصدره الوحيد} two {تراجع عنه مصدراه} few {تراجعت عنه مصادره الـ#} other {تراجع عنه مصادره الـ#}}.",
  "gradeReason.only-denied":
    "لا أحد يتحدث عنه، {origins, plural, one {وينفيه مصدر واحد} two {وينفيه مصدران} few {وتنفيه # مصادر} other {وينفيه # مصدراً}}.",
  "gradeReason.as-recorded": "جاءت الدرجة مع السجل، من {dataset}.",
  "gradeReason.sources-named":
    "{organisations, plural, one {منظمة مستقلة واحدة مذكورة} two {منظمتان مستقلتان مذكورتان} few {# منظمات مستقلة مذكورة} other {# منظمة مستقلة مذكورة}} مصدراً.",
  "attribution.says": "يتحدث بنفسه",
  "attribution.quotes": "منقول عنه",
  "attribution.repeats": "منقول عنه عبر نص آخر",
  "attribution.same-words": "كلمات نص سابق",
  "attribution.unnamed": "لا أحد مسمّى",
};
