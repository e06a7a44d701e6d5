import type { SpeechRow } from "../pack.js";

export const SPEECH: readonly SpeechRow[] = [
  {
    forms:
      "said|says|say|revised|revises|lowered|raised its|raised the|corrected|updated|found|finds|has found|spoken of|disclosed|discloses|stressed|informed|lamented|recounted|testified|emphasised|emphasized|briefed|related|hinted|assured|assures|asserted|asserts|argues|argued|complained|accused|accuses|listed|underlined|observed|made known|tell|counts|counted|told|tells|reported|reports|report|stated|states|announced|announces|added|adds|estimates|estimated|estimate|claims|claimed|claim|claiming|recorded|records|registered|documented|counted|put the number|puts the number|put the toll|puts the toll|put at|puts|put|noted|wrote|tweeted|posted|declared|declares|believes|listed|tallied|verified|gave a toll|gave a figure|spoke of|speaks of|warned|warns|acknowledged|acknowledges|admitted|admits|conceded|alleged|insisted|insists|maintains|maintained|recalled|explained|cited|saying|announcing|stating|logged|have registered|boasted|revealed|quoted",
    stance: "asserts",
    form: "verb",
  },
  {
    forms:
      "according to|as per|citing|quoting|in the words of|by the count of|per|on the authority of|by the reckoning of",
    stance: "asserts",
    form: "preposition",
  },
  {
    forms:
      "denied|denies|deny|denying|rejected|rejects|dismissed|dismisses|has denied|refuted|refutes|ruled out|rejecting|dismissing",
    stance: "denies",
    form: "verb",
  },
  { forms: "confirmed|confirms|confirm|confirming|corroborated|corroborates", stance: "confirms", form: "verb" },
  {
    forms:
      "disputed|disputes|dispute|contested|contests|questioned|cast doubt on|challenged|called into question|calls into question|disputing|contradicted|contradicts|was wrong|is false|was false|are false|were false|is untrue|was untrue|is not true|was not true|is invented|are invented|were wrong|is wrong|are wrong|was incorrect|is an underestimate|are too low|is too low|was too high|is too high|is inflated|was inflated|were inflated|are inflated|is exaggerated|was exaggerated|are exaggerated|were exaggerated|an exaggeration|too low|too high|retracted|withdrew the figure|could not be verified|cannot be right|does not match",
    stance: "disputes",
    form: "verb",
  },
];

export const SPEAKERS =
  "hospital official[s]|police official[s]|security official[s]|military official[s]|defence official[s]|defense official[s]|health official[s]|government official[s]|army official[s]|rescue official[s]|medical official[s]|hospital workers|hospital staff|hospital authorities|military authorities|rescue services|emergency services|rescue teams|general staff|un mission|un peacekeeping mission|spokesm{an,en}|spokeswom{an,en}|spokesperson[s]|official[s]|ministry|ministries|health ministry|ministry of health|defence ministry|ministry of defence|defense ministry|interior ministry|foreign ministry|source[s]|medical source[s]|military source[s]|security source[s]|hospital source[s]|local source[s]|witness[es]|eyewitness[es]|resident[s]|villager[s]|doctor[s]|medic[s]|hospital[s]|authorit{y,ies}|local authorities|health facilities|health authorities|governor|mayor|activist[s]|observatory|monitor[s]|monitoring group|rights group[s]|aid agenc{y,ies}|aid group[s]|ngo[s]|organisation[s]|organization[s]|army|military|police|government|presidency|rebels|united nations|un|commander|general|colonel|captain|director|head|chief|survivor[s]|partner[s]|civil defence|civil defense|rescuers|rescue workers|state media|state television|state news agency|state tv|news agency|local media|media|statement|communique|elders|committee[s]|network[s]|union[s]|council[s]|association[s]|residents|humanitarian partners|relief workers|nurse|teacher|elder|pastor|priest|mission|monastery|red cross|red crescent|charity|charities|envoy|coordinator|staff|defence minister|health minister|minister|president|prime minister|administrator|local officials|coalition|junta|administration|group[s]|analyst[s]|relatives|families|camp leaders|local leaders|community leaders|officers|soldiers|watchdog|prosecutor[s]|general staff|embassy|consulate|councillor|municipal councillor|investigators|mission|commission|office|administration|emergency service|service|department|farmer|fisherman|shopkeeper|trader|driver|imam|priest|bishop|parish|cooperative|cluster|working group|directorate|morgue|clinic|health centre|ambulance service|coast guard|coastguard|navy|air force|border guards|parliament|deputy|senator|court|lawyer[s]|police officer|peacekeepers|bureau";

export const PARTIES =
  "guerrilla[s]|guerrilla group|government force[s]|government troops|government army|regime force[s]|government aircraft|government warplanes|government|regime|army|the military|military|junta|security forces|police|rebel faction[s]|rebel group[s]|rebels|opposition fighters|opposition factions|opposition forces|armed opposition|gunm{an,en}|armed m{an,en}|unknown gunmen|unidentified gunmen|unidentified armed men|unidentified assailants|unknown assailants|armed assailants|suspected militants|suspected rebels|suspected jihadists|suspected bandits|suspected gunmen|suspected insurgents|suspected islamists|masked men|masked gunmen|men in uniform|uniformed men|vigilantes|kidnappers|traffickers|robbers|rustlers|cattle rustlers|pirates|prison guards|inmates|mob|rioters|separatist fighters|islamist fighters|islamists|extremists|commandos|special forces|riot police|secret police|security agents|intelligence agents|navy|coast guard|coastguard|soldiers of|government soldiers|army soldiers|naval forces|hijackers|armed youths|armed youth|armed gangs|criminal gangs|local militia|tribal militia|death squads|militia[s]|militiam{an,en}|paramilitaries|paramilitary|coalition|us-led coalition|international coalition|bandits|jihadists|insurgents|militants|mercenaries|separatists|tribal fighters|tribesmen|armed group[s]|armed bandits|the army|air force|attackers|assailants|pro-government militias|pro-government forces|loyalist forces|settlers|border guards|smugglers|herders|raiders|gang[s]|occupation forces|allied militias|peacekeepers|armed herders|regime aircraft|regime artillery|government artillery|rebel fighters|troops|soldiers";
