import type { Organisation } from "./organisation.js";

/**
 * States whose ministries and armies are known by name in three languages.
 * code | state | English adjective | English place | French adjective (masculine;feminine) | French place |
 * Arabic adjective (masculine;feminine) | Arabic place. From the names that the states' own agencies use.
 */
const STATES = `
SY|Syria|Syrian|Syria|syrien;syrienne|de Syrie|السوري;السورية|سوريا
LB|Lebanon|Lebanese|Lebanon|libanais;libanaise|du Liban|اللبناني;اللبنانية|لبنان
IL|Israel|Israeli|Israel|israélien;israélienne|d'Israël|الإسرائيلي;الإسرائيلية|إسرائيل
PS|Palestine|Palestinian|Palestine|palestinien;palestinienne|de Palestine|الفلسطيني;الفلسطينية|فلسطين
IQ|Iraq|Iraqi|Iraq|irakien;irakienne|d'Irak|العراقي;العراقية|العراق
IR|Iran|Iranian|Iran|iranien;iranienne|d'Iran|الإيراني;الإيرانية|إيران
TR|Turkey|Turkish|Turkey|turc;turque|de Turquie|التركي;التركية|تركيا
YE|Yemen|Yemeni|Yemen|yéménite;yéménite|du Yémen|اليمني;اليمنية|اليمن
JO|Jordan|Jordanian|Jordan|jordanien;jordanienne|de Jordanie|الأردني;الأردنية|الأردن
SD|Sudan|Sudanese|Sudan|soudanais;soudanaise|du Soudan|السوداني;السودانية|السودان
LY|Libya|Libyan|Libya|libyen;libyenne|de Libye|الليبي;الليبية|ليبيا
RU|Russia|Russian|Russia|russe;russe|de Russie|الروسي;الروسية|روسيا
UA|Ukraine|Ukrainian|Ukraine|ukrainien;ukrainienne|d'Ukraine|الأوكراني;الأوكرانية|أوكرانيا
FR|France|French|France|français;française|de France|الفرنسي;الفرنسية|فرنسا
GB|United Kingdom|British|Britain|britannique;britannique|du Royaume-Uni|البريطاني;البريطانية|بريطانيا
ML|Mali|Malian|Mali|malien;malienne|du Mali|المالي;المالية|مالي
`;

/** Ministries: name | English | French | Arabic; several spellings separated by ";". */
const MINISTRIES = `
Health|health|de la Santé|الصحة
Defence|defence;defense|de la Défense|الدفاع
Interior|interior|de l'Intérieur|الداخلية
Foreign Affairs|foreign;foreign affairs|des Affaires étrangères|الخارجية
`;

/** The health ministry of Gaza and that of Ramallah speak apart. */
const GAZA: Organisation = {
  name: "Ministry of Health (Gaza)",
  kind: "state",
  country: "PS",
  aliases: {
    fr: ["ministère de la Santé de Gaza", "ministère de la Santé du Hamas", "ministère de la Santé à Gaza"],
    en: [
      "Ministry of Health (Gaza)",
      "Gaza health ministry",
      "Gaza's health ministry",
      "Gaza Ministry of Health",
      "Ministry of Health in Gaza",
      "Hamas-run health ministry",
    ],
    ar: ["وزارة الصحة في غزة", "وزارة الصحة بغزة", "وزارة الصحة في قطاع غزة", "وزارة الصحة الفلسطينية في غزة"],
  },
};

/** Armies that the tables already know under another name. */
const ARMIES: Readonly<Record<string, string>> = { IL: "IDF" };

function rowsOf(table: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|"));
}

/** A state's government, as UCDP names it. */
export function governmentName(state: string): string {
  return `Government of ${state}`;
}

/**
 * Governments, armies and ministries of states, made of two tables; and each ministry where no state is said. The second
 * value is the government that an organ belongs to; null: it is not said, or it is the government itself.
 */
export function stateOrgans(): readonly (readonly [Organisation, string | null])[] {
  const ministries = rowsOf(MINISTRIES).map(([name = "", en = "", fr = "", ar = ""]) => ({
    name,
    en: en.split(";"),
    fr,
    ar,
  }));
  const unnamed = ministries.map(({ name, en, fr, ar }): readonly [Organisation, null] => [
    {
      name: `Ministry of ${name}`,
      kind: "state",
      country: null,
      aliases: {
        fr: [`ministère ${fr}`],
        en: en.flatMap((one) => [`${one} ministry`, `ministry of ${one}`]),
        ar: [`وزارة ${ar}`],
      },
    },
    null,
  ]);
  const ofStates = rowsOf(STATES).flatMap((row): (readonly [Organisation, string | null])[] => {
    const [country = "", state = "", adjective = "", place = "", fr = "", frPlace = "", ar = "", arPlace = ""] = row;
    const [frMale = "", frFemale = ""] = fr.split(";");
    const [arMale = "", arFemale = ""] = ar.split(";");
    const government = governmentName(state);
    return [
      [
        {
          name: government,
          kind: "state",
          country,
          aliases: {
            fr: [`gouvernement ${frMale}`, `régime ${frMale}`, `autorités ${frFemale}s`],
            en: [government, `${adjective} government`, `${adjective} regime`, `${adjective} authorities`],
            ar: [`الحكومة ${arFemale}`, `النظام ${arMale}`, `السلطات ${arFemale}`],
          },
        },
        null,
      ],
      [
        {
          name: ARMIES[country] ?? `Army (${country})`,
          kind: "army",
          country,
          aliases: {
            fr: [`armée ${frFemale}`, `armée ${frPlace}`, `forces armées ${frFemale}s`],
            en: [
              `Army (${country})`,
              `${adjective} army`,
              `${adjective} military`,
              `${adjective} armed forces`,
              `${adjective} Arab Army`,
            ],
            ar: [`الجيش ${arMale}`, `الجيش العربي ${arMale}`, `القوات المسلحة ${arFemale}`],
          },
        },
        government,
      ],
      ...ministries.map(({ name, en, fr: of, ar: what }): readonly [Organisation, string] => [
        {
          name: `Ministry of ${name} (${country})`,
          kind: "state",
          country,
          aliases: {
            fr: [`ministère ${frMale} ${of}`, `ministère ${of} ${frMale}`, `ministère ${of} ${frPlace}`],
            en: [
              `Ministry of ${name} (${country})`,
              ...en.flatMap((one) => [
                `${adjective} ${one} ministry`,
                `${adjective} ministry of ${one}`,
                `${one} ministry of ${place}`,
                `ministry of ${one} of ${place}`,
                `${place}'s ${one} ministry`,
              ]),
            ],
            ar: [`وزارة ${what} ${arFemale}`, `وزارة ${what} في ${arPlace}`],
          },
        },
        government,
      ]),
    ];
  });
  return [...unnamed, [GAZA, null], ...ofStates];
}
