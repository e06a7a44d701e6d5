import type { SpeechRow } from "../pack.js";

/**
 * Verbs of saying: present singular, present plural, participle, imperfect stem. The perfect, the pluperfect, the
 * inversions of reported speech ("a-t-il précisé", "précise-t-on") and the participles in -ant are built from them.
 */
type Verb = readonly [present: string, plural: string, participle: string, stem: string];

const SAYING: readonly Verb[] = [
  ["indique", "indiquent", "indiqué", "indiqu"],
  ["déclare", "déclarent", "déclaré", "déclar"],
  ["affirme", "affirment", "affirmé", "affirm"],
  ["dit", "disent", "dit", "dis"],
  ["précise", "précisent", "précisé", "précis"],
  ["ajoute", "ajoutent", "ajouté", "ajout"],
  ["annonce", "annoncent", "annoncé", "annonç"],
  ["rapporte", "rapportent", "rapporté", "rapport"],
  ["estime", "estiment", "estimé", "estim"],
  ["évalue", "évaluent", "évalué", "évalu"],
  ["recense", "recensent", "recensé", "recens"],
  ["calcule", "calculent", "calculé", "calcul"],
  ["dénombre", "dénombrent", "dénombré", "dénombr"],
  ["reconnaît", "reconnaissent", "reconnu", "reconnaiss"],
  ["assure", "assurent", "assuré", "assur"],
  ["soutient", "soutiennent", "soutenu", "souten"],
  ["raconte", "racontent", "raconté", "racont"],
  ["explique", "expliquent", "expliqué", "expliqu"],
  ["avertit", "avertissent", "averti", "avertiss"],
  ["prévient", "préviennent", "prévenu", "préven"],
  ["avance", "avancent", "avancé", "avanç"],
  ["revendique", "revendiquent", "revendiqué", "revendiqu"],
  ["signale", "signalent", "signalé", "signal"],
  ["souligne", "soulignent", "souligné", "soulign"],
  ["admet", "admettent", "admis", "admett"],
  ["dénonce", "dénoncent", "dénoncé", "dénonç"],
  ["accuse", "accusent", "accusé", "accus"],
  ["prétend", "prétendent", "prétendu", "prétend"],
  ["relate", "relatent", "relaté", "relat"],
  ["témoigne", "témoignent", "témoigné", "témoign"],
  ["révèle", "révèlent", "révélé", "révél"],
  ["rappelle", "rappellent", "rappelé", "rappel"],
  ["note", "notent", "noté", "not"],
  ["constate", "constatent", "constaté", "constat"],
  ["écrit", "écrivent", "écrit", "écriv"],
  ["alerte", "alertent", "alerté", "alert"],
  ["informe", "informent", "informé", "inform"],
  ["communique", "communiquent", "communiqué", "communiqu"],
  ["atteste", "attestent", "attesté", "attest"],
  ["documente", "documentent", "documenté", "document"],
  ["comptabilise", "comptabilisent", "comptabilisé", "comptabilis"],
  ["répertorie", "répertorient", "répertorié", "répertori"],
  ["chiffre", "chiffrent", "chiffré", "chiffr"],
  ["décrit", "décrivent", "décrit", "décriv"],
  ["détaille", "détaillent", "détaillé", "détaill"],
  ["concède", "concèdent", "concédé", "concéd"],
  ["impute", "imputent", "imputé", "imput"],
  ["attribue", "attribuent", "attribué", "attribu"],
];

/** Verbs that say something only where speaker and verb change places: "a-t-il poursuivi". */
const ASIDE: readonly Verb[] = [
  ["poursuit", "poursuivent", "poursuivi", "poursuiv"],
  ["conclut", "concluent", "conclu", "conclu"],
  ["lance", "lancent", "lancé", "lanç"],
  ["commente", "commentent", "commenté", "comment"],
  ["confie", "confient", "confié", "confi"],
  ["insiste", "insistent", "insisté", "insist"],
  ["répond", "répondent", "répondu", "répond"],
  ["réagit", "réagissent", "réagi", "réagiss"],
  ["déplore", "déplorent", "déploré", "déplor"],
  ["martèle", "martèlent", "martelé", "martel"],
  ["répète", "répètent", "répété", "répét"],
];

const DENYING: readonly Verb[] = [
  ["dément", "démentent", "démenti", "dément"],
  ["nie", "nient", "nié", "ni"],
  ["rejette", "rejettent", "rejeté", "rejet"],
  ["réfute", "réfutent", "réfuté", "réfut"],
  ["récuse", "récusent", "récusé", "récus"],
];

