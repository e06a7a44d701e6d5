import type { PeopleRow, TraitRow } from "../pack.js";

// Nouns of people as dépêches, relevés and points de situation use them; loose spellings of field messages last.
export const PEOPLE: readonly PeopleRow[] = [
  {
    forms: "civil[s,e,es]|non-combattant[s]|population[s] civile[s]|habitant[s] civil[s]|personne[s] civile[s]",
    tags: ["civilians"],
  },
  {
    forms:
      "combattant[s,e,es]|terroriste[s]|insurgé[s]|homme[s] armé[s]|individu[s] armé[s]|guérillero[s]|ennemi[s]|extrémiste[s]|homme[s] en armes|maquisard[s]|partisan[s] armé[s]|militant[s] armé[s]|séparatiste[s]",
    tags: ["combatants"],
  },
  {
    forms:
      "femme[s]|maman[s]|mère[s]|grand-mère[s]|veuve[s]|épouse[s]|femme[s] enceinte[s]|tante[s]|dame[s]|jeune[s] femme[s]|mère[s] de famille|soeur[s]|nièce[s]|cousine[s]|grands-mères|parturiente[s]|paysanne[s]|villageoise[s]|vieille[s] femme[s]|voisine[s]|commerçante[s]|marchande[s]|vendeuse[s]|religieuse[s]|agricultrice[s]|cultivatrice[s]|enceinte[s]|institutrice[s]|conductrice[s]|cuisinière[s]|gardienne[s]|couturière[s]|coiffeuse[s]|serveuse[s]|éleveuse[s]|travailleuse[s]|ouvrière[s] agricole[s]|lycéenne[s]|passagère[s]|bergère[s]|ouvrière[s]|employée[s]|étudiante[s]|enseignante[s]|ménagère[s]|fermière[s]|belle-mère|belle-soeur|religieuse[s]|patiente[s]|directrice[s]|avocate[s]|conseillère[s]|députée[s]|migrante[s]|manifestante[s]|militante[s]",
    tags: ["women"],
  },
  {
    forms:
      "enfant[s]|nourrisson[s]|bébé[s]|fillette[s]|garçon[s]|garçonnet[s]|fille[s]|mineur[s]|mineure[s]|adolescent[s,e,es]|écolier[s]|écolière[s]|élève[s]|gamin[s,e,es]|gosse[s]|collégien[s,ne,nes]|lycéen[s,ne,nes]|nouveau-né[s]|nouveaux-nés|moins de cinq ans|enfant[s] de moins de cinq ans|bambin[s]|jeune[s] fille[s]|jeune[s] garçon[s]|petit[s] garçon[s]|petite[s] fille[s]|écoliers et écolières|orphelin[s,e,es]|enfants en bas âge|nourrissons|petit-fils|petite-fille|ado[s]|prématuré[s]|tout-petit[s]|enfant[s] mineur[s]|lycéens|moins de 18 ans|moins de dix-huit ans|moins de 15 ans|moins de quinze ans|moins de 5 ans",
    tags: ["children"],
  },
  {
    forms:
      "homme[s]|papa[s]|père[s]|oncle[s]|mari[s]|grand-père[s]|époux|jeune[s] homme[s]|jeunes hommes|père[s] de famille|frère[s]|neveu[x]|beau-frère|beaux-frères|vieil homme|veuf[s]|monsieur|messieurs",
    tags: ["men"],
  },
  {
    forms:
      "vieillard[s]|personne[s] âgée[s]|aîné[s]|vieux|retraité[s,e,es]|plus de 60 ans|plus de soixante ans|plus de 65 ans|doyen[s]|octogénaire[s]|septuagénaire[s]|nonagénaire[s]|sexagénaire[s]",
    tags: ["elderly"],
  },
  {
    forms:
      "médecin[s]|infirmier[s]|infirmière[s]|secouriste[s]|ambulancier[s]|soignant[s,e,es]|agent[s] de santé|personnel[s] de santé|personnel soignant|chirurgien[s]|sage-femme|sages-femmes|personnel médical|aide-soignant[e,s]|brancardier[s]|docteur[s]|personnel[s] médica{l,ux}|personnel[s] soignant[s]|personnel hospitalier|agent[s] sanitaire[s]|travailleur[s] de la santé|travailleur[s] de santé|professionnel[s] de santé|professionnel[s] de la santé|pharmacien[s,ne,nes]|pédiatre[s]|anesthésiste[s]|urgentiste[s]|paramédica{l,ux}|membre[s] du personnel médical|médecin[s] et infirmier[s]|agent[s] de la santé|agent[s] de santé communautaire[s]|interne[s]|chirurgienne[s]|matrone[s]",
    tags: ["medics"],
  },
  { forms: "ambulancière[s]", tags: ["women", "medics"] },
  {
    forms:
      "travailleur[s] humanitaire[s]|humanitaire[s]|employé[s] d'une ong|employé[s] d'ong|volontaire[s] du croissant-rouge|volontaire[s] de la croix-rouge|agent[s] humanitaire[s]|bénévole[s]|employé[s] d'une organisation humanitaire|acteur[s] humanitaire[s]|employé[s] humanitaire[s]|personnel[s] humanitaire[s]|travailleuse[s] humanitaire[s]|employé[s,e,es] de l'onu|employé[s] des nations unies|employé[s,e,es] du pam|employé[s,e,es] de l'unrwa|volontaire[s] du croissant rouge|secouriste[s] du croissant-rouge|logisticien[s]|membre[s] d'une ong|membre[s] d'ong|collaborateur[s] d'une ong|agent[s] d'une ong|volontaire[s]|convoyeur[s] d'aide|membre[s] du personnel humanitaire",
    tags: ["aid-workers"],
  },
  {
    forms:
      "journaliste[s]|reporter[s]|photographe[s]|cameraman|cameramen|caméraman[s]|correspondant[s,e,es]|professionnel[s] des médias|travailleur[s] des médias|employé[s] des médias|preneur[s] de son|photoreporter[s]|vidéaste[s]|animateur[s] de radio|présentateur[s]|journaliste[s] citoyen[s]|fixeur[s]",
    tags: ["journalists"],
  },
  {
    forms:
      "policier[s]|policière[s]|gendarme[s]|agent[s] de police|officier[s] de police|membre[s] de la police|élève[s] policier[s]|agent[s] des forces de l'ordre|commissaire[s]|membre[s] des forces de l'ordre|élément[s] de la police|élément[s] de la gendarmerie",
    tags: ["police"],
  },
  {
    forms: "prisonnier[s]|prisonnière[s]|détenu[s,e,es]|prisonnier[s] de guerre|prisonnier[s] politique[s]|codétenu[s]",
    tags: ["prisoners"],
    measure: "detained",
    soft: true,
  },
  { forms: "otage[s]|captif[s]", measure: "abducted", soft: true },
  { forms: "captive[s]", tags: ["women"], measure: "abducted", soft: true },
  {
    forms:
      "soldat[s]|militaire[s]|recrue[s]|conscrit[s]|troupes|officier[s] de l'armée|militaires|membre[s] des forces de sécurité|forces de sécurité|forces gouvernementales|garde[s]-frontière[s]|parachutiste[s]|fantassin[s]|réserviste[s]|marin[s]|élément[s] de l'armée|membre[s] de l'armée|militaire[s] de l'armée|hommes de troupe|sous-officier[s]|officier[s] supérieur[s]|appelé[s]|conscrits|cadet[s]|artilleur[s]|aviateur[s]|membre[s] des forces armées|membre[s] des forces gouvernementales|éléments des forces de sécurité|gardes républicains|légionnaire[s]|commando[s]|soldate[s]|militaire[s] de carrière|garde-frontières|bidasse[s]|caporal|caporaux|sergent[s]|adjudant[s]",
    tags: ["government-forces"],
  },
  {
    forms:
      "milicien[s]|milicienne[s]|paramilitaire[s]|membre[s] de milice[s]|membre[s] d'une milice|supplétif[s]|membre[s] des milices|membre[s] d'un groupe d'autodéfense|combattant[s] d'autodéfense",
    tags: ["militia"],
  },
  { forms: "rebelle[s]|opposant[s] armé[s]|membre[s] de l'opposition armée", tags: ["rebels"] },
  { forms: "jihadiste[s]|djihadiste[s]|islamiste[s]", tags: ["jihadists"] },
  { forms: "combattant[s] étranger[s]", tags: ["combatants", "foreign-fighters"] },
  {
    forms: "mercenaire[s]|volontaire[s] étranger[s]|instructeur[s] étranger[s]|supplétif[s] étranger[s]",
    tags: ["foreign-fighters"],
  },
  {
    forms:
      "personne[s]|habitant[s,e,es]|villageois|villageoise[s]|gens|individu[s]|pers|prs|âmes|riverain[s,e,es]|être[s] humain[s]|personnes supplémentaires|citadin[s,e,es]|résident[s,e,es]|homme et femme|hab|monde|vie[s] humaine[s]|administré[s]|convive[s]|invité[s]|badaud[s]|occupant[s]|nomade[s]",
  },
  {
    forms:
      "déserteur[s]|insoumis|officier[s]|assaillant[s,e,es]|agresseur[s]|kamikaze[s]|tireur[s]|bandit[s]|ravisseur[s]|pirate[s]|braqueur[s]|membre[s] de gang[s]|belligérant[s]|bagnard[s]|fonctionnaire[s]|paysan[s]|agriculteur[s]|éleveur[s]|berger[s]|pêcheur[s]|enseignant[s]|instituteur[s]|professeur[s]|étudiant[s]|chauffeur[s]|conducteur[s]|commerçant[s]|marchand[s]|ouvrier[s]|mineur[s] artisanal|orpailleur[s]|imam[s]|prêtre[s]|pasteur[s]|fidèle[s]|pèlerin[s]|passager[s]|passant[s]|patient[s]|malade[s]|casque[s] bleu[s]|garde[s]|commandant[s]|général|généraux|colonel[s]|capitaine[s]|lieutenant[s]|maire[s]|juge[s]|avocat[s]|militant[s]|manifestant[s]|ressortissant[s,e,es]|étranger[s]|étrangère[s]|citoyen[s]|migrant[s]|rapatrié[s]|pilote[s]|chef[s]|chasseur[s]|cultivateur[s]|proche[s]|frère[s]|soeur[s]|cousin[s]|voisin[s]|client[s]|touriste[s]|gardien[s]|employé[s]|agent[s]|moine[s]|vendeur[s]|transporteur[s]|creuseur[s]|député[s]|ministre[s]|responsable[s]|notable[s]|élu[s,e,es]|dirigeant[s,e,es]|cadre[s]|opposant[s,e,es]|activiste[s]|défenseur[s]|bénéficiaire[s]|candidat[s]|électeur[s]|greffier[s]|magistrat[s]|chauffeur-livreur|routier[s]|camionneur[s]|motard[s]|boulanger[s]|mécanicien[s]|électricien[s]|technicien[s]|ingénieur[s]|maçon[s]|tailleur[s]|mineurs artisanaux|orpailleurs|bûcheron[s]|pompier[s]|sauveteur[s]|casques blancs|prévenu[s]|condamné[s]|secouru[s]|séminariste[s]|évêque[s]|catéchiste[s]|mollah[s]|cheikh[s]|marabout[s]|prêcheur[s]|croyant[s]|paroissien[s]|hôte[s]|naufragé[s]|exilé[s]|expatrié[s]|colon[s]|observateur[s]|enquêteur[s]|diplomate[s]|espion[s]|suspect[s]|proches|parent[s]|membre[s] d'une même famille|membre[s] de la même famille|membre[s] de sa famille|membre[s] de leur famille|salarié[s]|travailleur[s]|chauffeurs routiers|maraîcher[s]|pasteur[s]|femmes et enfants|directeur[s]|surveillant[s]|agent[s] de sécurité|vigile[s]|agent[s] de l'état|agent[s] électora{l,ux}|commerçants|jardinier[s]|piéton[s]|automobiliste[s]|baigneur[s]|spectateur[s]|supporter[s]|athlète[s]|footballeur[s]|artiste[s]|écrivain[s]|chercheur[s]|universitaire[s]|syndicaliste[s]|maire[s] adjoint[s]|conseiller[s]|préfet[s]|gouverneur[s]|administrateur[s]|douanier[s]|garde[s] forestier[s]|écogarde[s]|ranger[s]|éco-garde[s]|interprète[s]|cuisinier[s]|orpailleur[s] clandestin[s]|camionneur[s]|chauffeur[s] routier[s]|hospitalisés|commandant[s] rebelle[s]|leader[s]|émir[s]|chef[s] de village|chef[s] coutumier[s]|chef[s] traditionnel[s]",
  },
  { forms: "famille[s]|ménage[s]|foyer[s]|fam|famille[s] entière[s]", families: true },
  {
    forms:
      "mort[s,e,es]|décès|tués|tuées|tué|victime[s] décédée[s]|corps|corps sans vie|cadavre[s]|dépouille[s]|martyr[s]|vies|défunt[s]|décédé[s,e,es]|pertes en vies|pertes en vies humaines|perte[s] humaine[s]|victime[s] mortelle[s]|assassinat[s]|meurtre[s]|exécution[s]|personne[s] décédée[s]|trépassé[s]|corps calcinés|corps mutilés",
    measure: "killed",
  },
  {
    forms: "blessé[s,e,es]|blessé[s] grave[s]|blessé[s] léger[s]|blessé[s] par balle[s]|grand[s] brûlé[s]",
    measure: "injured",
  },
  { forms: "victime[s]|perte[s]", measure: "casualties", soft: true },
  {
    forms:
      "cas de {disparition,disparitions}|cas de {disparition,disparitions} {forcée,forcées}|{disparition,disparitions} {forcée,forcées}|disparu[s,e,es]|personne[s] disparue[s]|personne[s] portée[s] disparue[s]|disparition[s]",
    measure: "missing",
  },
  { forms: "réfugié[s,e,es]|demandeur[s] d'asile|demandeuse[s] d'asile", measure: "refugees", soft: true },
  {
    forms:
      "déplacé[s,e,es]|personne[s] déplacée[s]|personne[s] déplacée[s] interne[s]|sinistré[s,e,es]|déplacé[s] interne[s]|déplacé[s] de guerre|nouveau[x] déplacé[s]|sans-abri|fugitif[s]|fuyard[s]|pdi",
    measure: "displaced",
    soft: true,
  },
  { forms: "évacué[s,e,es]", measure: "evacuated", soft: true },
  {
    forms:
      "arrestation[s]|cas {d'arrestation,d'arrestations,de détention,de détentions}|cas {d'arrestation,d'arrestations} {arbitraire,arbitraires}|interpellation[s]|personne[s] arrêtée[s]|personne[s] détenue[s]|incarcération[s]",
    measure: "detained",
  },
  {
    forms:
      "enlèvement[s]|cas {d'enlèvement,d'enlèvements}|rapt[s]|kidnapping[s]|personne[s] enlevée[s]|personne[s] kidnappée[s]|kidnappé[s,e,es]|prise[s] d'otage[s]",
    measure: "abducted",
  },
  { forms: "retourné[s,e,es]|rapatrié[s,e,es]|returné[s]", measure: "returned", soft: true },
  {
    forms:
      "membre[s]|jeune[s]|autre[s]|éléments|élément|survivant[s,e,es]|rescapé[s,e,es]|partisan[s]|effectif[s]|vétéran[s]",
    weak: true,
  },
];

