import { BOILERPLATE } from "./boilerplate.js";
import type { LanguagePack } from "../pack.js";
import { EVENTS, WEAPONS } from "./events.js";
import { CAUSES, MEASURES, PARTS } from "./measures.js";
import { PEOPLE, THINGS, TRAITS } from "./people.js";
import { PLACE_NAMES, PLACE_NOUNS } from "./places.js";
import { SHORT } from "./short.js";
import { PARTIES, SPEAKERS, SPEECH } from "./speech.js";

/** English. */
export const ENGLISH: LanguagePack = {
  language: "en",
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
    and: "and|as well as|plus|n|or|along with|together with",
    article: "a|an|the|this|that|these|those|his|her|their|its|our|one",
    of: "of",
    in: "in|at|inside|within|on|into|around|across|outside|throughout|over|through|onto",
    near: "near|close to|outside|south of|north of|east of|west of|off|beside|next to|nr|just outside|northeast of|northwest of|southeast of|southwest of|north-east of|north-west of|south-east of|south-west of",
    from: "from|out of",
    to: "to|towards|toward|into|for|against|reached|entered|left|fled|hit|struck|shelled|bombed|attacked|stormed|captured|seized|retook|overran|besieged|leaving|fleeing|quit|reaching|entering|hitting|targeting",
    by: "by",
    against: "against|on|at|targeting|targeted",
    auxiliary: "is|are|was|were|be|been|being|has|have|had|got|get|gets|having",
    negation: "no|not|never|without|none|neither|nor|didnt|t",
    nobody: "no one|nobody|none",
    relative: "who|whom|which|that|whose",
    breaker:
      "such as|like|while|when|after|before|whereas|but|although|though|because|since|as|where|if|until|then|later|however|even as|just as|hours after|days after|minutes after|shortly after|shortly before|soon after|so that|whenever|unless|whether",
    other: "other[s]|another|more|further|additional",
    them: "them|they|him|her|he|she|it|we|us|who",
    still:
      "long|flatly|strongly|categorically|formally|firmly|vehemently|angrily|immediately|swiftly|quickly|again|once again|earlier|since|thus far|to date|newly|recently|freshly|gravely|fatally|mortally|lightly|moderately|variously|jointly|repeatedly|directly|indirectly|allegedly|supposedly|apparently|evidently|mistakenly|wrongly|deliberately|forcibly|violently|illegally|arbitrarily|secretly|quietly|finally|eventually|simultaneously|subsequently|consequently|meanwhile|tersely|bluntly|privately|anonymously|initially|previously|officially|separately|publicly|repeatedly|tentatively|still|also|reportedly|already|now|so far|til now|till now|all|seriously|badly|slightly|severely|lightly|currently|both|just|only|then|later|even|probably|apparently|critically|yesterday|today",
    opener:
      "my|your|so|far|in|on|at|the|a|an|this|these|those|that|some|most|many|about|after|before|when|while|during|since|for|from|to|by|with|there|they|he|she|it|we|i|our|its|two|one|three|no|not|all|as|if|but|and|or|according|at least|more|fewer|less|nearly|almost|around|over|up|between|among|of|another|other|others|both|each|every|such|it|its|since|despite|under|near|meanwhile|earlier|later|however|also|then|here|where|what|who|why|how|health|local|government|army|police|sources|officials|residents|witnesses|fighting|shelling|civilians|combatants|women|children|situation|needs|response|access|update|toll|monthly|issued|contact|separately",
    stop: "was|were|is|are|be|been|has|have|had|will|would|could|can|may|might|should|did|do|does|not|the|a|an|and|or|but|if|so|as|at|by|for|from|in|into|of|off|on|onto|out|over|to|up|with|about|after|against|before|between|during|since|until|while|who|which|that|when|where|there|their|they|them|he|she|it|its|his|her|we|our|you|your|i|my|this|these|those|no|than|then|too|very|also|still|only|just|all|some|any|each|every|most|more|less|many|much|few|other|such|own|same|said|says|saying|per|till|til|because|however|although|though|whom|whose|what|how|why|yet|again|once|ever|never|now|here|rose|fell|remained|remain|pls|r|u|k|ok|went",
    single: "a|an|one",
    zero: "no|not a single|zero|no new",
    culprit:
      "who killed them|who did it|who was responsible|who is to blame|party|responsible|perpetrator[s]|culprit[s]|responsibility|actor[s]|author[s]|attributed to|blamed on|side",
    impact:
      "killed|wounded|hit|hits|struck|strikes|landed|lands|fell|burst|exploded|explodes|went through|tore through|ripped through|slammed into|crashed into|came down|bombed|bombs|targeted|fired|fired on|dropped|drop|drops|pounded|attacked|smashed into|ploughed into|plowed into|blew up|went off|detonated|rained down|were fired|was fired|shelled|raked|flattened|destroyed|strafed|pummelled|pummeled",
    makeup:
      "account for|accounted for|make up|made up|makes up|represent|represented|constitute|constituted|accounts for|represents",
    remaining: "remaining|rest|the remaining|the others|the other",
    toll: "number of people killed|number of those killed|number of civilians killed|number of victims|number of fatalities|number killed|real number|true number|actual number|real figure|true figure|death count|count of the dead|fatality count|toll|death toll|number of dead|number of deaths|body count|tally|total killed",
    designator:
      "bulletin|communique|dispatch|issue|edition|decree|law|protocol|lot|grid|ward|zone|gate|pier|platform|ring|aged|brigade|division|battalion|regiment|table|resolution|article|route|highway|road|chapter|unit|no|nos|number|page|phase|section|annex|figure|update|camp|block|sector|room|flight|channel|version|volume|ext|point",
    begun: "launched on|begun on|began on|started on|launched|begun|began|started|that began on|which began on",
    onset:
      "since the start of|since the beginning of|since the outbreak of|since the onset of|since it began|since then|since the offensive began|since the fighting began|since the start",
    latter: "the latter",
    this: "this|that|the",
  },
  variants: (fold) => (fold.endsWith("'") ? [fold.slice(0, -1)] : []),
  short: SHORT,
  adjectives: "before",
  capitals: true,
};