const CONFIRMING: readonly Verb[] = [
  ["confirme", "confirment", "confirmé", "confirm"],
  ["corrobore", "corroborent", "corroboré", "corrobor"],
];

const DISPUTING: readonly Verb[] = [["conteste", "contestent", "contesté", "contest"]];

// "Fait" and "a lancé" say things only in set phrases, and some presents are nouns or prepositions too.
const NO_BARE_PRESENT = new Set(["note", "lance", "chiffre", "communique"]);

function invertedForms([present, plural, participle]: Verb): string[] {
  const end = /(t|d)$/.test(present) ? "" : "t-";
  return [
    `${present}-${end}il`,
    `${present}-${end}elle`,
    `${plural}-ils`,
    `${plural}-elles`,
    `a-t-il ${participle}`,
    `a-t-elle ${participle}`,
    `ont-ils ${participle}`,
    `ont-elles ${participle}`,
    `avait-il ${participle}`,
    `avait-elle ${participle}`,
  ];
}

function formsOfVerb(verb: Verb): string {
  const [present, plural, participle, stem] = verb;
  const forms = [plural, `${stem}ait`, `${stem}aient`, `${stem}ant`, ...invertedForms(verb)];
  if (!NO_BARE_PRESENT.has(present)) forms.push(present);
  for (const have of ["a", "ont", "avait", "avaient", "ayant", "aurait", "auraient"])
    forms.push(`${have} ${participle}`);
  return forms.join("|");
}

function formsOfAll(verbs: readonly Verb[]): string {
  return verbs.map(formsOfVerb).join("|");
}

