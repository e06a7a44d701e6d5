import type { TollMessages } from "./index.js";

export const fr: TollMessages = {
  "known.title": "Tel que connu",
  "known.slider": "Jour de connaissance",
  "known.hint": "Chaque pas est un jour où quelque chose a été connu ou changé.",
  "method.computedHere": "calculé ici",
  "method.computedHereWords":
    "Les sommes « calculées ici » viennent des fiches que la page a chargées, par la même règle. Elles ne sont montrées que là où le serveur doit dire de même, et sa réponse prend leur place.",
  "answer.impliedOuter": "Ces bornes tiennent à coup sûr ; elles sont peut-être plus larges qu’il ne faut.",
  "answer.impliedReached": "Vu possible : {bounds}.",
  "evidence.behind": "{n} : les fiches derrière",
  "evidence.only": "Seulement",
  "evidence.all": "toutes les fiches du bilan",
  "when.whole": "Tout ce que couvrent les fiches ; ce qui est hors de la période est gris.",
  "when.detail": "La période seule",
  "when.first": "Début de la période",
  "when.last": "Fin de la période",
  "when.before": "Période d’avant",
  "when.after": "Période d’après",
  "where.path": "Le lieu et ce qui le contient",
  "reason.people-may-be-others": "ses gens sont peut-être d’autres que ceux dont il s’agit",
  "tollNote.bounds-crossed":
    "{records, plural, one {# fiche donne} other {# fiches donnent}} un bas au-dessus du meilleur nombre ou un haut au-dessous ; les sommes contiennent toujours leur meilleur nombre.",
  "tollNote.best-missing":
    "{records, plural, one {# fiche n’a} other {# fiches n’ont}} pas de meilleur nombre, donc la somme n’en a pas.",
  "tollNote.in-several-rows":
    "{records, plural, one {# fiche peut} other {# fiches peuvent}} être dans plusieurs lignes ; le haut de chacune la compte.",
  "tollNote.in-likely-row":
    "{records, plural, one {# fiche est} other {# fiches sont}} dans la ligne du lieu le plus probable ; le bas d’aucune ligne ne la compte.",
  "tollNote.rows-are-wider":
    "Chaque ligne peut porter le doute du tout : les bornes des lignes ensemble sont plus larges.",
  "tollNote.rows-do-not-add-up": "Les meilleurs nombres des lignes ne font pas celui du total.",
  "tollNote.documented-exceeds-claims":
    "{claims, plural, one {# affirmation comparable est} other {# affirmations comparables sont}} au-dessous de ce qui est documenté.",
  "tollNote.claims-have-no-rows": "Cette règle prend ce que d’autres affirment, qui n’est pas ventilé.",
  "tollNote.records-made-coarser":
    "{records, plural, one {# fiche a été réunie} other {# fiches ont été réunies}} à d’autres en jours et lieux plus larges, pour qu’aucune ne puisse être reconnue.",
  "tollNote.records-withheld":
    "{records, plural, one {# fiche est retenue} other {# fiches sont retenues}}, pour qu’aucune ne puisse être reconnue : il n’y a ni meilleur nombre ni borne haute.",
};
