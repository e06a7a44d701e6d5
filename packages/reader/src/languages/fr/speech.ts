import type { SpeechRow } from "../pack.js";

export const SPEECH: readonly SpeechRow[] = [
  {
    forms:
      "a indiqué|ont indiqué|indique|indiquent|a déclaré|ont déclaré|déclare|a affirmé|ont affirmé|affirme|affirment|a dit|ont dit|dit|disent|a précisé|ont précisé|précise|précisent|a ajouté|ajoute|a annoncé|ont annoncé|annonce|annoncent|a rapporté|ont rapporté|rapporte|rapportent|estime|estiment|a estimé|ont estimé|évalue|évaluent|a recensé|ont recensé|recense|a enregistré|ont enregistré|a dénombré|ont dénombré|dénombre|fait état|font état|faisait état|a fait état|reconnaît|reconnaissent|a reconnu|ont reconnu|assure|assurent|a assuré|ont assuré|soutient|soutiennent|a raconté|a expliqué|a averti|avance|avancent|a avancé|ont avancé|revendique|a revendiqué|ont revendiqué|signale|signalent|a signalé|ont signalé|a documenté|parle de|parlent de|a parlé|chiffre|a fait savoir|ont fait savoir|a écrit|a souligné|souligne|s'est contenté d'affirmer|d'affirmer|a admis|admet|a compté|compte|a relevé|a vérifié|a prévenu|a dénoncé|dénonce|ont dénoncé|accuse|accusent|a accusé|ont accusé|prétend|prétendent|ont vérifié|affirmait|affirmaient",
    stance: "asserts",
    form: "verb",
  },
  {
    forms:
      "selon|d'après|au dire de|de source|de sources|citant|aux dires de|d'apres|selon un bilan de|de l'avis de|à en croire|selon le bilan compilé par|d'après un bilan de",
    stance: "asserts",
    form: "preposition",
  },
  {
    forms:
      "dément|démentent|a démenti|ont démenti|démenti|nie|nient|a nié|ont nié|rejette|rejettent|a rejeté|ont rejeté|réfute|réfutent|a réfuté|ont réfuté|démentant|niant",
    stance: "denies",
    form: "verb",
  },
  { forms: "confirme|confirment|a confirmé|ont confirmé|confirmé|confirmant", stance: "confirms", form: "verb" },
  {
    forms:
      "conteste|contestent|a contesté|ont contesté|met en doute|mettent en doute|a mis en doute|juge exagéré|contestant|sont sous-évalués|est sous-évalué|sous-estimé[s]|surestimé[s]|sous-évalué[s]|exagéré[s]|n'est pas exact|n'était pas exact|était erroné|est erroné|était faux|est faux|gonflé[s]|fantaisiste[s]|rectifié|a revu|révisé|inexact[s]",
    stance: "disputes",
    form: "verb",
  },
];

export const SPEAKERS =
  "porte-parole|ministère|ministère de la santé|ministère de la défense|ministre|source[s]|source[s] médicale[s]|source[s] militaire[s]|source[s] sécuritaire[s]|source[s] locale[s]|source[s] hospitalière[s]|témoin[s]|habitant[s]|hôpital|autorité[s]|autorités locales|autorités sanitaires|gouverneur|maire|militant[s]|observatoire|ong|organisation[s]|armée|police|gouvernement|présidence|rebelles|général|colonel|capitaine|directeur|directrice|responsable[s]|chef|médecin[s]|société civile|croix-rouge|croissant-rouge|croissant rouge|médias|agence|agence de presse|télévision|communiqué|comité|coordination|réseau|salle d'urgence|protection civile|secouristes|survivant[s]|rescapé[s]|bourgmestre|administrateur|préfet|curé|évêque|nations unies|mission|état-major|régime|coalition|coordinateur|délégué|élu[s]|notable[s]|député|président|premier ministre|groupe|syndicat|infirmier|bureau|association|parquet|procureur|villageois|commandant|chercheur|travailleurs humanitaires|humanitaires|agences";

export const PARTIES =
  "armée|forces gouvernementales|forces du régime|régime|gouvernement|forces de sécurité|police|rebelles|groupes rebelles|factions rebelles|hommes armés|individus armés|hommes en armes|inconnus armés|milices|miliciens|milice|paramilitaires|coalition|coalition internationale|bandits|jihadistes|djihadistes|insurgés|mercenaires|séparatistes|groupe[s] armé[s]|assaillants|forces régulières|militaires|soldats|aviation du régime|junte|auteurs non identifiés|coupeurs de route|forces d'occupation|colons|garde-côtes|opposition armée|factions de l'opposition|troupes|régime assad|combattants|loyalistes|forces loyalistes|terroristes";