export const SPEECH: readonly SpeechRow[] = [
  { forms: formsOfAll(SAYING), stance: "asserts", form: "verb" },
  { forms: ASIDE.flatMap(invertedForms).join("|"), stance: "asserts", form: "verb" },
  {
    forms: ASIDE.map(([present, plural, participle]) =>
      [present, plural, ...["a", "ont", "avait", "avaient"].map((have) => `${have} ${participle}`)].join("|"),
    ).join("|"),
    stance: "asserts",
    form: "verb",
    aside: true,
  },
  {
    forms:
      "{parle,parlent,fait état,font état,a fait état} , {lui,elle,eux,elles,pour sa part,de son côté,pour leur part,quant à lui,quant à elle,quant à eux} , {de,d'}|a parlé|ont parlé|avait parlé|avaient parlé|parlait|parlaient|a enregistré|ont enregistré|enregistre|enregistrent|fait état|font état|faisait état|faisaient état|a fait état|ont fait état|faisant état|avait fait état|fait savoir|font savoir|a fait savoir|ont fait savoir|a-t-il fait savoir|a-t-elle fait savoir|parle de|parlent de|a parlé de|ont parlé de|parlait de|parle d'|parlent d'|évoque|évoquent|a évoqué|ont évoqué|s'est contenté[e]|se contente|s'est borné[e]|se borne|se bornent|se sont contenté[s]|s'est limité à dire|a relevé|ont relevé|a vérifié|ont vérifié|donnent un bilan|a donné un bilan|donne un bilan|publie|a publié|ont publié|livre un bilan|a rendu public|ont rendu public|rend public|rendent public|dresse un bilan|a dressé un bilan|ont dressé un bilan|s'en tient|s'en tiennent|s'en est tenu[e]|{se targue,se targuent,s'est targué,se sont targués,se vante,se vantent,s'est vanté,se félicite,s'enorgueillit} {de,d'}|chiffre à|chiffrent à|a chiffré à|dit avoir|disent avoir|dit craindre|se dit|a appris|avait prévenu|porte à|portent à|a porté à|a ramené|ramène",
    stance: "asserts",
    form: "verb",
  },
  {
    forms:
      "selon|auprès de|auprès du|auprès des|auprès d'|d'après|appris auprès de|appris auprès du|appris auprès des|appris auprès d'|de bonne source|au dire de|de source|de sources|citant|aux dires de|selon un bilan de|de l'avis de|à en croire|selon le bilan compilé par|d'après un bilan de|selon un décompte de|selon un bilan établi par|selon un bilan publié par|selon le décompte de|selon un communiqué de|selon un rapport de|selon les chiffres de|selon les données de|selon les estimations de|selon le dernier bilan de|selon un dernier bilan de|selon un nouveau bilan de|de l'aveu de|au dire des|si l'on en croit|d'après un décompte de|d'après les chiffres de|selon un bilan provisoire de|d'après le décompte de|sur la foi de|dixit",
    stance: "asserts",
    form: "preposition",
  },
  { forms: `${formsOfAll(DENYING)}|démentons|nions|rejetons|réfutons`, stance: "denies", form: "verb" },
  {
    forms:
      "oppose un démenti|a opposé un démenti|ont opposé un démenti|a apporté un démenti|dit n'avoir|disent n'avoir|assure n'avoir|affirme n'avoir|affirment n'avoir|a assuré n'avoir|a affirmé n'avoir|se défend d'|se défend de|s'est défendu[e] de|s'est défendu[e] d'|décline toute responsabilité|a décliné toute responsabilité|a rejeté toute responsabilité|a nié toute responsabilité|dit n'être|n'y est pour rien|mais rejeté|et rejeté|mais démenti|et démenti|mais nié|et nié|mais réfuté|et réfuté|{qualifie,qualifient,a qualifié,ont qualifié} {de mensongère,de mensongères,de mensonger,de mensongers,d'infondée,d'infondées,d'infondé,de fausse,de fausses,de mensonge,de mensonges,d'inventions,de propagande,de calomnieuses,de sans fondement}|{juge,jugent,a jugé,ont jugé} {infondées,infondée,mensongères,mensongère}|est un mensonge|sont des mensonges|est une invention",
    stance: "denies",
    form: "verb",
  },
  {
    forms:
      "qualifie|qualifient|a qualifié|ont qualifié|qualifiant|juge|jugent|a jugé|ont jugé|traite|traitent|a traité",
    stance: "denies",
    form: "verb",
    with: "mensonge|mensonges|mensongère|mensongères|mensonger|mensongers|infondé|infondée|infondés|infondées|fausse|fausses|faux|invention|inventions|propagande|calomnie|calomnies|calomnieuses|fabrication|fabrications|fantaisiste|fantaisistes|désinformation|infox|rumeurs|absurde|absurdes",
  },
  {
    forms:
      "{qualifie,qualifient,a qualifié,ont qualifié,juge,jugent,a jugé,ont jugé,estime,estiment} {ce chiffre,ces chiffres,ce bilan,ce décompte}",
    stance: "disputes",
    form: "verb",
    with: "fantaisiste|fantaisistes|exagéré|exagérés|gonflé|gonflés|sous-estimé|sous-estimés|sous-évalué|erroné|erronés|incomplet|deçà|inférieur|inférieurs|inexact|inexacts",
  },
  {
    forms: "{conteste,contestent,contestait,contestaient,a contesté,ont contesté} {tout,toute,avoir}",
    stance: "denies",
    form: "verb",
  },
  {
    forms: `${formsOfAll(CONFIRMING)}|confirmons|est confirmé[e]|sont confirmé[s,es]`,
    stance: "confirms",
    form: "verb",
  },
  {
    forms: `${formsOfAll(DISPUTING)}|contestons|met en doute|mettent en doute|a mis en doute|ont mis en doute|mise en doute|remet en cause|remettent en cause|a remis en cause|ont remis en cause|met en cause ce bilan|met en cause ces chiffres|juge exagéré[s]|jugent exagéré[s]|a jugé exagéré[s]|juge fantaisiste[s]|juge peu crédible[s]|c faux|c pas vrai|c'est faux|c'est pas vrai|ce n'est pas vrai|n'est pas vrai|c'est inexact|c exagéré|c'est exagéré|sont sous-évalués|est sous-évalué|sont sous-estimés|est sous-estimé|sont surestimés|est surestimé|est en deçà de la réalité|sont en deçà de la réalité|sont exagérés|est exagéré|est gonflé|sont gonflés|est fantaisiste|sont fantaisistes|n'est pas exact|n'était pas exact|ne sont pas exacts|n'étaient pas exacts|est inexact|était inexact|sont inexacts|étaient inexacts|était erroné|est erroné|étaient erronés|sont erronés|était faux|est faux|sont faux|étaient faux|est erronée|était erronée|était inexacte|est inexacte|émet des doutes|émettent des doutes|a émis des doutes|doute de|doutent de|a rectifié|rectifie|corrige|a corrigé|ont corrigé|est revenu sur|revient sur|est à revoir|sont à revoir`,
    stance: "disputes",
    form: "verb",
  },
];

