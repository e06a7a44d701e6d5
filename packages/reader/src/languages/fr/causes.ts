import type { CauseRow } from "../pack.js";

/** Weapons, acts and ills that kill and hurt. */
export const CAUSES: readonly CauseRow[] = [
  {
    forms:
      "frappe[s] aérienne[s]|raid[s]|raid[s] aérien[s]|frappe[s]|bombardement[s] aérien[s]|attaque[s] aérienne[s]|aviation|avion[s]|avion[s] de chasse|avion[s] de combat|baril[s] d'explosifs|chasseur[s]-bombardier[s]|bombardier[s]|hélicoptère[s]|baril[s]|bombe[s] aérienne[s]|bombe[s] planante[s]|bombe[s] guidée[s]|bombardé[s,e,es] par l'aviation|bombe[s] larguée[s]",
    cause: "air-strike",
  },
  {
    forms:
      "bombardement[s]|obus|tir[s] d'artillerie|tir[s] d'obus|tir[s] de mortier[s]|tir[s] de roquette[s]|tir[s] de char[s]|tir[s] de canon[s]|roquette[s]|artillerie|mortier[s]|pilonnage[s]|pilonné[s,e,es]|bombardé[s,e,es]|canon[s]|lance-roquettes|orgues de staline|salve[s] de roquettes|éclat[s] d'obus|katioucha[s]|sous-munitions",
    cause: "shelling",
  },
  {
    forms:
      "drone[s]|frappe[s] de drone[s]|raid[s] de drone[s]|raid[s] par drone[s]|frappe[s] au drone|frappe[s] par drones|tir[s] de drone[s]|bombardement[s] par drone[s]|bombardement[s] au drone|attaque[s] de drone[s]|drone[s] kamikaze[s]|drone[s] explosif[s]|drone[s] armé[s]|attaque[s] aux drones|attaque[s] au drone|frappe[s] par drone|aéronef sans pilote",
    cause: "drone-strike",
  },
  {
    forms:
      "missile[s]|tir[s] de missile[s]|missile[s] balistique[s]|missile[s] de croisière|frappe[s] de missile[s]|attaque[s] de missile[s]|tir[s] balistique[s]",
    cause: "missile",
  },
  {
    forms:
      "combat[s]|affrontement[s]|accrochage[s]|bataille[s]|au combat|combats au sol|combats de rue|heurts|échange[s] de tirs|confrontation[s]|affrontements armés",
    cause: "ground-fighting",
  },
  {
    forms:
      "par balle[s]|balle[s]|fusillade[s]|tir[s]|ouvert le feu|coup[s] de feu|par arme à feu|par armes à feu|tirs à l'arme automatique|rafale[s]|balle[s] perdue[s]|armes automatiques|à bout portant|criblé[s,e,es] de balles|mitraillé[s,e,es]|mitraillage|essuyé des tirs|kalachnikov|tiré sur",
    cause: "gunfire",
  },
  {
    forms:
      "sniper[s]|tireur[s] embusqué[s]|tireur[s] d'élite|tireur[s] isolé[s]|franc-tireur|francs-tireurs|tir[s] de sniper[s]",
    cause: "sniper",
  },
  {
    forms:
      "voiture[s] piégée[s]|véhicule[s] piégé[s]|camion[s] piégé[s]|moto[s] piégée[s]|attentat[s] à la voiture piégée|attentat[s] au véhicule piégé|attentat[s] au camion piégé|voiture bourrée d'explosifs|véhicule bourré d'explosifs|camion bourré d'explosifs|voiture[s] suicide",
    cause: "car-bomb",
  },
  {
    forms:
      "attentat[s] suicide[s]|attentat[s]-suicide[s]|attaque[s]-suicide[s]|attaque[s] suicide[s]|kamikaze[s]|s'est fait exploser|s'est fait sauter|se sont fait exploser|fait détoner sa ceinture|actionné sa ceinture|déclenché sa ceinture|ceinture[s] explosive[s]|ceinture[s] d'explosifs|veste[s] explosive[s]",
    cause: "suicide-attack",
  },
  {
    forms:
      "engin[s] explosif[s]|engin[s] explosif[s] improvisé[s]|eei|ied|bombe[s]|explosion[s]|bombe[s] artisanale[s]|grenade[s]|engin[s] non explosé[s]|munition[s] non explosée[s]|attentat[s] à la bombe|attentat[s] à l'explosif|piégé[s,e,es]|colis piégé[s]|charge[s] explosive[s]|dynamite|engin[s] artisana{l,ux}|restes explosifs",
    cause: "explosive-device",
  },
  {
    forms:
      "mine[s]|mine[s] antipersonnel[s]|sauté sur une mine|mine[s] terrestre[s]|mine[s] antichar[s]|mine[s] artisanale[s]|saute sur une mine|explosion[s] d'une mine|explosion[s] de mine[s]|champ[s] de mines",
    cause: "landmine",
  },
  {
    forms:
      "exécution[s]|exécuté[s,e,es]|exécution[s] sommaire[s]|exécution[s] extrajudiciaire[s]|sommairement|décapité[s,e,es]|fusillé[s,e,es]|égorgé[s,e,es]|égorgeant|peloton|pendaison[s]|lapidé[s,e,es]|passé[s,e,es] par les armes|crucifié[s]|décapitation[s]",
    cause: "execution",
  },
  {
    forms:
      "faim|famine|malnutrition|inanition|de faim|sous-alimentation|dénutrition|soif|privation[s]|manque de nourriture",
    cause: "starvation",
  },
  {
    forms:
      "choléra|maladie[s]|rougeole|paludisme|épidémie[s]|ebola|typhoïde|fièvre typhoïde|méningite|diarrhée[s]|faute de soins|manque de soins|faute de médicaments|manque de médicaments|faute de médicament|dysenterie|dengue|fièvre jaune|diphtérie|poliomyélite|covid|malaria|infection[s]|variole|peste|tuberculose|hépatite|insuffisance rénale|faute d'insuline",
    cause: "disease",
  },
  { forms: "torture[s]|torturé[s,e,es]|sous la torture|sévices|mauvais traitements", cause: "torture" },
  {
    forms:
      "mort[s,es,e] en détention|décédé[s,e,es] en détention|en détention|en prison|mort[s,es] en captivité|en garde à vue|dans les geôles",
    cause: "detention",
  },
  {
    forms:
      "chimique[s]|chlore|sarin|attaque[s] chimique[s]|gaz toxique[s]|gaz sarin|gaz moutarde|ypérite|agent neurotoxique|arme[s] chimique[s]|gazé[s,e,es]|phosphore",
    cause: "chemical",
  },
  {
    forms:
      "effondrement[s]|effondré[s,e,es]|éboulement[s]|glissement[s] de terrain|s'est effondré[e]|s'est écroulé[e]|écroulement|écroulé[s,e,es]|ensevelis sous|avalanche",
    cause: "collapse",
  },
  {
    forms: "noyé[s,e,es]|naufrage[s]|noyade[s]|chaviré|chavirement|a coulé|a sombré|inondation[s]|crue[s]|noyant",
    cause: "drowning",
  },
  {
    forms:
      "arme[s] blanche[s]|à l'arme blanche|machette[s]|à la machette|coup[s] de machette|coups de couteau|couteau[x]|poignardé[s,e,es]|brûlé[s,e,es] dans {leur,leurs,la,une} {maison,maisons,case,cases}|brûlé[s,e,es] vi{f,fs,ve,ves}|bousculade[s]|lynché[s,e,es]|lynchage[s]|incendie[s]|froid|de froid|hypothermie|hache[s]|gourdin[s]|bâton[s]|battu[s,e,es] à mort|accident[s]|asphyxié[s,e,es]|asphyxie|étouffé[s,e,es]|piétiné[s,e,es]|flèche[s]|coups et blessures|sabre[s]|pierres|écrasé[s,e,es]|crash|intoxication|jet de pierres|faute d'oxygène|faute d'électricité|faute de carburant|manque d'oxygène|coupure d'électricité",
    cause: "other",
  },
];
