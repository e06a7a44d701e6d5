// Countries of Africa south of the Sahara: ISO 3166-1 alpha-2, usual names, adjectives of nationality.
export const AFRICA = `
SS|Soudan du Sud;Sud-Soudan|sud-soudanais|South Sudan|South Sudanese|جنوب السودان;دولة جنوب السودان|جنوب سوداني
TD|Tchad|tchadien|^Chad|Chadian|تشاد|تشادي
NE|Niger|nigérien|^Niger|Nigerien|النيجر|نيجري
NG|Nigeria;Nigéria|nigérian|Nigeria|Nigerian|نيجيريا|نيجيري
ML|Mali|malien|Mali|Malian|جمهورية مالي;دولة مالي|ماليين;ماليون;الماليين;الماليون
BF|Burkina Faso;Burkina|burkinabè;burkinabé;burkinais|Burkina Faso;Burkina|Burkinabe;Burkinabè|بوركينا فاسو|بوركيني
SN|Sénégal|sénégalais|Senegal|Senegalese|السنغال|سنغالي
GM|Gambie|gambien|Gambia;The Gambia|Gambian|غامبيا;جامبيا|غامبي;جامبي
GN|Guinée|guinéen|^Guinea|Guinean|غينيا|غيني
GW|Guinée-Bissau;Guinée Bissau|bissau-guinéen;bissaoguinéen|Guinea-Bissau|Bissau-Guinean|غينيا بيساو|
SL|Sierra Leone|sierra-léonais;sierraléonais|Sierra Leone|Sierra Leonean|سيراليون|سيراليوني
LR|Liberia;Libéria|libérien|Liberia|Liberian|ليبيريا|ليبيري
CI|Côte d'Ivoire|ivoirien|Ivory Coast;Côte d'Ivoire|Ivorian|ساحل العاج;كوت ديفوار|إيفواري;عاجي
GH|Ghana|ghanéen|Ghana|Ghanaian|غانا|غاني
TG|Togo|togolais|Togo|Togolese|توغو|توغولي
BJ|Bénin|béninois|Benin|Beninese|جمهورية بنين;دولة بنين|بنيني
CV|Cap-Vert|cap-verdien;capverdien|Cape Verde;Cabo Verde|Cape Verdean|الرأس الأخضر|
CM|Cameroun|camerounais|Cameroon|Cameroonian|الكاميرون;الكامرون|كاميروني
CF|République centrafricaine;Centrafrique;=RCA|centrafricain|Central African Republic;=CAR|Central African|جمهورية أفريقيا الوسطى;أفريقيا الوسطى;إفريقيا الوسطى|
CD|République démocratique du Congo;RDC;Congo-Kinshasa;RD Congo|congolais|DR Congo;Democratic Republic of the Congo;Democratic Republic of Congo;DRC|Congolese|جمهورية الكونغو الديمقراطية;الكونغو الديمقراطية;الكونغو;الكونجو|كونغولي;كونجولي
CG|Congo-Brazzaville;République du Congo|congolais de Brazzaville/congolaises de Brazzaville|Republic of the Congo;Congo-Brazzaville|Brazzaville Congolese|جمهورية الكونغو;الكونغو برازافيل|
GA|Gabon|gabonais|Gabon|Gabonese|الغابون;الجابون|غابوني
GQ|Guinée équatoriale|équato-guinéen;équatoguinéen|Equatorial Guinea|Equatorial Guinean;Equatoguinean|غينيا الاستوائية|
ST|Sao Tomé-et-Principe;Sao Tomé|santoméen|São Tomé and Príncipe;Sao Tome|Sao Tomean|ساو تومي وبرينسيب|
AO|Angola|angolais|Angola|Angolan|أنغولا;أنجولا|أنغولي
ET|Éthiopie|éthiopien|Ethiopia|Ethiopian|إثيوبيا;أثيوبيا;الحبشة|إثيوبي;أثيوبي
ER|Érythrée|érythréen|Eritrea|Eritrean|إريتريا;أريتريا|إريتري;أريتري
KE|Kenya|kényan;kenyan|Kenya|Kenyan|كينيا|كيني
UG|Ouganda|ougandais|Uganda|Ugandan|أوغندا|أوغندي
RW|Rwanda|rwandais|Rwanda|Rwandan|رواندا|رواندي
BI|Burundi|burundais|Burundi|Burundian|بوروندي;بروندي|
TZ|Tanzanie|tanzanien|Tanzania|Tanzanian|تنزانيا|تنزاني
MZ|Mozambique|mozambicain|Mozambique|Mozambican|موزمبيق|موزمبيقي
MW|Malawi|malawite;malawien|Malawi|Malawian|ملاوي;مالاوي|
ZM|Zambie|zambien|Zambia|Zambian|زامبيا|زامبي
ZW|Zimbabwe|zimbabwéen|Zimbabwe|Zimbabwean|زيمبابوي;زمبابوي|
ZA|Afrique du Sud|sud-africain|South Africa|South African|جنوب أفريقيا;جنوب إفريقيا|جنوب أفريقي;جنوب إفريقي
NA|Namibie|namibien|Namibia|Namibian|ناميبيا|ناميبي
BW|Botswana|botswanais;botswanéen|Botswana|Botswanan;Motswana/Batswana|بوتسوانا|بوتسواني
LS|Lesotho|lésothan|Lesotho|Basotho;Mosotho|ليسوتو|
SZ|Eswatini;Swaziland|swazi;eswatinien|Eswatini;Swaziland|Swazi|إسواتيني;سوازيلاند|سوازي
MG|Madagascar|malgache|Madagascar|Malagasy/Malagasies;Madagascan|مدغشقر|مدغشقري;ملغاشي
MU|Île Maurice|mauricien|Mauritius|Mauritian|موريشيوس|موريشيوسي
SC|Seychelles|seychellois|Seychelles|Seychellois|سيشل;سيشيل|
RE|île de la Réunion|réunionnais|Reunion Island|Reunionese|ريونيون;لا ريونيون|
YT|Mayotte|mahorais|Mayotte|Mahoran|مايوت|
SH|Sainte-Hélène|sainte-hélénien|Saint Helena|Saint Helenian|سانت هيلينا|
IO|Territoire britannique de l'océan Indien||British Indian Ocean Territory;Chagos||إقليم المحيط الهندي البريطاني|
TF|Terres australes françaises;Terres australes et antarctiques françaises||French Southern Territories||أراض فرنسية جنوبية|
`;
