import type { Cause, Measure } from "@bilan/vocabulary";
import type { MeasureRow, PartRow } from "../pack.js";

/** Participles behind each form of "avoir": « ont perdu la vie », « avaient trouvé la mort ». */
function perfect(participles: string): string {
  return participles
    .split("|")
    .flatMap((participle) => HAVE.map((have) => `${have} ${participle}`))
    .join("|");
}

const HAVE = ["a", "ont", "avait", "avaient", "ayant", "avoir", "aurait", "auraient", "aura", "auront", "eut"];

/** Participles behind each form of "être" with "se": « se sont rendus », « s'étaient enfuies ». */
function reflexive(participles: string): string {
  return participles
    .split("|")
    .flatMap((participle) => REFLEXIVE.map((be) => `${be} ${participle}[e,s,es]`))
    .join("|");
}

const REFLEXIVE = ["s'est", "se sont", "s'était", "s'étaient", "se serait", "se seraient", "s'être", "s'étant"];

/** The active forms of a verb in -er, whose object is the people: "tuant", "a tué", "tuer". Accents are folded away. */
function active(stem: string): string {
  const soft = stem.endsWith("g") ? `${stem}e` : stem;
  return [
    `${stem}e`,
    `${stem}ent`,
    `${stem}er`,
    `${stem}era`,
    `${stem}eront`,
    `${stem}erent`,
    `${soft}ant`,
    `${soft}ait`,
    `${soft}aient`,
    `${soft}a`,
    ...HAVE.map((have) => `${have} ${stem}é`),
    ...[
      "a en outre",
      "ont en outre",
      "a par ailleurs",
      "ont par ailleurs",
      "a pour sa part",
      "ont pour leur part",
      "a de son côté",
      "ont de leur côté",
    ].map((have) => `${have} ${stem}é`),
  ].join("|");
}

/** A verb in -er with the people as its object, or as its subject in the passive. */
function transitive(stems: string, measure: Measure, cause?: Cause): MeasureRow[] {
  const all = stems.split("|");
  const given = cause === undefined ? {} : { cause };
  return [
    { forms: all.map((stem) => `${stem}é[s,e,es]`).join("|"), measure, people: "either", ...given },
    { forms: all.map(active).join("|"), measure, people: "after", ...given },
  ];
}

/** A noun of action with the people behind it: "enlèvement de", "meurtres d'". */
function action(nouns: string, measure: Measure, cause?: Cause): MeasureRow {
  const forms = nouns
    .split("|")
    .flatMap((noun) => ["de", "d'", "des", "du"].map((of) => `${noun}[s] ${of}`))
    .join("|");
  return { forms, measure, people: "after", ...(cause === undefined ? {} : { cause }) };
}

