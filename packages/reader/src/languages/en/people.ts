import type { PeopleRow, TraitRow } from "../pack.js";

// Nouns of people as agency reports, monitors' tolls and UN updates use them; loose spellings of field messages last.
export const PEOPLE: readonly PeopleRow[] = [
  { forms: "civilian[s]|non-combatant[s]|noncombatant[s]|bystander[s]|civvies|civs", tags: ["civilians"] },
  {
    forms:
      "fighter[s]|combatant[s]|militant[s]|gunm{an,en}|insurgent[s]|terrorist[s]|guerrilla[s]|attacker[s]|assailant[s]|extremist[s]|armed m{an,en}|suicide bomber[s]|bomber[s]|sniper[s]|foe[s]|enem{y,ies}",
    tags: ["combatants"],
  },
  {
    forms:
      "headmistress[es]|seamstress[es]|actress[es]|wom{an,en}|girl[s] and wom{an,en}|mother[s]|widow[s]|wife|wives|grandmother[s]|aunt[s]|lad{y,ies}|female[s]|sister[s]|niece[s]|bride[s]|housewi{fe,ves}|nursing mother[s]|grandma|mother[s]-in-law|daughter[s]-in-law|schoolmistress|granny|businesswom{an,en}|waitress[es]|spokeswoman",
    tags: ["women"],
  },
  {
    forms:
      "child[ren]|teen[s]|juvenile[s]|preschooler[s]|grandchild[ren]|granddaughter[s]|schoolkid[s]|primary school pupil[s]|school pupil[s]|unaccompanied minor[s]|baby girl|baby boy|stepson[s]|kid[s]|girl[s]|boy[s]|bab{y,ies}|infant[s]|newborn[s]|toddler[s]|minor[s]|pupil[s]|schoolchild[ren]|schoolboy[s]|schoolgirl[s]|teenager[s]|adolescent[s]|under-five[s]|under-fives|youngster[s]|son[s]|daughter[s]|orphan[s]|children under five|chidren|childern|childrn",
    tags: ["children"],
  },
  {
    forms:
      "businessm{an,en}|bridegroom[s]|groom[s]|son-in-law|brother-in-law|father-in-law|stepfather|man|men|brother[s]|nephew[s]|fathers-in-law|grandson[s]|father[s]|uncle[s]|husband[s]|grandfather[s]|male[s]",
    tags: ["men"],
  },
  {
    forms:
      "elderly people|elderly|older people|older person[s]|old people|pensioner[s]|elder[s]|septuagenarian[s]|octogenarian[s]|nonagenarian[s]|grandparent[s]|the aged",
    tags: ["elderly"],
  },
  {
    forms:
      "medic[s]|doctor[s]|nurse[s]|paramedic[s]|surgeon[s]|health worker[s]|healthcare worker[s]|health care worker[s]|health staff|medical worker[s]|medical staff|ambulance driver[s]|ambulance worker[s]|first responder[s]|ambulanceman|ambulancemen|medical personnel|hospital worker[s]|stretcher bearer[s]|vaccinator[s]|midwife|midwives|dentist[s]|pharmacist[s]|physician[s]|paediatrician[s]|pediatrician[s]|anaesthetist[s]|orderl{y,ies}|stretcher-bearer[s]|ambulance crew[s]|first-aider[s]|health professional[s]|health official[s]|hospital staff|nursing staff|nursing assistant[s]|veterinary nurse|clinician[s]|obstetrician[s]|medical student[s]|medical volunteer[s]",
    tags: ["medics"],
  },
  {
    forms:
      "aid worker[s]|humanitarian worker[s]|relief worker[s]|humanitarian[s]|aid staff|ngo staff member[s]|un staff member[s]|staff of the red cross|staff of the red crescent|un aid worker[s]|ngo staff|ngo worker[s]|un staff|humanitarian staff|rescuer[s]|rescue worker[s]|volunteer[s] of the red crescent|red crescent volunteer[s]|red cross volunteer[s]|aid volunteer[s]|staff of a national ngo|staff of an international ngo|staff of an ngo|staff of a local ngo|staff member[s] of an ngo|ngo employee[s]|humanitarian personnel|relief staff|un worker[s]|un employee[s]|aid employee[s]|ngo staffer[s]|staffer[s] of an ngo|red cross worker[s]|red crescent worker[s]|red cross staff|red crescent staff|red cross staffer[s]|aid agency staff|aid agency worker[s]|charity worker[s]",
    tags: ["aid-workers"],
  },
  {
    forms:
      "journalist[s]|reporter[s]|photographer[s]|cameram{an,en}|media worker[s]|correspondent[s]|photojournalist[s]|camera operator[s]|cameraperson|camerawom{an,en}|media professional[s]|media personnel|newsm{an,en}|newspaperm{an,en}|broadcaster[s]|news anchor[s]|radio presenter[s]|editor[s]|stringer[s]|blogger[s]|press worker[s]|news photographer[s]",
    tags: ["journalists"],
  },
  {
    forms:
      "police|policem{an,en}|policewom{an,en}|police officer[s]|gendarme[s]|constable[s]|police m{an,en}|cop[s]|traffic officer[s]|police cadet[s]|police recruit[s]|patrolm{an,en}|riot police|police sergeant[s]|police inspector[s]|police trainee[s]|police personnel",
    tags: ["police"],
  },
  {
    forms: "prisoner[s]|inmate[s]|detainee[s]|prisoner[s] of war|pow[s]|captive[s]|internee[s]",
    tags: ["prisoners"],
    measure: "detained",
    soft: true,
  },
  { forms: "hostage[s]|abductee[s]|kidnap victim[s]", measure: "abducted", soft: true },
  {
    forms:
      "soldier[s]|troops|serviceman|servicemen|conscript[s]|army personnel|military personnel|army officer[s]|recruit[s]|government forces|government troops|regular[s]|marine[s]|paratrooper[s]|infantrym{an,en}|airm{an,en}|regime forces|regime fighter[s]|reservist[s]|border guard[s]|government soldier[s]|army soldier[s]|security forces|security personnel|members of the security forces|members of the armed forces|naval personnel|sailor[s]|service personnel|servicewom{an,en}|service member[s]|servicemember[s]|troop|trooper[s]|infantry|tankm{an,en}|artillerym{an,en}|gunner[s]|national guardsm{an,en}|commando[s]|ranger[s]|sapper[s]|army engineer[s]|army cadet[s]|military cadet[s]|army recruit[s]|conscript soldier[s]|government conscript[s]|naval rating[s]|non-commissioned officer[s]|draftee[s]|armed forces personnel|defence personnel|military m{an,en}|border police|border troops|presidential guard[s]|special forces|special forces soldier[s]",
    tags: ["government-forces"],
  },
  {
    forms:
      "home guard[s]|self-defence fighter[s]|self-defense fighter[s]|militiam{an,en}|militia member[s]|militia fighter[s]|paramilitar{y,ies}|militia",
    tags: ["militia"],
  },
  { forms: "rebel[s]", tags: ["rebels"] },
  { forms: "jihadist[s]|jihadi[s]|jihadist fighter[s]|islamist[s]|islamist fighter[s]", tags: ["jihadists"] },
  { forms: "foreign fighter[s]|mercenar{y,ies}", tags: ["foreign-fighters"] },
  { forms: "rebel fighter[s]", tags: ["combatants", "rebels"] },
  {
    forms:
      "people|person[s]|individual[s]|wanted person[s]|wanted individual[s]|townspeople|resident[s]|inhabitant[s]|villager[s]|ppl|peopel|poeple|pple|soul[s]|human being[s]|local[s]",
  },
  {
    forms:
      "officer[s]|official[s]|guide[s]|interpreter[s]|translator[s]|farmer[s]|monk[s]|priest[s]|imam[s]|teacher[s]|student[s]|driver[s]|worker[s]|labourer[s]|laborer[s]|miner[s]|trader[s]|shopkeeper[s]|fisherm{an,en}|herder[s]|herdsm{an,en}|pilgrim[s]|worshipper[s]|worshiper[s]|passenger[s]|passer-by|passers-by|shopper[s]|patient[s]|peacekeeper[s]|guard[s]|commander[s]|general[s]|colonel[s]|captain[s]|lieutenant[s]|major[s]|mayor[s]|judge[s]|lawyer[s]|activist[s]|protester[s]|demonstrator[s]|mourner[s]|wedding guest[s]|guest[s]|foreigner[s]|national[s]|citizen[s]|migrant[s]|crew member[s]|crew|pilot[s]|contractor[s]|bodyguard[s]|chief[s]|tribesm{an,en}|shepherd[s]|bus driver[s]|cook[s]|nun[s]|pastor[s]|engineer[s]|employee[s]|staff member[s]|staff|cattle herder[s]|youth[s]|hunter[s]|vendor[s]|seller[s]|fruit seller[s]|tea seller[s]|bus conductor[s]|conductor[s]|attendant[s]|operator[s]|tenant farmer[s]|sharecropper[s]|camel herder[s]|boatbuilder[s]|scavenger[s]|ragpicker[s]|day labourer[s]|day laborer[s]|bodyguards|usher[s]|messenger[s]|courier[s]|imam[s]|muezzins|sheikh[s]|sheik[s]|emir[s]|king[s]|queen[s]|prince[s]|princess[es]|warlord[s]|rebel leader[s]|gang leader[s]|gang member[s]|inspector[s]|sergeant[s]|corporal[s]|private[s]|brigadier[s]|admiral[s]|hospital patient[s]|inpatient[s]|newlyweds|partygoers|bathers|householder[s]|pupil teacher[s]|school bus driver[s]|worker[s] of the|trucker[s]|player[s]|baker[s]|electrician[s]|professor[s]|deputy|deputies|lawmaker[s]|candidate[s]|minister[s]|senator[s]|councillor[s]|diplomat[s]|observer[s]|monitor[s]|relative[s]|sibling[s]|cousin[s]|neighbour[s]|neighbor[s]|customer[s]|tourist[s]|hiker[s]|goatherd[s]|suspect[s]|criminal[s]|bandit[s]|robber[s]|smuggler[s]|settler[s]|holidaymaker[s]|rancher[s]|beekeeper[s]|woodcutter[s]|gatherer[s]|jogger[s]|athlete[s]|artist[s]|writer[s]|barber[s]|tailor[s]|mechanic[s]|plumber[s]|carpenter[s]|gardener[s]|butcher[s]|clerk[s]|accountant[s]|scholar[s]|academic[s]|researcher[s]|scientist[s]|deminer[s]|sapper[s]|firefighter[s]|rescuers",
  },
  {
    forms:
      "firem{an,en}|parishioner[s]|catechist[s]|congregant[s]|churchgoer[s]|deacon[s]|rabbi[s]|cleric[s]|clergym{an,en}|preacher[s]|seminarian[s]|missionar{y,ies}|muezzin[s]|chaplain[s]|bishop[s]|friar[s]|headmaster[s]|lecturer[s]|librarian[s]|warden[s]|warder[s]|jailer[s]|prison officer[s]|customs officer[s]|customs official[s]|park ranger[s]|forester[s]|logger[s]|lumberjack[s]|quarrym{an,en}|prospector[s]|gold miner[s]|mineworker[s]|docker[s]|seafarer[s]|mariner[s]|seam{an,en}|boatm{an,en}|ferrym{an,en}|skipper[s]|crewm{an,en}|deckhand[s]|flight attendant[s]|train driver[s]|taxi driver[s]|lorry driver[s]|truck driver[s]|minibus driver[s]|motorcyclist[s]|cyclist[s]|motorist[s]|commuter[s]|traveller[s]|traveler[s]|pedestrian[s]|picnicker[s]|reveller[s]|partygoer[s]|concertgoer[s]|spectator[s]|footballer[s]|townspeople|townsfolk|islander[s]|nomad[s]|pastoralist[s]|cowherd[s]|cattlem{an,en}|farmhand[s]|farmworker[s]|peasant[s]|planter[s]|harvester[s]|smallholder[s]|grower[s]|fruit picker[s]|stallholder[s]|street vendor[s]|hawker[s]|peddler[s]|merchant[s]|banker[s]|cashier[s]|watchm{an,en}|night watchm{an,en}|security guard[s]|doorm{an,en}|vigilante[s]|defector[s]|deserter[s]|dissident[s]|opponent[s]|campaigner[s]|human rights defender[s]|rights activist[s]|trade unionist[s]|striker[s]|marcher[s]|rioter[s]|looter[s]|squatter[s]|sweeper[s]|builder[s]|construction worker[s]|mason[s]|bricklayer[s]|roofer[s]|painter[s]|welder[s]|technician[s]|weaver[s]|cobbler[s]|blacksmith[s]|waiter[s]|chef[s]|maid[s]|servant[s]|housekeeper[s]|nann{y,ies}|caretaker[s]|gravedigger[s]|undertaker[s]|porter[s]|cleaner[s]|janitor[s]|cadet[s]|trainee[s]|apprentice[s]|undergraduate[s]|deportee[s]|defendant[s]|convict[s]|fugitive[s]|delegate[s]|interpreter[s]|translator[s]|tribal leader[s]|tribal elder[s]|village chief[s]|village head[s]|headm{an,en}|negotiator[s]|mediator[s]|ambassador[s]|magistrate[s]|civil servant[s]|government worker[s]|government employee[s]|election worker[s]|voter[s]|bather[s]|swimmer[s]|climber[s]|parent[s]|twin[s]|comrade[s]|colleague[s]|friend[s]|classmate[s]|tenant[s]|landowner[s]|diner[s]|trafficker[s]|pirate[s]|thie{f,ves}|kidnapper[s]|delegation member[s]|staffer[s]|spectators|dweller[s]|occupant[s]|islander[s]|stowaway[s]|castaway[s]|sheep farmer[s]|deminers",
  },
  { forms: "peacekeeping troop[s]|blue helmet[s]|un peacekeeper[s]" },
  { forms: "couple|elderly couple|married couple|young couple|old couple", count: 2 },
  { forms: "famil{y,ies}|household[s]|famly|famlies|familys", families: true },
  {
    forms:
      "dead|deaths|death|deceased|fatalit{y,ies}|decomposed bod{y,ies}|charred bod{y,ies}|mortal remains|drowning[s]|beheading[s]|murder[s]|slain|martyr[s]|bodies|bodys|corpse[s]|dead body|dead bod{y,ies}|lifeless bod{y,ies}|mutilated bod{y,ies}|bullet-riddled bod{y,ies}|headless bod{y,ies}|fallen|fallen soldiers|lives|life|dead bodies|killings|loss of life",
    measure: "killed",
  },
  {
    forms:
      "wounded|casevac[s]|amputee[s]|burn victim[s]|gunshot victim[s]|trauma patient[s]|trauma case[s]|war-wounded|war wounded|injured|injuries|injury|wounded people|injured people|maimed",
    measure: "injured",
  },
  { forms: "casualt{y,ies}|victim[s]|casualtys", measure: "casualties", soft: true },
  {
    forms:
      "missing|disappeared people|disappeared person[s]|the disappeared|missing people|missing person[s]|disappearances|enforced disappearance[s]",
    measure: "missing",
  },
  { forms: "returnee[s]", measure: "returned", soft: true },
  { forms: "refugee[s]|asylum seeker[s]|asylum-seeker[s]", measure: "refugees", soft: true },
  {
    forms:
      "displaced people|displaced person[s]|internally displaced people|internally displaced person[s]|idp[s]|displaced|evacuee[s] from|people displaced",
    measure: "displaced",
    soft: true,
  },
  { forms: "evacuee[s]|people evacuated", measure: "evacuated", soft: true },
  { forms: "detention[s]|arrests|people in custody|arbitrary arrests|arbitrary detentions", measure: "detained" },
  { forms: "abduction[s]|kidnapping[s]", measure: "abducted" },
  {
    forms:
      "member[s]|other[s]|element[s]|personnel|survivor[s]|operative[s]|agent[s]|leader[s]|pair|defender[s]|supporter[s]|sympathiser[s]|sympathizer[s]",
    weak: true,
  },
];

