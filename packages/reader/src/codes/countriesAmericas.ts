// Countries of the Americas: ISO 3166-1 alpha-2, usual names, adjectives of nationality.
export const AMERICAS = `
US|États-Unis;États-Unis d'Amérique;=USA|américain;états-unien;étasunien|United States;United States of America;=US;=USA;U.S.;U.S.A.;^America|American|الولايات المتحدة;الولايات المتحدة الأمريكية;الولايات المتحدة الأميركية;أمريكا;أميركا|أمريكي;أميركي;أمريكان;أميركان
CA|Canada|canadien|Canada|Canadian|كندا|كندي
MX|Mexique|mexicain|Mexico|Mexican|المكسيك|مكسيكي
GT|Guatemala|guatémaltèque|Guatemala|Guatemalan|غواتيمالا;جواتيمالا|غواتيمالي
SV|^Salvador;El Salvador|salvadorien|El Salvador|Salvadoran;Salvadorean|السلفادور|سلفادوري
HN|Honduras|hondurien|Honduras|Honduran|هندوراس|هندوراسي
NI|Nicaragua|nicaraguayen|Nicaragua|Nicaraguan|نيكاراغوا;نيكاراجوا|نيكاراغوي
CR|Costa Rica|costaricien;costaricain|Costa Rica|Costa Rican|كوستاريكا|كوستاريكي
PA|Panama|panaméen|Panama|Panamanian|بنما|بنمي
BZ|Belize|bélizien|Belize|Belizean|بليز|بليزي
HT|Haïti|haïtien|Haiti|Haitian|هايتي|هايتيون;هايتيين;هايتية
DO|République dominicaine|dominicain|Dominican Republic|Dominican|جمهورية الدومينيكان;الدومينيكان|دومينيكاني;دومينيكي
CU|Cuba|cubain|Cuba|Cuban|كوبا|كوبي
JM|Jamaïque|jamaïcain|Jamaica|Jamaican|جامايكا|جامايكي
BS|Bahamas|bahaméen;bahamien|Bahamas|Bahamian|الباهاما;جزر البهاما|
BB|Barbade|barbadien|Barbados|Barbadian|باربادوس;بربادوس|
TT|Trinité-et-Tobago|trinidadien|Trinidad and Tobago;Trinidad|Trinidadian|ترينيداد وتوباغو|ترينيدادي
CO|Colombie|colombien|Colombia|Colombian|كولومبيا|كولومبي
VE|Venezuela|vénézuélien|Venezuela|Venezuelan|فنزويلا|فنزويلي
EC|Équateur|équatorien|Ecuador|Ecuadorian;Ecuadorean|الإكوادور;الأكوادور|إكوادوري
PE|Pérou|péruvien|Peru|Peruvian|البيرو;بيرو|بيروفي;بيروي
BO|Bolivie|bolivien|Bolivia|Bolivian|بوليفيا|بوليفي
BR|Brésil|brésilien|Brazil|Brazilian|البرازيل|برازيلي
PY|Paraguay|paraguayen|Paraguay|Paraguayan|باراغواي;باراجواي|
UY|Uruguay|uruguayen|Uruguay|Uruguayan|أوروغواي;أوروجواي|
AR|Argentine|argentin|Argentina|Argentine;Argentinian|الأرجنتين|أرجنتيني
CL|^Chili|chilien|^Chile|Chilean|تشيلي;شيلي|تشيليون;تشيليين
GY|Guyana;Guyane britannique|guyanien|Guyana|Guyanese|غيانا;غويانا|
SR|Suriname;Surinam|surinamais;surinamien|Suriname|Surinamese|سورينام|سورينامي
GF|Guyane;Guyane française|guyanais|French Guiana|French Guianese|غويانا الفرنسية|
GP|Guadeloupe|guadeloupéen|Guadeloupe|Guadeloupean|غوادلوب|
MQ|Martinique|martiniquais|Martinique|Martinican|مارتينيك|
PR|Porto Rico|portoricain|Puerto Rico|Puerto Rican|بورتوريكو|بورتوريكي
AG|Antigua-et-Barbuda|antiguais|Antigua and Barbuda|Antiguan|أنتيغوا وباربودا|
DM|île de la Dominique|dominiquais|Dominica||دومينيكا|
GD|île de la Grenade|grenadien|Grenada|Grenadian|غرينادا|
LC|Sainte-Lucie|saint-lucien|Saint Lucia;St Lucia|Saint Lucian|سانت لوسيا|
VC|Saint-Vincent-et-les-Grenadines|saint-vincentais|Saint Vincent and the Grenadines|Vincentian|سانت فنسنت والغرينادين|
KN|Saint-Christophe-et-Niévès;Saint-Kitts-et-Nevis|kittitien|Saint Kitts and Nevis|Kittitian|سانت كيتس ونيفيس|
AW|Aruba|arubais|Aruba|Aruban|أروبا|
CW|Curaçao|curacien|Curaçao|Curaçaoan|كوراساو|
SX|Sint-Maarten||Sint Maarten||سينت مارتن|
MF|Saint-Martin français|saint-martinois|Saint Martin||سان مارتن|
BL|Saint-Barthélemy|barthéloméen|Saint Barthélemy||سان بارتليمي|
BQ|Pays-Bas caribéens;Bonaire||Caribbean Netherlands;Bonaire||الجزر الكاريبية الهولندية|
AI|Anguilla|anguillais|Anguilla|Anguillian|أنغويلا|
BM|Bermudes|bermudien|Bermuda|Bermudian|برمودا|
KY|Îles Caïmans|caïmanais|Cayman Islands|Caymanian|جزر كايمان|
MS|Montserrat|montserratien|Montserrat|Montserratian|مونتسيرات|
TC|Îles Turques-et-Caïques||Turks and Caicos Islands|Turks and Caicos Islander|جزر توركس وكايكوس|
VG|Îles Vierges britanniques||British Virgin Islands|British Virgin Islander|جزر العذراء البريطانية|
VI|Îles Vierges américaines||US Virgin Islands;Virgin Islands|Virgin Islander|جزر العذراء الأمريكية|
PM|Saint-Pierre-et-Miquelon|saint-pierrais|Saint Pierre and Miquelon||سان بيير وميكلون|
FK|Îles Malouines;Malouines|malouin|Falkland Islands;Falklands|Falkland Islander|جزر فوكلاند;المالوين|
GS|Géorgie du Sud-et-les îles Sandwich du Sud||South Georgia and the South Sandwich Islands||جورجيا الجنوبية وجزر ساندويتش الجنوبية|
`;