const KILLED: readonly MeasureRow[] = [
  ...transitive(
    "tu|assassin|massacr|fauch|élimin|neutralis|liquid|lynch|trucid|poignard|écras|électrocut|calcin|déchiquet|carbonis|piétin",
    "killed",
  ),
  ...transitive("exécut|décapit|fusill|égorg|lapid|crucifi", "killed", "execution"),
  ...transitive("noy", "killed", "drowning"),
  {
    forms:
      "retrouvé[s,e,es] mort[s,e,es]|découvert[s,e,es] mort[s,e,es]|retrouvé[s,e,es] sans vie|brûlé[s,e,es] vi{f,fs,ve,ves}|brûlé[s,e,es] dans {leur,leurs,la,une} {maison,maisons,case,cases}|criblé[s,e,es] de balles|mis[e,es] à mort|mis[e,es] hors d'état de nuire|mis[e,es] hors de combat|battu[s,e,es] à mort|frappé[s,e,es] à mort|mortellement blessé[s,e,es]|mortellement touché[s,e,es]|mortellement atteint[s,e,es]|laissé[s,e,es] pour mort[s,e,es]",
    measure: "killed",
    people: "either",
  },
  { forms: "abattu[s,e,es]", measure: "killed", people: "either", cause: "gunfire" },
  {
    forms: "a abattu|ont abattu|abattant|avoir abattu|avait abattu|avaient abattu|abattent|abattre",
    measure: "killed",
    people: "after",
    cause: "gunfire",
  },
  { forms: "s'est abattu[e]|se sont abattu[s,es]|s'abat|s'abattent", measure: "killed", people: "after", weak: true },
  { forms: "pendu[s,e,es]|passé[s,e,es] par les armes", measure: "killed", people: "either", cause: "execution" },
  {
    forms:
      "emporté|emportant|a perdu|ont perdu|perdu|perdant|perte de|perte d'|inhumé|enterré|inhumant|enterrant|inhume|enterre",
    measure: "killed",
    people: "after",
    weak: true,
  },
  {
    forms:
      "mis hors d'état de nuire|mis hors de combat|mettre hors d'état de nuire|mettant hors d'état de nuire|mettre hors de combat|coûté la vie à|coûtant la vie à|coûte la vie à|fait périr|ôté la vie à|mettant à mort|causé la mort de|causé la mort d'|causant la mort de|causant la mort d'|provoqué la mort de|provoqué la mort d'|entraîné la mort de|entraîné la mort d'|entraînant la mort de|entraînant la mort d'|fait perdre la vie à|donné la mort à",
    measure: "killed",
    people: "after",
  },
  { forms: "tombé|tombés", measure: "killed", people: "before", weak: true },
  action(
    "mort|meurtre|assassinat|décès|élimination|disparition tragique|neutralisation|massacre|tuerie|perte en vies",
    "killed",
  ),
  action("exécution|exécution sommaire|exécution extrajudiciaire|décapitation|pendaison", "killed", "execution"),
  action("noyade", "killed", "drowning"),
  {
    forms: `perdirent la vie|perdit la vie|trouvèrent la mort|trouva la mort|succombèrent|succomba|furent tués|${perfect("perdu la vie|trouvé la mort|laissé la vie|rendu l'âme|perdu leur vie|perdu sa vie")}`,
    measure: "killed",
    people: "before",
  },
  {
    forms: perfect(
      "perdu un membre|perdu une jambe|perdu un bras|perdu la vue|perdu un oeil|perdu une main|perdu un pied|perdu les jambes|perdu les deux jambes|perdu un membre|perdu l'usage de|perdu l'ouïe|perdu un doigt|perdu des membres|subi une amputation|subi des amputations|subi des brûlures|été {blessé,blessée,blessés,blessées}",
    ),
    measure: "injured",
    people: "before",
  },
  {
    forms:
      "péri|périt|périssent|périr|périrent|meurt|meurent|mourir|mouraient|mourait|mourant|moururent|mort[s,es,e]|décédé[s,e,es]|décède|décèdent|décédant|trouvé la mort|trouvant la mort|trouve la mort|trouvent la mort|trouver la mort|perdu la vie|perdant la vie|perdent la vie|perd la vie|perdre la vie|succombé|succombe|succombent|succomber|succombant|laissé la vie|y ont laissé la vie|y sont resté[s,es]|sont tombé[s,es] au combat|est tombé au combat|tombé[s,es] au combat|tombé[s] au champ d'honneur|tombé[s,e] {en martyr,en martyrs,martyr,martyrs,pour la patrie}|tombé[s] sous les balles|sont tombé[s,es] sous|rendu l'âme|n'ont pas survécu|n'a pas survécu|ont été inhumé[s,es]|ont été enterré[s,es]|resté[s] sur le carreau",
    measure: "killed",
    people: "before",
  },
  {
    forms:
      "{est,était,serait} mort[e] {de,d',des,du,en,sous}|{sont,étaient,seraient} mort[s,es] {de,d',des,du,en,sous}|{est,était,serait} décédé[e] {de,d',des,du}|{sont,étaient,seraient} décédé[s,es] {de,d',des,du}|mort[s,es,e] de {froid,soif,ses blessures,leurs blessures,maladie,fatigue,peur}|mort[s,es,e] des suites",
    measure: "killed",
    people: "before",
  },
  {
    forms:
      "{est,sont,étaient,seraient} mort[s,es,e] de faim|mort[s,es,e] de faim|mort[s,es,e] d'inanition|mort[s,es,e] de malnutrition|mort[s,es,e] de soif|{sont,étaient} mort[s,es] d'inanition|{sont,étaient,est} mort[s,es,e] de malnutrition",
    measure: "killed",
    people: "before",
    cause: "starvation",
  },
  {
    forms: "mort[s,es,e] sous la torture|torturé[s,e,es] à mort",
    measure: "killed",
    people: "either",
    cause: "torture",
  },
  {
    forms: "mort[s,es,e] en détention|décédé[s,e,es] en détention|mort[s,es] en prison",
    measure: "killed",
    people: "before",
    cause: "detention",
  },
];

