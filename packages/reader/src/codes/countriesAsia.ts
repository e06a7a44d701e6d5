// Countries of Asia and Oceania: ISO 3166-1 alpha-2, usual names, adjectives of nationality.
export const ASIA = `
AF|Afghanistan|afghan|Afghanistan|Afghan|أفغانستان|أفغاني;أفغان
PK|Pakistan|pakistanais|Pakistan|Pakistani|باكستان|باكستاني
IN|Inde|indien|^India|Indian|الهند|هندي;هنود
BD|Bangladesh|bangladais;bangladeshi|Bangladesh|Bangladeshi|بنغلاديش;بنجلاديش;بنغلادش|بنغلاديشي;بنغالي;بنجلاديشي
LK|Sri Lanka|sri-lankais;srilankais|Sri Lanka|Sri Lankan|سريلانكا;سري لانكا|سريلانكي
NP|Népal|népalais|Nepal|Nepali;Nepalese|نيبال|نيبالي
BT|Bhoutan|bhoutanais|Bhutan|Bhutanese|بوتان|بوتاني
MV|Maldives|maldivien|Maldives|Maldivian|المالديف;جزر المالديف|مالديفي
MM|Birmanie;Myanmar|birman|Myanmar;Burma|Burmese;Myanmar national/Myanmar nationals;Myanmarese|ميانمار;بورما|بورمي;ميانماري
TH|Thaïlande|thaïlandais;thaï|Thailand|Thai|تايلاند;تايلند|تايلاندي;تايلندي
KH|Cambodge|cambodgien|Cambodia|Cambodian|كمبوديا|كمبودي
LA|Laos|laotien|Laos|Laotian;Lao|لاوس|لاوسي
VN|Viêt Nam;Vietnam;Viet Nam|vietnamien|Vietnam;Viet Nam|Vietnamese|فيتنام|فيتنامي
MY|Malaisie|malaisien|Malaysia|Malaysian|ماليزيا|ماليزي
SG|Singapour|singapourien|Singapore|Singaporean|سنغافورة|سنغافوري
ID|Indonésie|indonésien|Indonesia|Indonesian|إندونيسيا|إندونيسي
PH|Philippines|philippin/philippine/philippins/philippines|Philippines|Filipino;Filipina;^Philippine|الفلبين;الفيليبين|فلبيني;فيليبيني
BN|Brunei|brunéien|Brunei|Bruneian|بروناي|
TL|Timor oriental;Timor-Leste|est-timorais;timorais|Timor-Leste;East Timor|Timorese;East Timorese|تيمور الشرقية;تيمور ليشتي|تيموري
CN|Chine|chinois|^China|Chinese|الصين|صيني
HK|Hong Kong|hongkongais|Hong Kong|Hongkonger|هونغ كونغ|
MO|Macao|macanais|Macao;Macau|Macanese|ماكاو|
TW|Taïwan|taïwanais|Taiwan|Taiwanese|تايوان|تايواني
JP|Japon|japonais;nippon/nippone/nippons/nippones|Japan|Japanese|اليابان|ياباني
KR|Corée du Sud;République de Corée|sud-coréen|South Korea;Republic of Korea|South Korean|كوريا الجنوبية|كوري جنوبي
KP|Corée du Nord;=RPDC|nord-coréen|North Korea;=DPRK|North Korean|كوريا الشمالية|كوري شمالي;كوريين شماليين;كوريون شماليون
MN|Mongolie|mongol|Mongolia|Mongolian|منغوليا|منغولي
KZ|Kazakhstan|kazakhstanais;kazakh|Kazakhstan|Kazakh;Kazakhstani|كازاخستان|كازاخستاني;كازاخي
KG|Kirghizistan;Kirghizstan|kirghize;kirghiz|Kyrgyzstan|Kyrgyz;Kyrgyzstani|قرغيزستان;قيرغيزستان|قرغيزي;قرغيزستاني
TJ|Tadjikistan|tadjik;tadjikistanais|Tajikistan|Tajik;Tajikistani|طاجيكستان|طاجيكي;طاجيك;طاجيكستاني
TM|Turkménistan|turkménistanais|Turkmenistan|Turkmenistani|تركمانستان|تركمانستاني
UZ|Ouzbékistan|ouzbek/ouzbèke/ouzbeks/ouzbèkes|Uzbekistan|Uzbek;Uzbekistani|أوزبكستان|أوزبكي;أوزبك
AU|Australie|australien|Australia|Australian|أستراليا|أسترالي
NZ|Nouvelle-Zélande|néo-zélandais|New Zealand|New Zealander|نيوزيلندا|نيوزيلندي
PG|Papouasie-Nouvelle-Guinée|papouasien;papou|Papua New Guinea;PNG|Papua New Guinean|بابوا غينيا الجديدة|
FJ|Fidji|fidjien|Fiji|Fijian|فيجي|
SB|Îles Salomon|salomonais|Solomon Islands|Solomon Islander|جزر سليمان|
VU|Vanuatu|vanuatais;vanouatais|Vanuatu|Vanuatuan;ni-Vanuatu|فانواتو|
NC|Nouvelle-Calédonie|néo-calédonien;calédonien|New Caledonia|New Caledonian|كاليدونيا الجديدة|
PF|Polynésie française|polynésien|French Polynesia|French Polynesian|بولينيزيا الفرنسية|بولينيزي
WS|Samoa|samoan|Samoa|Samoan|ساموا|
AS|Samoa américaines|samoan américain|American Samoa|American Samoan|ساموا الأمريكية|
TO|^Tonga|tonguien;tongien|^Tonga|Tongan|تونغا|
KI|Kiribati|kiribatien|Kiribati|I-Kiribati|كيريباتي|
TV|Tuvalu|tuvaluan|Tuvalu|Tuvaluan|توفالو|
NR|Nauru|nauruan|Nauru|Nauruan|ناورو|
PW|Palaos;Palau|paluan;palaosien|Palau|Palauan|بالاو|
MH|Îles Marshall|marshallais|Marshall Islands|Marshallese|جزر مارشال|
FM|Micronésie|micronésien|Micronesia|Micronesian|ميكرونيزيا|
MP|Îles Mariannes du Nord||Northern Mariana Islands||جزر ماريانا الشمالية|
GU|^Guam|guamien|Guam|Guamanian|غوام|
CK|Îles Cook|cookien|Cook Islands|Cook Islander|جزر كوك|
NU|^Niue|niuéen|^Niue|Niuean|نيوي|
TK|Tokelau|tokelauan|Tokelau|Tokelauan|توكيلاو|
WF|Wallis-et-Futuna|wallisien|Wallis and Futuna|Wallisian|واليس وفوتونا|
PN|Îles Pitcairn;Pitcairn||Pitcairn||بيتكيرن|
NF|Île Norfolk||Norfolk Island|Norfolk Islander|جزيرة نورفولك|
CX|Île Christmas||Christmas Island|Christmas Islander|جزيرة الكريسماس|
CC|Îles Cocos||Cocos Islands;Keeling Islands|Cocos Islander|جزر كوكوس|
UM|Îles mineures éloignées des États-Unis||United States Minor Outlying Islands||جزر الولايات المتحدة الصغيرة النائية|
AQ|Antarctique||Antarctica||أنتاركتيكا;القارة القطبية الجنوبية|
HM|Îles Heard-et-MacDonald||Heard Island and McDonald Islands||جزيرة هيرد وجزر ماكدونالد|
`;
