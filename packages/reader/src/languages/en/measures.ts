import type { CauseRow, MeasureRow, PartRow } from "../pack.js";

export const MEASURES: readonly MeasureRow[] = [
  { forms: "lost a limb|lost limbs|lost a leg|lost an arm|lost an eye|lost a hand|lost both legs|lost their legs|blinded|disabled|left disabled|required amputation|needed amputation", measure: "injured", people: "before" },
  { forms: "rescued|rescue|rescues|rescuing", measure: "released", people: "either", of: ["abducted", "detained"] },
  { forms: "looking for|searching for|search for|digging for|hunting for", measure: "missing", people: "after" },
  {
    forms: "killed|kill|kild|kiled|slain|murdered|assassinated|massacred|slaughtered|gunned down|lynched",
    measure: "killed",
    people: "either",
  },
  {
    forms:
      "shot dead|stabbed to death|hacked to death|beaten to death|burned to death|burnt to death|burned alive|burnt alive|found dead|blown up|crushed to death",
    measure: "killed",
    people: "either",
  },
  {
    forms:
      "killing|killing of|deaths of|death of|claimed the lives of|claimed|took the lives of|taken the lives of|cost the lives of|cost|murder of|murdering|kills|loss of|lost|execution of|massacre of|bodies of|body of|burial of|buried|eliminated|eliminating|neutralised|neutralized|neutralising|neutralizing|liquidated",
    measure: "killed",
    people: "after",
  },
  {
    forms:
      "died|die|dying|perished|were dead|lost their lives|lost his life|lost her life|had died|have died|been killed|lay dead|deaths were reported|dead|succumbed|fell in battle|were buried|are dead|didnt make it|did not survive|were found dead|dead so far",
    measure: "killed",
    people: "before",
  },
  {
    forms:
      "executed|beheaded|hanged|executed in the field|put to death|decapitated|summarily executed|executed by firing squad",
    measure: "killed",
    people: "either",
    cause: "execution",
  },
  { forms: "drowned", measure: "killed", people: "either", cause: "drowning" },
  {
    forms: "starved to death|starved|died of hunger|died of starvation|died from hunger",
    measure: "killed",
    people: "before",
    cause: "starvation",
  },
  { forms: "tortured to death|died under torture", measure: "killed", people: "either", cause: "torture" },
  {
    forms:
      "injured|wounded|hurt|injurd|woundd|maimed|hospitalised|hospitalized|burned|treated for wounds|treated for injuries|lost limbs",
    measure: "injured",
    people: "either",
  },
  { forms: "injure|injures|wound|wounds|injuring|wounding|hurting|maiming|injuries to|wounds to", measure: "injured", people: "after" },
  {
    forms:
      "missing|unaccounted for|gone missing|went missing|disappeared|vanished|still under the rubble|lost at sea|trapped under the rubble|buried under the rubble",
    measure: "missing",
    people: "before",
  },
  { forms: "missing", measure: "missing", people: "either" },
  { forms: "not been seen|not been heard from|not heard from|not seen since|never seen again|not been found|no trace of", measure: "missing", people: "before" },
  {
    forms:
      "detained|arrested|rounded up|jailed|imprisoned|taken into custody|captured|taken prisoner|held|in custody|in detention|seized",
    measure: "detained",
    people: "either",
  },
  {
    forms: "arrest|arrests|detain|detains|arrest of|detention of|capture of|detaining|arresting|arrests of|detentions of|capturing|seizing",
    measure: "detained",
    people: "after",
  },
  {
    forms:
      "abducted|kidnapped|taken hostage|snatched|taken away|taken captive|carried off|led away|kidnaped|being held hostage|held hostage",
    measure: "abducted",
    people: "either",
  },
  { forms: "abduct|abducts|kidnap|kidnaps|abducting|kidnapping|abduction of|kidnapping of|taking hostage", measure: "abducted", people: "after" },
  { forms: "released|freed|set free|liberated from captivity|let go|ransomed", measure: "released", people: "either" },
  { forms: "release|releases|free|frees|releasing|freeing|release of|freeing of", measure: "released", people: "after" },
  {
    forms:
      "displaced|uprooted|driven from their homes|driven out|forced from their homes|made homeless|forced to flee|forced to leave|displcd|homeless|forced out of their homes",
    measure: "displaced",
    people: "either",
  },
  {
    forms:
      "fled|flee|have fled|had fled|fleeing|left their homes|ran away|ran to|ran 2|ran into|ran for|escaped|on the move|took shelter|taken shelter|sought shelter|fled their homes|sheltering|are sheltering|moved to|have left|arrived in|arrived at|have arrived|took refuge in|living in displacement",
    measure: "displaced",
    people: "before",
  },
  {
    forms: "displaces|displacing|uprooting|displacement of|exodus of|displacements of|forcing",
    measure: "displaced",
    people: "after",
  },
  {
    forms:
      "crossed into|crossed the border|crossed into neighbouring|fled to neighbouring|fled abroad|sought refuge abroad|sought asylum|taken refuge abroad|found refuge in neighbouring|crossed the border into|refuge in neighbouring countries|fled across the border|fled the country",
    measure: "refugees",
    people: "before",
  },
  {
    forms: "returned|have returned|went home|gone home|came back|returned home|come back|gone back",
    measure: "returned",
    people: "before",
  },
  { forms: "return of", measure: "returned", people: "after" },
  {
    forms: "besieged|under siege|encircled|living under siege|surrounded|blockaded",
    measure: "besieged",
    people: "either",
  },
  { forms: "besieging|encircling", measure: "besieged", people: "after" },
  {
    forms: "evacuated|bused out|flown out|airlifted|brought out|taken out|medevaced|moved to safety",
    measure: "evacuated",
    people: "either",
  },
  { forms: "evacuate|evacuates|evacuating|evacuation of", measure: "evacuated", people: "after" },
  {
    forms: "trapped|stranded|cut off|stuck|pinned down|unable to leave|caught in the crossfire",
    measure: "trapped",
    people: "either",
  },
  { forms: "trapping|stranding", measure: "trapped", people: "after" },
  {
    forms:
      "crammed into|packed into|crowded into|live in|living in|still live in|remain in|remaining in|stayed behind|are living in|still living in|lives in|home to|population of|remained in|still in the city|still live|remain|reside in|residing in",
    measure: "resident",
    people: "either",
    weak: true,
  },
  {
    forms:
      "in need|in need of|need|needs|require|in dire need|need food|lack|without food|face hunger|facing hunger|face starvation|facing starvation|food insecure|going hungry|need help|require assistance|in urgent need|are hungry|have no access to|depend on aid|relied on aid|at risk of famine|facing famine",
    measure: "in-need",
    people: "before",
    weak: true,
  },
  {
    forms:
      "surrendered|surrender|laid down their arms|laid down arms|handed themselves in|gave themselves up|handed over their weapons",
    measure: "surrendered",
    people: "before",
  },
  { forms: "surrender of", measure: "surrendered", people: "after" },
  {
    forms: "recruited|conscripted|press-ganged|enlisted|forcibly recruited|drafted",
    measure: "recruited",
    people: "either",
  },
  { forms: "recruiting|recruitment of|conscripting", measure: "recruited", people: "after" },
  { forms: "deployed|sent to the front|stationed|sent in", measure: "deployed", people: "either" },
  { forms: "deploying|deployment of|sent in", measure: "deployed", people: "after" },
];

