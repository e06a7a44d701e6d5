import type { NumberTable } from "./table.js";

/** The words for numbers in French. "Un" and "une" are articles; they count inside larger numbers. */
export const frenchNumbers: NumberTable = {
  words: {
    0: "zéro",
    2: "deux",
    3: "trois",
    4: "quatre",
    5: "cinq",
    6: "six",
    7: "sept",
    8: "huit",
    9: "neuf",
    10: "dix",
    11: "onze",
    12: "douze",
    13: "treize",
    14: "quatorze",
    15: "quinze",
    16: "seize",
    20: "vingt|vingts",
    30: "trente",
    40: "quarante",
    50: "cinquante",
    60: "soixante",
    70: "septante",
    80: "huitante|octante",
    90: "nonante",
  },
  hundred: "cent",
  scales: {
    1000: "mille|mil",
    1e5: "lakh",
    1e6: "million",
    1e7: "crore",
    1e9: "milliard",
    1e12: "billion",
    1e18: "trillion",
  },
  scalePlurals: { 100: "cents", 1e6: "millions", 1e9: "milliards", 1e12: "billions", 1e18: "trillions" },
  suffixes: { 1000: "k|K", 1e6: "M|Mio|mio|Mn", 1e9: "b|Md|Mds|Mrd|mds|md" },
  groups: {
    8: "huitaine",
    9: "neuvaine",
    10: "dizaine",
    12: "douzaine",
    15: "quinzaine",
    20: "vingtaine",
    30: "trentaine",
    40: "quarantaine",
    50: "cinquantaine",
    60: "soixantaine",
    70: "septantaine",
    80: "quatre-vingtaine",
    100: "centaine",
    1000: "millier",
  },
  groupEndings: "aine|aines",
  groupPlurals: { 10: "dizaines", 12: "douzaines", 20: "vingtaines", 100: "centaines", 1000: "milliers" },
  ordinals: {
    1: "premier|première|unième",
    2: "second|seconde|deuxième",
    3: "troisième",
    4: "quatrième",
    5: "cinquième",
    6: "sixième",
    7: "septième",
    8: "huitième",
    9: "neuvième",
    10: "dixième",
    11: "onzième",
    12: "douzième",
    13: "treizième",
    14: "quatorzième",
    15: "quinzième",
    16: "seizième",
    20: "vingtième",
    30: "trentième",
    40: "quarantième",
    50: "cinquantième",
    60: "soixantième",
    70: "septantième",
    90: "nonantième",
    100: "centième",
    1000: "millième",
    1e6: "millionième",
    1e9: "milliardième",
    1e12: "billionième",
    1e18: "trillionième",
  },
  ordinalPlurals: {
    1: "premiers|premières|unièmes",
    2: "deuxièmes",
    3: "troisièmes",
    4: "quatrièmes",
    5: "cinquièmes",
    6: "sixièmes",
    7: "septièmes",
    8: "huitièmes",
    9: "neuvièmes",
    10: "dixièmes",
    20: "vingtièmes",
    100: "centièmes",
    1000: "millièmes",
    1e6: "millionièmes",
    1e12: "billionièmes",
    1e18: "trillionièmes",
  },
  ordinalEndings: "e|er|ère|re|ème|eme|ième|ieme|nd|nde|ers|ères|èmes|es",
  parts: { 3: "tiers", 4: "quart" },
  partArticles: "le|du|au",
  partPlurals: { 4: "quarts" },
  shares: [[0.5, "moitié"]],
  boundShares: [
    [0.5, "demi|demie"],
    [0.25, "quart"],
  ],
  afterShare:
    "de|des|du|d'|d’|sont|est|était|étaient|ont|a|avait|avaient|à|au|aux|en|et|ou|qui|dans|par|plus|moins|selon|million|millions|environ",
  and: "et",
  articles: "un|une",
  beforePronoun: "",
  minus: "négatif|négative",
  point: "virgule",
  of: "de|d'|des",
  vague: {
    several:
      "plusieurs|quelques|une poignée de|une poignée d'|un certain nombre de|un certain nombre d'|plusieurs autres|quelques-uns|quelques-unes",
    dozens:
      "dizaines|des dizaines|plusieurs dizaines|quelques dizaines|vingtaines|douzaines|des dizaines et des dizaines",
    hundreds:
      "centaines|des centaines|plusieurs centaines|quelques centaines|quelque centaines|des centaines et des centaines",
    thousands:
      "milliers|des milliers|plusieurs milliers|quelques milliers|des milliers et des milliers|plusieurs mille",
    "tens-of-thousands":
      "dizaines de milliers|des dizaines de milliers|plusieurs dizaines de milliers|quelques dizaines de milliers",
    "hundreds-of-thousands":
      "centaines de milliers|des centaines de milliers|plusieurs centaines de milliers|quelques centaines de milliers|centaines de mille",
  },
  vagueAbove: {
    2e6: "des millions|plusieurs millions|quelques millions",
    2e7: "dizaines de millions|des dizaines de millions|plusieurs dizaines de millions",
    2e8: "centaines de millions|des centaines de millions",
    2e9: "des milliards|plusieurs milliards",
  },
  mostly:
    "la plupart|la majorité|une majorité|la grande majorité|la majeure partie|la plus grande partie|l'essentiel|pour la plupart|majoritairement|en majorité",
  percent: "%|٪|pour cent|pour-cent|p. 100|pourcent|pc",
  ratio: "sur",
  ratioNouns:
    "personne|personnes|habitant|habitants|habitante|civil|civils|enfant|enfants|femme|femmes|homme|hommes|blessé|blessés|victime|victimes|" +
    "déplacé|déplacés|famille|familles|réfugié|réfugiés|patient|patients|ménage|ménages|foyer|foyers|mort|morts|soldat|soldats|" +
    "combattant|combattants|détenu|détenus|mineur|mineurs|adulte|adultes",
  notRatioBefore:
    "jour|jours|heure|heures|semaine|semaines|mois|an|ans|année|années|minute|minutes|attaque|attaques|frappe|frappes|raid|raids|" +
    "village|villages|ville|villes|site|sites|quartier|quartiers|position|positions|front|fronts|km|kilomètres|kilomètre|mètres",
  before: {
    exact: "exactement|précisément|au nombre de|égal à|égale à|égaux à|égales à|égal a|au total de",
    "at-least":
      "au moins|au bas mot|au moins de|au moins d'|au moins ou égal à|plus de ou égal à|pas moins de|pas moins d'|au minimum|à tout le moins|a minima|non moins de|pour le moins|" +
      "supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à|supérieures ou égales à|un minimum de|un minimum d'|minimum|" +
      "égal ou supérieur à|égale ou supérieure à|plus grand ou égal à|égal à ou supérieur à|égal à ou plus de|rien moins que",
    "more-than":
      "plus de|plus d'|plus des|plus du|plus que|supérieur à|supérieure à|supérieurs à|supérieures à|au-delà de|au delà de|" +
      "au-dessus de|au dessus de|dépasse|dépasse les|dépasse la|dépasse désormais|dépasse désormais les|dépasse déjà|dépasse déjà les|dépasse largement les|dépassent désormais les|dépassent|dépassent les|dépassé|dépassé les|dépassant|dépassant les|" +
      "dépassait|dépassait les|dépasser|dépasser les|excède|excédant|excéder|bien plus de|un peu plus de|un peu plus d'|largement plus de|+ de|" +
      "supérieur au|supérieur à la|plus grand que|plus grande que|plus haut que|plus élevé que|plus âgé que|surpasse|surpasser|" +
      "largement dépassé|passé les|plus grands que|quelque plus de",
    "at-most":
      "jusqu'à|jusqu'a|au plus|tout au plus|au maximum|pas plus de|pas plus d'|maximum|un maximum de|un maximum d'|à hauteur de|" +
      "inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|inférieures ou égales à|égal ou inférieur à|" +
      "plus petit ou égal à|plus petits ou égaux à|égal à ou inférieur à|égal à ou moins de",
    "less-than":
      "moins de|moins d'|moins des|moins du|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|en-dessous de|" +
      "au-dessous de|un peu moins de|un peu moins d'|sous la barre des|inférieur à la|plus petit que|plus petite que|plus bas que|moins que",
    about:
      "environ|quelque|quelques|autour de|autour d'|autour des|aux alentours de|aux environs de|à peu près|approximativement|quasi|de l'ordre de|" +
      "env|env.|grosso modo|plus ou moins|une estimation de|une bonne|une petite|vers|circa|c.|abt|abt.|approx|approx.",
    nearly:
      "près de|près d'|près des|près du|presque|pas loin de|pas loin d'|la quasi|pratiquement|proche de|proches de|quelque près de|frôle les|frôlent les|à près de|non loin de|approche les|approchent les|avoisine|avoisine les|avoisinent les|frise les|frisent les|approchant|avoisinant|avoisinant les",
  },
  notBounds: "en plus de|en plus des|en plus d'|non plus",
  definite: "la|le|les|l'",
  changes:
    "passé|passée|passés|passe|passent|passant|passer|porté|portée|porte|portant|porter|ramené|ramenée|ramène|ramenant|ramener|augmenté|augmente|" +
    "baissé|baisse|révisé|révisée|révise|monté|monte|descendu|relevé|relève|corrigé|corrige|grimpé|grimpe|abaissé|alourdi|alourdit",
  after: {
    "more-than": "et quelques",
    "at-least":
      "au moins|au bas mot|ou plus|ou plus que|ou davantage que|et plus|au minimum|ou davantage|minimum|ou plus de|à tout le moins|pour le moins|voire plus|voire davantage|a minima",
    "at-most": "au plus|ou moins|ou moins que|au maximum|maximum|tout au plus|et moins|max",
    about: "environ|à peu près|approximativement|plus ou moins|peu ou prou",
  },
  orEqual: "ou égal|ou égal à|ou égale|ou égaux",
  between: "entre",
  from: "",
  to: "à|jusqu'à|à près de",
  or: "ou|voire|ou bien",
  joinBounds: "et|mais|,|, et|, mais|et est",
  grammar: {
    vigesimal: true,
    unitsFirst: false,
    joined: false,
    ordinalParts: true,
    looseParts: true,
    bareParts: false,
    decimalMark: ",",
  },
};