export const TRAITS: readonly TraitRow[] = [
  { forms: "civilian", tags: ["civilians"] },
  { forms: "pro-government|pro-regime|pro government|progovernment|loyalist|pro-assad", tags: ["pro-government"] },
  { forms: "rebel|opposition|anti-government|insurgent", tags: ["rebels"] },
  { forms: "jihadist|islamist", tags: ["jihadists"] },
  { forms: "foreign|of other nationalities|non-syrian", tags: ["foreign-fighters"] },
  {
    forms:
      "unidentified|unknown|yet to be named|yet to be identified|not been named|not yet been named|remain unidentified|remains unidentified|remained unidentified|still unidentified|no names yet|unnamed|could not be identified|unclaimed|not named|nameless|not identified|not been identified|not yet been identified|not yet identified|be identified",
    tags: ["unidentified"],
  },
  { forms: "female|pregnant", tags: ["women"] },
  {
    forms:
      "under five|under ten|under twelve|under the age of 5|under the age of 10|under the age of 12|under the age of 14|under the age of 16|under the age of 17|under the age of ten|under the age of twelve|under the age of sixteen|under the age of eighteen|before their first birthday|before their fifth birthday|before his first birthday|before her first birthday|in their first year|under sixteen|under eighteen|under the age of 18|under the age of 15|under the age of five|under age|underage",
    tags: ["children"],
  },
  { forms: "male", tags: ["men"] },
  { forms: "elderly|old|older", tags: ["elderly"] },
  { forms: "militia|paramilitary", tags: ["militia"] },
  { forms: "government|regime|regular army|army|military", tags: ["government-forces"] },
  { forms: "police", tags: ["police"] },
  { forms: "medical", tags: ["medics"] },
];

