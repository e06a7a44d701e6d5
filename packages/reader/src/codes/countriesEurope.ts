// Countries of Europe and the Caucasus: ISO 3166-1 alpha-2, usual names, adjectives of nationality.
export const EUROPE = `
UA|Ukraine|ukrainien|Ukraine|Ukrainian|أوكرانيا;اوكرانيا|أوكراني
RU|Russie;Fédération de Russie|russe|Russia;Russian Federation|Russian|روسيا;روسيا الاتحادية|روسي;روس
BY|Bélarus;Biélorussie|bélarusse;biélorusse;bélarussien|Belarus|Belarusian;Belarussian|بيلاروسيا;روسيا البيضاء|بيلاروسي
MD|Moldavie;Moldova|moldave|Moldova|Moldovan|مولدوفا;مولدافيا|مولدوفي
GE|Géorgie|géorgien|^Georgia|Georgian|جورجيا|جورجي
AM|Arménie|arménien|Armenia|Armenian|أرمينيا|أرميني;أرمني;أرمن
AZ|Azerbaïdjan|azerbaïdjanais;azéri|Azerbaijan|Azerbaijani;Azeri|أذربيجان|أذربيجاني;أذري
FR|France|français|France|French;Frenchman|فرنسا|فرنسي
GB|Royaume-Uni;Grande-Bretagne;Angleterre;Écosse;Pays de Galles|britannique;anglais;écossais;gallois|United Kingdom;UK;U.K.;Britain;Great Britain;England;Scotland;Wales|British;Briton;Englishman;Scottish;^Welsh;^Brit|بريطانيا;المملكة المتحدة;إنجلترا;إنكلترا|بريطاني;إنجليزي;إنكليزي
IE|Irlande|irlandais|Ireland|Irish;Irishman|إيرلندا;أيرلندا|إيرلندي;أيرلندي
DE|Allemagne|allemand|Germany|German|ألمانيا|ألماني;ألمان
AT|Autriche|autrichien|Austria|Austrian|النمسا|نمساوي
CH|^Suisse|suisse/suisses/suissesse/helvétique/helvétiques|Switzerland|Swiss|سويسرا|سويسري
BE|Belgique|belge|Belgium|Belgian|بلجيكا|بلجيكي
NL|Pays-Bas;Hollande|néerlandais;hollandais|Netherlands;Holland|Dutch;Dutchman|هولندا|هولندي
LU|Luxembourg|luxembourgeois|Luxembourg|Luxembourger|لوكسمبورغ|لوكسمبورغي
IT|Italie|italien|Italy|Italian|إيطاليا|إيطالي
ES|Espagne|espagnol|Spain|Spanish;Spaniard|إسبانيا;أسبانيا|إسباني;أسباني;إسبان
PT|Portugal|portugais|Portugal|Portuguese|البرتغال|برتغالي
GR|Grèce|grec/grecque/grecs/grecques|Greece|Greek|اليونان|يوناني
CY|Chypre|chypriote|Cyprus|Cypriot|قبرص|قبرصي;قبارصة
MT|Malte|maltais|Malta|Maltese|مالطا|مالطي
SE|Suède|suédois|Sweden|Swedish;^Swede|السويد|سويدي
NO|Norvège|norvégien|Norway|Norwegian|النرويج|نرويجي
DK|Danemark|danois|Denmark|Danish;^Dane|الدنمارك;الدانمارك|دنماركي;دانماركي
FI|Finlande|finlandais|Finland|Finnish;^Finn|فنلندا|فنلندي
IS|Islande|islandais|Iceland|Icelandic;Icelander|آيسلندا;أيسلندا|آيسلندي
PL|Pologne|polonais|Poland|^Polish;^Pole|بولندا;بولونيا|بولندي
CZ|Tchéquie;République tchèque|tchèque|Czechia;Czech Republic|Czech|التشيك;جمهورية التشيك|تشيكي
SK|Slovaquie|slovaque|Slovakia|Slovak|سلوفاكيا|سلوفاكي
HU|Hongrie|hongrois|Hungary|Hungarian|المجر;هنغاريا|مجري;هنغاري
RO|Roumanie|roumain|Romania|Romanian|رومانيا|روماني
BG|Bulgarie|bulgare|Bulgaria|Bulgarian|بلغاريا|بلغاري
RS|Serbie|serbe|Serbia|Serbian;Serb|صربيا|صربي;صرب
HR|Croatie|croate|Croatia|Croatian;Croat|كرواتيا|كرواتي
SI|Slovénie|slovène|Slovenia|Slovenian;Slovene|سلوفينيا|سلوفيني
BA|Bosnie-Herzégovine;Bosnie|bosnien;bosniaque|Bosnia and Herzegovina;Bosnia|Bosnian;Bosniak|البوسنة والهرسك;البوسنة|بوسني
ME|Monténégro|monténégrin|Montenegro|Montenegrin|الجبل الأسود;مونتينيغرو|
MK|Macédoine du Nord;Macédoine|macédonien;nord-macédonien|North Macedonia;Macedonia|Macedonian;North Macedonian|مقدونيا الشمالية;مقدونيا|مقدوني
AL|Albanie|albanais|Albania|Albanian|ألبانيا|ألباني
XK|Kosovo|kosovar|Kosovo|Kosovar;Kosovan|كوسوفو|كوسوفي
EE|Estonie|estonien|Estonia|Estonian|إستونيا|إستوني
LV|Lettonie|letton/lettonne/lettons/lettonnes|Latvia|Latvian|لاتفيا|لاتفي
LT|Lituanie|lituanien|Lithuania|Lithuanian|ليتوانيا|ليتواني
AD|Andorre|andorran|Andorra|Andorran|أندورا|أندوري
MC|Monaco|monégasque|Monaco|Monegasque|موناكو|
SM|Saint-Marin|saint-marinais|San Marino|Sammarinese|سان مارينو|
VA|Vatican;Saint-Siège||Vatican;Holy See||الفاتيكان;الكرسي الرسولي|
LI|Liechtenstein|liechtensteinois|Liechtenstein|Liechtensteiner|ليختنشتاين|
GI|Gibraltar|gibraltarien|Gibraltar|Gibraltarian|جبل طارق|
FO|Îles Féroé|féroïen|Faroe Islands|Faroese|جزر فارو|
GL|Groenland|groenlandais|Greenland|Greenlander;Greenlandic|غرينلاند;جرينلاند|
AX|Îles Åland|ålandais|Åland Islands|Alander|جزر آلاند|
SJ|Svalbard et Jan Mayen;Svalbard||Svalbard and Jan Mayen;Svalbard||سفالبارد|
IM|Île de Man|mannois|Isle of Man|Manx|جزيرة مان|
JE|^Jersey|jersiais|^Jersey||جيرسي|
GG|Guernesey|guernesiais|Guernsey||غيرنزي;جيرنزي|
BV|Île Bouvet||Bouvet Island||جزيرة بوفيه|
`;
