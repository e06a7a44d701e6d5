import type { PartyTables } from "../parties.js";

/**
 * The parties of the war in Syria as UCDP names them, with their names in the list of organisations. UCDP's "Syrian
 * insurgents" are the whole armed opposition to the government but IS and the SDF, which the observatories call rebels.
 * Days of founding, joining and leaving are those of the groups' own statements, as reported at the time. Groups that the United Nations lists
 * as of Al-Qaida or ISIL (Security Council, list under resolutions 1267, 1989 and 2253) are jihadists; some call those of
 * them that fight beside the opposition rebels.
 */
export const SYRIA: PartyTables = {
  parties: `
Government of Syria|Syrian army;Syrian Arab Army|pro-government|government-forces,militia,foreign-fighters
National Defence Forces|NDF;National Defense Forces|pro-government,militia|
Liwa al-Quds|Quds Brigade|pro-government,militia|
Hezbollah|Hizbullah;Hizbollah|pro-government,militia,foreign-fighters|
Liwa Fatemiyoun|Fatemiyoun|pro-government,militia,foreign-fighters|
Liwa Zainebiyoun|Zainebiyoun|pro-government,militia,foreign-fighters|
Syrian insurgents|Syrian opposition;Syrian rebels|rebels|jihadists,foreign-fighters
Islamic State|IS;ISIS;ISIL;Daesh|jihadists|foreign-fighters
al-Qaida|Al-Qaeda|jihadists|foreign-fighters
Al-Nusra Front|Jabhat al-Nusra;Nusra Front|jihadists|rebels,foreign-fighters
Jabhat Fateh al-Sham|Jabhat Fatah al-Sham|jihadists|rebels,foreign-fighters
Hayat Tahrir al-Sham|HTS;Hay'at Tahrir al-Sham|jihadists|rebels,foreign-fighters
Liwa al-Aqsa|Jund al-Aqsa|jihadists|rebels,foreign-fighters
Shohadaa al-Yarmouk|Yarmouk Martyrs Brigade;Liwa Shuhada al-Yarmouk|jihadists|rebels,foreign-fighters
Turkistan Islamic Party|ETIM;TIP|jihadists,foreign-fighters|rebels
Guardians of Religion|Hurras al-Din|jihadists|rebels,foreign-fighters
Syrian Democratic Forces|SDF||militia,rebels,foreign-fighters
YPG|||militia,rebels,foreign-fighters
YPJ|||militia,rebels,foreign-fighters
Free Syrian Army|FSA|rebels|foreign-fighters
Syrian National Army|SNA|rebels|foreign-fighters
National Front for Liberation|National Liberation Front;NLF|rebels|foreign-fighters
Syrian Liberation Front|Jabhat Tahrir Suriya|rebels|foreign-fighters
Southern Front||rebels|foreign-fighters
Ahrar al-Sham||rebels|jihadists,foreign-fighters
Jaish al-Islam|Jaysh al-Islam|rebels|foreign-fighters
Faylaq al-Rahman|Rahman Corps|rebels|foreign-fighters
Faylaq al-Sham|Sham Legion|rebels|foreign-fighters
Nour al-Din al-Zenki|Harakat Nour al-Din al-Zenki|rebels|jihadists,foreign-fighters
Suqour al-Sham Brigades|Suqour al-Sham|rebels|foreign-fighters
Sultan Murad|Liwa al-Sultan Murad;Sultan Murad Division|rebels|foreign-fighters
Hamza Division||rebels|foreign-fighters
Ahrar al-Sharqiya||rebels|jihadists,foreign-fighters
Levant Front|al-Jabha al-Shamiya|rebels|foreign-fighters
23rd Division||rebels|foreign-fighters
Jaysh al Nasr|Jaysh al-Nasr|rebels|foreign-fighters
Jaysh al-Nukhba||rebels|foreign-fighters
Hawar Kilis Operations Room||rebels|foreign-fighters
Mare' Operations Room||rebels|foreign-fighters
Fatah Halab||rebels|jihadists,foreign-fighters
Jaysh Asoud al-Sharqiya||rebels|foreign-fighters
Martyr Lieutenant Ahmed Abdou Brigades||rebels|foreign-fighters
`,
  memberships: `
National Defence Forces|Government of Syria|||part of the armed forces by its own account
Jabhat Fateh al-Sham|Hayat Tahrir al-Sham|||joined under the new name on 2017-01-28; before that day its earlier name
Al-Nusra Front|Jabhat Fateh al-Sham|||renamed on 2016-07-28; before that day its earlier name
Al-Nusra Front|al-Qaida|2013-04-10|2016-07-27|allegiance of 2013-04-10, ended with the new name
Nour al-Din al-Zenki|Hayat Tahrir al-Sham|2017-01-28|2017-07-20|founding statement; its own statement of leaving
YPJ|YPG|2013-04-04||established as its women's units
YPG|Syrian Democratic Forces|2015-10-10||founding statement of the SDF
Ahrar al-Sham|Syrian Liberation Front|2018-02-18||founding statement
Nour al-Din al-Zenki|Syrian Liberation Front|2018-02-18||founding statement
Syrian Liberation Front|National Front for Liberation|2018-08-01||statement of joining
Faylaq al-Sham|National Front for Liberation|2018-05-28||founding statement
Jaysh al Nasr|National Front for Liberation|2018-05-28||founding statement
23rd Division|National Front for Liberation|2018-05-28||founding statement
Jaysh al-Nukhba|National Front for Liberation|2018-05-28||founding statement
Suqour al-Sham Brigades|National Front for Liberation|2018-08-01||statement of joining
National Front for Liberation|Syrian National Army|2019-10-04||statement of joining
Sultan Murad|Syrian National Army|2017-12-30||founding statement
Hamza Division|Syrian National Army|2017-12-30||founding statement
Ahrar al-Sharqiya|Syrian National Army|2017-12-30||founding statement
Levant Front|Syrian National Army|2017-12-30||founding statement
Al-Nusra Front|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Jabhat Fateh al-Sham|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Hayat Tahrir al-Sham|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Liwa al-Aqsa|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Turkistan Islamic Party|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Guardians of Religion|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Free Syrian Army|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Syrian National Army|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
National Front for Liberation|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Syrian Liberation Front|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Southern Front|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Ahrar al-Sham|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Jaish al-Islam|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Faylaq al-Rahman|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Faylaq al-Sham|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Nour al-Din al-Zenki|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Suqour al-Sham Brigades|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Sultan Murad|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Hamza Division|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Ahrar al-Sharqiya|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Levant Front|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
23rd Division|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Jaysh al Nasr|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Jaysh al-Nukhba|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Hawar Kilis Operations Room|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Mare' Operations Room|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Fatah Halab|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Jaysh Asoud al-Sharqiya|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
Martyr Lieutenant Ahmed Abdou Brigades|Syrian insurgents|||armed opposition other than IS and the SDF (UCDP)
`,
};
