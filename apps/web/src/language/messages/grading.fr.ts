import type { GradingMessages } from "./index.js";

/** Les mots qui disent d’où vient le grade d’un incident. */
export const fr: GradingMessages = {
  "grading.title": "À quel point il est établi",
  "grading.byRule": "Selon la règle {rule} :",
  "grading.wouldBe": "Selon la règle {rule}, ce serait {grade} :",
  "grading.decided": "{by} a décidé : {grade}. {reason}",
  "grading.returned": "{by} s’en remet de nouveau à la règle. {reason}",
  "grading.stood": "Valait jusqu’au {day}.",
  "grading.origins": "Qui en parle, chaque origine une fois",
  "grading.none": "Aucune affirmation n’est liée à cette fiche.",
  "grading.notThis": "Parle d’un autre incident (selon {by})",
  "grading.unsure": "Parle peut-être d’un autre incident (selon {by})",
  "grading.claimGone": "une affirmation qui n’est plus tenue",
  "gradeReason.acknowledged": "{party}, tenu pour responsable, le dit lui-même.",
  "gradeReason.origins-agree":
    "{origins, plural, other {# origines indépendantes}}, dont les bornes ont un nombre en commun.",
  "gradeReason.several-origins": "{origins, plural, other {# origines indépendantes}}.",
  "gradeReason.reliable-origin": "Une seule origine, {organisation}, cotée {reliability}.",
  "gradeReason.one-origin": "Une seule origine : {organisation}.",
  "gradeReason.competing-parties": "L’un tient {a} pour responsable, un autre {b}.",
  "gradeReason.all-withdrawn":
    "{origins, plural, one {Sa seule origine s’est} other {Les # origines qui en parlaient se sont toutes}} rétractée{origins, plural, one {} other {s}}.",
  "gradeReason.only-denied":
    "Personne n’en parle ; {origins, plural, one {# origine le dément} other {# origines le démentent}}.",
  "gradeReason.as-recorded": "Le grade est venu avec la fiche, de {dataset}.",
  "gradeReason.sources-named":
    "{organisations, plural, one {# organisation indépendante est citée comme source} other {# organisations indépendantes sont citées comme sources}}.",
  "attribution.says": "parle pour elle-même",
  "attribution.quotes": "citée",
  "attribution.repeats": "citée à travers un autre texte",
  "attribution.same-words": "les mots d’un texte antérieur",
  "attribution.unnamed": "personne n’est nommé",
};
