import type { PublishedMessages } from "./index.js";

/** Les mots du tableau à publier, et de ce qui est vérifié avant. */
export const fr: PublishedMessages = {
  "published.title": "Pour publication",
  "published.intro":
    "Le bilan documenté tel qu’il peut être publié : assez large, et sans nombres si petits qu’ils désigneraient une personne ou un témoignage.",
  "published.table": "Le tableau",
  "published.caption": "{what}, {place}, {period}. Les petits nombres ne sont pas montrés, ni ce qui les trahirait.",
  "published.all": "tous",
  "published.not": "non montré",
  "published.hidden":
    "{n, plural, =0 {Toutes les cases sont montrées.} one {# case n’est pas montrée.} other {# cases ne sont pas montrées.}}",
  "published.coarser": "La règle n’admet pas de question plus fine : elle a été élargie à {place}, {period}.",
  "published.leftOut": "Trop fin pour être publié : {by}.",
  "published.rule": "Règle de divulgation {rule} : rien de 1 à {most} n’est montré.",
  "published.ruleOpen": "Règle de divulgation {rule} : tout est montré.",
  "published.json": "Ce tableau en JSON",
  "checks.title": "À regarder avant de publier",
  "checks.none": "Rien à regarder n’a été trouvé.",
  "checks.count":
    "{total, plural, one {# constat} other {# constats}}, dont {wrong, plural, =0 {aucun} other {#}} de ce qui ne peut être",
  "gravity.wrong": "Impossible",
  "gravity.asks": "À regarder",
  "finding.parts-exceed-whole": "Les parties de {of} font {parts}, soit {by} de plus que le tout ({whole}).",
  "finding.parts-do-not-sum": "Les parties de {of} font {parts}, soit {by} de moins que le tout ({whole}).",
  "finding.sums-only-if-inside": "La somme ne tient que si {name} ({figure}) est compris dans {within}.",
  "finding.nested-exceeds-whole": "{name} ({figure}) dépasse {within} ({whole}), qui le contient.",
  "finding.no-such-day": "« {day} » n’est pas un jour.",
  "finding.starts-after-end": "Le compte commence le {since} et finit le {until}.",
  "finding.starts-after-earlier": "Le compte commence le {since} ; un précédent donnait déjà {total} au {earlier}.",
  "finding.cumulative-falls": "Un compte qui ne peut que croître est tombé de {before} ({earlier}) à {now}.",
  "finding.speakers-disjoint": "{upper} dit {atLeast} ou plus, {lower} {atMost} ou moins.",
  "finding.period-not-over": "La période finit le {until}, après le jour de connaissance, {known} : le bilan croîtra.",
  "finding.ends-after-published": "{speaker} compte jusqu’au {until} dans un texte publié le {published}.",
  "finding.day-far-outside":
    "{figure} le {day} ; les jours récents vont de {usualLow} à {usualHigh}. Cela peut être juste.",
  "data.published": "pour publication",
};