export const SPEAKERS =
  "porte-parole|bilan|rapport|note|document|étude|enquête|réfugiés|déplacés|passagers|paysans|commerçant[s,e,es]|enseignant[s,e]|militaires|officier|enquêteur[s]|travailleur humanitaire|responsable[s] humanitaire[s]|employé[s]|sources locales|chefs de village|porte-voix|dirigeant[s]|registre|registre officiel|cabinet|hôpital général|hôpital universitaire|hôpital central|hôpital régional|hôpital provincial|centre hospitalier|municipalité|chaîne de télévision|chaîne|parquet régional|ministère|ministère de la santé|ministère de la défense|ministère de l'intérieur|ministère des affaires étrangères|ministère de la sécurité|ministre|ministre de la défense|ministre de la santé|ministre de l'intérieur|source[s]|source[s] médicale[s]|source[s] militaire[s]|source[s] sécuritaire[s]|source[s] locale[s]|source[s] hospitalière[s]|source[s] humanitaire[s]|source[s] policière[s]|source[s] diplomatique[s]|source[s] administrative[s]|source[s] judiciaire[s]|source[s] de sécurité|source[s] concordante[s]|source[s] gouvernementale[s]|source[s] officielle[s]|source[s] communautaire[s]|source[s] onusienne[s]|source[s] au sein de l'armée|source[s] proche[s]|témoin[s]|habitant[s,e,es]|hôpital|hôpitaux|clinique|dispensaire|autorité[s]|autorités locales|autorités sanitaires|autorités militaires|autorités provinciales|autorités régionales|autorités administratives|gouverneur|gouvernorat|mairie|maire|militant[s]|observatoire|ong|ong locale[s]|organisation[s]|organisation[s] locale[s]|armée|police|gendarmerie|gouvernement|présidence|rebelles|insurgés|général|colonel|capitaine|lieutenant|commandant|directeur|directrice|responsable[s]|chef|médecin[s]|société civile|croix-rouge|croissant-rouge|croissant rouge|médias|agence|agence de presse|télévision|radio|journal|quotidien|communiqué|comité|conseil|coordination|réseau|salle d'urgence|cellule|protection civile|défense civile|secouristes|secours|pompiers|survivant[s,e,es]|rescapé[s,e,es]|bourgmestre|administrateur|administration|préfet|sous-préfet|préfecture|curé|évêque|pasteur|imam|nations unies|mission|état-major|régime|coalition|coordinateur|coordonnateur|coordinatrice|délégué[e]|élu[s,e,es]|notable[s]|député[e]|sénateur|président|premier ministre|groupe|mouvement|syndicat|infirmier|infirmière|bureau|association|collectif|parquet|procureur|villageois|chercheur|chercheuse|analyste|expert[s]|travailleurs humanitaires|humanitaires|agences|familles|proches|voisin[s,e]|milice|rébellion|séparatistes|jihadistes|junte|forces de sécurité|forces armées|équipe[s]|organisme|institut|centre|commission|fédération|ambassade|diocèse|chefs traditionnels|chef de village|chef coutumier|chef du village|rebelles houthis";

export const PARTIES =
  "armée|forces du régime|troupes du régime|armée du régime|aviation du régime|forces du gouvernement|armée régulière|armée gouvernementale|forces gouvernementales|régime|gouvernement|forces de sécurité|forces de l'ordre|police|rebelles|rébellion|groupes rebelles|factions rebelles|hommes armés|individus armés|hommes en armes|inconnus armés|hommes armés non identifiés|hommes en tenue militaire|hommes en uniforme|hommes cagoulés|hommes masqués|hommes à moto|hommes non identifiés|individus cagoulés|individus non identifiés|hommes encagoulés|agents en civil|des inconnus|milices|miliciens|milice|milices locales|milices d'autodéfense|groupe[s] d'autodéfense|paramilitaires|coalition|coalition internationale|bandits|bandits armés|gang[s]|gangs armés|jihadistes|djihadistes|islamistes|insurgés|mercenaires|séparatistes|indépendantistes|groupe[s] armé[s]|assaillants|assaillant|agresseurs|forces régulières|militaires|soldats|aviation du régime|junte|auteurs non identifiés|coupeurs de route|forces d'occupation|colons|garde-côtes|opposition armée|factions de l'opposition|troupes|troupes gouvernementales|combattants|loyalistes|forces loyalistes|terroristes|forces armées|gendarmes|policiers|pirates|ravisseurs|armée de l'air|armée de terre|marine nationale|force aérienne|forces aériennes|garde nationale|garde républicaine|bandes criminelles|bandes armées|groupes criminels|bande armée|réseaux criminels|garde présidentielle|kamikaze|un kamikaze|tireurs|services de sécurité|services de renseignement|force conjointe|garde-frontières|détachements|forces spéciales|groupe[s] armé[s] terroriste[s]|gat";
