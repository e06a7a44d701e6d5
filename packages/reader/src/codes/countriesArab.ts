// Countries of the Arab League and their neighbours: ISO 3166-1 alpha-2, usual names, adjectives of nationality.
// code | fr country | fr people | en country | en people | ar country | ar people; see nationalities.ts.
export const ARAB = `
SY|Syrie|syrien|Syria|Syrian|سوريا;سورية;الجمهورية العربية السورية|سوري
IQ|Irak;Iraq|irakien;iraquien|Iraq|Iraqi|العراق;عراق|عراقي
LB|Liban|libanais|Lebanon|Lebanese|لبنان|لبناني
PS|Palestine;Territoires palestiniens;État de Palestine|palestinien;gazaoui;cisjordanien|Palestine;Palestinian territories;Palestinian territory;State of Palestine;OPT|Palestinian;Gazan|فلسطين;الأراضي الفلسطينية;دولة فلسطين|فلسطيني;غزاوي;غزي
IL|Israël;État hébreu|israélien|Israel|Israeli|إسرائيل;دولة الاحتلال|إسرائيلي
JO|Jordanie|jordanien|^Jordan|Jordanian|الأردن;المملكة الأردنية|أردني
EG|Égypte|égyptien|Egypt|Egyptian|مصر;جمهورية مصر العربية|مصري
LY|Libye|libyen|Libya|Libyan|ليبيا|ليبي
TN|Tunisie|tunisien|Tunisia|Tunisian|تونس|تونسي;توانسة
DZ|Algérie|algérien|Algeria|Algerian|الجزائر|جزائري
MA|Maroc|marocain|Morocco|Moroccan|المغرب|مغربي;مغاربة
EH|Sahara occidental|sahraoui|Western Sahara|Sahrawi;Saharawi|الصحراء الغربية|صحراويون;صحراويين
MR|Mauritanie|mauritanien|Mauritania|Mauritanian|موريتانيا|موريتاني
SD|Soudan|soudanais|Sudan|Sudanese|السودان|سوداني
SO|Somalie|somalien;somali|Somalia|Somali;Somalian|الصومال|صومالي
DJ|Djibouti|djiboutien|Djibouti|Djiboutian|جيبوتي|جيبوتي
KM|Comores|comorien|Comoros|Comorian|جزر القمر|قمريون;قمريين
YE|Yémen|yéménite|Yemen|Yemeni|اليمن|يمني
SA|Arabie saoudite;Arabie Saoudite|saoudien|Saudi Arabia;KSA;Kingdom of Saudi Arabia|Saudi;Saudi Arabian|السعودية;المملكة العربية السعودية;العربية السعودية|سعودي
AE|Émirats arabes unis;Émirats;=EAU|émirati;émirien|United Arab Emirates;UAE;Emirates|Emirati|الإمارات;الإمارات العربية المتحدة;دولة الإمارات|إماراتي
QA|Qatar|qatari;qatarien|Qatar|Qatari|قطر;دولة قطر|قطري
BH|Bahreïn|bahreïni;bahreïnien|Bahrain|Bahraini|البحرين|بحريني
KW|Koweït|koweïtien|Kuwait|Kuwaiti|الكويت|كويتي
OM|Oman|omanais|Oman|Omani|سلطنة عمان|عماني
TR|Turquie;Türkiye|turc/turque/turcs/turques|^Turkey;Türkiye|Turkish;^Turk|تركيا|تركي;أتراك
IR|Iran;République islamique d'Iran|iranien|Iran;Islamic Republic of Iran|Iranian|إيران|إيراني
`;
