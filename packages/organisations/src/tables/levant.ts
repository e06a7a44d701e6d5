// Armed groups, forces and organs of Syria, Lebanon, Israel and Palestine. From public knowledge; the names are those
// in common use by the United Nations, Reuters and AFP.
// name | kind | country | French | English | Arabic; see organisations.ts.
export const LEVANT = `
Islamic State|armed-group||État islamique;groupe État islamique;organisation État islamique;organisation de l'État islamique;groupe de l'État islamique;=EI;Daech;Daesh;EIIL|ISIS;ISIL;=IS;IS group;Islamic State group;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Daesh;Da'esh;Daish;so-called Islamic State|داعش;تنظيم داعش;تنظيم الدولة;الدولة الإسلامية;تنظيم الدولة الإسلامية;ما يسمى تنظيم الدولة;تنظيم الدولة الإسلامية في العراق والشام;الدواعش
Syrian Democratic Forces|armed-group|SY|Forces démocratiques syriennes;Forces syriennes démocratiques;FDS|SDF|قوات سوريا الديمقراطية;قوات سورية الديمقراطية;قسد;قوات قسد
YPG|armed-group|SY|Unités de protection du peuple;Unités de protection du peuple kurde|People's Protection Units|وحدات حماية الشعب;وحدات حماية الشعب الكردية;وحدات الحماية الكردية
YPJ|armed-group|SY|Unités de protection de la femme;Unités féminines de protection|Women's Protection Units|وحدات حماية المرأة
Asayish|police|SY|Assayech;Asayech|Asayesh;Internal Security Forces of Rojava|الأسايش;أسايش;قوات الأسايش;الآسايش
PYD|party|SY|Parti de l'union démocratique|Democratic Union Party|حزب الاتحاد الديمقراطي
Al-Nusra Front|armed-group|SY|Front al-Nosra;Front Al-Nosra;Al-Nosra;al-Nosra;Front al-Nousra;Jabhat al-Nosra;Nosra|Nusra Front;Al-Nusra;Nusra;Jabhat al-Nusra;al-Nusrah Front|جبهة النصرة;النصرة
Hayat Tahrir al-Sham|armed-group|SY|Hayat Tahrir al-Cham;Hayet Tahrir al-Cham;Tahrir al-Cham;HTS;HTC|Hay'at Tahrir al-Sham;Tahrir al-Sham;HTS|هيئة تحرير الشام;تحرير الشام;الهيئة تحرير الشام;هتش
Jabhat Fatah al-Sham|armed-group|SY|Fateh al-Cham;Front Fateh al-Cham;Jabhat Fateh al-Cham|Fatah al-Sham Front;Jabhat Fateh al-Sham|جبهة فتح الشام;فتح الشام
Ahrar al-Sham|armed-group|SY|Ahrar al-Cham|Ahrar ash-Sham|أحرار الشام;حركة أحرار الشام
Jaish al-Islam|armed-group|SY|Jaich al-Islam;Armée de l'islam|Jaysh al-Islam;Army of Islam|جيش الإسلام
Faylaq al-Rahman|armed-group|SY|Faylaq al-Rahmane;Failaq al-Rahmane|Failaq al-Rahman;Rahman Corps|فيلق الرحمن
Faylaq al-Sham|armed-group|SY|Faylaq al-Cham|Sham Legion|فيلق الشام
Jaish al-Fatah|armed-group|SY|Jaich al-Fatah;Armée de la conquête|Jaysh al-Fatah;Army of Conquest|جيش الفتح
Jaish al-Izza|armed-group|SY|Jaich al-Izza|Jaysh al-Izza|جيش العزة
Nour al-Din al-Zenki|armed-group|SY|Noureddine al-Zinki;Nour al-Din al-Zinki|Nureddin Zengi;Nour al-Din al-Zinki;Zenki|نور الدين الزنكي;حركة نور الدين الزنكي
Liwa al-Tawhid|armed-group|SY|Brigade al-Tawhid|Tawhid Brigade;al-Tawhid Brigade|لواء التوحيد
Guardians of Religion|armed-group|SY|Houras al-Din;Hourras al-Dine;Gardiens de la religion|Hurras al-Din;Hurras ad-Din|حراس الدين;تنظيم حراس الدين
Turkistan Islamic Party|armed-group|SY|Parti islamique du Turkestan;=PIT|=TIP;Turkestan Islamic Party|الحزب الإسلامي التركستاني;التركستاني
Jund al-Aqsa|armed-group|SY||Jund al-Aqsa|جند الأقصى
Ansar al-Din Front|armed-group|SY|Front Ansar al-Dine||جبهة أنصار الدين
Free Syrian Army|armed-group|SY|Armée syrienne libre;=ASL|=FSA|الجيش السوري الحر;الجيش الحر
Syrian National Army|armed-group|SY|Armée nationale syrienne;=ANS|=SNA|الجيش الوطني السوري;الجيش الوطني
National Liberation Front|armed-group|SY|Front national de libération|National Front for Liberation|الجبهة الوطنية للتحرير
Sultan Murad|armed-group|SY|Division Sultan Mourad;Sultan Mourad|Sultan Murad Division|السلطان مراد;فرقة السلطان مراد;لواء السلطان مراد
Hamza Division|armed-group|SY|Division Hamza;Hamzat|al-Hamza Division;Hamzat|فرقة الحمزة;الحمزات
Sultan Suleiman Shah|armed-group|SY|Amchat|Suleiman Shah Brigade;Amshat|سليمان شاه;العمشات
Southern Front|armed-group|SY|Front du Sud||الجبهة الجنوبية
Al-Tanf Free Army|armed-group|SY|Maghawir al-Thawra|Maghawir al-Thawra|مغاوير الثورة;جيش سوريا الحرة
National Defence Forces|armed-group|SY|Forces de défense nationale;Forces de la défense nationale|National Defense Forces;=NDF|الدفاع الوطني;قوات الدفاع الوطني;ميليشيا الدفاع الوطني
Shabiha|armed-group|SY|Chabbiha;Chabiha|Shabbiha|الشبيحة;شبيحة
Tiger Forces|army|SY|Forces du Tigre|25th Special Mission Forces Division|قوات النمر
Republican Guard|army|SY|Garde républicaine||الحرس الجمهوري
Fourth Division|army|SY|Quatrième division;4e division|4th Armoured Division;4th Division|الفرقة الرابعة
Liwa al-Quds|armed-group|SY|Brigade al-Qods|Quds Brigade|لواء القدس
Desert Hawks|armed-group|SY|Faucons du désert|Desert Falcons|صقور الصحراء
Liwa Fatemiyoun|armed-group|SY|Fatemiyoun;Brigade Fatemiyoun;Brigade des Fatimides;Fatimides|Fatemiyoun;Fatemiyoun Brigade;Fatemiyoun Division|لواء فاطميون;فاطميون
Liwa Zainebiyoun|armed-group|SY|Zeinabiyoun;Brigade Zeinabiyoun|Zainebiyoun;Zaynabiyoun Brigade|لواء زينبيون;زينبيون
Abu al-Fadl al-Abbas|armed-group|SY|Abou al-Fadl al-Abbas|Abu Fadl al-Abbas Brigade|لواء أبو الفضل العباس;أبو الفضل العباس
White Helmets|ngo|SY|Casques blancs;Défense civile syrienne|Syrian Civil Defence;Syria Civil Defence;Syrian Civil Defense|الخوذ البيضاء;أصحاب الخوذ البيضاء;الدفاع المدني السوري
SOHR|monitor|SY|OSDH;Observatoire syrien des droits de l'Homme;Observatoire syrien des droits de l'homme|Syrian Observatory for Human Rights;Syrian Observatory|المرصد السوري لحقوق الإنسان;المرصد السوري
SNHR|monitor|SY|Réseau syrien pour les droits de l'Homme;Réseau syrien des droits de l'homme|Syrian Network for Human Rights|الشبكة السورية لحقوق الإنسان
Violations Documentation Center|monitor|SY|Centre de documentation des violations|=VDC|مركز توثيق الانتهاكات
^Sana|media|SY|=SANA;agence Sana|=SANA;Syrian Arab News Agency|سانا;وكالة سانا;الوكالة العربية السورية للأنباء
Syrian Arab Red Crescent|ngo|SY|Croissant-Rouge arabe syrien;Croissant-Rouge syrien;=CRAS|SARC;Syrian Red Crescent|الهلال الأحمر العربي السوري;الهلال الأحمر السوري
Autonomous Administration|state|SY|Administration autonome|Autonomous Administration of North and East Syria;AANES|الإدارة الذاتية
Hezbollah|armed-group|LB|Hezbollah libanais;Hizbollah|Hizbollah;Hizbullah;Hezbullah;Lebanese Hezbollah|حزب الله;حزب الله اللبناني
^Amal|party|LB|Mouvement Amal|Amal Movement|حركة أمل
Fatah al-Islam|armed-group|LB|Fatah al-Islam||فتح الإسلام
NNA|media|LB|ANI;Agence nationale d'information|National News Agency|الوكالة الوطنية للإعلام
Hamas|armed-group|PS|mouvement Hamas|Harakat al-Muqawama al-Islamiya|حماس;حركة حماس;حركة المقاومة الإسلامية
Qassam Brigades|armed-group|PS|Brigades Ezzedine al-Qassam;Brigades al-Qassam;Ezzedine al-Qassam|Izz ad-Din al-Qassam Brigades;al-Qassam Brigades;Ezzedine al-Qassam Brigades|كتائب القسام;كتائب عز الدين القسام
Islamic Jihad|armed-group|PS|Jihad islamique;Djihad islamique;Jihad islamique palestinien|Palestinian Islamic Jihad;=PIJ|الجهاد الإسلامي;حركة الجهاد الإسلامي;حركة الجهاد
Al-Quds Brigades|armed-group|PS|Brigades al-Qods;Saraya al-Qods|Saraya al-Quds|سرايا القدس
^Fatah|party|PS|mouvement Fatah|Fateh|حركة فتح
PFLP|armed-group|PS|FPLP;Front populaire de libération de la Palestine|Popular Front for the Liberation of Palestine|الجبهة الشعبية لتحرير فلسطين;الجبهة الشعبية
Al-Aqsa Martyrs' Brigades|armed-group|PS|Brigades des martyrs d'Al-Aqsa|Al-Aqsa Martyrs Brigades|كتائب شهداء الأقصى
Lions' Den|armed-group|PS|Fosse aux lions|Lion's Den|عرين الأسود
Palestinian Authority|state|PS|Autorité palestinienne|=PA;Palestinian National Authority|السلطة الفلسطينية;السلطة الوطنية الفلسطينية
Wafa|media|PS|agence Wafa|WAFA|وكالة وفا
Palestinian Red Crescent|ngo|PS|Croissant-Rouge palestinien|PRCS;Palestine Red Crescent Society;Palestine Red Crescent|الهلال الأحمر الفلسطيني
B'Tselem|monitor|IL|Betselem|Btselem|بتسيلم
IDF|army|IL|Tsahal;FDI|Israel Defense Forces;Israeli Defense Forces;Israel Defence Forces;Tzahal|جيش الدفاع الإسرائيلي
Shin Bet|police|IL|Shin Beth;Shabak|Shabak;Israel Security Agency|الشاباك;الشين بيت
Mossad|agency|IL|||الموساد
Magen David Adom|ngo|IL|=MDA|=MDA|نجمة داوود الحمراء
COGAT|agency|IL|Cogat|Coordinator of Government Activities in the Territories|كوغات
Al-Qaeda|armed-group||Al-Qaïda;Al-Qaida;Qaïda|Al Qaida;Al-Qaida;al-Qaeda;Qaeda|تنظيم القاعدة
International Coalition|army||coalition internationale;coalition antijihadiste;coalition anti-EI;coalition contre l'EI|US-led coalition;U.S.-led coalition;international coalition;anti-ISIS coalition;global coalition|التحالف الدولي;قوات التحالف الدولي;طيران التحالف;التحالف الدولي ضد داعش
`;
