import type { EventRow, WeaponRow } from "../pack.js";

export const EVENTS: readonly EventRow[] = [
  {
    forms: "combat[s]|affrontement[s]|accrochage[s]|bataille|échanges de tirs|échange de tirs",
    type: "battle",
    form: "noun",
    cause: "ground-fighting",
  },
  {
    forms: "se sont affronté[s,es]|ont affronté|repoussé|ont repoussé|a repoussé|avoir repoussé|s'affrontent",
    type: "battle",
    form: "verb",
    cause: "ground-fighting",
  },
  {
    forms: "frappe[s] aérienne[s]|raid[s]|raid[s] aérien[s]|frappe[s]|bombardement[s] aérien[s]|barils d'explosifs",
    type: "air-strike",
    form: "noun",
    cause: "air-strike",
  },
  {
    forms:
      "aviation a bombardé|aviation a frappé|avion a bombardé|avions ont bombardé|hélicoptère a largué|hélicoptères ont largué|aviation a visé|avion a largué|avions ont largué|avions ont frappé|avion a lâché",
    type: "air-strike",
    form: "verb",
    cause: "air-strike",
  },
  { forms: "frappe[s] de drone[s]|attaque[s] de drone[s]", type: "air-strike", form: "noun", cause: "drone-strike" },
  {
    forms: "drone a frappé|drone a visé|drone a tiré|drones ont frappé|drone a touché",
    type: "air-strike",
    form: "verb",
    cause: "drone-strike",
  },
  {
    forms:
      "bombardement[s]|tir[s] d'artillerie|tir[s] d'obus|tir[s] de mortier|tir[s] de roquette[s]|pilonnage[s]|tir[s] de missile[s]|tirs de mortiers",
    type: "shelling",
    form: "noun",
    cause: "shelling",
  },
  {
    forms:
      "a bombardé|ont bombardé|a pilonné|ont pilonné|obus est tombé|obus sont tombés|roquette est tombée|roquettes sont tombées|obus ont touché|roquettes se sont abattues|obus s'est abattu|obus se sont abattus|missile a frappé|missile s'est abattu|roquette a touché|obus a touché",
    type: "shelling",
    form: "verb",
    cause: "shelling",
  },
  {
    forms:
      "attaque[s]|assaut[s]|embuscade[s]|attentat[s]|attentat[s] suicide[s]|attentat[s]-suicide[s]|incursion[s]|explosion[s]|fusillade[s]|massacre[s]|attentat[s] à la bombe|attentat[s] à la voiture piégée|descente|tuerie[s]|raid[s] terrestre[s]",
    type: "attack",
    form: "noun",
  },
  {
    forms:
      "a attaqué|ont attaqué|ont investi|a investi|ont ouvert le feu|a ouvert le feu|ouvert le feu|a explosé|s'est fait exploser|ont pris d'assaut|a essuyé des tirs|ont essuyé des tirs|essuyé des tirs|sont tombés dans une embuscade|ont incendié|ont tiré sur|a été attaqué|ont été attaqués|a sauté|ont tendu une embuscade|fait irruption|ont fait irruption|prise pour cible|pris pour cible",
    type: "attack",
    form: "verb",
  },
  { forms: "siège|blocus|encerclement", type: "siege", form: "noun", weak: true },
  {
    forms: "assiège|assiègent|assiégé[e,s]|assiégeait|est assiégée|est assiégé|encerclent|encercle",
    type: "siege",
    form: "verb",
  },
  { forms: "prise de|chute de|reprise de|prise du|chute du", type: "capture", form: "noun" },
  {
    forms:
      "a repris|ont repris|s'est emparé[e]|se sont emparé[s,es]|emparé[s,es,e]|a pris le contrôle|ont pris le contrôle|pris le contrôle|ont conquis|a conquis|sont entré[s,es]|est entré[e]|avaient chassé|a chassé les|ont chassé les|est tombé[e] aux mains|s'est rendue maître|ont reconquis|repris le contrôle|ont capturé la|ont pris la|a pris la|ont occupé|avoir repris|avoir pris|tombé[e] aux mains",
    type: "capture",
    form: "verb",
  },
  { forms: "retrait|repli", type: "withdrawal", form: "noun" },
  {
    forms:
      "s'est retiré[e]|se sont retiré[s,es]|se sont replié[s,es]|s'est replié[e]|ont évacué leurs positions|ont quitté la ville|se retirent|a abandonné|ont abandonné leurs positions",
    type: "withdrawal",
    form: "verb",
  },
  {
    forms:
      "convoi[s] humanitaire[s]|convoi d'aide|distribution[s] de vivres|distribution alimentaire|livraison d'aide|convoi de vivres|largage[s]",
    type: "aid",
    form: "noun",
  },
  {
    forms:
      "a distribué|ont distribué|a livré|ont livré|a acheminé|ont acheminé|a remis|distribué|ont reçu des vivres|a fourni",
    type: "aid",
    form: "verb",
  },
  { forms: "évacuation[s]", type: "evacuation", form: "noun" },
  { forms: "ont été évacué[s,es]|a été évacué[e]|a évacué|ont évacué", type: "evacuation", form: "verb" },
  {
    forms: "trêve|cessez-le-feu|armistice|pause humanitaire|cessation des hostilités|accord de paix",
    type: "truce",
    form: "noun",
  },
  { forms: "exode", type: "displacement", form: "noun", weak: true },
  { forms: "manifestation[s]|sit-in|émeute[s]|marche de protestation", type: "protest", form: "noun" },
  { forms: "ont manifesté|a manifesté|sont descendus dans la rue", type: "protest", form: "verb" },
  { forms: "rafle[s]|vague d'arrestations|campagne d'arrestations", type: "detention", form: "noun" },
  {
    forms: "a chaviré|a coulé|s'est effondré[e]|s'est écrasé|échange de prisonniers|a été abattu",
    type: "other",
    form: "verb",
  },
];

/** What strikes; with a verb of impact behind it the two tell an event. */
export const WEAPONS: readonly WeaponRow[] = [
  { forms: "avion[s]|avion[s] de chasse|chasseur[s]|aviation|hélicoptère[s]|appareil[s]", type: "air-strike", cause: "air-strike" },
  { forms: "drone[s]|drone[s] armé[s]|drone[s] kamikaze[s]", type: "air-strike", cause: "drone-strike" },
  { forms: "obus|obus de mortier|roquette[s]|mortier[s]|artillerie|char[s]|projectile[s]", type: "shelling", cause: "shelling" },
  { forms: "missile[s]|missile[s] balistique[s]", type: "shelling", cause: "missile" },
  { forms: "bombe[s]|voiture piégée|engin explosif|véhicule piégé|engin explosif improvisé|moto piégée|camion piégé", type: "attack", cause: "explosive-device" },
];
