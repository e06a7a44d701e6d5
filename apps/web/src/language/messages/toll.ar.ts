import type { TollMessages } from "./index.js";

const RECORDS = "{records, plural, zero {لا سجل} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلاً} other {# سجل}}";

export const ar: TollMessages = {
  "known.title": "بحسب المعروف",
  "known.slider": "يوم المعرفة",
  "known.hint": "كل خطوة يوم عُرف فيه شيء أو تغيّر.",
  "method.computedHere": "حُسب هنا",
  "method.computedHereWords":
    "المجاميع التي كُتب عندها «حُسب هنا» من السجلات التي حمّلتها الصفحة، وبالقاعدة نفسها. لا تظهر إلا حيث لا بد أن يقول الخادم مثلها، ثم يحلّ جوابه محلها.",
  "answer.impliedOuter": "هذه الحدود صحيحة يقيناً، وقد تكون أوسع مما يلزم.",
  "answer.impliedReached": "ثبت أنه ممكن: {bounds}.",
  "evidence.behind": "{n}: السجلات التي وراءه",
  "evidence.only": "فقط",
  "evidence.all": "كل سجلات الحصيلة",
  "when.whole": "كل ما تغطيه السجلات؛ وما هو خارج المدة رمادي.",
  "when.detail": "المدة وحدها",
  "when.first": "بداية المدة",
  "when.last": "نهاية المدة",
  "when.before": "المدة السابقة",
  "when.after": "المدة التالية",
  "where.path": "المكان وما يضمّه",
  "reason.people-may-be-others": "قد يكون ناسه غير المقصودين",
  "tollNote.bounds-crossed": `${RECORDS} فيها أدنى فوق الأرجح أو أعلى تحته؛ وتبقى المجاميع تضم أرجحها.`,
  "tollNote.best-missing": `${RECORDS} بلا رقم أرجح، فليس للمجموع رقم أرجح.`,
  "tollNote.in-several-rows": `${RECORDS} قد تقع في عدة أسطر؛ ويحسبها أعلى كل سطر منها.`,
  "tollNote.in-likely-row": `${RECORDS} في سطر المكان الأرجح؛ ولا يحسبها أدنى أي سطر.`,
  "tollNote.rows-are-wider": "قد يحمل كل سطر شكّ الكل، فحدود الأسطر معاً أوسع.",
  "tollNote.rows-do-not-add-up": "الأرقام الأرجح للأسطر لا تساوي رقم المجموع.",
  "tollNote.documented-exceeds-claims":
    "{claims, plural, zero {لا قول} one {قول واحد قابل للمقارنة} two {قولان قابلان للمقارنة} few {# أقوال قابلة للمقارنة} many {# قولاً قابلاً للمقارنة} other {# قول قابل للمقارنة}} دون الموثَّق.",
  "tollNote.claims-have-no-rows": "تأخذ هذه القاعدة ما يقوله الآخرون، وهو غير مفصَّل.",
  "tollNote.records-made-coarser": `${RECORDS} جُمعت مع غيرها في أيام وأماكن أوسع حتى لا يُعرف أيٌّ منها.`,
  "tollNote.records-withheld": `${RECORDS} محجوبة حتى لا يُعرف أيٌّ منها: فلا رقم أرجح ولا حدّ أعلى.`,
};