export const CAUSES: readonly CauseRow[] = [
  {
    forms:
      "air strike[s]|airstrike[s]|glide bomb[s]|guided bomb[s]|aerial bomb[s]|helicopter[s]|army helicopters|planes|plane|aircraft|air raid[s]|air-raid[s]|air attack[s]|airstrike|aerial bombardment[s]|aerial bombing[s]|bombing raid[s]|warplane[s]|barrel bomb[s]|barrel-bomb[s]|jet[s]|fighter jet[s]|helicopter gunship[s]|air bombardment|strikes from the air|bombed from the air|air-strike[s]|from the air|airdropped|raid[s] by warplanes|aerial strike[s]|aerial attack[s]",
    cause: "air-strike",
  },
  {
    forms:
      "shelling|shelled|shells|shell|mortar[s]|mortar fire|mortar round[s]|mortar shell[s]|artillery|artillery fire|rocket[s]|rocket fire|rocket attack[s]|bombardment[s]|howitzer[s]|tank fire|multiple rocket launcher[s]|grad[s]|salvo[es]|cluster munitions|heavy weapons",
    cause: "shelling",
  },
  {
    forms:
      "drone strike[s]|drone attack[s]|drone[s]|quadcopter[s]|unmanned aircraft|loitering munition[s]|uav[s]|fpv drone[s]|drone-strike[s]",
    cause: "drone-strike",
  },
  { forms: "ballistic missile[s]|cruise missile[s]|missile[s]|missile strike[s]|missile attack[s]", cause: "missile" },
  {
    forms:
      "fighting|clashes|clash|battle[s]|combat|ground fighting|firefight[s]|gun battle[s]|gunbattle[s]|ground offensive|skirmish[es]|in action|street battles|ambush[es]",
    cause: "ground-fighting",
  },
  {
    forms:
      "gunfire|gunshot[s]|shooting[s]|shot dead|shot|gunned down|small arms fire|opened fire|bullet[s]|gunshot wounds|machine-gun fire|small-arms fire|live ammunition|live fire|fired on|fired at|shooting",
    cause: "gunfire",
  },
  { forms: "sniper[s]|sniper fire|sniping|sniped", cause: "sniper" },
  {
    forms:
      "car bomb[s]|car-bomb[s]|truck bomb[s]|vehicle bomb[s]|car bombing[s]|booby-trapped car[s]|vbied[s]|motorcycle bomb[s]|explosives-laden car|explosive-laden vehicle|bomb-laden car",
    cause: "car-bomb",
  },
  {
    forms:
      "suicide attack[s]|suicide bombing[s]|suicide bomb[s]|suicide bomber[s]|suicide vest[s]|blew himself up|blew herself up|suicide blast[s]|explosive belt[s]",
    cause: "suicide-attack",
  },
  {
    forms:
      "roadside bomb[s]|improvised explosive device[s]|ied[s]|explosive device[s]|bomb blast[s]|bomb[s]|bombing[s]|booby trap[s]|explosion[s]|blast[s]|grenade[s]|hand grenade[s]|explosive ordnance|bomb attack[s]|unexploded ordnance|improvised bomb[s]",
    cause: "explosive-device",
  },
  {
    forms:
      "landmine[s]|land mine[s]|mine[s]|anti-personnel mine[s]|antipersonnel mine[s]|stepped on a mine|sea mine[s]|anti-tank mine[s]|mine blast[s]",
    cause: "landmine",
  },
  {
    forms: "execution[s]|executed|beheaded|beheading|hanged|summary execution[s]|firing squad|executing|executions",
    cause: "execution",
  },
  { forms: "starvation|hunger|malnutrition|starved|famine", cause: "starvation" },
  {
    forms:
      "cholera|disease[s]|measles|malaria|ebola|epidemic|typhoid|dengue|meningitis|diarrhoea|diarrhea|hepatitis|polio|dysentery|lack of medicine|illness|lack of medical care|pneumonia|outbreak",
    cause: "disease",
  },
  { forms: "torture|tortured|tortured to death", cause: "torture" },
  {
    forms:
      "died in custody|died in detention|in custody|died in prison|died in jail|dead in custody|while in detention",
    cause: "detention",
  },
  {
    forms:
      "chemical attack[s]|chemical weapon[s]|chlorine|sarin|nerve agent|poison gas|toxic gas|chemical|mustard gas|gas attack[s]",
    cause: "chemical",
  },
  { forms: "collapse[d]|collapsing|landslide[s]|mudslide[s]|cave-in|caved in", cause: "collapse" },
  { forms: "drowned|drowning|capsized|sank|sunk|shipwreck|capsizing|capsize|boat sank", cause: "drowning" },
  {
    forms:
      "machete[s]|kni{fe,ves}|stabbed|stabbing|hacked to death|arson|burned to death|burned alive|burnt alive|axe[s]|stampede|fire|lynched|beaten to death|cold|hypothermia|stoned|run over",
    cause: "other",
  },
];

export const PARTS: readonly PartRow[] = [
  {
    forms:
      "including|inc|incl|including at least|among them|among whom|among which|amongst them|among those|notably|them being|namely|including up to|includes|include|included|comprising|among the dead were|among the victims were|among the wounded were|among those killed were|made up of|these include|counting",
    place: "before",
  },
  { forms: "of them|of whom|of which|of those|of these|of the total|of that number|of the number|thereof", place: "after" },
  { forms: "among the|among these|out of the|amongst the|among their", place: "among" },
];
