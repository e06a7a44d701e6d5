import type { CauseRow, MeasureRow, PartRow } from "../pack.js";

export const MEASURES: readonly MeasureRow[] = [
  {
    forms:
      "tué[s,e,es]|abattu[s,e,es]|assassiné[s,e,es]|massacré[s,e,es]|égorgé[s,e,es]|fauché[s,e,es]|retrouvé[s,e,es] mort[s,e,es]|brûlé[s,e,es] vif[s]|brûlés dans leur maison|lynché[s]|criblés de balles|éliminé[s,e,es]|neutralisé[s,e,es]|liquidé[s,e,es]|pendu[s]",
    measure: "killed",
    people: "either",
  },
  {
    forms:
      "tuant|tue|tuent|tuait|tuer|a tué|ont tué|avoir tué|mort de|meurtre de|mort d'|meurtre d'|assassinat de|assassinat d'|décès de|décès d'|coûté la vie à|coûtant la vie à|a coûté la vie à|fait perdre la vie à|élimination de|a fait|ont fait|faisant|fait état de|exécution de|emporté|perdu|perte de|enseveli|inhumé|fauchant|abattant|éliminer|avoir éliminé|avoir abattu|avoir neutralisé|exécution d'",
    measure: "killed",
    people: "after",
  },
  {
    forms:
      "ont péri|péri|périt|périssent|sont mort[s,es]|est mort[e]|mort[s,es]|décédé[s,e,es]|ont trouvé la mort|trouvé la mort|ont perdu la vie|perdu la vie|succombé|ont succombé|mouraient|meurent|trouvent la mort|y sont restés|décèdent|sont tombés",
    measure: "killed",
    people: "before",
  },
  {
    forms: "exécuté[s,e,es]|décapité[s,e,es]|fusillé[s,e,es]",
    measure: "killed",
    people: "either",
    cause: "execution",
  },
  { forms: "noyé[s,e,es]|se sont noyé[s,es]", measure: "killed", people: "either", cause: "drowning" },
  { forms: "mort[s,es] de faim|morts d'inanition", measure: "killed", people: "before", cause: "starvation" },
  { forms: "mort[s,es] sous la torture|torturé[s] à mort", measure: "killed", people: "either", cause: "torture" },
  {
    forms:
      "blessé[s,e,es]|touché[s,e,es]|hospitalisé[s,e,es]|brûlé[s,e,es]|mutilé[s,e,es]|amputé[s]|atteint[s] par balles",
    measure: "injured",
    people: "either",
  },
  { forms: "blessant|blesse|blessent|ont blessé|a blessé", measure: "injured", people: "after" },
  {
    forms:
      "disparu[s,e,es]|porté[s,es] disparu[s,es]|manquent à l'appel|manque à l'appel|sous les décombres|sont recherchés|toujours sous les décombres|introuvable[s]",
    measure: "missing",
    people: "before",
  },
  {
    forms:
      "arrêté[s,e,es]|détenu[s,e,es]|interpellé[s,e,es]|emprisonné[s,e,es]|incarcéré[s,e,es]|capturé[s,e,es]|fait[s] prisonnier[s]|placés en détention|en détention|faits prisonniers|raflé[s,e,es]",
    measure: "detained",
    people: "either",
  },
  {
    forms:
      "arrestation de|arrestation d'|arrêtant|capture de|capture d'|détention de|capturant|interpellant|avoir capturé|avoir arrêté",
    measure: "detained",
    people: "after",
  },
  {
    forms:
      "enlevé[s,e,es]|kidnappé[s,e,es]|emmené[s,e,es]|pris en otage|prise[s] en otage|capti[fs,ve,ves]|restaient captives|retenu[s] en otage|en captivité|ravi[s]|séquestré[s]",
    measure: "abducted",
    people: "either",
  },
  {
    forms: "enlevant|kidnappant|enlèvement de|enlèvement d'|emmenant|rapt de|emportant",
    measure: "abducted",
    people: "after",
  },
  {
    forms: "libéré[s,e,es]|relâché[s,e,es]|remis[es] en liberté|recouvré la liberté|élargi[s]|retrouvé la liberté",
    measure: "released",
    people: "either",
  },
  { forms: "libération de|libération d'|libérant|relâchant", measure: "released", people: "after" },
  {
    forms:
      "déplacé[s,e,es]|chassé[s,e,es]|chassé de chez elles|jeté sur les routes|jetées sur les routes|forcé[s,e,es] de fuir|contraint[s,es] de fuir|contraint[s,es] à fuir|poussées à fuir|délogé[s]|sans abri|sans-abri|poussé à l'exode",
    measure: "displaced",
    people: "either",
  },
  {
    forms:
      "ont fui|fui|fuient|fuyant|ayant fui|avaient fui|a fui|ont quitté leurs|ont quitté leur|quitté leurs foyers|quitté leur domicile|se sont réfugié[s,es]|ont trouvé refuge|trouvé refuge|se sont enfui[s]|hébergé[s,es]|accueilli[s,es]|s'entassent|sont arrivé[s,es]|ont abandonné leurs|se sont déplacé[s,es]|ont rejoint|ont gagné|gagné la brousse|se sont dirigé[s,es]|se cachent|ont pris la fuite|pris la fuite|vivent sous des bâches|vivent dans des abris",
    measure: "displaced",
    people: "before",
  },
  {
    forms:
      "déplacement de|déplacement d'|exode de|exode d'|fuite de|déplaçant|chassant|a chassé de chez elles|a chassé|poussé|contraint|forcé à fuir|a déplacé",
    measure: "displaced",
    people: "after",
  },
  {
    forms:
      "passé la frontière|franchi la frontière|traversé la frontière|ont trouvé refuge dans un pays voisin|réfugié[s,es] à l'étranger|se sont réfugiées dans les pays voisins|ont trouvé refuge dans les pays voisins|se sont réfugié[s,es] au|passé au|franchi la frontière vers|dans un pays voisin|dans les pays voisins",
    measure: "refugees",
    people: "before",
  },
  {
    forms: "rentré[s,es]|sont rentré[s,es]|revenu[s,es]|retourné[s,es]|regagné|ont regagné|rentrent|regagné leur",
    measure: "returned",
    people: "before",
  },
  { forms: "retour de|retour d'", measure: "returned", people: "after" },
  {
    forms:
      "assiégé[s,e,es]|encerclé[s,e,es]|subissent des sièges|subissent un siège|en état de siège|vivent assiégé[s,es]|sous blocus",
    measure: "besieged",
    people: "either",
  },
  { forms: "assiégeant|encerclant", measure: "besieged", people: "after" },
  { forms: "évacué[s,e,es]", measure: "evacuated", people: "either" },
  { forms: "évacuation de|évacuation d'|évacuant", measure: "evacuated", people: "after" },
  {
    forms:
      "pris[e,es] au piège|piégé[s,e,es]|bloqué[s,e,es]|coincé[s,e,es]|prises au piège|isolé[s,es]|coupés du monde",
    measure: "trapped",
    people: "either",
  },
  {
    forms:
      "habitent|vivent|vit encore|vivent encore|résident|y vivent|où habitent|où vivent|restent dans|sont restés|y habitent|demeurent|abrite|compte encore|peuplée de|restent",
    measure: "resident",
    people: "either",
    weak: true,
  },
  {
    forms:
      "ont besoin|a besoin|besoin d'aide|dans le besoin|nécessitent|en insécurité alimentaire|souffrent de la faim|sans eau|sans nourriture|manquent de|ont faim|dépendent de l'aide|ont un besoin|ont besoin d'une aide|besoin de|besoin d'|privé[s,es] d'eau|privé[s,es] de|menacé[s,es] de famine|manquent",
    measure: "in-need",
    people: "before",
    weak: true,
  },
  {
    forms: "se sont rendu[s,es]|rendus|déposé les armes|ont déposé les armes|reddition",
    measure: "surrendered",
    people: "before",
  },
  { forms: "reddition de|reddition d'", measure: "surrendered", people: "after" },
  { forms: "recruté[s,e,es]|enrôlé[s,e,es]|enrôlé[s] de force", measure: "recruited", people: "either" },
  { forms: "recrutement de|recrutement d'|enrôlement de|enrôlant", measure: "recruited", people: "after" },
  { forms: "déployé[s,e,es]|envoyé[s] en renfort|dépêché[s]", measure: "deployed", people: "either" },
  { forms: "déploiement de|déploiement d'|déployant|envoi de", measure: "deployed", people: "after" },
];