const HURT: readonly MeasureRow[] = [
  ...transitive("bless|mutil|estropi|amput|intoxiqu", "injured"),
  {
    forms:
      "perdu une jambe|perdu un bras|perdu la vue|perdu un oeil|perdu une main|perdu un pied|perdu les jambes|perdu les deux jambes|perdu l'usage de|hospitalisé[s,e,es]|brûlé[s,e,es]|atteint[s,e,es] par balle[s]|touché[s,e,es] par balle[s]|admis[e,es] à l'hôpital|grièvement atteint[s,e,es]|légèrement atteint[s,e,es]|asphyxié[s,e,es]|touché[s,e,es] par des éclats|touché[s,e,es] par des tirs",
    measure: "injured",
    people: "either",
  },
  {
    forms:
      "touché[s,e,es]|atteint[s,e,es] par des tirs|atteint[s,e,es] par des éclats|atteint[s,e,es] par un éclat|soigné[s,e,es]|opéré[s,e,es]",
    measure: "injured",
    people: "either",
    weak: true,
  },
  {
    forms:
      "enseveli[s,e,es]|enseveli[s,e,es] sous {les,des} {décombres,gravats,éboulis}|disparu[s,e,es]|porté[s,es,e] disparu[s,es,e]|manquent à l'appel|manque à l'appel|manquent toujours à l'appel|manquaient à l'appel|sous les décombres|sous les gravats|introuvable[s]|sans nouvelles|n'ont plus donné signe de vie|n'ont pas été retrouvé[s,es]|restent à retrouver|restent introuvables",
    measure: "missing",
    people: "before",
  },
  {
    forms: "sans nouvelles de|sans nouvelles d'|disparition de|disparition d'|la disparition de|est sans nouvelles de",
    measure: "missing",
    people: "after",
  },
];

const HELD: readonly MeasureRow[] = [
  ...transitive("arrêt|emprisonn|incarcér|captur|interpell|appréhend|rafl|écrou", "detained"),
  {
    forms:
      "détenu[s,e,es]|fait[s,es] prisonni{er,ers,ère,ères}|placé[s,e,es] en détention|placé[s,e,es] en garde à vue|en détention|derrière les barreaux|jeté[s,es] en prison|mis[es] aux arrêts|croupissent|gardé[s,es] à vue|sous les verrous|conduit[s] au poste",
    measure: "detained",
    people: "either",
  },
  {
    forms:
      "renferme|renferment|renfermait|détient|détiennent|détenait|détenaient|détenir|détenant|fait prisonnier|faisant prisonniers|mis la main sur",
    measure: "detained",
    people: "after",
  },
  action("arrestation|capture|détention|interpellation|incarcération|emprisonnement", "detained"),
  ...transitive("enlev|kidnapp|séquestr", "abducted"),
  {
    forms:
      "emmené[s,e,es]|pris[e,es] en otage|pris[e,es] en otages|pris[e,es] pour otage|capti{f,fs,ve,ves}|retenu[s,e,es] en otage|retenu[s,e,es]|retenu[s,es] captifs|en captivité|aux mains de leurs ravisseurs|aux mains des ravisseurs|emporté[s,es] de force|pris[e,es] de force|conduit[s,es] de force|forcé[s,es] de suivre|entraîné[s,es] de force|ravi[s,e,es]",
    measure: "abducted",
    people: "either",
  },
  {
    forms:
      "{emmené,emmenés,emmenant,emmène,emmènent,emmenée,emmenées} de force|venu[s] {prendre,chercher,enlever}|viennent {prendre,chercher,enlever}|sont venu[s] {prendre,chercher,enlever}|embarqué|a embarqué|ont embarqué|emmenant|emmène|emmènent|ont emmené|a emmené|ont emmené de force|a emmené de force|avaient emmené|emportant avec eux|emmenant avec eux|pris en otage|ont pris en otage|prenant en otage|prenant en otages|ont pris en otages|retient|retiennent|retient en otage|a kidnappé",
    measure: "abducted",
    people: "after",
  },
  action("enlèvement|rapt|kidnapping|prise d'otage|séquestration", "abducted"),
  ...transitive("libér|relâch|relax|affranchi|lâch", "released"),
  {
    forms:
      "remis[es,e] en liberté|recouvré la liberté|retrouvé la liberté|recouvré leur liberté|retrouvé leur liberté|retrouvé sa liberté|élargi[s,es]|ont pu s'échapper|ont réussi à s'échapper|sorti[s,es] de prison|échangé[s,es]|rendu[s,es] à leurs familles|rendu[s,es] à leur famille",
    measure: "released",
    people: "either",
  },
  {
    forms: "remettant en liberté|remis en liberté|obtenu la libération de|obtenu la libération d'|libérer",
    measure: "released",
    people: "after",
  },
  action("libération|relaxe|remise en liberté|élargissement", "released"),
];

