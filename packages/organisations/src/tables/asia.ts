// Armed groups, forces and organs of Afghanistan, Pakistan, India, Sri Lanka, Myanmar, the Philippines, Thailand and
// Indonesia. From public knowledge.
// name | kind | country | French | English | Arabic; see organisations.ts.
export const ASIA = `
Taliban|armed-group|AF|talibans;taliban;taleban;talibans afghans|Taliban;Taleban;Talib;Afghan Taliban|طالبان;حركة طالبان;حركة طالبان الأفغانية
Haqqani Network|armed-group|AF|réseau Haqqani|Haqqani|شبكة حقاني
Islamic State Khorasan|armed-group|AF|État islamique au Khorassan;État islamique-Khorasan;=EI-K;=EIK|=ISIS-K;=IS-K;ISKP;Islamic State Khorasan Province;ISIS-Khorasan|تنظيم الدولة ولاية خراسان;داعش خراسان;ولاية خراسان
National Resistance Front|armed-group|AF|Front national de résistance;=FNR|=NRF|جبهة المقاومة الوطنية
ANDSF|army|AF||Afghan National Defense and Security Forces;ANSF|
Resolute Support|army|AF|||
ISAF|army|AF|Isaf|International Security Assistance Force|إيساف
UNAMA|agency|AF|Manua|United Nations Assistance Mission in Afghanistan|يوناما
TOLOnews|media|AF|Tolo News|Tolo News;Tolo|طلوع نيوز
TTP|armed-group|PK|Tehrik-e-Taliban Pakistan;talibans pakistanais|Tehreek-e-Taliban Pakistan;Tehrik-i-Taliban Pakistan;Pakistani Taliban|طالبان باكستان;حركة طالبان باكستان;طالبان الباكستانية
Baloch Liberation Army|armed-group|PK|Armée de libération du Baloutchistan;=ALB|=BLA;Balochistan Liberation Army|جيش تحرير بلوشستان;جيش تحرير البلوش
Baloch Liberation Front|armed-group|PK|Front de libération du Baloutchistan|=BLF;Balochistan Liberation Front|جبهة تحرير بلوشستان
Jamaat-ul-Ahrar|armed-group|PK||Jamaat ul-Ahrar|جماعة الأحرار
Lashkar-e-Jhangvi|armed-group|PK||Lashkar-i-Jhangvi|لشكر جنجوي
Hafiz Gul Bahadur Group|armed-group|PK||Hafiz Gul Bahadur|
Lashkar-e-Taiba|armed-group|PK|Lashkar-e-Taïba|Lashkar-i-Taiba|لشكر طيبة
Jaish-e-Mohammed|armed-group|PK|Jaish-e-Mohammad|Jaish-e-Muhammad|جيش محمد
ISPR|army|PK||Inter-Services Public Relations|
Edhi Foundation|ngo|PK|Fondation Edhi|Edhi|
Hizbul Mujahideen|armed-group|IN|Hizbul Moudjahidine|Hizb-ul-Mujahideen|حزب المجاهدين
The Resistance Front|armed-group|IN||=TRF|
CPI-Maoist|armed-group|IN|Parti communiste indien maoïste;naxalites|Communist Party of India (Maoist);Naxalites;Naxals;Maoist rebels|
ULFA|armed-group|IN||United Liberation Front of Asom|
NSCN|armed-group|IN||NSCN-IM;NSCN-K|
CRPF|police|IN||Central Reserve Police Force|
=BSF|police|IN||=BSF;Border Security Force|
Tamil Tigers|armed-group|LK|LTTE;Tigres tamouls;Tigres de libération de l'Eelam tamoul|LTTE;Liberation Tigers of Tamil Eelam|نمور التاميل
Myanmar military|army|MM|Tatmadaw;junte birmane|Tatmadaw;Myanmar junta;Sit-Tat|جيش ميانمار;الجيش الميانماري
People's Defence Force|armed-group|MM|Forces de défense du peuple;Force de défense du peuple;=FDP|=PDF;=PDFs;People's Defense Force;People's Defence Forces;People's Defense Forces|قوات الدفاع الشعبية
National Unity Government|state|MM|Gouvernement d'unité nationale|=NUG|حكومة الوحدة الوطنية في ميانمار
Arakan Army|armed-group|MM|Armée d'Arakan;=AA|=AA|جيش أراكان
ARSA|armed-group|MM|Arsa;Armée du salut des Rohingyas de l'Arakan|Arakan Rohingya Salvation Army|جيش إنقاذ روهينغا أراكان
Kachin Independence Army|armed-group|MM|Armée pour l'indépendance kachin;Armée d'indépendance kachin|=KIA|جيش استقلال كاشين
Karen National Union|armed-group|MM|Union nationale karen|=KNU|اتحاد كارين الوطني
Karen National Liberation Army|armed-group|MM|Armée de libération nationale karen|=KNLA|
Karenni Nationalities Defence Force|armed-group|MM||KNDF|
TNLA|armed-group|MM|Armée de libération nationale ta'ang|Ta'ang National Liberation Army|جيش تحرير تانغ الوطني
MNDAA|armed-group|MM||Myanmar National Democratic Alliance Army;Kokang army|
Three Brotherhood Alliance|armed-group|MM|Alliance de la fraternité;Alliance des trois fraternités|Brotherhood Alliance|
Chin National Front|armed-group|MM|Front national chin|=CNF;Chin National Army|
Chinland Defence Force|armed-group|MM||=CDF;Chinland Defense Force|
Shan State Army|armed-group|MM||SSA-N;SSA-S|
United Wa State Army|armed-group|MM||UWSA|
Pyu Saw Htee|armed-group|MM||Pyusawhti|
AAPP|monitor|MM|=AAPP;Association d'assistance aux prisonniers politiques|Assistance Association for Political Prisoners|
Irrawaddy|media|MM|The Irrawaddy|The Irrawaddy|
Myanmar Now|media|MM|||
Abu Sayyaf|armed-group|PH|Abou Sayyaf|=ASG;Abu Sayyaf Group|أبو سياف;جماعة أبو سياف
Maute group|armed-group|PH|groupe Maute|Maute;Dawlah Islamiyah|جماعة ماوتي
MILF|armed-group|PH|Front moro islamique de libération;=MILF|=MILF;Moro Islamic Liberation Front|جبهة تحرير مورو الإسلامية
MNLF|armed-group|PH||Moro National Liberation Front|الجبهة الوطنية لتحرير مورو
BIFF|armed-group|PH||Bangsamoro Islamic Freedom Fighters|
New People's Army|armed-group|PH|Nouvelle armée du peuple;=NPA|=NPA|جيش الشعب الجديد
=BRN|armed-group|TH||=BRN;Barisan Revolusi Nasional|
West Papua National Liberation Army|armed-group|ID|Armée de libération nationale de Papouasie occidentale|TPNPB;=OPM;Free Papua Movement|
Jemaah Islamiyah|armed-group|ID|Jemaah Islamiah|Jemaah Islamiah|الجماعة الإسلامية
=ETIM|armed-group|CN|||
Xinhua|media|CN|Chine nouvelle;agence Xinhua|Xinhua news agency|شينخوا;وكالة شينخوا
KCNA|media|KP|||وكالة الأنباء المركزية الكورية
=PTI|media|IN|=PTI|=PTI;Press Trust of India|
Rohingya Solidarity Organisation|armed-group|MM||=RSO|
`;