export const CAUSES: readonly CauseRow[] = [
  {
    forms:
      "frappe[s] aérienne[s]|raid[s]|raid[s] aérien[s]|frappe[s]|bombardement[s] aérien[s]|aviation|avion[s]|baril[s] d'explosifs|chasseurs|hélicoptère[s]|barils",
    cause: "air-strike",
  },
  {
    forms:
      "bombardement[s]|obus|tir[s] d'artillerie|tir[s] d'obus|tir[s] de mortier|tir[s] de roquettes|roquette[s]|artillerie|mortier[s]|pilonnage[s]|pilonné|bombardé[s,e,es]|canons|tirs de chars",
    cause: "shelling",
  },
  { forms: "drone[s]|frappe[s] de drone[s]|attaque[s] de drone[s]", cause: "drone-strike" },
  { forms: "missile[s]|tir[s] de missile[s]", cause: "missile" },
  { forms: "combat[s]|affrontement[s]|accrochage[s]|bataille[s]|au combat|embuscade[s]", cause: "ground-fighting" },
  {
    forms:
      "par balle[s]|balle[s]|fusillade[s]|tir[s]|ouvert le feu|coups de feu|par arme à feu|tirs à l'arme automatique|abattu[s,e,es]|rafale[s]",
    cause: "gunfire",
  },
  { forms: "sniper[s]|tireur[s] embusqué[s]|tireur[s] d'élite", cause: "sniper" },
  {
    forms:
      "voiture[s] piégée[s]|véhicule[s] piégé[s]|camion[s] piégé[s]|moto[s] piégée[s]|attentat[s] à la voiture piégée",
    cause: "car-bomb",
  },
  {
    forms:
      "attentat[s] suicide[s]|attentat[s]-suicide[s]|kamikaze[s]|s'est fait exploser|s'est fait sauter|ceinture[s] explosive[s]",
    cause: "suicide-attack",
  },
  {
    forms:
      "engin[s] explosif[s]|engin[s] explosif[s] improvisé[s]|eei|bombe[s]|explosion[s]|bombe[s] artisanale[s]|grenade[s]|engin[s] non explosé[s]|attentat[s] à la bombe|attentat[s]|piégé[s]",
    cause: "explosive-device",
  },
  { forms: "mine[s]|mine[s] antipersonnel[s]|sauté sur une mine|mine[s] terrestre[s]", cause: "landmine" },
  {
    forms: "exécution[s]|exécuté[s,e,es]|exécutions sommaires|décapité[s]|fusillé[s]|égorgé[s,es]",
    cause: "execution",
  },
  { forms: "faim|famine|malnutrition|inanition", cause: "starvation" },
  {
    forms:
      "choléra|maladie[s]|rougeole|paludisme|épidémie|ebola|typhoïde|méningite|diarrhée|faute de soins|manque de soins|faute de médicaments",
    cause: "disease",
  },
  { forms: "torture|tortures|torturé[s,e,es]|sous la torture", cause: "torture" },
  { forms: "mort[s] en détention|décédé[s] en détention|en détention", cause: "detention" },
  { forms: "chimique[s]|chlore|sarin|gaz|attaque chimique|gaz toxique[s]", cause: "chemical" },
  { forms: "effondrement|effondré[s,e]|éboulement[s]|glissement de terrain|s'est effondré[e]", cause: "collapse" },
  { forms: "noyé[s,es]|naufrage[s]|noyade[s]|chaviré|a chaviré|a coulé", cause: "drowning" },
  {
    forms:
      "arme[s] blanche[s]|à l'arme blanche|machette[s]|couteau[x]|poignardé[s]|brûlé[s] dans leur maison|brûlé[s] vif[s]|bousculade|lynché[s]|lynchage|incendie|froid|hache[s]",
    cause: "other",
  },
];

export const PARTS: readonly PartRow[] = [
  {
    forms:
      "dont|y compris|parmi lesquels|parmi lesquelles|parmi eux|parmi elles|notamment|au nombre desquels|incluant|comprenant|à savoir|au rang desquels|parmi ceux-ci|comprend|dt",
    place: "before",
  },
  {
    forms: "d'entre eux|d'entre elles|parmi eux|parmi elles|de ces|d'entre|de ces derniers|sont des|de ceux-ci",
    place: "after",
  },
  { forms: "parmi ces|parmi les|sur les|sur ces|de ces|au nombre des|parmi|sur un total de", place: "among" },
];
