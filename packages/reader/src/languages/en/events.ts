import type { EventRow, WeaponRow } from "../pack.js";

export const EVENTS: readonly EventRow[] = [
  {
    forms:
      "clash[es]|fighting|battle[s]|firefight[s]|gun battle[s]|gunbattle[s]|skirmish[es]|heavy fighting|street fighting|exchange of fire|exchanges of fire|combat",
    type: "battle",
    form: "noun",
    cause: "ground-fighting",
  },
  {
    forms: "clashed|fought|battled|exchanged fire|repelled|repulsed|beat back|beaten back|pushed back",
    type: "battle",
    form: "verb",
    cause: "ground-fighting",
  },
  {
    forms:
      "air strike[s]|airstrike[s]|air raid[s]|air-raid[s]|air attack[s]|aerial bombardment[s]|bombing raid[s]|barrel bomb[s]|air-strike[s]|aerial strike[s]",
    type: "air-strike",
    form: "noun",
    cause: "air-strike",
  },
  {
    forms:
      "warplanes struck|warplanes bombed|warplanes hit|jets bombed|jets struck|jets hit|warplanes targeted|bombed from the air|aircraft bombed|aircraft struck|jet drop|jet dropped|jets dropped|jets dropping|planes bombed|plane bombed|helicopters dropped|helicopter dropped|airdropped bombs|jet bombed|jet hit|plane dropped|planes dropped|warplane dropped|fighter jets bombed|fighter jet dropped|jet struck|helicopter gunship fired",
    type: "air-strike",
    form: "verb",
    cause: "air-strike",
  },
  { forms: "drone strike[s]|drone attack[s]|drone-strike[s]", type: "air-strike", form: "noun", cause: "drone-strike" },
  {
    forms:
      "drone hit|drone struck|drones hit|drones struck|drone targeted|drone fired|drone dropped|drones attacked|drone crashed into|killed by a drone|killed by drones|hit by a drone|hit by drones|struck by a drone|struck by drones",
    type: "air-strike",
    form: "verb",
    cause: "drone-strike",
  },
  {
    forms:
      "shelling|bombardment[s]|artillery fire|mortar attack[s]|rocket attack[s]|mortar fire|rocket fire|artillery bombardment|missile strike[s]|missile attack[s]|shellfire|mortars on|barrage|rocket barrage",
    type: "shelling",
    form: "noun",
    cause: "shelling",
  },
  {
    forms:
      "shelled|rocket landed|rockets landed|rocket hit|rockets hit|shell hit|shells hit|shell landed|shells landed|shells fell|shell fell|mortar hit|mortars hit|mortars landed|rocket struck|rockets struck|shell struck|shells struck|missile hit|missile struck|mortar shells hit|mortar rounds hit|rockets fell|rockets were fired|artillery hit|artillery struck|mortar round hit|fired rockets|fired mortars|pounded|shells slammed into|rockets slammed into|mortar bombs fell|fired artillery",
    type: "shelling",
    form: "verb",
    cause: "shelling",
  },
  {
    forms:
      "killing spree|arson attack|lynching|executions|mass shooting|grenade attack[s]|knife attack[s]|machete attack[s]|attack[s]|assault[s]|raid[s]|ambush[es]|bombing[s]|suicide bombing[s]|suicide attack[s]|car bomb[s]|car bombing[s]|explosion[s]|blast[s]|shooting[s]|massacre[s]|incursion[s]|gun attack[s]|bomb attack[s]|roadside bomb[s]|storming of|attempted assassination|assassination",
    type: "attack",
    form: "noun",
  },
  {
    forms:
      "burnt down|was burnt down|were burnt down|set ablaze|was set ablaze|set alight|was set alight|ransacked|razed|razed to the ground|firebombed|petrol-bombed|went on the rampage|went on a rampage|waylaid|attacked|burst into|broke into|descended on|rampaged through|set upon|sprayed bullets|lobbed grenades|hurled grenades|threw a grenade|threw grenades|detonated a bomb|mounted an attack|launched an attack|carried out an attack|shot dead|ambushed|stepped on an improvised explosive device|stepped on an ied|struck a roadside bomb|hit a roadside bomb|ran over an improvised explosive device|ran over a bomb|drove over a bomb|hit an explosive device|struck an explosive device|struck an improvised explosive device|stormed|raided|assaulted|opened fire|fired on|fired at|came under fire|come under fire|came under attack|was ambushed|blew himself up|blew herself up|detonated|exploded|went off|blew up|shot at|set fire to|torched|burned down|was burned down|were burned down|struck a mine|was attacked|were attacked|gunned down|overran a checkpoint",
    type: "attack",
    form: "verb",
  },
  {
    forms: "shot|executed|lynched|beheaded|hacked to death|stabbed to death|burned alive",
    type: "attack",
    form: "verb",
    weak: true,
  },
  { forms: "siege|blockade|encirclement", type: "siege", form: "noun", weak: true },
  {
    forms: "besieged|besieging|is under siege|encircled|laid siege|has been besieged|have besieged|blockading",
    type: "siege",
    form: "verb",
  },
  { forms: "capture of|seizure of|fall of|recapture of|takeover of", type: "capture", form: "noun" },
  {
    forms:
      "captured|liberated|seized|took control|occupied|overran|stormed and took|fell into the hands of|is in the hands of|changed hands|took back|won back|reoccupied|taken control|overran|overrun|recaptured|retook|retaken|entered|took over|fell to|seized control|recaptured|took|drove rebels out|drove them out|conquered|has fallen|advanced into|wrested|taken over|gained control|regained control|pushed into|hoisted their flag|dislodged",
    type: "capture",
    form: "verb",
  },
  { forms: "withdrawal|retreat|pullout|pull-out", type: "withdrawal", form: "noun" },
  {
    forms:
      "withdrew|withdrawn|pulled out|retreated|pulled back|abandoned their positions|evacuated their positions|fell back|pulled its forces|pulled their forces|withdrew its troops|pulled its troops",
    type: "withdrawal",
    form: "verb",
  },
  {
    forms: "had left|has left|left|left the town|left the city|quit the town|quit|vacated|abandoned",
    type: "withdrawal",
    form: "verb",
    weak: true,
  },
  {
    forms:
      "aid convoy[s]|relief convoy[s]|humanitarian convoy[s]|food distribution[s]|convoy of aid|aid delivery|aid deliveries|airdrop[s]|distribution of food",
    type: "aid",
    form: "noun",
  },
  {
    forms:
      "reached the town with|delivered aid|airdropped|air-dropped|airdrops|brought food|provided food|trucked in|dropped food|carrying food",
    type: "aid",
    form: "verb",
  },
  {
    forms:
      "gave|provided|provides|reached|assisted|supplied|fed|sent|sent in|brought|brought in|took in|distributed|delivered|handed out|unloaded|dispatched|airlifted|shipped|got|served|handed over|donated|offloaded|gives|reaches|delivers|distributes",
    type: "aid",
    form: "verb",
    weak: true,
  },
  { forms: "evacuation[s]|evacuation of", type: "evacuation", form: "noun" },
  { forms: "were evacuated|evacuated|was evacuated", type: "evacuation", form: "verb" },
  {
    forms:
      "peace accord[s]|peace agreement|peace treaty|peace pact|cessation of fighting|truce|ceasefire[s]|cease-fire[s]|armistice|humanitarian pause|peace deal|cessation of hostilities",
    type: "truce",
    form: "noun",
  },
  { forms: "displacement|exodus", type: "displacement", form: "noun", weak: true },
  { forms: "protest[s]|demonstration[s]|rally|rallies|march against|sit-in|riot[s]", type: "protest", form: "noun" },
  { forms: "protested|demonstrated|marched through|took to the streets|rallied", type: "protest", form: "verb" },
  {
    forms: "arrest campaign|mass arrests|round-up|raid and arrest campaign|wave of arrests",
    type: "detention",
    form: "noun",
  },
  {
    forms:
      "boat capsized|capsized|sank|collapsed|crashed|was shot down|prisoner exchange|prisoner swap|exchange of prisoners|shot down|power cut|was closed|closed the crossing",
    type: "other",
    form: "verb",
  },
];

