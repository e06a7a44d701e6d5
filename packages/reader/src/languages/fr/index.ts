import { BOILERPLATE } from "./boilerplate.js";
import { ADVERB } from "../../lexicon.js";
import type { LanguagePack } from "../pack.js";
import { EVENTS, WEAPONS } from "./events.js";
import { CAUSES } from "./causes.js";
import { MEASURES, PARTS } from "./measures.js";
import { PEOPLE, THINGS, TRAITS } from "./people.js";
import { PLACE_NAMES, PLACE_NOUNS } from "./places.js";
import { PARTIES, SPEAKERS, SPEECH } from "./speech.js";

const ADVERBS = new Set(
  "maintenant auparavant ainsi rapidement immediatement finalement alors aussi encore deja toujours tjrs tjr tjs egalement notamment ensuite enfin aussitot depuis hier toutefois cependant plutot donc bien tous toutes tres trop meme pourtant desormais jusque d'abord autrefois souvent".split(
    " ",
  ),
);
// Nouns and verbs in -ment, which no form goes over.
const NO_ADVERB =
  /^(gouverne|deplace|enleve|bombarde|affronte|regime|parle|comple|mouve|eve|departe|effondre|deploie|deploye|recrute|enrole|emprisonne|rapatrie|harcele|equipe|loge|campe|ele|docu|commande|bati|appareille|monu|traite|encercle|desarme|cesse|retourne|regle|juge|comporte|seg|frag|ali|aug|de|di|tour|diffe|senti|fonde|isole|egare|rassemble|deraille|ecroule|eboule|ravitaille|engage|avertisse|acharne)ment$/;

/** A word that may stand in the midst of a form: an adverb in -ment, or one of the small ones. */
function adverb(fold: string): readonly string[] {
  return ADVERBS.has(fold) || (fold.length > 6 && fold.endsWith("ment") && !NO_ADVERB.test(fold)) ? [ADVERB] : [];
}

