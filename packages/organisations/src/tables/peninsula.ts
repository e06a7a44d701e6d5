// Armed groups, forces and organs of Iraq, Iran, Turkey, Yemen and the Gulf. From public knowledge.
// name | kind | country | French | English | Arabic; see organisations.ts.
export const PENINSULA = `
Popular Mobilization Forces|armed-group|IQ|Hachd al-Chaabi;Hachd al-Chaâbi;Hached al-Chaabi;Unités de mobilisation populaire;Mobilisation populaire|Popular Mobilisation Forces;Hashd al-Shaabi;Hashed al-Shaabi;Popular Mobilization Units;=PMF;=PMU;Hashd|الحشد الشعبي;هيئة الحشد الشعبي;قوات الحشد الشعبي;الحشد
Kataib Hezbollah|armed-group|IQ|Brigades du Hezbollah;Kataëb Hezbollah|Kata'ib Hezbollah;Hezbollah Brigades|كتائب حزب الله;كتائب حزب الله العراق
Asaib Ahl al-Haq|armed-group|IQ|Assaïb Ahl al-Haq|Asa'ib Ahl al-Haq|عصائب أهل الحق;العصائب
Harakat al-Nujaba|armed-group|IQ|Noujaba;al-Noujaba|Harakat Hezbollah al-Nujaba;Nujaba|حركة النجباء;النجباء
Badr Organization|armed-group|IQ|Organisation Badr|Badr Organisation;Badr Brigade|منظمة بدر
Saraya al-Salam|armed-group|IQ|Brigades de la paix|Peace Brigades|سرايا السلام
Islamic Resistance in Iraq|armed-group|IQ|Résistance islamique en Irak||المقاومة الإسلامية في العراق
Peshmerga|army|IQ|Peshmerga;peshmergas|Peshmergas;Pesh Merga|البيشمركة;البشمركة;قوات البيشمركة
Sinjar Resistance Units|armed-group|IQ|Unités de résistance de Sinjar|=YBS|وحدات مقاومة سنجار
Counter-Terrorism Service|army|IQ|Service de contre-terrorisme|Counter Terrorism Service;Golden Division|جهاز مكافحة الإرهاب
PKK|armed-group|TR|Parti des travailleurs du Kurdistan|Kurdistan Workers' Party;Kurdistan Workers Party|حزب العمال الكردستاني;العمال الكردستاني;بي كي كي
PJAK|armed-group|IR|||حزب الحياة الحرة الكردستاني
Revolutionary Guards|army|IR|Gardiens de la révolution;Gardiens de la Révolution;Pasdaran;=CGRI|IRGC;Islamic Revolutionary Guard Corps;Revolutionary Guard;Iranian Revolutionary Guards|الحرس الثوري;الحرس الثوري الإيراني
Quds Force|army|IR|Force Qods;Force al-Qods|Qods Force;IRGC-QF|فيلق القدس;قوة القدس
Basij|police|IR|Bassidj||الباسيج;قوات الباسيج
Jaish al-Adl|armed-group|IR|Jaich al-Adl|Jaish ul-Adl|جيش العدل
Houthis|armed-group|YE|Houthis;rebelles houthis;Ansarullah|Houthi;Houthi rebels;Ansar Allah;Ansarallah;Huthis|الحوثيون;الحوثيين;حوثيون;حوثيين;حوثي;حوثيا;حوثية;الحوثية;الحوثيان;جماعة الحوثي;أنصار الله;ميليشيا الحوثي;مليشيا الحوثي;ميليشيات الحوثي;المليشيا الحوثية;الميليشيا الحوثية;الميليشيات الحوثية;الحوثي
Southern Transitional Council|armed-group|YE|Conseil de transition du Sud;=CTS|=STC|المجلس الانتقالي الجنوبي;المجلس الانتقالي
Security Belt|armed-group|YE|Ceinture de sécurité|Security Belt Forces|الحزام الأمني;قوات الحزام الأمني
Giants Brigades|armed-group|YE|Brigades des Géants|al-Amaliqa|ألوية العمالقة;قوات العمالقة
Al-Qaeda in the Arabian Peninsula|armed-group|YE|Al-Qaïda dans la péninsule arabique;=AQPA|=AQAP|تنظيم القاعدة في جزيرة العرب;القاعدة في جزيرة العرب
Islah|party|YE|al-Islah||حزب الإصلاح;التجمع اليمني للإصلاح
Saudi-led coalition|army|YE|coalition arabe;coalition menée par l'Arabie saoudite;coalition sous commandement saoudien;coalition conduite par l'Arabie saoudite;coalition conduite par Ryad|Saudi-led Coalition;Arab coalition;Saudi led coalition|التحالف العربي;التحالف بقيادة السعودية;تحالف دعم الشرعية;التحالف السعودي;قوات التحالف العربي
Presidential Leadership Council|state|YE|Conseil de direction présidentiel|=PLC|مجلس القيادة الرئاسي
Mwatana|monitor|YE|Mwatana pour les droits humains|Mwatana for Human Rights|منظمة مواطنة;مواطنة لحقوق الإنسان
Yemen Data Project|monitor|YE|||مشروع بيانات اليمن
^Saba|media|YE|agence Saba|Saba news agency|وكالة سبأ
Al-Masirah|media|YE|Al-Massirah|Al Masirah;al-Masirah|قناة المسيرة
UNAMI|agency|IQ|Manui|United Nations Assistance Mission for Iraq|يونامي;بعثة الأمم المتحدة لمساعدة العراق
IRNA|media|IR|Irna|Irna|إرنا;وكالة إرنا
Tasnim|media|IR|agence Tasnim|Tasnim news agency|وكالة تسنيم
^Fars|media|IR|agence Fars|Fars news agency|وكالة فارس
Anadolu|media|TR|agence Anadolu;Anatolie;agence Anatolie|Anadolu Agency|الأناضول;وكالة الأناضول
^AFAD|agency|TR|Afad|Afad|وكالة آفاد
Kurdistan Regional Government|state|IQ|Gouvernement régional du Kurdistan;=GRK|=KRG|حكومة إقليم كردستان
`;
