import type { EventRow, WeaponRow } from "../pack.js";

const HAVE = ["a", "ont", "avait", "avaient", "avoir", "ayant", "aurait", "auraient"];
const BE = ["a été", "ont été", "avait été", "avaient été", "est", "sont", "était", "étaient", "a de nouveau été"];
const SELF = ["s'est", "se sont", "s'était", "s'étaient", "s'être"];

/** The finite forms of participles with "avoir": "a attaqué", "avoir repoussé". */
function done(participles: string): string {
  return participles
    .split("|")
    .flatMap((participle) => HAVE.map((have) => `${have} ${participle}`))
    .join("|");
}

/** The passive forms of participles: "a été attaqué", "ont été bombardées". */
function suffered(participles: string): string {
  return participles
    .split("|")
    .flatMap((participle) => BE.map((be) => `${be} ${participle}[e,s,es]`))
    .join("|");
}

/** The reflexive forms of participles: "s'est emparé", "se sont repliés". */
function selves(participles: string): string {
  return participles
    .split("|")
    .flatMap((participle) => SELF.map((self) => `${self} ${participle}[e,s,es]`))
    .join("|");
}

/** Nouns and verbs that tell an event. */
export const EVENTS: readonly EventRow[] = [
  {
    forms:
      "combat[s]|violents combats|affrontement[s]|accrochage[s]|bataille[s]|échange[s] de tirs|échange[s] de feu|escarmouche[s]|heurt[s]|combats au sol|combats de rue|contre-offensive|contre-attaque|affrontements armés|combats au corps à corps",
    type: "battle",
    form: "noun",
    cause: "ground-fighting",
  },
  {
    forms: `${done("repoussé|affronté|combattu|contre-attaqué|échangé des tirs|tenu tête à|mis en déroute")}|${selves("affronté|heurté")}|s'affrontent|s'affrontaient|repousse l'assaut|repoussent|${suffered("repoussé")}`,
    type: "battle",
    form: "verb",
    cause: "ground-fighting",
  },
  {
    forms:
      "frappe[s] aérienne[s]|raid[s]|raid[s] aérien[s]|frappe[s]|bombardement[s] aérien[s]|attaque[s] aérienne[s]|barils d'explosifs|largage de barils|double frappe",
    type: "air-strike",
    form: "noun",
    cause: "air-strike",
  },
  {
    forms:
      "frappe[s] de drone[s]|raid[s] de drone[s]|raid[s] par drone[s]|frappe[s] au drone|frappe[s] par drones|tir[s] de drone[s]|bombardement[s] par drone[s]|bombardement[s] au drone|attaque[s] de drone[s]|frappe[s] par drone|attaque[s] au drone|attaque[s] aux drones|attaque[s] par drone",
    type: "air-strike",
    form: "noun",
    cause: "drone-strike",
  },
  {
    forms:
      "bombardement[s]|tir[s] d'artillerie|tir[s] d'obus|tir[s] de mortier[s]|tir[s] de roquette[s]|pilonnage[s]|tir[s] de missile[s]|tir[s] de char[s]|barrage d'artillerie|salve[s]|salve[s] de roquettes|pluie d'obus|frappe[s] de missile[s]|tirs croisés d'artillerie|bombardements d'artillerie|chute d'un obus|duel d'artillerie|frappe[s] d'artillerie",
    type: "shelling",
    form: "noun",
    cause: "shelling",
  },
  {
    forms: `${done("pilonné|bombardé|canonné")}|${suffered("pilonné|bombardé")}|pilonne|pilonnent|pilonnait|bombarde|bombardent|bombardait`,
    type: "shelling",
    form: "verb",
    cause: "shelling",
  },
  {
    forms:
      "attaque[s]|assaut[s]|embuscade[s]|attentat[s]|attentat[s] suicide[s]|attentat[s]-suicide[s]|incursion[s]|explosion[s]|fusillade[s]|massacre[s]|tuerie[s]|carnage|attentat[s] à la bombe|attentat[s] à la voiture piégée|attentat[s] au véhicule piégé|double attentat|descente|raid[s] terrestre[s]|expédition punitive|attaque[s]-suicide[s]|pogrom[s]|assassinat ciblé|lynchage|razzia[s]|pillage[s]|tir[s]",
    type: "attack",
    form: "noun",
  },
  {
    forms: `${done("attaqué|investi|ouvert le feu|pris d'assaut|tiré à balles réelles|tiré à balles réelles sur|tiré dans la foule|lancé une offensive|essuyé des tirs|incendié|tiré sur|tiré contre|tendu une embuscade|fait irruption|pris pour cible|visé|mené une attaque|lancé une attaque|lancé un assaut|donné l'assaut|mis le feu|dynamité|saccagé|pillé|explosé|sauté|détoné|actionné sa ceinture|fait détoner|frappé|mitraillé|assailli|massacré|tiré à l'arme lourde|ouvert le feu sur")}|${suffered("attaqué|incendié|pris d'assaut|pris pour cible|visé|mitraillé|assailli|saccagé|pillé|brûlé|la cible de tirs|la cible d'une attaque|frappé|touché par des tirs")}|s'est fait exploser|s'est fait sauter|se sont fait exploser|est tombé[e] dans une embuscade|sont tombé[s,es] dans une embuscade|tombé[e,s,es] dans une embuscade|essuyé des tirs|ouvert le feu|a sauté sur un engin|fait irruption|attaquent|attaquait`,
    type: "attack",
    form: "verb",
  },
  { forms: "siège|blocus|encerclement", type: "siege", form: "noun", weak: true },
  {
    forms: `assiège|assiègent|assiégeait|assiégeaient|encercle|encerclent|${done("encerclé|assiégé")}|${suffered("assiégé|encerclé")}|{ville,localité,cité,enclave,quartier,camp} {encerclé,encerclée,assiégé,assiégée,sous siège,sous blocus}|imposent un blocus|impose un blocus`,
    type: "siege",
    form: "verb",
  },
  {
    forms:
      "prise de|chute de|reprise de|prise du|chute du|reprise du|conquête de|capture de la ville|prise de contrôle de",
    type: "capture",
    form: "noun",
  },
  {
    forms: `${done("repris|conquis|reconquis|pris le contrôle|repris le contrôle|chassé les|chassé le|chassé l'|occupé|libéré la ville|libéré le village|capturé la ville|capturé le|capturé la|pris la ville|pris le village|pris la localité|pris position|hissé leur drapeau|planté leur drapeau|reconquis la ville")}|${selves("emparé|rendu maître|rendus maîtres")}|emparé[s,es,e]|sont entré[s,es] dans|est entré[e] dans|est tombé[e] aux mains|sont tombé[s,es] aux mains|est tombé[e]|tombé[e] aux mains|est passé[e] sous le contrôle|sont passé[s,es] sous le contrôle|contrôle désormais|contrôlent désormais|${suffered("repris|conquis|reconquis")}`,
    type: "capture",
    form: "verb",
  },
  { forms: "retrait|repli|abandon du|abandon de|abandon d'", type: "withdrawal", form: "noun" },
  {
    forms: `${selves("retiré|replié|désengagé")}|se retirent|se retire|se replient|${done("abandonné le|abandonné la|abandonné leurs positions|abandonné leur position|évacué leurs positions|évacué la base|évacué le camp|quitté la base|quitté leurs positions|quitté la ville|décroché")}|ont battu en retraite|battu en retraite`,
    type: "withdrawal",
    form: "verb",
  },
  {
    forms:
      "convoi[s] humanitaire[s]|convoi d'aide|distribution[s] de vivres|distribution alimentaire|livraison[s] d'aide|convoi de vivres|largage[s]|convoi[s] d'aide|pont aérien|acheminement d'aide",
    type: "aid",
    form: "noun",
  },
  {
    forms: `${done("distribué|ravitaillé|assisté|approvisionné|nourri|livré|acheminé|fourni|largué des vivres|apporté une aide|remis|déchargé|reçu des vivres|reçu une aide")}|${suffered("distribué|livré|acheminé|largué|secouru")}|distribue|distribuent|fournit|fournissent|achemine|acheminent`,
    type: "aid",
    form: "verb",
  },
  { forms: "évacuation[s]", type: "evacuation", form: "noun" },
  { forms: `${suffered("évacué")}|${done("évacué")}`, type: "evacuation", form: "verb" },
  {
    forms:
      "trêve[s]|cessez-le-feu|armistice|pause humanitaire|cessation des hostilités|accord de paix|pause des combats|suspension des combats|accord de trêve",
    type: "truce",
    form: "noun",
  },
  { forms: "exode", type: "displacement", form: "noun", weak: true },
  {
    forms:
      "{la population,la pop,les habitants,les civils,les gens,les familles,les villageois,la pop civile,la population civile,les pop,le monde,tout le monde} {fuit,fuient,a fui,ont fui,fuyait,fuyaient,part,partent,fui,a pris la fuite,ont pris la fuite,prend la fuite,prennent la fuite,quitte,quittent}",
    type: "displacement",
    form: "verb",
  },
  {
    forms:
      "manifestation[s]|sit-in|émeute[s]|marche de protestation|marche pacifique|rassemblement de protestation|grève générale",
    type: "protest",
    form: "noun",
  },
  {
    forms: `${done("manifesté|protesté|défilé")}|sont descendu[s,es] dans la rue|est descendu[e] dans la rue|manifestent|manifestaient`,
    type: "protest",
    form: "verb",
  },
  {
    forms: "rafle[s]|vague d'arrestations|campagne d'arrestations|coup de filet|arrestations massives|perquisition[s]",
    type: "detention",
    form: "noun",
  },
  {
    forms:
      "a chaviré|ont chaviré|a coulé|a sombré|s'est effondré[e]|se sont effondré[s,es]|s'est écrasé[e]|échange de prisonniers|échange d'otages|a été abattu|s'est écroulé[e]",
    type: "other",
    form: "verb",
  },
];

