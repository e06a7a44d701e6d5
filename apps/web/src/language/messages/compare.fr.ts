import type { CompareMessages } from "./index.js";

/** Les mots de la page de comparaison. */
export const fr: CompareMessages = {
  "compare.title": "Deux bilans côte à côte",
  "compare.a": "Premier bilan",
  "compare.b": "Second bilan",
  "compare.now": "La même question, avec tout ce qui est su aujourd’hui.",
  "compare.cited": "Un bilan cité, tel qu’il était alors.",
  "compare.change": "En faire une question à part",
  "compare.swap": "Échanger les deux",
  "compare.same": "Le même total, avec les mêmes fiches et les mêmes affirmations.",
  "compare.differ":
    "{records, plural, =0 {Aucune fiche ne compte} one {# fiche compte} other {# fiches comptent}} autrement dans le second bilan ; {claims, plural, =0 {aucune affirmation ne change} one {# affirmation change} other {# affirmations changent}} à côté de lui.",
  "compare.totals": "Les totaux",
  "compare.caption": "Minimum, meilleure valeur et maximum des deux, et le second moins le premier.",
  "compare.low": "Minimum",
  "compare.high": "Maximum",
  "compare.difference": "Écart",
  "compare.fromRecords": "dont par les fiches",
  "compare.explained": "Les fiches ci-dessous expliquent tout l’écart.",
  "compare.rest":
    "Les fiches ci-dessous n’expliquent pas tout : minimum {low}, meilleure valeur {best}, maximum {high} viennent de la règle, ou de bornes qui devaient contenir la meilleure valeur.",
  "compare.records":
    "{n, plural, =0 {Aucune fiche ne compte autrement} one {# fiche compte autrement} other {# fiches comptent autrement}}",
  "compare.recordsCaption":
    "Ce que chaque fiche ajoute à l’un et à l’autre bilan : la meilleure valeur, et du minimum au maximum là où ils diffèrent.",
  "compare.record": "Fiche",
  "compare.why": "Ce qui a changé",
  "compare.unknown": "inconnu",
  "compare.claims":
    "{n, plural, =0 {Aucune affirmation ne change} one {# affirmation change} other {# affirmations changent}}",
  "compare.claimsCaption": "Ce que donne chaque affirmation à côté de l’un et de l’autre bilan.",
  "compare.notComparable": "{figure}, non comparable : {why}",
  "compare.with": "Comparer à un autre bilan",
  "compare.withToday": "Comparer côte à côte avec aujourd’hui",
};