export const TRAITS: readonly TraitRow[] = [
  { forms: "civil[s,e,es]", tags: ["civilians"] },
  {
    forms:
      "prorégime[s]|pro-régime|progouvernemental[e,es]|progouvernementaux|pro-gouvernemental[e,es]|pro-gouvernementaux|loyaliste[s]|du côté du régime|pro-Assad|progouvernementale|fidèle[s] au régime|fidèle[s] au gouvernement|affilié[s] au régime|pro-armée|alliés de l'armée|supplétifs de l'armée",
    tags: ["pro-government"],
  },
  {
    forms:
      "rebelle[s]|antirégime|anti-régime|de l'opposition|de l'opposition armée|insurgé[s,e,es]|antigouvernementa{l,le,ux,les}|de la rébellion",
    tags: ["rebels"],
  },
  { forms: "jihadiste[s]|djihadiste[s]|islamiste[s]", tags: ["jihadists"] },
  { forms: "étranger[s]|étrangère[s]|venus de l'étranger", tags: ["foreign-fighters"] },
  {
    forms:
      "non identifié[s,e,es]|non-identifié[s,e,es]|inconnu[s,e,es]|pas encore identifié[s,e,es]|dont l'identité n'a pu être établie|d'identité inconnue|pas identifié[s,e,es]|inidentifiable[s]",
    tags: ["unidentified"],
  },
  { forms: "âgé[s,e,es]", tags: ["elderly"] },
  {
    forms:
      "gouvernemental[e,es]|gouvernementaux|de l'armée|de l'armée régulière|des forces armées|des forces gouvernementales|régulier[s]",
    tags: ["government-forces"],
  },
  { forms: "mineur[s,e,es]|en bas âge|de moins de cinq ans|de moins de 5 ans|de moins de 18 ans", tags: ["children"] },
];

