// Armed groups, forces and organs of Sudan, the Horn, the Great Lakes, Mozambique and Central Africa. From public
// knowledge; Congolese groups are known by their acronyms.
// name | kind | country | French | English | Arabic; see organisations.ts.
export const AFRICA = `
Rapid Support Forces|armed-group|SD|Forces de soutien rapide;FSR;=RSF|RSF;Rapid Support Force|الدعم السريع;قوات الدعم السريع;الدعامة;الدعامه;الدعاميين;ميليشيا الدعم السريع;مليشيا الدعم السريع
Sudanese Armed Forces|army|SD|Forces armées soudanaises;=FAS|=SAF|القوات المسلحة السودانية
Janjaweed|armed-group|SD|Janjawid;Djandjawid|Janjawid|الجنجويد;جنجويد
SPLM-N|armed-group|SD|MPLS-N;MLPS-N|Sudan People's Liberation Movement-North|الحركة الشعبية لتحرير السودان شمال;الحركة الشعبية شمال
Sudan Liberation Movement|armed-group|SD|Mouvement de libération du Soudan;=MLS|=SLM;=SLA;Sudan Liberation Army|حركة تحرير السودان;جيش تحرير السودان
Justice and Equality Movement|armed-group|SD|Mouvement pour la justice et l'égalité|=JEM|حركة العدل والمساواة
Joint Forces|armed-group|SD|Forces conjointes|Darfur Joint Forces;Joint Force of Armed Struggle Movements|القوة المشتركة;القوات المشتركة
Al-Baraa ibn Malik Brigade|armed-group|SD|Brigade Al-Baraa ibn Malik|al-Bara ibn Malik|كتيبة البراء بن مالك;البراء بن مالك
Resistance Committees|monitor|SD|comités de résistance||لجان المقاومة
Emergency Response Rooms|ngo|SD||=ERR;Emergency Response Room|غرف الطوارئ
Sudan Doctors Network|monitor|SD|Réseau des médecins soudanais|Sudan Doctors' Network|شبكة أطباء السودان
^Suna|media|SD|agence Suna|SUNA;Sudan News Agency|وكالة سونا
UNITAMS|agency|SD|Minuats||يونيتامس
UNAMID|agency|SD|Minuad||يوناميد
South Sudan People's Defence Forces|army|SS||SSPDF|قوات دفاع شعب جنوب السودان
SPLA|army|SS|APLS;Armée populaire de libération du Soudan|Sudan People's Liberation Army|الجيش الشعبي لتحرير السودان
SPLA-IO|armed-group|SS|APLS-IO|SPLM-IO;SPLA in Opposition;SPLM/A-IO|الجيش الشعبي في المعارضة
White Army|armed-group|SS|Armée blanche||الجيش الأبيض
National Salvation Front|armed-group|SS|Front de salut national|=NAS|جبهة الخلاص الوطني
UNMISS|agency|SS|Minuss|United Nations Mission in South Sudan|أونميس
ENDF|army|ET|Forces de défense nationale éthiopiennes;Force de défense nationale éthiopienne|Ethiopian National Defence Force;Ethiopian National Defense Force|قوات الدفاع الوطني الإثيوبية
TPLF|armed-group|ET|FLPT;Front de libération du peuple du Tigré|Tigray People's Liberation Front|جبهة تحرير تيغراي;الجبهة الشعبية لتحرير تيغراي;جبهة تحرير شعب تيغراي
Tigray Defense Forces|armed-group|ET|Forces de défense du Tigré|Tigray Defence Forces;=TDF|قوات دفاع تيغراي
^Fano|armed-group|ET|milices Fano|Fano militia|فانو;ميليشيا فانو
Oromo Liberation Army|armed-group|ET|Armée de libération oromo;=ALO|=OLA;OLF-Shene|جيش تحرير أورومو
Ogaden National Liberation Front|armed-group|ET|Front national de libération de l'Ogaden|ONLF|جبهة تحرير أوغادين
Ethiopian Human Rights Commission|monitor|ET|Commission éthiopienne des droits de l'homme|EHRC|اللجنة الإثيوبية لحقوق الإنسان
Al-Shabaab|armed-group|SO|Al-Chabab;Al-Shebab;shebab;shebabs;chabab;islamistes shebab;Chebab|al-Shabab;Shabaab;shabab;al Shabab;Harakat al-Shabaab|حركة الشباب;الشباب المجاهدين;حركة الشباب المجاهدين;الشباب الصومالية;حركة الشباب الصومالية
Ahlu Sunna Waljamaa|armed-group|SO||Ahlu Sunna Wal Jamaa;ASWJ|أهل السنة والجماعة
Somali National Army|army|SO|Armée nationale somalienne|=SNA|الجيش الوطني الصومالي
AMISOM|agency|SO|Amisom|African Union Mission in Somalia|أميصوم
ATMIS|agency|SO|Atmis|African Union Transition Mission in Somalia|أتميس
Puntland Maritime Police Force|police|SO||PMPF|
Danab|army|SO||Danab Brigade|
M23|armed-group|CD|Mouvement du 23 mars;M 23;AFC/M23;ARC/M23|March 23 Movement;M 23;AFC/M23|حركة 23 مارس;إم 23;إم23;ام 23
=AFC|armed-group|CD|=AFC;Alliance fleuve Congo|Congo River Alliance;Alliance Fleuve Congo|تحالف نهر الكونغو
ADF|armed-group|CD|Forces démocratiques alliées|Allied Democratic Forces|القوات الديمقراطية المتحالفة;تحالف القوى الديمقراطية;القوات الديموقراطية المتحالفة
CODECO|armed-group|CD|Codeco;Coopérative pour le développement du Congo|Cooperative for the Development of the Congo|كوديكو
FDLR|armed-group|CD|Forces démocratiques de libération du Rwanda|Democratic Forces for the Liberation of Rwanda|القوات الديمقراطية لتحرير رواندا
FARDC|army|CD|Forces armées de la RDC;Forces armées de la République démocratique du Congo|Armed Forces of the Democratic Republic of the Congo;Congolese armed forces|القوات المسلحة لجمهورية الكونغو الديمقراطية;القوات المسلحة الكونغولية
Wazalendo|armed-group|CD|Wazalendos||وازاليندو
^Zaïre|armed-group|CD|milice Zaïre;Zaïre-FPAC|Zaire militia|
=CRP|armed-group|CD|=CRP;Convention pour la révolution populaire|=CRP|
FRPI|armed-group|CD|Force de résistance patriotique de l'Ituri||
FPIC|armed-group|CD|Chini ya Kilima||
Mai-Mai|armed-group|CD|Maï-Maï;Mayi-Mayi;Maï Maï|Mai Mai;Mayi-Mayi|ماي ماي;الماي ماي
Mai-Mai Yakutumba|armed-group|CD|Maï-Maï Yakutumba;Yakutumba|Yakutumba|
NDC-R|armed-group|CD|NDC-Rénové;NDC/R|Nduma Defense of Congo|
APCLS|armed-group|CD|Alliance des patriotes pour un Congo libre et souverain||
=CMC|armed-group|CD|CMC-FDP||
Nyatura|armed-group|CD|||
Twirwaneho|armed-group|CD|||
Red Tabara|armed-group|CD|RED-Tabara|RED-Tabara|
Mobondo|armed-group|CD|miliciens Mobondo||
Kamuina Nsapu|armed-group|CD|Kamwina Nsapu|Kamwina Nsapu|
MONUSCO|agency|CD|Monusco|MONUSCO|مونوسكو;بعثة مونوسكو
SADC|agency||SAMIDRC|SAMIDRC;Southern African Development Community|سادك
Kivu Security Tracker|monitor|CD|Baromètre sécuritaire du Kivu;=KST|=KST|
=LRA|armed-group|UG|Armée de résistance du Seigneur|Lord's Resistance Army|جيش الرب للمقاومة;جيش الرب
UPDF|army|UG|Forces de défense du peuple ougandais|Uganda People's Defence Forces|قوات الدفاع الشعبية الأوغندية
=RDF|army|RW|Forces rwandaises de défense|Rwanda Defence Force|قوات الدفاع الرواندية
FDNB|army|BI|Force de défense nationale du Burundi||
Seleka|armed-group|CF|Séléka;ex-Séléka|Séléka;ex-Seleka|سيليكا
Anti-balaka|armed-group|CF|anti-balaka;antibalaka|Anti-Balaka|أنتي بالاكا;أنتي-بالاكا
=CPC|armed-group|CF|Coalition des patriotes pour le changement|Coalition of Patriots for Change|ائتلاف الوطنيين من أجل التغيير
3R|armed-group|CF|Retour, réclamation et réhabilitation|Return, Reclamation, Rehabilitation|
=UPC|armed-group|CF|=UPC;Unité pour la paix en Centrafrique|=UPC;Union for Peace in the Central African Republic|
FPRC|armed-group|CF|Front populaire pour la renaissance de la Centrafrique||
=MPC|armed-group|CF|=MPC;Mouvement patriotique pour la Centrafrique|=MPC|
FACA|army|CF|Forces armées centrafricaines|Central African Armed Forces|
MINUSCA|agency|CF|Minusca||مينوسكا
Ansar al-Sunna|armed-group|MZ|Ansar al-Sunna Wa Jamma;Al-Shabab du Mozambique|Ansar al-Sunna;Ahlu Sunnah Wal Jammah;Mozambican al-Shabaab|أنصار السنة
FADM|army|MZ||Mozambican Defence Armed Forces|
RENAMO|armed-group|MZ|Renamo|Renamo|رينامو
SAMIM|agency|MZ|||
Ambazonia Defence Forces|armed-group|CM|Forces de défense d'Ambazonie|Ambazonia Defense Forces|
Ambazonian separatists|armed-group|CM|séparatistes ambazoniens;Amba Boys|Amba Boys|
=BIR|army|CM|=BIR;Bataillon d'intervention rapide|=BIR;Rapid Intervention Battalion|
EUFOR|army||Eufor||
East African Community Regional Force|army||=EACRF|=EACRF|
`;