const MOVED: readonly MeasureRow[] = [
  ...transitive("déplac|chass|délog|expuls|déracin", "displaced"),
  {
    forms:
      "jeté[s,e,es] sur les routes|jeté[s,e,es] à la rue|forcé[s,e,es] de fuir|forcé[s,e,es] à fuir|contraint[s,e,es] de fuir|contraint[s,e,es] à fuir|contraint[s,e,es] à l'exode|contraint[s,e,es] à l'exil|contraint[s,e,es] de quitter|obligé[s,e,es] de fuir|obligé[s,e,es] de quitter|forcé[s,e,es] de quitter|poussé[s,e,es] à fuir|poussé[s,e,es] à l'exode|poussé[s,es] à partir|sans abri|sans-abri|sans toit|privé[s,es] de toit|relogé[s,es]|hébergé[s,e,es]|accueilli[s,e,es]|abritée|abrités|abritées|en fuite|sur les routes",
    measure: "displaced",
    people: "either",
  },
  {
    forms: `${reflexive("réfugié|enfui|déplacé|dirigé|exilé|mis à l'abri")}|fui|fuient|fuit|fuyant|fuyaient|fuir|fuyait|quitté leur[s]|quitté la ville|quitté le village|quitté la localité|quitté la région|quitté les lieux|quitté la zone|quitté leurs foyers|quitté leur domicile|quittent leur[s]|quittant leur[s]|réfugié[s,e,es] dans|réfugié[s,e,es] à|réfugié[s,e,es] en|réfugié[s,e,es] au|réfugié[s,e,es] aux|trouvé refuge|trouvé place|trouvé abri|trouvé asile|trouvé un abri|trouvent abri|trouvent refuge|cherché refuge|s'enfuient|s'entassent|s'entassaient|s'abritent|abandonné leur[s]|ont rejoint|ont gagné|gagné la brousse|se cachent|se terrent|pris la fuite|prennent la fuite|prenant la fuite|pris la route|pris les routes|pris le chemin de l'exil|sur le chemin de l'exode|dorment à la belle étoile|dorment dehors|sont arrivé[s,es]|arrivé[s,es]|arrivent|afflué|affluent|ont déserté|déserté leur[s]|ont dû partir|ont dû fuir|ont dû quitter|partis se réfugier|installé[s,es] dans`,
    measure: "displaced",
    people: "before",
  },
  {
    forms: `{réussi,parvenus,parvenues,pu,dû,cherchent,tentent,contraints,contraintes} {à quitter,à fuir,quitter,fuir,à s'enfuir,s'enfuir,à s'échapper,s'échapper,de quitter,de fuir,à partir,partir}|${perfect("quitté|abandonné|déserté")}|ont évacué|quittent|quittaient|quittant|sont parti[s,es]|étaient parti[s,es]|partent|ont fait leurs bagages|${reflexive("dispersé")}|ont traversé|sont en route|cherchent refuge|se réfugient|fuiraient|auraient fui`,
    measure: "displaced",
    people: "before",
    weak: true,
  },
  {
    forms:
      "a poussé|ont poussé|poussant|poussé sur les routes|contraignant|a contraint|ont contraint|forçant|a forcé|ont forcé|avoir forcé|avoir contraint|jeté sur les routes|jetant sur les routes|jeté à la rue|accueille|accueillent|accueillait|héberge|hébergent|a accueilli|ont accueilli|fait fuir|faisant fuir|mis en fuite|a obligé|ont obligé|obligeant|déraciné|privé de toit",
    measure: "displaced",
    people: "after",
    weak: true,
  },
  action("déplacement|exode|fuite|déplacement forcé|déplacement interne|arrivée|afflux|départ", "displaced"),
  {
    forms:
      "passé la frontière|franchi la frontière|traversé la frontière|passent la frontière|franchissent la frontière|traversent la frontière|{trouvé,cherché,trouvent,cherchent,trouvant,cherchant,trouver,chercher} {refuge,asile} {dans un pays voisin,dans les pays voisins,à l'étranger,dans des pays voisins,hors du pays,de l'autre côté de la frontière}|réfugié[s,es] à l'étranger|réfugié[s,es] {dans un pays voisin,dans les pays voisins,dans des pays voisins,de l'autre côté de la frontière}|se sont réfugié[s,es] {dans les pays voisins,dans des pays voisins,à l'étranger,dans un pays voisin}|passé[s,es] {au,en}|fui {à l'étranger,dans les pays voisins,dans des pays voisins,le pays,vers les pays voisins}|quitté le pays|franchi la frontière vers|dans un pays voisin|dans les pays voisins|de l'autre côté de la frontière|à l'étranger",
    measure: "refugees",
    people: "before",
  },
  {
    forms:
      "rentré[s,es,e]|rentrent|rentraient|rentrés chez {eux,elles}|revenu[s,es,e]|reviennent|retourné[s,es,e]|retournent|regagné|regagnent|regagné leur[s]|retrouvé leurs foyers|retrouvé leur foyer|retrouvé leur village|réinstallé[s,es]|rapatrié[s,es]",
    measure: "returned",
    people: "before",
  },
  action("retour|rapatriement", "returned"),
  ...transitive("évacu|exfiltr", "evacuated"),
  {
    forms:
      "transféré[s,e,es] vers {des hôpitaux,un hôpital,l'hôpital}|transféré[s,e,es] à l'hôpital|secouru[s,es]|mis[e,es] à l'abri|conduit[s,es] en lieu sûr|mis[e,es] en sécurité",
    measure: "evacuated",
    people: "either",
  },
  {
    forms: "transféré[s,e,es]",
    measure: "evacuated",
    people: "either",
    weak: true,
  },
  action("évacuation", "evacuated"),
];

