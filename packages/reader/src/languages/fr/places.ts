import type { PlaceNounRow } from "../pack.js";

export const PLACE_NOUNS: readonly PlaceNounRow[] = [
  {
    forms:
      "camp[s]|zone|camp de déplacés|camp de réfugiés|site|site de déplacés|marché|marché aux bestiaux|hôpital|clinique|école|mosquée|église|quartier[s]|rue|route|axe|pont|checkpoint|barrage|poste-frontière|aéroport|base|prison|place|vallée|colline|montagne|mont|lac|rivière|fleuve|île|forêt|mine|port|université|caserne|barrière|plaine|plateau",
    rank: 0,
  },
  { forms: "village[s]|hameau|ville|bourg|bourgade|localité|commune|cité|capitale|oasis", rank: 1 },
  {
    forms:
      "zone métropolitaine|aire métropolitaine|agglomération|district|territoire|département|cercle|banlieue|périphérie|campagne|chefferie|groupement|secteur|arrondissement|enclave|collectivité|zone de santé",
    rank: 2,
  },
  {
    forms:
      "province[s]|province voisine|région|gouvernorat|état|préfecture|wilaya|est|ouest|nord|sud|nord-est|nord-ouest|sud-est|sud-ouest|centre|extrême-nord|pointe sud|rive ouest|rive est",
    rank: 3,
  },
  { forms: "pays", rank: 4 },
];

export const PLACE_NAMES: readonly PlaceNounRow[] = [
  {
    forms:
      "nord-kivu|sud-kivu|ituri|haut-uele|tanganyika|darfour|darfour du nord|kordofan|bande de gaza|cisjordanie|tigré|amhara|sahel|cabo delgado|borno|donbass|azawad|liptako|nil bleu|ghouta orientale",
    rank: 3,
  },
];