/** What strikes; with a verb of impact behind it the two tell an event. */
export const WEAPONS: readonly WeaponRow[] = [
  {
    forms:
      "antonov[s]|sukhoi[s]|mig[s]|war plane[s]|fighter plane[s]|gyrocopter[s]|paraglider[s]|barrel[s]|warplane[s]|glide bomb[s]|guided bomb[s]|barrel bomb[s]|aerial bomb[s]|jet[s]|fighter jet[s]|aircraft|plane[s]|air force|helicopter[s]|gunship[s]|helicopter gunship[s]|bomber[s]|air force jets|military jet[s]",
    type: "air-strike",
    cause: "air-strike",
  },
  { forms: "drone[s]|quadcopter[s]|uav[s]|armed drone[s]|suicide drone[s]", type: "air-strike", cause: "drone-strike" },
  {
    forms:
      "shell[s]|mortar[s]|mortar shell[s]|mortar round[s]|mm round|mm rounds|mm shell[s]|round[s]|rocket[s]|artillery|tank shell[s]|artillery shell[s]|grad rocket[s]|gunner[s]|tank[s]|mortar bomb[s]|projectile[s]",
    type: "shelling",
    cause: "shelling",
  },
  { forms: "missile[s]|ballistic missile[s]|cruise missile[s]", type: "shelling", cause: "missile" },
  {
    forms:
      "bomb[s]|car bomb[s]|truck bomb[s]|roadside bomb[s]|suicide bomber[s]|ied[s]|explosive device[s]|improvised explosive device[s]|booby trap[s]",
    type: "attack",
    cause: "explosive-device",
  },
];