/** French. */
export const FRENCH: LanguagePack = {
  language: "fr",
  people: PEOPLE,
  traits: TRAITS,
  things: THINGS,
  measures: MEASURES,
  causes: CAUSES,
  events: EVENTS,
  weapons: WEAPONS,
  speech: SPEECH,
  speakers: SPEAKERS,
  parties: PARTIES,
  parts: PARTS,
  placeNouns: PLACE_NOUNS,
  placeNames: PLACE_NAMES,
  boilerplate: BOILERPLATE,
  closed: {
    and: "et|ainsi que|plus|ou|de même que|avec|en plus de|&",
    article: "le|la|les|l'|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|mon|ma|mes|votre|vos|du|au|aux",
    of: "du côté de|du côté des|du côté du|du côté de la|dans les rangs des|dans les rangs de|dans les rangs du|dans le camp des|dans le camp du|de|d'|du|des|de la|de l'|le nombre de|le nombre d'|le nombre des",
    in: "à|au|aux|dans|en|sur|chez|dans le|dans la|dans les|y",
    near: "près de|près d'|à proximité de|aux abords de|en lisière de|en lisière d'|à côté de|non loin de|aux environs de|au nord de|au sud de|à l'est de|à l'ouest de|autour de|autour d'|aux portes de|aux portes d'",
    from: "de|depuis|d'|du|hors de",
    to: "vers|à|au|pour|jusqu'à|fui|quitté|atteint|gagné|rejoint|visé|frappé|bombardé|attaqué|pilonné|investi|fuyant|quittant|touché|regagné|traversé|percuté|repris|assiégé",
    by: "par|de la part de|du fait de|aux mains de|aux mains des|aux mains du|entre les mains des|entre les mains de|entre les mains du|{imputé,imputée,imputés,imputées,attribué,attribuée,attribués,attribuées} {à,au,aux}|oeuvre de|oeuvre des|oeuvre du",
    against: "contre|sur|visant|ciblant",
    auxiliary:
      "est|sont|était|étaient|été|être|a|ont|avait|avaient|ayant|eu|furent|fut|avoir|aurait|auraient|seraient|serait|soit|soient|ait|sera|seront|étant",
    negation: "ne|n'|pas|aucun|aucune|ni|sans|jamais|non",
    nobody: "personne n'|personne ne|nul n'",
    relative: "auxquels|auxquelles|auquel|duquel|desquels|desquelles|qui|que|qu'|lequel|laquelle|lesquels",
    breaker:
      "tandis que|alors que|alors qu'|lorsque|lorsqu'|quand|après|avant|mais|car|puis|où|pendant que|bien que|depuis|jusqu'à|si",
    other: "autre[s]|d'autres|supplémentaires",
    them: "elles|eux|ils|elle|il|on|nous|celui-ci|ceux-ci|ce dernier|cette dernière",
    still:
      "encore|tjrs|tjr|tjs|principalement|essentiellement|majoritairement|au total|respectivement|sommairement|mortellement|sérieusement|dangereusement|simultanément|récemment|immédiatement|ensuite|ainsi|aussitôt|par ailleurs|vraisemblablement|probablement|presque|surtout|plus tard|là-bas|sur place|de leur côté|de son côté|pour sa part|pour leur part|eux aussi|elles aussi|en outre|entre-temps|dès|toujours|aussi|également|déjà|désormais|grièvement|légèrement|gravement|dernièrement|tous|toutes|notamment|seulement|hier|aujourd'hui",
    opener:
      "le|la|les|l'|un|une|des|ce|cet|cette|ces|dans|en|à|au|aux|sur|selon|d'après|depuis|pour|avec|par|après|avant|lors|pendant|durant|alors|mais|et|ou|si|il|elle|ils|elles|on|nous|vous|plus|moins|près|environ|quelque|quelques|plusieurs|entre|parmi|dont|aucun|aucune|tous|toutes|tués|blessés|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|de|du|d'|trois|au moins|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ainsi|toujours|encore|leur|son|sa|ses|celui-ci|celle-ci|interrogé|santé|défense|intérieur|justice|information|finances|fonction publique|affaires|déplacements|accès|besoins|situation|contact|nuit|civils|combattants|femmes|enfants",
    stop: "est|sont|était|étaient|a|ont|avait|avaient|été|être|le|la|les|un|une|des|du|de|d'|l'|et|ou|mais|si|que|qu'|qui|dont|où|à|au|aux|en|dans|par|pour|sur|avec|sans|sous|vers|chez|entre|contre|depuis|jusqu'à|pendant|après|avant|ne|n'|pas|plus|moins|ce|cet|cette|ces|son|sa|ses|leur|leurs|il|elle|ils|elles|on|nous|vous|se|s'|y|très|aussi|encore|toujours|déjà|lors|selon|ainsi|alors|tandis|comme|car|puis|soit|ni|dit|fait",
    single: "un|une",
    zero: "aucun|aucune|pas de|pas d'|nul|nulle|ni|pas eu de|pas eu d'|pas fait de|pas fait d'|sans faire de|sans faire d'|point de|pas eu à déplorer de",
    culprit: "auteur[s]|responsable[s]|partie|camp|acteur[s]|imputés à|imputables|attribués à",
    impact:
      "frappé[e,s,es]|tombé[e,s,es]|s'est abattu[e]|se sont abattu[s,es]|touché[e,s,es]|explosé|visé|largué[e,s,es]|bombardé[e,s,es]|tiré[e,s,es]|pilonné[e,s,es]|atteint[e,s,es]|éclaté|lâché|détruit[e,s,es]|percuté|ciblé|mitraillé|ravagé|soufflé|rasé|endommagé[e,s,es]|tombe|tombent|tombaient|frappe|frappent|touche|touchent|vise|visent|visait|explose|explosent|pris pour cible|prend pour cible|heurté|incendié|pulvérisé|éventré|transpercé|tue|tuent|tué|tuant|a fait|menait des raids|mènent des raids|a mené|ont mené|détoné|sauté|attaqué[e,s,es]|s'abattent|s'abat",
    makeup: "représentent|représente|constituent|constitue|comptent pour|forment",
    remaining: "restants|restantes|autres|les autres|le reste",
    toll: "bilan|bilan des morts|nombre de morts|nombre de tués|nombre des morts|total des tués",
    designator:
      "brigade|division|bataillon|régiment|tableau|résolution|article|route|autoroute|chapitre|unité|numéro|n°|n|no|page|phase|section|annexe|bulletin|bloc|secteur|salle|vol|chaîne|version|volume|poste|point",
    begun:
      "lancé[e,s,es] le|lancé[e,s,es] au|débuté le|entamé[e,s,es] le|commencé[e,s,es] le|déclenché[e,s,es] le|lancé[e,s,es]|déclenché[e,s,es]",
    onset:
      "depuis le début de|depuis le début du|depuis le début des|depuis lors|depuis le déclenchement de|depuis le commencement de|depuis l'éclatement de",
    latter: "ce dernier|cette dernière|celui-ci|celle-ci",
    this: "ce|cet|cette|le|la|l'|du|au",
  },
  variants: adverb,
  adjectives: "after",
  capitals: true,
};
