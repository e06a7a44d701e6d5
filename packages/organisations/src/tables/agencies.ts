// The United Nations and its agencies, other international organisations, relief organisations, monitors and the
// press. From the organisations' own names.
// name | kind | country | French | English | Arabic; see organisations.ts.
export const AGENCIES = `
=UN|agency||=ONU;Onu;Nations unies;Organisation des Nations unies;=UN|=UN;U.N.;United Nations|الأمم المتحدة;هيئة الأمم المتحدة
UN Security Council|agency||Conseil de sécurité;Conseil de sécurité de l'ONU|Security Council|مجلس الأمن;مجلس الأمن الدولي
OCHA|agency||Ocha;Bureau de la coordination des affaires humanitaires;Bureau de coordination des affaires humanitaires|UN OCHA;UNOCHA;Office for the Coordination of Humanitarian Affairs|أوتشا;مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية;مكتب تنسيق الشؤون الإنسانية
UNHCR|agency||HCR;Haut-Commissariat aux réfugiés;Haut Commissariat des Nations unies pour les réfugiés;Haut-Commissariat de l'ONU aux réfugiés;Agence des Nations unies pour les réfugiés|UN refugee agency;United Nations High Commissioner for Refugees|مفوضية اللاجئين;المفوضية السامية للأمم المتحدة لشؤون اللاجئين;مفوضية الأمم المتحدة لشؤون اللاجئين;المفوضية السامية لشؤون اللاجئين
OHCHR|agency||HCDH;Haut-Commissariat aux droits de l'homme;Haut-Commissariat de l'ONU aux droits de l'homme;Haut-Commissariat des Nations unies aux droits de l'homme|UN human rights office;UN Human Rights Office;Office of the High Commissioner for Human Rights;UN Human Rights|المفوضية السامية لحقوق الإنسان;مفوضية الأمم المتحدة السامية لحقوق الإنسان;مفوضية حقوق الإنسان;مكتب الأمم المتحدة لحقوق الإنسان
UNICEF|agency||Unicef;Fonds des Nations unies pour l'enfance|Unicef;UN children's agency;United Nations Children's Fund|يونيسف;اليونيسف;اليونيسيف;يونيسيف;منظمة الأمم المتحدة للطفولة
WFP|agency||=PAM;Programme alimentaire mondial|World Food Programme;World Food Program|برنامج الأغذية العالمي;برنامج الغذاء العالمي
=WHO|agency||=OMS;Organisation mondiale de la santé|=WHO;World Health Organization;World Health Organisation|منظمة الصحة العالمية;الصحة العالمية
IOM|agency||OIM;Organisation internationale pour les migrations|International Organization for Migration;International Organisation for Migration;UN migration agency|المنظمة الدولية للهجرة;منظمة الهجرة الدولية
FAO|agency||FAO;Organisation des Nations unies pour l'alimentation et l'agriculture|Food and Agriculture Organization|الفاو;منظمة الأغذية والزراعة;منظمة الفاو
UNFPA|agency||Fonds des Nations unies pour la population;=FNUAP|United Nations Population Fund|صندوق الأمم المتحدة للسكان
UNDP|agency||PNUD|United Nations Development Programme|برنامج الأمم المتحدة الإنمائي
UNRWA|agency||Unrwa;Agence des Nations unies pour les réfugiés palestiniens|Unrwa;UN agency for Palestinian refugees|أونروا;الأونروا;وكالة غوث وتشغيل اللاجئين
UNESCO|agency||Unesco|Unesco|اليونسكو;يونسكو
UN Women|agency||ONU Femmes||هيئة الأمم المتحدة للمرأة
UNMAS|agency|||UN Mine Action Service|
UNIFIL|agency|LB|Finul|United Nations Interim Force in Lebanon|اليونيفيل;يونيفيل;قوات اليونيفيل
UNDOF|agency|SY|Fnuod||الأندوف
=IPC|agency||=IPC;Cadre intégré de classification de la sécurité alimentaire|=IPC;Integrated Food Security Phase Classification|
African Union|agency||Union africaine;=UA|=AU|الاتحاد الأفريقي;الاتحاد الإفريقي
European Union|agency||Union européenne;=UE|=EU|الاتحاد الأوروبي
Arab League|agency||Ligue arabe|League of Arab States|جامعة الدول العربية;الجامعة العربية
=ICC|agency||=CPI;Cour pénale internationale|=ICC;International Criminal Court|المحكمة الجنائية الدولية;الجنائية الدولية
=ICJ|agency||=CIJ;Cour internationale de justice|=ICJ;International Court of Justice|محكمة العدل الدولية
OPCW|agency||OIAC|Organisation for the Prohibition of Chemical Weapons|منظمة حظر الأسلحة الكيميائية
ICRC|ngo||CICR;Comité international de la Croix-Rouge|International Committee of the Red Cross|اللجنة الدولية للصليب الأحمر;الصليب الأحمر الدولي
IFRC|ngo||FICR;Fédération internationale des sociétés de la Croix-Rouge|International Federation of Red Cross and Red Crescent Societies|الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
Red Cross|ngo||Croix-Rouge||الصليب الأحمر
Red Crescent|ngo||Croissant-Rouge||الهلال الأحمر
MSF|ngo||Médecins sans frontières;Médecins Sans Frontières|Doctors Without Borders;Médecins Sans Frontières|أطباء بلا حدود;منظمة أطباء بلا حدود
MdM|ngo||Médecins du monde|Doctors of the World|أطباء العالم
=ACF|ngo||=ACF;Action contre la faim|Action Against Hunger|منظمة العمل ضد الجوع
Save the Children|ngo||||أنقذوا الأطفال;منظمة إنقاذ الطفولة;إنقاذ الطفولة
Oxfam|ngo||||أوكسفام
=NRC|ngo||=NRC;Conseil norvégien pour les réfugiés|=NRC;Norwegian Refugee Council|المجلس النرويجي للاجئين
=IRC|ngo||=IRC;Comité international de secours|=IRC;International Rescue Committee|لجنة الإنقاذ الدولية
Danish Refugee Council|ngo||Conseil danois pour les réfugiés||المجلس الدنماركي للاجئين
=CARE|ngo||=CARE;Care International|=CARE;CARE International|
Mercy Corps|ngo||||ميرسي كور
World Vision|ngo||||وورلد فيجن;منظمة الرؤية العالمية
Islamic Relief|ngo||Secours islamique||الإغاثة الإسلامية
Caritas|ngo||||كاريتاس
Handicap International|ngo||Humanité & Inclusion;Humanité et Inclusion|Humanity & Inclusion;Humanity and Inclusion|منظمة الإنسانية والإدماج
World Central Kitchen|ngo||=WCK|=WCK|المطبخ المركزي العالمي;وورلد سنترال كيتشن
SOS Méditerranée|ngo||SOS Mediterranee|SOS Mediterranee|إس أو إس ميديتيراني
Sea-Watch|ngo||Sea Watch|Sea Watch|سي ووتش
Alarm Phone|ngo||||هاتف الإنذار
Frontex|agency||||فرونتكس
Amnesty International|monitor||Amnesty|Amnesty|منظمة العفو الدولية;العفو الدولية;أمنستي
Human Rights Watch|monitor||HRW|HRW|هيومن رايتس ووتش;هيومان رايتس ووتش
Reporters Without Borders|monitor||Reporters sans frontières||مراسلون بلا حدود;منظمة مراسلون بلا حدود
CPJ|monitor||=CPJ;Comité pour la protection des journalistes|=CPJ;Committee to Protect Journalists|لجنة حماية الصحفيين
ACLED|monitor||Acled|Acled;Armed Conflict Location and Event Data|أكليد
UCDP|monitor|||Uppsala Conflict Data Program|
Airwars|monitor||||إيروورز
Crisis Group|monitor||International Crisis Group|International Crisis Group;=ICG|مجموعة الأزمات الدولية
IDMC|monitor|||Internal Displacement Monitoring Centre|مركز رصد النزوح الداخلي
Insecurity Insight|monitor|||Insecurity Insight|
Physicians for Human Rights|monitor||=PHR|=PHR|أطباء من أجل حقوق الإنسان
FIDH|monitor||=FIDH|=FIDH|الفدرالية الدولية لحقوق الإنسان
Institute for the Study of War|monitor||=ISW|=ISW|معهد دراسة الحرب;معهد دراسات الحرب
AFP|media||Agence France-Presse|Agence France-Presse|فرانس برس;وكالة فرانس برس;أ ف ب
Reuters|media||agence Reuters||رويترز;وكالة رويترز
=AP|media||=AP;Associated Press|=AP;Associated Press|أسوشيتد برس;أسوشييتد برس;وكالة أسوشيتد برس
BBC|media||||بي بي سي
CNN|media||||سي إن إن
Al Jazeera|media||Al-Jazeera;Al Jazira|Al-Jazeera;Aljazeera|قناة الجزيرة;الجزيرة نت
Al Arabiya|media||Al-Arabiya|Al-Arabiya|قناة العربية;العربية نت
Al Hadath|media||Al-Hadath|Al-Hadath|قناة الحدث
RFI|media||=RFI;Radio France internationale||إذاعة فرنسا الدولية
France 24|media||||فرانس 24
Le Monde|media||||صحيفة لوموند
New York Times|media||The New York Times|The New York Times;=NYT|نيويورك تايمز
Washington Post|media||The Washington Post|The Washington Post|واشنطن بوست
The Guardian|media||||الغارديان
Radio Okapi|media|CD|||
Radio Dabanga|media|SD|Dabanga|Dabanga|راديو دبنقا
Enab Baladi|media|SY|||عنب بلدي
=SMART|media|SY|||وكالة سمارت
Amaq|media||agence Amaq|Amaq news agency|أعماق;وكالة أعماق
Al-Manar|media|LB|||قناة المنار
Al Mayadeen|media|LB|||الميادين;قناة الميادين
=VOA|media||=VOA|=VOA;Voice of America|صوت أمريكا
=DPA|media||=DPA|=DPA|د ب أ
=EFE|media||=EFE|=EFE|
=ANSA|media||=ANSA|=ANSA|
`;