/** What strikes; with a verb of impact behind it the two tell an event. */
export const WEAPONS: readonly WeaponRow[] = [
  {
    forms:
      "avion[s]|avion[s] de chasse|avion[s] de combat|chasseur[s]|chasseur[s]-bombardier[s]|bombardier[s]|aviation|armée de l'air|hélicoptère[s]|hélicoptère[s] de combat|appareil[s]|bombe[s] guidée[s]|bombe[s] planante[s]|bombe[s] aérienne[s]|baril[s] d'explosifs|baril[s]",
    type: "air-strike",
    cause: "air-strike",
  },
  {
    forms: "drone[s]|drone[s] armé[s]|drone[s] kamikaze[s]|drone[s] explosif[s]|quadricoptère[s]",
    type: "air-strike",
    cause: "drone-strike",
  },
  {
    forms:
      "obus|obus de mortier|obus d'artillerie|roquette[s]|mortier[s]|artillerie|char[s]|projectile[s]|canon[s]|blindé[s]|lance-roquettes|grad[s]",
    type: "shelling",
    cause: "shelling",
  },
  { forms: "missile[s]|missile[s] balistique[s]|missile[s] de croisière", type: "shelling", cause: "missile" },
  {
    forms:
      "bombe[s]|voiture[s] piégée[s]|engin[s] explosif[s]|véhicule[s] piégé[s]|engin[s] explosif[s] improvisé[s]|moto[s] piégée[s]|camion[s] piégé[s]|kamikaze[s]|bombe[s] artisanale[s]|grenade[s]|colis piégé[s]|charge[s] explosive[s]",
    type: "attack",
    cause: "explosive-device",
  },
];