// Counted, and not people.
export const THINGS =
  "douche[s]|robinet[s]|forage[s]|fontaine[s]|étage[s]|morgue[s]|témoignage[s]|registre[s]|signalement[s]|casemate[s]|groupe[s] électrogène[s]|moteur[s]|bailleur[s]|localité[s]|puce[s]|lieu[x]|établissement[s]|lieux de culte|marteau[x]|pour mille|roquette[s]|salve[s]|place[s]|siège[s]|logement[s]|appartement[s]|pièce[s]|chambre[s]|couchette[s]|conteneur[s]|wagon[s]|bus|autobus|autocar[s]|minibus|taxi[s]|train[s]|vélo[s]|charrette[s]|obusier[s]|canon[s]|mitrailleuse[s]|lance-roquettes|cartouche[s]|chargeur[s]|radio[s]|téléphone[s]|ordinateur[s]|panneau[x]|citerne[s]|camion-citerne|pylône[s]|poteau[x]|transformateur[s]|stock[s]|palette[s]|carton[s]|vivres|quintaux|sachet[s]|assiette[s]|rendez-vous|réunion[s]|article[s]|numéro[s]|page[s]|projet[s]|programme[s]|demande[s]|plainte[s]|dossier[s]|procès|condamnation[s]|mandat[s]|étape[s]|phase[s]|round[s]|catégorie[s]|niveau[x]|raison[s]|question[s]|appel[s]|message[s]|tweet[s]|vague[s]|décennie[s]|siècle[s]|trimestre[s]|carrefour[s]|check-points|barrage[s]|tranchée[s]|tunnel[s]|cache[s] d'armes|drapeau[x]|uniforme[s]|véhicule[s]|voiture[s]|camion[s]|char[s]|blindé[s]|moto[s]|pick-up[s]|ambulance[s]|drone[s]|missile[s]|roquette[s]|bombe[s]|obus|mine[s]|frappe[s]|raid[s]|attaque[s]|incident[s]|massacre[s]|affrontement[s]|violation[s]|maison[s]|habitation[s]|immeuble[s]|bâtiment[s]|boutique[s]|case[s]|tente[s]|abri[s]|école[s]|hôpital|hôpitaux|clinique[s]|église[s]|mosquée[s]|marché[s]|village[s]|ville[s]|camp[s]|site[s]|quartier[s]|province[s]|km|kilomètre[s]|mètre[s]|mm|kg|tonne[s]|litre[s]|hectare[s]|dollar[s]|euro[s]|franc[s]|lit[s]|centre[s]|poste[s]|base[s]|position[s]|front[s]|convoi[s]|colis|ration[s]|repas|sac[s]|kit[s]|dose[s]|consultation[s]|cas|jour[s]|nuit[s]|semaine[s]|mois|an[s]|année[s]|heure[s]|h|minute[s]|fois|tête[s] de bétail|bétail|boeuf[s]|vache[s]|chèvre[s]|mouton[s]|animaux|bateau[x]|pirogue[s]|navire[s]|avion[s]|hélicoptère[s]|fusil[s]|arme[s]|baril[s]|route[s]|pont[s]|puits|champ[s]|organisation[s]|ong|agence[s]|pays|état[s]|bastion[s]|siège[s]|voix|langue[s]|vol[s]|côté[s]|localité[s]|région[s]|secteur[s]|commune[s]|territoire[s]|rapport[s]|vidéo[s]|photo[s]|salle[s]|tombe[s]|fosse[s]|fosse[s] commune[s]|compagnie[s]|bataillon[s]|brigade[s]|colline[s]|étage[s]|entrepôt[s]|cellule[s]|prison[s]|parti[s]|degré[s]|assaut[s]|offensive[s]|opération[s]|explosion[s]|division|tir[s]|sortie[s]|chiffre[s]|points|coups|balle[s]|grenade[s]|boulangerie[s]|classe[s]|latrine[s]|couverture[s]|bidon[s]|trêve[s]|résolution[s]|milliard[s] de dollars|pour cent de la surface|hangar[s]|grenier[s]|kalachnikov[s]|munitions";
