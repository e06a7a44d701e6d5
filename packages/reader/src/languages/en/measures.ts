import type { CauseRow, MeasureRow, PartRow } from "../pack.js";

export const MEASURES: readonly MeasureRow[] = [
  {
    forms:
      "lost a limb|lost limbs|lost a leg|lost an arm|lost an eye|lost a hand|lost both legs|lost their legs|blinded|disabled|left disabled|required amputation|needed amputation",
    measure: "injured",
    people: "before",
  },
  { forms: "fate of|whereabouts of|trace of|news of", measure: "missing", people: "after", weak: true },
  { forms: "rescued|rescue|rescues|rescuing", measure: "released", people: "either", of: ["abducted", "detained"] },
  { forms: "looking for|searching for|search for|digging for|hunting for", measure: "missing", people: "after" },
  {
    forms:
      "being sought|still sought|being looked for|being searched for|still being sought|still being looked for|still being searched for|sought under",
    measure: "missing",
    people: "before",
  },
  {
    forms:
      "eliminated|neutralised|neutralized|liquidated|killed|kill|kild|killd|kiled|slain|slew|murdered|murderd|assassinated|massacred|slaughtered|gunned down|mowed down|mown down|cut down|wiped out|fatally shot|fatally wounded|fatally injured|fatally stabbed|mortally wounded|shot and killed|shot to death|stabbed and killed|pronounced dead|martyred",
    measure: "killed",
    people: "either",
  },
  {
    forms:
      "shot|shot n killed|trampled to death|trampled|suffocated|asphyxiated|strangled|garrotted|poisoned|electrocuted|bludgeoned to death|clubbed to death|stoned to death|run over and killed|bled to death|choked to death|blown to pieces|burned to ashes|incinerated|shot dead|stabbed to death|hacked to death|beaten to death|burned to death|burnt to death|burned alive|burnt alive|found dead|blown up|crushed to death|crushed|speared to death|speared|bayoneted to death|bayoneted|knifed to death|axed to death|kicked to death|whipped to death|flogged to death|pelted to death|frozen to death|gored to death",
    measure: "killed",
    people: "either",
  },
  {
    forms:
      "killing|killing of|deaths of|death of|claimed the lives of|claiming the lives of|claims the lives of|claimed|took the lives of|taking the lives of|takes the lives of|taken the lives of|costing the lives of|costing the life of|ending the lives of|ended the lives of|cost the lives of|cost the life of|remains of|murders of|deaths among|murder of|murdering|kills|loss of|lost|execution of|massacre of|bodies of|body of|burial of|corpses of|buried|eliminating|neutralising|neutralizing|liquidating|fate of the dead|mortal remains of|lynching|trampling|slaughtering|massacring|gunning down|mowing down|slaying|assassinating|slaughter of|killings of|slaying of|assassination of|lynching of|stoning of",
    measure: "killed",
    people: "after",
  },
  {
    forms:
      "met their end|met his end|met her end|met their fate|were laid to rest|laid down their lives|laid down his life|gave their lives|gave his life|were left dead|was left dead|turned up dead|did not make it|were no more|bled out|met death|died|die|dying|perished|were dead|lost their lives|lost his life|lost her life|had died|have died|been killed|lay dead|deaths were reported|dead|succumbed|fell in battle|were buried|are dead|didnt make it|did not survive|were found dead|dead so far|dead on arrival|feared dead|presumed dead|perish|succumb|fell in combat|fell in action|had fallen in|had fallen|have fallen in|has fallen in combat|been laid to rest|died of their wounds|died of his wounds|died of her wounds|passed away|met their deaths|met their death|lay dead|went down with the ship|breathed their last",
    measure: "killed",
    people: "before",
  },
  {
    forms:
      "lynched|executing|beheading|hanging of|shot by firing squad|shot at point-blank range|shot in the head|throats were slit|throats slit|executed|beheaded|hanged|executed in the field|put to death|decapitated|summarily executed|executed by firing squad",
    measure: "killed",
    people: "either",
    cause: "execution",
  },
  { forms: "drowned|drown|drowning", measure: "killed", people: "either", cause: "drowning" },
  {
    forms: "starved to death|starved|died of hunger|died of starvation|died from hunger",
    measure: "killed",
    people: "before",
    cause: "starvation",
  },
  { forms: "tortured to death|died under torture", measure: "killed", people: "either", cause: "torture" },
  {
    forms:
      "shot and wounded|shot and injured|shot and hurt|shot in the leg|shot in the legs|shot in the arm|shot in the foot|shot in the back|shot in the stomach|shot in the chest|injured|wounded|hurt|injurd|woundd|maimed|hospitalised|hospitalized|burned|treated for wounds|treated for injuries|lost limbs|burnt|badly burned|badly burnt|scalded|grazed|lacerated|concussed|hit by shrapnel|struck by shrapnel|hit by a sniper|hit by snipers|hit by sniper fire|hit by gunfire|hit by a bullet|hit by bullets|hit by a stray bullet|hit by stray bullets|hit by splinters|hit by fragments|hit by rubber bullets|grazed by bullets|operated on|gravely hurt|mutilated",
    measure: "injured",
    people: "either",
  },
  {
    forms:
      "took a bullet|took bullets|took shrapnel|lost consciousness|remain in a coma|remains in a coma|are in a coma|is in a coma|in a coma|fighting for their lives|fighting for his life|fighting for her life|needed surgery|require surgery|required surgery|underwent operations|had surgery|suffered shrapnel injuries|suffered leg injuries|suffered head injuries|suffered concussion|suffered smoke inhalation|sustained bullet wounds|sustained burns|came away with injuries|with severe burns|with serious injuries|with severe injuries|with minor injuries|remain in critical condition|remains in critical condition|remain in hospital|remained in hospital|remains in hospital|remain in intensive care|are in hospital|sustained injuries|suffered injuries|suffered wounds|sustained wounds|received injuries|suffered burns|suffered gunshot wounds|sustained gunshot wounds|sustained shrapnel wounds|suffered shrapnel wounds|suffered minor injuries|sustained minor injuries|suffered serious injuries|with gunshot wounds|with shrapnel wounds|with bullet wounds|with burns|with injuries|in critical condition|in serious condition|in intensive care|limbs amputated|legs amputated|underwent surgery|had limbs amputated|lightly hurt",
    measure: "injured",
    people: "before",
  },
  {
    forms: "injure|injures|wound|wounds|injuring|wounding|hurting|maiming|injuries to|wounds to",
    measure: "injured",
    people: "after",
  },
  {
    forms:
      "not come back|havent come back|hasnt come back|never came back|not come home|never came home|not returned home|failed to return|failed to come home|never returned|missing|unaccounted for|gone missing|went missing|disappeared|vanished|still under the rubble|lost at sea|trapped under the rubble|buried under the rubble",
    measure: "missing",
    people: "before",
  },
  { forms: "missing", measure: "missing", people: "either" },
  {
    forms:
      "fate is unknown|fate remains unknown|whereabouts are unknown|whereabouts remain unknown|remain unaccounted for|lost contact with|buried under|still buried|feared buried|under the debris|beneath the rubble|presumed drowned|not been seen|not been heard from|not heard from|not seen since|never seen again|not been found|no trace of",
    measure: "missing",
    people: "before",
  },
  {
    forms:
      "detained|arrested|rearrested|re-arrested|recaptured|apprehended|nabbed|taken in for questioning|hauled in|thrown in jail|put in prison|put behind bars|sentenced to prison|held for questioning|rounded up|jailed|imprisoned|taken into custody|captured|taken prisoner|held|in custody|in detention|remanded in custody|behind bars|locked up|interned|put under arrest|placed under arrest|being held|picked up by police|swept up",
    measure: "detained",
    people: "either",
  },
  {
    forms:
      "arrest|arrests|detain|detains|arrest of|detention of|capture of|detaining|arresting|arrests of|detentions of|capturing|seizing",
    measure: "detained",
    people: "after",
  },
  {
    forms:
      "dragged off|hauled away|hauled off|herded away|herded off|frogmarched away|spirited off|driven away at gunpoint|forced into vehicles|pulled from their homes|seized|abducted|kidnapped|taken hostage|snatched|taken away|taken captive|carried off|led away|kidnaped|being held hostage|held hostage|held captive|held for ransom|being held captive|marched off|marched away|dragged away|dragged off|whisked away|bundled away|bundled into|spirited away|forcibly disappeared|taken at gunpoint|taken for ransom|taken by|hijacked and taken|seized by gunmen|seized by armed men",
    measure: "abducted",
    people: "either",
  },
  {
    forms:
      "abduct|abducts|kidnap|kidnaps|abducting|kidnapping|abduction of|kidnapping of|taking hostage|making off with|made off with|carrying off|leading away|dragging away|taking away",
    measure: "abducted",
    people: "after",
  },
  {
    forms:
      "remain in the hands of|remains in the hands of|still in the hands of|in the hands of their captors|remain in captivity|remains in captivity|remain captive|remains captive|remain hostage|remain hostages|still in captivity",
    measure: "abducted",
    people: "before",
  },
  {
    forms: "hostage|captive|in the hands of|in captivity|in the clutches of|in their captors' hands",
    measure: "abducted",
    people: "before",
    weak: true,
  },
  { forms: "prisoner", measure: "detained", people: "before", weak: true },
  {
    forms:
      "exchanged|swapped|handed over|handed back|given back|traded|exchanging|swapping|handing over|exchange of|swap of|transferred home",
    measure: "released",
    people: "either",
    of: ["abducted", "detained"],
  },
  {
    forms: "reunited with their families|reunited with their relatives|walked free|allowed home|allowed to go home",
    measure: "released",
    people: "before",
  },
  {
    forms:
      "released|freed|set free|set at liberty|let off|liberated from captivity|let go|ransomed|pardoned|amnestied|granted amnesty|acquitted|bailed|allowed to leave captivity",
    measure: "released",
    people: "either",
  },
  {
    forms:
      "rescued by troops|rescued by soldiers|rescued by police|rescued by the army|rescued by security forces|rescued by the military",
    measure: "released",
    people: "either",
  },
  {
    forms: "release|releases|free|frees|releasing|freeing|release of|freeing of",
    measure: "released",
    people: "after",
  },
  {
    forms:
      "displaced|uprooted|flooded out|bombed out|burnt out of their homes|turned out of their homes|thrown out of their homes|forced to abandon their homes|forced to leave their homes|forced to move|forced from home|driven from home|driven from their homes|driven out|forced from their homes|made homeless|forced to flee|forced to leave|displcd|homeless|forced out of their homes|forced from their villages|driven out of their homes|driven from their villages|evicted|expelled|chased from their homes|burned out of their homes|uprooted from their homes|left homeless|left without shelter|left without a roof|left without homes|rendered homeless",
    measure: "displaced",
    people: "either",
  },
  {
    forms:
      "running to|running into|running from|ran from|took flight|taken flight|moved out of|moved away from|escaped from their homes|have abandoned|had abandoned|has abandoned|abandoned the town|abandoned the village|abandoned the city|abandoned the area|fled|flee|have fled|had fled|fleeing|left their homes|ran away|ran to|ran 2|ran into|ran for|escaped|on the move|took shelter|taken shelter|sought shelter|fled their homes|sheltering|are sheltering|moved to|have left|slipped out|slipped away|slipped across|crept out|got away|arrived in|arrived at|have arrived|took refuge in|living in displacement|sought refuge|have sought refuge|seeking refuge|found refuge|found shelter|seek shelter|seeking shelter|took refuge|taken refuge|taking refuge|taking shelter|abandoned their homes|abandoned their villages|quit their homes|left their villages|leave their homes|were on the road|took to the roads|took to the bush|poured into|poured out of|streamed into|streamed out of|pouring into|pouring out of|walked to|walking to|set out for|heading for|headed for|camped|camping|camped out|sleeping rough|sleeping in the open|sheltered|are sheltered|hosted in|have moved to",
    measure: "displaced",
    people: "before",
  },
  {
    forms:
      "displaces|displacing|uprooting|uproots|driving|driving out|driven|drove from their homes|flight of|displacement of|exodus of|displacements of|forcing",
    measure: "displaced",
    people: "after",
  },
  {
    forms:
      "crossed to|have crossed into|had crossed into|crossing into|crossing the border|crossed a border|crossed the borders|crossed borders|crossed a frontier|crossing a border|crossing the frontier|crossed an international border|crossed over into|fled over the border|fled across the frontier|crossed the frontier|crossed into|crossed the border|crossed into neighbouring|fled to neighbouring|fled abroad|sought refuge abroad|sought asylum|taken refuge abroad|found refuge in neighbouring|crossed the border into|refuge in neighbouring countries|fled across the border|fled the country",
    measure: "refugees",
    people: "before",
  },
  {
    forms:
      "returned|have returned|went home|gone home|went back to|gone back to|going back to|go back to|moved back to|made their way back|came home|come home|have gone back|returning|came back|returned home|come back|gone back",
    measure: "returned",
    people: "before",
  },
  // Told of illness, not of death or wounds: never a measure.
  {
    forms: "fallen ill|fell ill|fallen sick|fell sick|falling ill|have fallen ill|had fallen ill|has fallen ill",
    measure: "injured",
    people: "before",
    of: [],
  },
  { forms: "return of", measure: "returned", people: "after" },
  {
    forms:
      "besieged|under siege|under blockade|living under blockade|encircled|living under siege|surrounded|blockaded|hemmed in|ringed",
    measure: "besieged",
    people: "either",
  },
  { forms: "besieging|encircling", measure: "besieged", people: "after" },
  {
    forms:
      "evacuated|bused out|flown out|flown from|flown out of|bused from|bussed from|ferried from|airlifted from|airlifted|brought out|bussed out|shipped out|trucked out|driven out of the city in buses|led to safety|escorted to safety|medevaced|moved to safety|taken to safety|ferried to safety|brought to safety|ferried out|driven to safety",
    measure: "evacuated",
    people: "either",
  },
  { forms: "evacuate|evacuates|evacuating|evacuation of", measure: "evacuated", people: "after" },
  {
    forms:
      "trapped|stranded|cut off|hemmed in|unable to escape|unable to evacuate|caught between the lines|caught behind the lines|stuck|pinned down|unable to leave|caught in the crossfire|holed up|boxed in|marooned|hemmed into|unable to flee|unable to get out",
    measure: "trapped",
    people: "either",
  },
  { forms: "trapping|stranding", measure: "trapped", people: "after" },
  {
    forms:
      "housed in|lodged in|accommodated in|put up in|crammed into|packed into|crowded into|live in|living in|still live in|remain in|remaining in|stayed behind|are living in|still living in|lives in|home to|population of|remained in|still in the city|still live|remain|reside in|residing in",
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
      "surrendered|surrender|turned themselves in|given themselves up|given up their arms|gave up their arms|laid down their arms|laid down arms|handed themselves in|gave themselves up|handed over their weapons",
    measure: "surrendered",
    people: "before",
  },
  { forms: "surrender of", measure: "surrendered", people: "after" },
  {
    forms:
      "recruited|press-ganged into|signed up|forced to join|forced into its ranks|taken as recruits|called up|mobilised|mobilized|inducted|pressed into service|conscripted|press-ganged|enlisted|forcibly recruited|drafted",
    measure: "recruited",
    people: "either",
  },
  { forms: "recruiting|recruitment of|conscripting", measure: "recruited", people: "after" },
  {
    forms: "deployed|posted to|garrisoned|dispatched|redeployed|sent to the front|stationed|sent in",
    measure: "deployed",
    people: "either",
  },
  { forms: "deploying|deployment of|sent in", measure: "deployed", people: "after" },
];