const STAYING: readonly MeasureRow[] = [
  ...transitive("assiég|encercl", "besieged"),
  {
    forms:
      "subissent des sièges|subissent un siège|subissent le siège|en état de siège|vivent assiégé[s,es]|sous blocus|sous le siège|vivent sous siège|soumis[es,e] à un siège|soumis[es,e] au blocus|soumis[es,e] à un blocus|en zone assiégée|dans des zones assiégées|dans la ville assiégée|dans l'enclave assiégée|assiégé[s,es]|sous siège",
    measure: "besieged",
    people: "either",
  },
  {
    forms:
      "pris[e,es] au piège|piégé[s,e,es]|bloqué[s,e,es]|coincé[s,e,es]|isolé[s,es]|coupé[s,es] du monde|prisonniers des combats|pris[e,es] entre deux feux|pris[e,es] en étau|immobilisé[s,es]|ne peuvent pas partir|ne peuvent quitter|ne peuvent fuir|ensevelis vivants",
    measure: "trapped",
    people: "either",
  },
  {
    forms:
      "habitent|habitait|habitaient|vivent|vivaient|vit|vivait|vit encore|vivent encore|résident|résidaient|y vivent|où habitent|où vivent|où vivaient|restent dans|sont restés|sont resté[s,es]|y habitent|y résident|demeurent|demeuraient|abrite|abritent|abritait|compte encore|peuplé[s,e,es] de|peuplé[s,e,es] d'|restent|sont présent[s,es]|se trouvent|se trouvent encore|se trouvaient|sont encore à|sont encore dans|sont encore en|sont toujours à|sont toujours dans|sont toujours en|est encore à|restent à|restaient à|restent en|n'ont pas pu partir|y sont encore|compte une population de|population de|population d'",
    measure: "resident",
    people: "either",
    weak: true,
  },
  {
    forms: "compte|comptait|comptent|compterait|on est|nous sommes|on reste|il reste|il y a encore",
    measure: "resident",
    people: "after",
    weak: true,
  },
  { forms: "dedans|à l'intérieur|sur place", measure: "resident", people: "before", weak: true },
  {
    forms:
      "ont besoin|a besoin|ont un besoin|besoin d'aide|besoin d'une aide|dans le besoin|nécessitent|nécessitant|en insécurité alimentaire|en situation d'insécurité alimentaire|souffrent de la faim|souffrent de malnutrition|souffre de malnutrition|sans eau|sans nourriture|sans assistance|sans aide|sans soins|manquent de|ont faim|dépendent de l'aide|dépendent de l'aide humanitaire|ont besoin d'une aide|besoin de|besoin d'|privé[s,es,e] d'eau|privé[s,es,e] de|privé[s,es] d'|menacé[s,es] de famine|risque[nt] {la famine,de mourir de faim}|menacé[s,es] {de mort,par la faim}|{en phase,phase} {3,4,5,trois,quatre,cinq}|menacé[s,es] par la famine|manquent|au bord de la famine|en situation de famine|confronté[s,es] à la faim|confronté[s,es] à la famine|attendent de l'aide|en détresse|en situation d'urgence|vulnérable[s]|affecté[s,es,e]|dépourvu[s,es] de",
    measure: "in-need",
    people: "before",
    weak: true,
  },
  {
    forms: `${reflexive("rendu|livré")}|se rendent|déposé les armes|déposent les armes|rendu les armes|fait défection|fait reddition|fait leur reddition`,
    measure: "surrendered",
    people: "before",
  },
  action("reddition|défection|désarmement", "surrendered"),
  ...transitive("recrut|enrôl|mobilis", "recruited"),
  { forms: "rejoint les rangs|enrôlé[s,es] de force", measure: "recruited", people: "either" },
  action("recrutement|enrôlement|conscription|mobilisation", "recruited"),
  ...transitive("déploy|dépêch", "deployed"),
  {
    forms:
      "{dispose,disposent,disposait,disposaient} {de,d'}|aligne|alignent|alignait|maintient|maintiennent|maintenait|stationne|positionne|positionnent|a positionné|a massé|ont massé|déploie|déploient|envoie|a envoyé|ont envoyé|envoyé",
    measure: "deployed",
    people: "after",
    weak: true,
  },
  {
    forms: "envoyé[s,es] en renfort|envoyé[s,es] sur place|en renfort|stationné[s,es]|positionné[s,es]|massé[s,es]",
    measure: "deployed",
    people: "either",
  },
  action("déploiement|envoi|renfort", "deployed"),
];

/** What befell people, as dépêches, relevés, NGO tolls and local messages say it. */
export const MEASURES: readonly MeasureRow[] = [...KILLED, ...HURT, ...HELD, ...MOVED, ...STAYING];

export const PARTS: readonly PartRow[] = [
  {
    forms:
      "dont|soit|y compris|parmi lesquels|parmi lesquelles|notamment|au nombre desquels|au nombre desquelles|incluant|comprenant|à savoir|au rang desquels|parmi ceux-ci|parmi celles-ci|parmi ces derniers|comprend|comprennent|entre autres|dt|incluent|inclut|en particulier",
    place: "before",
  },
  {
    forms:
      "d'entre eux|d'entre elles|parmi eux|parmi elles|d'entre|de ces derniers|de ces dernières|de ceux-ci|de celles-ci|d'entre ceux-ci|sont des|sont de|étaient des",
    place: "after",
  },
  {
    forms:
      "parmi ces|parmi les|parmi le|parmi la|parmi l'|sur les|sur ces|de ces|au nombre des|parmi|sur un total de|sur un total d'|au sein des",
    place: "among",
  },
];
