// Armed groups, forces and organs of the Sahel, Nigeria, Chad, Libya and the Maghreb. From public knowledge.
// name | kind | country | French | English | Arabic; see organisations.ts.
export const SAHEL = `
JNIM|armed-group|ML|Jnim;=GSIM;Groupe de soutien à l'islam et aux musulmans|Jama'at Nusrat al-Islam wal-Muslimin;Jamaat Nusrat al-Islam wal-Muslimin;Group for the Support of Islam and Muslims|جماعة نصرة الإسلام والمسلمين;نصرة الإسلام والمسلمين
Islamic State in the Greater Sahara|armed-group|ML|=EIGS;État islamique dans le Grand Sahara;État islamique au Grand Sahara;État islamique au Sahel;=EIS|=ISGS;Islamic State Sahel Province;ISSP;Islamic State Sahel|تنظيم الدولة في الصحراء الكبرى;الدولة الإسلامية في الصحراء الكبرى;ولاية الساحل
Katiba Macina|armed-group|ML|Katiba du Macina;Front de libération du Macina|Macina Liberation Front|كتيبة ماسينا;جبهة تحرير ماسينا
Ansar Dine|armed-group|ML|Ansar Eddine|Ansar al-Din|أنصار الدين;جماعة أنصار الدين
Al-Mourabitoun|armed-group|ML|Al-Mourabitoune|al-Mourabitoun|تنظيم المرابطون
AQIM|armed-group||AQMI;Al-Qaïda au Maghreb islamique|Al-Qaeda in the Islamic Maghreb|القاعدة في بلاد المغرب الإسلامي;تنظيم القاعدة ببلاد المغرب الإسلامي;القاعدة ببلاد المغرب الإسلامي
Ansaroul Islam|armed-group|BF|Ansarul Islam|Ansarul Islam|جماعة أنصار الإسلام
=FLA|armed-group|ML|=FLA;Front de libération de l'Azawad|Azawad Liberation Front|جبهة تحرير أزواد
MNLA|armed-group|ML|Mouvement national de libération de l'Azawad|National Movement for the Liberation of Azawad|الحركة الوطنية لتحرير أزواد
=CMA|armed-group|ML|=CMA;Coordination des mouvements de l'Azawad;=CSP;CSP-DPA|Coordination of Azawad Movements|تنسيقية الحركات الأزوادية
=MSA|armed-group|ML|=MSA;Mouvement pour le salut de l'Azawad|Movement for the Salvation of Azawad|
GATIA|armed-group|ML|Gatia||
FAMa|army|ML|Fama;Forces armées maliennes|Malian Armed Forces|القوات المسلحة المالية
Dan Na Ambassagou|armed-group|ML|Dan Nan Ambassagou||
Dozos|armed-group|ML|dozo;chasseurs dozos|Dozo hunters;dozo|
Wagner|armed-group|RU|groupe Wagner;Groupe Wagner;milice Wagner|Wagner Group;Wagner mercenaries|فاغنر;مجموعة فاغنر;قوات فاغنر;فاجنر;مرتزقة فاغنر
Africa Corps|army|RU|Afrika Korps||الفيلق الأفريقي;الفيلق الإفريقي
=VDP|armed-group|BF|Volontaires pour la défense de la patrie;volontaires pour la défense de la patrie|Volunteers for the Defense of the Homeland;Volunteers for the Defence of the Homeland|متطوعو الدفاع عن الوطن
Koglweogo|armed-group|BF|||
MINUSMA|agency|ML|Minusma||مينوسما
Barkhane|army|ML|opération Barkhane;force Barkhane|Operation Barkhane|برخان;قوة برخان;عملية برخان
G5 Sahel|army||G5 Sahel;force conjointe du G5 Sahel|G5 Sahel Joint Force|مجموعة دول الساحل الخمس
Alliance of Sahel States|state||Alliance des États du Sahel;=AES|=AES|تحالف دول الساحل;كونفدرالية دول الساحل
ECOWAS|agency||Cédéao|Ecowas|إيكواس;الإيكواس
Boko Haram|armed-group|NG|=JAS|Jama'atu Ahlis Sunna Lidda'awati wal-Jihad|بوكو حرام;جماعة بوكو حرام
ISWAP|armed-group|NG|Iswap;État islamique en Afrique de l'Ouest;=EIAO|Islamic State West Africa Province;Islamic State in West Africa|تنظيم الدولة في غرب أفريقيا;ولاية غرب أفريقيا;الدولة الإسلامية في غرب إفريقيا
Ansaru|armed-group|NG|||أنصارو
Lakurawa|armed-group|NG|||لاكوراوا
IPOB|armed-group|NG|Peuple indigène du Biafra|Indigenous People of Biafra|
Civilian Joint Task Force|armed-group|NG|Force civile mixte|CJTF;Civilian JTF|
Multinational Joint Task Force|army|NG|Force multinationale mixte;=FMM|MNJTF|القوة المشتركة متعددة الجنسيات;القوة متعددة الجنسيات المشتركة
=FACT|armed-group|TD|=FACT;Front pour l'alternance et la concorde au Tchad|=FACT|جبهة التغيير والوفاق
CCMSR|armed-group|TD|||
Libyan National Army|army|LY|Armée nationale libyenne;=ANL|=LNA;Libyan Arab Armed Forces;=LAAF|الجيش الوطني الليبي;القوات المسلحة العربية الليبية;قوات حفتر
Government of National Accord|state|LY|Gouvernement d'union nationale;Gouvernement d'entente nationale;=GNA|=GNA|حكومة الوفاق الوطني;حكومة الوفاق
Government of National Unity|state|LY|=GUN|=GNU|حكومة الوحدة الوطنية;حكومة الوحدة
Misrata brigades|armed-group|LY|brigades de Misrata;milices de Misrata||كتائب مصراتة;قوات مصراتة
Stability Support Apparatus|armed-group|LY|Appareil de soutien à la stabilité|=SSA|جهاز دعم الاستقرار
444 Brigade|army|LY|Brigade 444|444th Brigade|اللواء 444
^Rada|armed-group|LY|Radaa;force Rada;Force al-Radaa|Special Deterrence Force;Rada Special Deterrence Forces|قوة الردع الخاصة;جهاز الردع;قوة الردع
Ansar al-Sharia|armed-group|LY|Ansar al-Charia|Ansar al-Sharia|أنصار الشريعة
Benghazi Revolutionaries Shura Council|armed-group|LY|||مجلس شورى ثوار بنغازي
UNSMIL|agency|LY|Manul||بعثة الأمم المتحدة للدعم في ليبيا;البعثة الأممية
Polisario Front|armed-group|EH|Front Polisario;Polisario|Polisario|البوليساريو;جبهة البوليساريو
MINURSO|agency|EH|Minurso||المينورسو
National Transition Council|state|LY|Conseil national de transition;=CNT||المجلس الوطني الانتقالي
^Lana|media|LY|agence Lana|=LANA|وكالة وال;وكالة الأنباء الليبية
=APS|media|DZ|Algérie presse service|Algeria Press Service|وكالة الأنباء الجزائرية
=MAP|media|MA|=MAP|=MAP|وكالة المغرب العربي للأنباء
=TAP|media|TN|=TAP|=TAP|وكالة تونس أفريقيا للأنباء
`;
