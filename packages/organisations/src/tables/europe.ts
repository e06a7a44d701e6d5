// Armed groups, forces and organs of Ukraine, Russia, the Caucasus and NATO. From public knowledge.
// name | kind | country | French | English | Arabic; see organisations.ts.
export const EUROPE = `
^Azov|army|UA|régiment Azov;bataillon Azov;brigade Azov|Azov Regiment;Azov Brigade;Azov Battalion|آزوف;كتيبة آزوف;فوج آزوف
Ukrainian Armed Forces|army|UA|Forces armées ukrainiennes|Armed Forces of Ukraine;=AFU|القوات المسلحة الأوكرانية
Right Sector|armed-group|UA|Secteur droit;Pravy Sektor|Pravyi Sektor|القطاع الأيمن
International Legion|army|UA|Légion internationale|International Legion of Ukraine|الفيلق الدولي
Donetsk People's Republic|armed-group|UA|République populaire de Donetsk;=RPD;=DNR|=DPR;=DNR|جمهورية دونيتسك الشعبية;دونيتسك الشعبية
Luhansk People's Republic|armed-group|UA|République populaire de Lougansk;=RPL;=LNR|=LPR;=LNR;Lugansk People's Republic|جمهورية لوغانسك الشعبية;لوغانسك الشعبية
Freedom of Russia Legion|armed-group|UA|Légion Liberté de la Russie||فيلق حرية روسيا
Russian Volunteer Corps|armed-group|UA|Corps des volontaires russes|=RVC|
=SBU|police|UA|=SBU;Services de sécurité ukrainiens|=SBU;Security Service of Ukraine|
=GUR|agency|UA|=GUR|=GUR;=HUR|
State Emergency Service|agency|UA|Service d'État pour les situations d'urgence;services de secours ukrainiens|=SES;DSNS;State Emergency Service of Ukraine|خدمة الطوارئ الحكومية
Ukrinform|media|UA|||
Suspilne|media|UA|||
Kyiv Independent|media|UA|||
Kadyrovtsy|army|RU|kadyrovtsy;kadyroviens|Kadyrovites;Akhmat|
Rosgvardia|police|RU|Garde nationale russe|Russian National Guard|الحرس الوطني الروسي
FSB|police|RU|=FSB|=FSB|جهاز الأمن الفيدرالي الروسي
Redut|armed-group|RU|||
Storm-Z|army|RU||Storm Z|
^Tass|media|RU|agence Tass|=TASS|وكالة تاس
RIA Novosti|media|RU|Ria Novosti||ريا نوفوستي;وكالة نوفوستي
Interfax|media|RU|||إنترفاكس
Sputnik|media|RU|||سبوتنيك
Meduza|media|RU|||
Mediazona|monitor|RU|||
Caucasus Emirate|armed-group|RU|Émirat du Caucase||إمارة القوقاز
Artsakh Defence Army|army|AM|Armée de défense de l'Artsakh|Artsakh Defense Army;Nagorno-Karabakh Defence Army|
NATO|army||Otan|Nato|الناتو;حلف الناتو;حلف شمال الأطلسي;حلف الأطلسي
OSCE|agency||OSCE|Organization for Security and Co-operation in Europe|منظمة الأمن والتعاون في أوروبا
=CIT|monitor|RU|=CIT|=CIT;Conflict Intelligence Team|
=ETA|armed-group|ES|=ETA|=ETA|
=IRA|armed-group|IE|=IRA|=IRA;Irish Republican Army|الجيش الجمهوري الإيرلندي
Kosovo Liberation Army|armed-group|XK|Armée de libération du Kosovo;=UCK|=KLA;UCK|جيش تحرير كوسوفو
`;
