import type { PeopleRow, TraitRow } from "../pack.js";

// Nouns of people as dépêches, relevés and points de situation use them; loose spellings of field messages last.
export const PEOPLE: readonly PeopleRow[] = [
  { forms: "civil[s,e,es]|non-combattant[s]", tags: ["civilians"] },
  {
    forms:
      "combattant[s,e,es]|terroriste[s]|insurgé[s]|assaillant[s]|homme[s] armé[s]|kamikaze[s]|tireur[s]|guérillero[s]|ennemi[s]|extrémiste[s]|agresseur[s]",
    tags: ["combatants"],
  },
  { forms: "femme[s]|mère[s]|grand-mère[s]|veuve[s]|épouse[s]|femme[s] enceinte[s]|tante[s]|dame[s]", tags: ["women"] },
  {
    forms:
      "enfant[s]|nourrisson[s]|bébé[s]|fillette[s]|garçon[s]|garçonnet[s]|fille[s]|mineur[s]|mineure[s]|adolescent[s,e,es]|écolier[s]|écolière[s]|élève[s]|gamin[s,e,es]|gosse[s]|collégien[s,ne,nes]|lycéen[s,ne,nes]|nouveau-né[s]|moins de cinq ans|bambin[s]",
    tags: ["children"],
  },
  { forms: "homme[s]|père[s]|oncle[s]|mari[s]|grand-père[s]", tags: ["men"] },
  { forms: "vieillard[s]|personne[s] âgée[s]|aîné[s]|vieux|retraité[s]", tags: ["elderly"] },
  {
    forms:
      "médecin[s]|infirmier[s]|infirmière[s]|secouriste[s]|ambulancier[s]|soignant[s,e,es]|agent[s] de santé|personnel[s] de santé|personnel soignant|chirurgien[s]|sage-femme|sages-femmes|personnel médical|aide-soignant[e,s]|brancardier[s]|docteur[s]",
    tags: ["medics"],
  },
  {
    forms:
      "travailleur[s] humanitaire[s]|humanitaire[s]|employé[s] d'une ong|employé[s] d'ong|volontaire[s] du croissant-rouge|volontaire[s] de la croix-rouge|agent[s] humanitaire[s]|bénévole[s]|employé[s] d'une organisation humanitaire|acteur[s] humanitaire[s]",
    tags: ["aid-workers"],
  },
  { forms: "journaliste[s]|reporter[s]|photographe[s]|cameraman|cameramen|correspondant[s]", tags: ["journalists"] },
  { forms: "policier[s]|policière[s]|gendarme[s]|agent[s] de police", tags: ["police"] },
  {
    forms: "prisonnier[s]|prisonnière[s]|détenu[s,e,es]|prisonnier[s] de guerre|captif[s]",
    tags: ["prisoners"],
    measure: "detained",
    soft: true,
  },
  { forms: "otage[s]", measure: "abducted", soft: true },
  {
    forms:
      "soldat[s]|militaire[s]|recrue[s]|conscrit[s]|troupes|officier[s] de l'armée|militaires|membre[s] des forces de sécurité|forces de sécurité|forces gouvernementales|garde[s]-frontière[s]|parachutiste[s]|fantassin[s]|réserviste[s]|marin[s]",
    tags: ["government-forces"],
  },
  { forms: "milicien[s]|milicienne[s]|paramilitaire[s]", tags: ["militia"] },
  { forms: "rebelle[s]", tags: ["rebels"] },
  { forms: "jihadiste[s]|djihadiste[s]|islamiste[s]", tags: ["jihadists"] },
  { forms: "combattant[s] étranger[s]", tags: ["combatants", "foreign-fighters"] },
  { forms: "mercenaire[s]", tags: ["foreign-fighters"] },
  { forms: "personne[s]|habitant[s,e,es]|villageois|villageoise[s]|gens|individu[s]|pers|âmes|riverain[s]" },
  {
    forms:
      "officier[s]|fonctionnaire[s]|paysan[s]|agriculteur[s]|éleveur[s]|berger[s]|pêcheur[s]|enseignant[s,e,es]|instituteur[s]|professeur[s]|étudiant[s,e,es]|chauffeur[s]|conducteur[s]|commerçant[s,e,es]|marchand[s,e,es]|ouvrier[s]|mineur[s] artisanal|orpailleur[s]|imam[s]|prêtre[s]|pasteur[s]|fidèle[s]|pèlerin[s]|passager[s]|passant[s]|patient[s]|malade[s]|casque[s] bleu[s]|garde[s]|commandant[s]|général|généraux|colonel[s]|capitaine[s]|lieutenant[s]|maire[s]|juge[s]|avocat[s]|militant[s]|manifestant[s,e,es]|étranger[s]|ressortissant[s]|citoyen[s]|migrant[s]|rapatrié[s]|pilote[s]|chef[s]|chasseur[s]|cultivateur[s]|proche[s]|frère[s]|soeur[s]|cousin[s]|voisin[s]|client[s]|touriste[s]|gardien[s]|employé[s]|agent[s]|jeune[s]|religieuse[s]|moine[s]|vendeur[s]|vendeuse[s]|cultivatrice[s]|agricultrice[s]|transporteur[s]|creuseur[s]|député[s]|ministre[s]|responsable[s]|notable[s]|élu[s]",
  },
  { forms: "famille[s]|ménage[s]|foyer[s]", families: true },
  {
    forms:
      "mort[s,e,es]|décès|tués|tuées|tué|victime[s] décédée[s]|corps|cadavre[s]|dépouille[s]|martyr[s]|vies|défunt[s]|décédé[s]|pertes en vies",
    measure: "killed",
  },
  { forms: "blessé[s,e,es]", measure: "injured" },
  { forms: "victime[s]", measure: "casualties", soft: true },
  { forms: "disparu[s,e,es]", measure: "missing" },
  { forms: "réfugié[s,e,es]|demandeur[s] d'asile", measure: "refugees", soft: true },
  {
    forms: "déplacé[s,e,es]|personne[s] déplacée[s]|sinistré[s]|déplacé[s] internes",
    measure: "displaced",
    soft: true,
  },
  { forms: "évacué[s,e,es]", measure: "evacuated", soft: true },
  { forms: "arrestation[s]|interpellation[s]", measure: "detained" },
  { forms: "enlèvement[s]|rapt[s]|kidnapping[s]", measure: "abducted" },
  { forms: "retourné[s]|rapatrié[s]", measure: "returned", soft: true },
  { forms: "membre[s]|autre[s]|éléments|élément|survivant[s]|rescapé[s]|partisan[s]", weak: true },
];