// Counted, and not people.
export const THINGS =
  "region[s]|governorate[s]|count{y,ies}|stretcher[s]|generator[s]|oxygen cylinder[s]|cylinder[s]|bottle[s]|incubator[s]|ventilator[s]|operating theatre[s]|theatre[s]|ward[s]|surger{y,ies}|amputation[s]|vaccine[s]|vaccination[s]|tarpaulin[s]|mattress[es]|sack[s]|plastic sheet[s]|sheet[s]|pot[s]|stove[s]|pc|pcs|piece[s]|tablet[s]|pill[s]|container[s]|crate[s]|canoe[s]|dhow[s]|ferr{y,ies}|barge[s]|raft[s]|dingh{y,ies}|trawler[s]|cart[s]|wagon[s]|bicycle[s]|minibus[es]|taxi[s]|van[s]|trailer[s]|tanker[s]|digger[s]|bulldozer[s]|excavator[s]|crane[s]|pylon[s]|tunnel[s]|trench[es]|bunker[s]|crater[s]|depot[s]|refiner{y,ies}|farm[s]|orchard[s]|tree[s]|crop[s]|chicken[s]|pig[s]|dog[s]|ox|oxen|mule[s]|rupee[s]|naira|birr|kyat|peso[s]|shilling[s]|franc[s]|dinar[s]|rial[s]|riyal[s]|hryvnia[s]|meticais|metical|rouble[s]|ruble[s]|cent[s]|lira[s]|cedi[s]|taka|rand|yuan|yen|coffin[s]|shroud[s]|tomb[s]|document[s]|dossier[s]|complaint[s]|allegation[s]|interview[s]|testimon{y,ies}|patrol[s]|barricade[s]|roadblock[s]|launcher[s]|howitzer[s]|transformer[s]|power line[s]|substation[s]|megawatt[s]|square mile[s]|square kilometre[s]|square kilometer[s]|feet|foot|inch[es]|letter[s]|email[s]|message[s]|ballot[s]|polling station[s]|vehicle[s]|car[s]|truck[s]|lorr{y,ies}|bus[es]|tank[s]|pickup[s]|pick-up[s]|motorbike[s]|motorcycle[s]|ambulance[s]|drone[s]|missile[s]|rocket[s]|bomb[s]|shell[s]|mortar[s]|round[s]|mine[s]|strike[s]|air strike[s]|airstrike[s]|raid[s]|sortie[s]|attack[s]|incident[s]|massacre[s]|clash[es]|violation[s]|house[s]|home[s]|building[s]|shop[s]|hut[s]|tent[s]|shelter[s]|school[s]|hospital[s]|clinic[s]|church[es]|mosque[s]|market[s]|village[s]|town[s]|cit{y,ies}|camp[s]|site[s]|district[s]|neighbourhood[s]|neighborhood[s]|province[s]|km|kilometre[s]|kilometer[s]|mile[s]|metre[s]|meter[s]|m|mm|cm|kg|tonne[s]|ton[s]|litre[s]|liter[s]|gallon[s]|acre[s]|hectare[s]|dollar[s]|euro[s]|pound[s]|usd|eur|bed[s]|centre[s]|center[s]|facilit{y,ies}|checkpoint[s]|base[s]|position[s]|outpost[s]|front[s]|front line[s]|truckload[s]|convoy[s]|parcel[s]|ration[s]|meal[s]|bag[s]|kit[s]|dose[s]|consultation[s]|case[s]|day[s]|night[s]|week[s]|month[s]|year[s]|hour[s]|minute[s]|o'clock|time[s]|am|pm|a.m|p.m|head of cattle|cattle|cow[s]|goat[s]|sheep|animal[s]|livestock|camel[s]|donkey[s]|horse[s]|boat[s]|ship[s]|vessel[s]|plane[s]|jet[s]|helicopter[s]|warplane[s]|aircraft|rifle[s]|gun[s]|weapon[s]|barrel[s]|barrel bomb[s]|road[s]|bridge[s]|well[s]|pump[s]|field[s]|organisation[s]|organization[s]|ngo[s]|agenc{y,ies}|countr{y,ies}|state[s]|part[s]|stage[s]|phase[s]|step[s]|point[s]|hundredweight|bullet[s]|grenade[s]|ied[s]|explosion[s]|blast[s]|bastion[s]|stronghold[s]|seat[s]|vote[s]|language[s]|law[s]|order[s]|flight[s]|trip[s]|side[s]|place[s]|spot[s]|area[s]|location[s]|governorate[s]|territor{y,ies}|call[s]|report[s]|video[s]|picture[s]|photo[s]|class[es]|classroom[s]|grave[s]|mass grave[s]|kiosk[s]|stall[s]|company|compan{y,ies}|battalion[s]|brigade[s]|division[s]|squadron[s]|unit[s]|hill[s]|block[s]|floor[s]|storey[s]|stor{y,ies}|apartment[s]|flat[s]|bakery|bakeries|warehouse[s]|silo[s]|bank[s]|court[s]|prison[s]|cell[s]|round[s] of talks|percent|degree[s]|prisons|laws|calibre|caliber|volt[s]|watt[s]|people's|metres|latrine[s]|toilet[s]|blanket[s]|jerrycan[s]|staff of life|pages|paragraph[s]|table[s]|article[s]|resolution[s]|truce[s]|ceasefire[s]|siege[s]|offensive[s]|operation[s]|assault[s]|detonation[s]|charge[s]|count[s]|lashes|sentences";