export const CAUSES: readonly CauseRow[] = [
  {
    forms:
      "struck from the air|antonov[s]|sukhoi[s]|mig[s]|warplane fire|air strike[s]|airstrike[s]|glide bomb[s]|guided bomb[s]|aerial bomb[s]|helicopter[s]|army helicopters|planes|plane|aircraft|air raid[s]|air-raid[s]|air attack[s]|airstrike|aerial bombardment[s]|aerial bombing[s]|bombing raid[s]|warplane[s]|barrel bomb[s]|barrel-bomb[s]|jet[s]|fighter jet[s]|helicopter gunship[s]|air bombardment|strikes from the air|bombed from the air|air-strike[s]|from the air|airdropped|raid[s] by warplanes|aerial strike[s]|aerial attack[s]",
    cause: "air-strike",
  },
  {
    forms:
      "katyusha[s]|grad rocket[s]|bm-21|shrapnel|tank shell[s]|artillery shell[s]|artillery round[s]|tank round[s]|shelling|shelled|shells|shell|mortar[s]|mortar fire|mortar round[s]|mortar shell[s]|artillery|artillery fire|rocket[s]|rocket fire|rocket attack[s]|bombardment[s]|howitzer[s]|tank fire|multiple rocket launcher[s]|grad[s]|salvo[es]|cluster munitions|heavy weapons",
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
      "gunfire|gunshot[s]|shot and killed|shot and wounded|shot and injured|firing on|firing into|raked with bullets|sprayed with bullets|hail of bullets|burst of gunfire|point-blank|rifle fire|volley[s]|shooting[s]|shot dead|shot|gunned down|small arms fire|opened fire|bullet[s]|gunshot wounds|machine-gun fire|small-arms fire|live ammunition|live fire|hostile fire|stray fire|stray bullet[s]|cross-fire|crossfire|exchange of gunfire|drive-by shooting|fired into|opened up on|fired on|fired at|shooting",
    cause: "gunfire",
  },
  {
    forms: "sniper[s]|sniper fire|sniper's bullet|sniper bullet[s]|sharpshooter[s]|marksman|marksmen|sniping|sniped",
    cause: "sniper",
  },
  {
    forms:
      "lorry bomb[s]|minibus bomb[s]|booby-trapped vehicle[s]|booby-trapped lorry|car laden with explosives|truck laden with explosives|vehicle packed with explosives|car packed with explosives|truck packed with explosives|lorry packed with explosives|motorbike bomb[s]|car bomb[s]|car-bomb[s]|truck bomb[s]|vehicle bomb[s]|car bombing[s]|booby-trapped car[s]|vbied[s]|motorcycle bomb[s]|explosives-laden car|explosive-laden vehicle|bomb-laden car",
    cause: "car-bomb",
  },
  {
    forms:
      "suicide attack[s]|suicide bombing[s]|suicide bomb[s]|suicide bomber[s]|suicide vest[s]|blew himself up|blew herself up|suicide blast[s]|explosive belt[s]",
    cause: "suicide-attack",
  },
  {
    forms:
      "bomb hidden|parcel bomb[s]|letter bomb[s]|nail bomb[s]|homemade bomb[s]|home-made bomb[s]|pipe bomb[s]|time bomb[s]|magnetic bomb[s]|sticky bomb[s]|petrol bomb[s]|unexploded bomb[s]|unexploded shell[s]|cluster bomblet[s]|roadside bomb[s]|improvised explosive device[s]|ied[s]|explosive device[s]|bomb blast[s]|bomb[s]|bombing[s]|booby trap[s]|explosion[s]|blast[s]|grenade[s]|hand grenade[s]|explosive ordnance|bomb attack[s]|unexploded ordnance|improvised bomb[s]",
    cause: "explosive-device",
  },
  {
    forms:
      "landmine[s]|land mine[s]|mine[s]|anti-personnel mine[s]|antipersonnel mine[s]|stepped on a mine|sea mine[s]|anti-tank mine[s]|mine blast[s]",
    cause: "landmine",
  },
  {
    forms:
      "execution[s]|lynching[s]|lynched|executed|beheaded|beheading[s]|decapitated|hanged|summary execution[s]|firing squad|executing|executions",
    cause: "execution",
  },
  {
    forms:
      "starvation|hunger|lack of food|want of food|acute malnutrition|dehydration|thirst|malnutrition|starved|famine",
    cause: "starvation",
  },
  {
    forms:
      "cholera|fever|infection[s]|diphtheria|yellow fever|lassa fever|mpox|monkeypox|kidney failure|untreated wounds|disease[s]|measles|malaria|ebola|epidemic|typhoid|dengue|meningitis|diarrhoea|diarrhea|hepatitis|polio|dysentery|lack of medicine|illness|lack of medical care|pneumonia|outbreak",
    cause: "disease",
  },
  { forms: "torture|tortured|tortured to death", cause: "torture" },
  {
    forms:
      "while in custody|in army custody|in police custody|in their cells|in its prisons|in the prisons of|died in custody|died in detention|in custody|died in prison|died in jail|dead in custody|while in detention",
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
      "machete[s]|kni{fe,ves}|stabbed|stabbing|hacked to death|arson|burned to death|burned alive|burnt alive|axe[s]|stampede|fire|beaten to death|cold|hypothermia|stoned|run over|strangled|trampled|crush|suffocated|asphyxiated|collision|crash|poisoned|machete-wielding|smoke inhalation",
    cause: "other",
  },
];

export const PARTS: readonly PartRow[] = [
  {
    forms:
      "among their number|among the number|the youngest|the oldest|the eldest|the youngest of them|the oldest of them|the youngest being|the oldest being|one of them being|with among them|counting among them|comprise|comprises|comprised|consist of|consisted of|including|inc|incl|including at least|among them|among whom|among which|amongst them|among those|notably|them being|namely|including up to|includes|include|included|comprising|made up of|these include|counting",
    place: "before",
  },
  {
    forms:
      "of their number|of their own|of its own|of them|of whom|of which|of those|of these|of the total|of that number|of the number|thereof",
    place: "after",
  },
  { forms: "among the|among these|among those|out of the|amongst the|among their", place: "among" },
];