export const TRAITS: readonly TraitRow[] = [
  { forms: "civil[s,e,es]", tags: ["civilians"] },
  {
    forms:
      "prorégime[s]|pro-régime|progouvernemental[e,es]|progouvernementaux|pro-gouvernemental[e,es]|pro-gouvernementaux|loyaliste[s]|du côté du régime",
    tags: ["pro-government"],
  },
  { forms: "rebelle[s]|antirégime|de l'opposition|insurgé[s,e,es]", tags: ["rebels"] },
  { forms: "jihadiste[s]|djihadiste[s]|islamiste[s]", tags: ["jihadists"] },
  { forms: "étranger[s]|étrangère[s]", tags: ["foreign-fighters"] },
  { forms: "non identifié[s,e,es]|non-identifié[s]|inconnu[s]", tags: ["unidentified"] },
  { forms: "âgé[s,e,es]", tags: ["elderly"] },
  { forms: "gouvernemental[e,es]|gouvernementaux|de l'armée|du régime", tags: ["government-forces"] },
  { forms: "mineur[s,e,es]", tags: ["children"] },
];

// Counted, and not people.
export const THINGS =
  "véhicule[s]|voiture[s]|camion[s]|char[s]|blindé[s]|moto[s]|pick-up[s]|ambulance[s]|drone[s]|missile[s]|roquette[s]|bombe[s]|obus|mine[s]|frappe[s]|raid[s]|attaque[s]|incident[s]|massacre[s]|affrontement[s]|violation[s]|maison[s]|habitation[s]|immeuble[s]|bâtiment[s]|boutique[s]|case[s]|tente[s]|abri[s]|école[s]|hôpital|hôpitaux|clinique[s]|église[s]|mosquée[s]|marché[s]|village[s]|ville[s]|camp[s]|site[s]|quartier[s]|province[s]|km|kilomètre[s]|mètre[s]|mm|kg|tonne[s]|litre[s]|hectare[s]|dollar[s]|euro[s]|franc[s]|lit[s]|centre[s]|poste[s]|base[s]|position[s]|front[s]|convoi[s]|colis|ration[s]|repas|sac[s]|kit[s]|dose[s]|consultation[s]|cas|jour[s]|nuit[s]|semaine[s]|mois|an[s]|année[s]|heure[s]|h|minute[s]|fois|tête[s] de bétail|bétail|boeuf[s]|vache[s]|chèvre[s]|mouton[s]|animaux|bateau[x]|pirogue[s]|navire[s]|avion[s]|hélicoptère[s]|fusil[s]|arme[s]|baril[s]|route[s]|pont[s]|puits|champ[s]|organisation[s]|ong|agence[s]|pays|état[s]|bastion[s]|siège[s]|voix|langue[s]|vol[s]|côté[s]|localité[s]|région[s]|secteur[s]|commune[s]|territoire[s]|rapport[s]|vidéo[s]|photo[s]|salle[s]|tombe[s]|fosse[s]|fosse[s] commune[s]|compagnie[s]|bataillon[s]|brigade[s]|colline[s]|étage[s]|entrepôt[s]|cellule[s]|prison[s]|parti[s]|degré[s]|assaut[s]|offensive[s]|opération[s]|explosion[s]|division|tir[s]|sortie[s]|chiffre[s]|points|coups|balle[s]|grenade[s]|boulangerie[s]|classe[s]|latrine[s]|couverture[s]|bidon[s]|trêve[s]|résolution[s]|milliard[s] de dollars|pour cent de la surface|hangar[s]|grenier[s]|kalachnikov[s]|munitions";
