// Armed groups, gangs, forces and organs of Colombia, Venezuela, Mexico, Central America, Haiti, Ecuador, Peru and
// Brazil. From public knowledge.
// name | kind | country | French | English | Arabic; see organisations.ts.
export const AMERICAS = `
FARC|armed-group|CO|Farc;Forces armées révolutionnaires de Colombie|Farc;Revolutionary Armed Forces of Colombia|فارك;القوات المسلحة الثورية الكولومبية
FARC dissidents|armed-group|CO|dissidence des Farc;dissidents des Farc;dissidences des Farc;Estado Mayor Central;=EMC|FARC dissident groups;Estado Mayor Central;Central General Staff;=EMC|منشقو فارك
Segunda Marquetalia|armed-group|CO|Seconde Marquetalia|Second Marquetalia|
ELN|armed-group|CO|Armée de libération nationale|National Liberation Army|جيش التحرير الوطني
=EPL|armed-group|CO|=EPL;Pelusos|=EPL;Popular Liberation Army|
Gulf Clan|armed-group|CO|Clan del Golfo;Clan du Golfe;=AGC|Clan del Golfo;Gaitanista Self-Defense Forces;=AGC;Gaitanistas;EGC|كارتل الخليج;عشيرة الخليج
=AUC|armed-group|CO|=AUC;Autodéfenses unies de Colombie|=AUC;United Self-Defense Forces of Colombia|
Black Eagles|armed-group|CO|Aigles noirs|Aguilas Negras|
Comandos de la Frontera|armed-group|CO||Border Commandos|
Indepaz|monitor|CO|||
=JEP|agency|CO|=JEP;Juridiction spéciale pour la paix|=JEP;Special Jurisdiction for Peace|
Tren de Aragua|armed-group|VE|||ترين دي أراغوا
Bolivarian National Guard|army|VE|Garde nationale bolivarienne|=GNB|
Colectivos|armed-group|VE|colectivos||
Sinaloa Cartel|armed-group|MX|Cartel de Sinaloa|Cartel de Sinaloa|كارتل سينالوا
Jalisco New Generation Cartel|armed-group|MX|Cartel Jalisco Nouvelle Génération;CJNG;Cartel de Jalisco Nouvelle génération|CJNG;Jalisco cartel;Cartel Jalisco Nueva Generacion|كارتل خاليسكو
Gulf Cartel|armed-group|MX|Cartel du Golfe;Cartel del Golfo|Cartel del Golfo|
Los Zetas|armed-group|MX|Zetas;cartel des Zetas|Zetas|لوس زيتاس
Cartel del Noreste|armed-group|MX|Cartel du Nord-Est|Northeast Cartel|
La Familia Michoacana|armed-group|MX|Familia Michoacana|Familia Michoacana|
Los Ardillos|armed-group|MX|Ardillos||
Santa Rosa de Lima Cartel|armed-group|MX|Cartel Santa Rosa de Lima||
Zapatistas|armed-group|MX|zapatistes;EZLN|EZLN;Zapatista Army of National Liberation|
Viv Ansanm|armed-group|HT||Viv Ansanm coalition|فيف أنسانم
G9|armed-group|HT|=G9;G9 an fanmi|=G9;G9 Family and Allies|
G-Pep|armed-group|HT|||
400 Mawozo|armed-group|HT|||
Gran Grif|armed-group|HT||Gran Grif gang|
5 Segond|armed-group|HT|5 Secondes|5 Seconds|
Kraze Baryè|armed-group|HT|Kraze Barye|Kraze Barye|
Haitian National Police|police|HT|Police nationale d'Haïti;Police nationale haïtienne;=PNH|=PNH|الشرطة الوطنية الهايتية
Multinational Security Support|police|HT|Mission multinationale d'appui à la sécurité;=MMAS|=MSS;Gang Suppression Force;Multinational Security Support Mission|
BINUH|agency|HT|Binuh||
RNDDH|monitor|HT|Réseau national de défense des droits humains|National Human Rights Defense Network|
MS-13|armed-group|SV|Mara Salvatrucha;MS 13|Mara Salvatrucha;MS 13|
Barrio 18|armed-group|SV||18th Street gang|
Los Choneros|armed-group|EC|Choneros|Choneros|
Los Lobos|armed-group|EC|||
Shining Path|armed-group|PE|Sentier lumineux|Sendero Luminoso|الدرب المضيء
Primeiro Comando da Capital|armed-group|BR|Premier commando de la capitale;=PCC|=PCC;First Capital Command|
Comando Vermelho|armed-group|BR|Commando rouge|Red Command|
=DEA|police|US|=DEA|=DEA;Drug Enforcement Administration|
=CIA|agency|US|=CIA|=CIA;Central Intelligence Agency|وكالة المخابرات المركزية;سي آي إيه
Pentagon|state|US|Pentagone||البنتاغون;وزارة الدفاع الأمريكية
CENTCOM|army|US|Centcom|US Central Command;U.S. Central Command|سنتكوم;القيادة المركزية الأمريكية;القيادة المركزية الأميركية
AFRICOM|army|US|Africom|US Africa Command;U.S. Africa Command|أفريكوم
`;
