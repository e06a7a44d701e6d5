import { describe, expect, it } from "vitest";
import { read } from "../../read.js";

/** A claim in one line: measure, qualifier, value, tags, place, who did it, cause. Places here are invented. */
function told(text: string, published = "2024-05-10"): string[] {
  return read(text, { id: "exercise", lang: "ar", published }).claims.map((claim) => {
    const figure = claim.figure ? `${claim.figure.qualifier} ${claim.figure.value}` : "none";
    const tags = claim.population.tags.join("+");
    return [claim.measure, figure, tags, claim.cause ?? "", claim.partOf ? `part of ${claim.partOf}` : ""]
      .filter((word) => word !== "")
      .join(" | ");
  });
}

function first(text: string, published = "2024-05-10") {
  const claim = read(text, { id: "exercise", lang: "ar", published }).claims[0];
  if (!claim) throw new Error("no claim");
  return claim;
}

describe("Arabic texts of other wars", () => {
  it("reads a shelling with parts, duals, its author and a market in a village (السودان)", () => {
    const text =
      "أفادت غرفة طوارئ مخيم الرمدة بمقتل سبعة عشر نازحاً، من بينهم خمس نساء وطفلتان، وإصابة 31 آخرين جراء قصف مدفعي نفذته قوات الدعم السريع، مساء الخميس، على سوق قرية أم سدرات بولاية جنوب دارفور.";
    expect(told(text)).toEqual([
      "killed | exact 17 | shelling",
      "killed | exact 5 | women | shelling | part of c1",
      "killed | exact 2 | children | shelling | part of c1",
      "injured | exact 31 | shelling",
    ]);
    const claim = first(text);
    expect(claim.by).toEqual(["Rapid Support Forces"]);
    expect(claim.speaker).toEqual(["غرفة طوارئ مخيم الرمدة"]);
    expect(claim.place).toEqual({ name: "سوق قرية أم سدرات", in: "ولاية جنوب دارفور" });
    expect(claim.period).toEqual({ from: "2024-05-09", to: "2024-05-09" });
  });

  it("reads an ambush, soldiers and a denial (سوريا)", () => {
    const reading = read(
      "قال المرصد السوري إن ما لا يقل عن 14 عنصراً من قوات النظام قتلوا أمس بكمين نصبه تنظيم الدولة الإسلامية قرب بلدة الصوانة الغربية. ونفت وزارة الدفاع سقوط قتلى في صفوف الجيش.",
      { id: "exercise", lang: "ar", published: "2023-08-02" },
    );
    expect(reading.claims[0]).toMatchObject({
      measure: "killed",
      figure: { qualifier: "at-least", value: 14 },
      population: { tags: ["government-forces"] },
      by: ["Islamic State"],
      cause: "ground-fighting",
      speaker: ["المرصد السوري"],
      period: { from: "2023-08-01", to: "2023-08-01" },
    });
    expect(reading.claims[1]).toMatchObject({ stance: "denies", speaker: ["وزارة الدفاع"], about: "c1" });
  });

  it("reads duals and an ordinal as people, a sniper, and a quarter of a town (اليمن)", () => {
    const text = "استشهد شابان وأصيب ثالث برصاص قناص في حي الوردية بمدينة تعز، وفق مصدر طبي.";
    expect(told(text)).toEqual(["killed | exact 2 | sniper", "injured | exact 1 | sniper"]);
    expect(first(text).place).toEqual({ name: "حي الوردية", in: "مدينة تعز" });
    expect(first(text).speaker).toEqual(["مصدر طبي"]);
  });

  it("reads a toll told before bare numbers, since a day (غزة)", () => {
    const text = "وزارة الصحة: ارتفاع حصيلة القتلى إلى 1195 والجرحى إلى 4170 منذ السابع من أكتوبر.";
    expect(told(text)).toEqual(["killed | exact 1195", "injured | exact 4170"]);
    expect(first(text).speaker).toEqual(["وزارة الصحة"]);
    expect(first(text).period).toEqual({ from: "2023-10-07", to: "2024-05-09" });
  });

  it("reads an abduction by an active verb and one of them freed (العراق)", () => {
    const text =
      "اختطف مسلحون مجهولون ثلاثة مزارعين من قرية الحميدات بمحافظة ديالى، فجر اليوم، وأفرجوا عن أحدهم لاحقاً.";
    expect(told(text)).toEqual(["abducted | exact 3", "released | exact 1 | part of c1"]);
    expect(first(text).by).toEqual(["مسلحون مجهولون"]);
  });

  it("reads a field message in dialect", () => {
    const text = "عاجل: الحربي ضرب سوق الهال ببلدة كفر زرتا، 6 شهدا بينن طفل و ولدين وفوق ال20 جريح.";
    expect(told(text)).toEqual([
      "killed | exact 6 | air-strike",
      "killed | exact 1 | children | air-strike | part of c1",
      "killed | exact 2 | children | air-strike | part of c1",
      "injured | more-than 20 | air-strike",
    ]);
  });

  it("takes «لم تسجل أي إصابات» and «عدم وقوع ضحايا» as none", () => {
    expect(told("لم تسجل أي إصابات في الهجوم الذي استهدف فجر الأحد قاعدة عين الرمل.")).toEqual(["injured | exact 0"]);
    expect(told("وأكد البيان عدم وقوع ضحايا في الانفجار.")).toEqual(["casualties | exact 0 | explosive-device"]);
  });

  it("reads the toll of a month, and a detention with its parts", () => {
    const text =
      "وثقت الشبكة خلال شهر أيار 2023 مقتل 88 مدنياً، بينهم 17 طفلاً و8 سيدات، واعتقال ما لا يقل عن 226 شخصاً، بينهم 6 أطفال.";
    expect(told(text, "2023-06-25")).toEqual([
      "killed | exact 88 | civilians",
      "killed | exact 17 | children | part of c1",
      "killed | exact 8 | women | part of c1",
      "detained | at-least 226",
      "detained | exact 6 | children | part of c4",
    ]);
    expect(first(text, "2023-06-25").period).toEqual({ from: "2023-05-01", to: "2023-05-31" });
  });

  it("counts families displaced and families stuck (ليبيا)", () => {
    const claims = read(
      "نزحت نحو 450 عائلة من منطقة عين الغزالة منذ الأربعاء، بحسب المنظمة الدولية للهجرة، فيما لا تزال عشرات الأسر عالقة.",
      { id: "exercise", lang: "ar", published: "2019-04-20" },
    ).claims;
    expect(claims.map(({ measure, unit }) => `${measure} ${unit}`)).toEqual(["displaced families", "trapped families"]);
    expect(claims[0]?.figure).toMatchObject({ qualifier: "about", value: 450, low: 405, high: 495 });
    expect(claims[0]?.speaker).toEqual(["المنظمة الدولية للهجرة"]);
  });

  it("reads the drowned around their verb and the missing", () => {
    const text = "لقي 12 مهاجراً حتفهم غرقاً، وفُقد أكثر من أربعين، إثر انقلاب قارب قبالة سواحل مدينة زرارة.";
    expect(told(text)).toEqual(["killed | exact 12 | drowning", "missing | more-than 40 | drowning"]);
  });

  it("takes an indefinite singular as one and a mine as a cause without an event", () => {
    const reading = read("قُتل ضابط وجُرح ثلاثة جنود بانفجار لغم أرضي في قضاء البعاجة.", {
      id: "exercise",
      lang: "ar",
      published: "2017-07-14",
    });
    expect(reading.claims.map(({ figure, cause }) => [figure?.value, cause])).toEqual([
      [1, "landmine"],
      [3, "landmine"],
    ]);
    expect(reading.events).toEqual([]);
  });

  it("hangs a share with its pronoun, and starved of those besieged, on their wholes", () => {
    const text = "يعيش 40 ألف مدني تحت الحصار في بلدة البقين، وقضى 16 منهم جوعاً، نصفهم من الأطفال.";
    expect(told(text)).toEqual([
      "besieged | exact 40000 | civilians",
      expect.stringMatching(/^killed \| exact 16 \| starvation/),
      "killed | exact 0.5 | children | starvation | part of c2",
    ]);
  });

  it("counts some of the wounded as dead, part of the wounded", () => {
    const text = "استقبل المستشفى سبعة وأربعين مصاباً. وقد توفي اثنان من المصابين.";
    expect(told(text)).toEqual(["injured | exact 47", "killed | exact 2 | part of c1"]);
  });

  it("does not take the dual-like name of a group, a once, or trucks for people", () => {
    expect(told("ومنذ عودة طالبان إلى الحكم نهب مسلحون 98 شاحنة من أصل 109.")).toEqual([]);
  });

  it("affirms with «مؤكدا أن» and takes the spokesman for his organisation", () => {
    const claim = first("قال المتحدث باسم قوات الصمود، مؤكداً أن المعارك أسفرت عن مقتل 21 مسلحاً.");
    expect(claim.stance).toBe("asserts");
  });

  it.each([
    ["قُتل أحد الحراس وأصيب اثنان من المارة في بلدة الرمدة.", ["killed | exact 1", "injured | exact 2"]],
    ["لم تسفر الغارات على بلدة الرمدة عن وقوع إصابات.", ["injured | exact 0 | air-strike"]],
    ["لم يُقتل أي مدني في القصف على بلدة الرمدة.", ["killed | exact 0 | civilians | shelling"]],
    ["قُتل 12 عنصراً في هجوم إرهابي على بلدة الرمدة.", ["killed | exact 12"]],
    ["أصيب راعٍ برصاص شرطي قرب بلدة الرمدة.", ["injured | exact 1 | gunfire"]],
    ["أنقذ خفر السواحل 27 مهاجراً وانتشل ثلاث جثث قبالة الرمدة.", ["killed | exact 3"]],
    [
      "سقط 12 قتيلاً في صفوف الجيش و4 جرحى بين المدنيين.",
      ["killed | exact 12 | government-forces", "injured | exact 4 | civilians"],
    ],
    ["حصيلة اليوم 29 حالة وفاة و47 إصابة.", ["killed | exact 29", "injured | exact 47"]],
    [
      "قتل 40 شخصاً بينهم سيدة واحدة وطفلان اثنان.",
      ["killed | exact 40", "killed | exact 1 | women | part of c1", "killed | exact 2 | children | part of c1"],
    ],
    ["وأشار التقرير إلى أن 60 في المئة من القتلى هم من النساء والأطفال.", ["killed | exact 0.6 | women+children"]],
  ])("reads «%s»", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("names an armed group that no table knows, as whose members, author and speaker it is", () => {
    const text =
      "قُتل ثمانية من مقاتلي كتيبة النسور، وقال متحدث باسم جبهة النخيل إن الهجوم نفذته ميليشيا درع الوادي. وأضافت الجبهة أن أربعة جرحى نُقلوا إلى بلدة الرمدة.";
    const { claims } = read(text, { id: "exercise", lang: "ar", published: "2024-05-10" });
    expect(claims[0]?.population.groups).toEqual(["كتيبة النسور"]);
    expect(claims[0]?.by).toEqual(["ميليشيا درع الوادي"]);
    expect(claims[1]?.speaker).toEqual(["جبهة النخيل"]);
  });

  it("calls an organisation again by its noun, and takes its own release for its own word", () => {
    const again = "قالت نقابة الأطباء إن 12 مدنياً قتلوا في الرمدة. وأضافت النقابة أن ستة أطفال أصيبوا.";
    const { claims } = read(again, { id: "exercise", lang: "ar", published: "2024-05-10" });
    expect(claims.map(({ speaker }) => speaker)).toEqual([["نقابة الأطباء"], ["نقابة الأطباء"]]);
    const own = "الشبكة الوطنية لحقوق الإنسان\n\nوثقت الشبكة مقتل 12 مدنياً في بلدة الرمدة يوم أمس.";
    expect(first(own).speaker).toEqual([]);
  });

  it("begins a period on the day behind «منذ بدء», and counts the first weeks of a month", () => {
    expect(first("قُتل 40 مدنياً في الرمدة منذ اندلاع الحرب في البلاد في 15 أبريل 2023.").period).toEqual({
      from: "2023-04-15",
      to: "2024-05-09",
    });
    expect(first("قُتل 40 مدنياً في الرمدة خلال الأسابيع الثلاثة الأولى من نيسان.").period).toEqual({
      from: "2024-04-01",
      to: "2024-04-21",
    });
  });

  it("goes by who did it in a list of tolls, and hangs it on the dead", () => {
    const text =
      "مقتل 142 مدنياً في آذار 2019.\nتوزعت حصيلة الضحايا بحسب الجهات الفاعلة على النحو التالي:\n- قوات النظام: 61 مدنياً بينهم 17 طفلاً.\n- هيئة تحرير الشام: 6 بينهم سيدة واحدة.";
    const { claims } = read(text, { id: "exercise", lang: "ar", published: "2019-04-02" });
    expect(claims.map(({ measure, by, partOf }) => [measure, by[0] ?? "", partOf])).toEqual([
      ["killed", "", null],
      ["killed", "قوات النظام", "c1"],
      ["killed", "قوات النظام", "c2"],
      ["killed", "Hayat Tahrir al-Sham", "c1"],
      ["killed", "Hayat Tahrir al-Sham", "c4"],
    ]);
  });

  it("hangs each item of a list on the count of its own measure, with its cause and author", () => {
    const text =
      "أسفرت الغارات الإسرائيلية أمس عن استشهاد 77 شخصاً وإصابة 205 أشخاص في لبنان، توزعوا على الشكل الآتي:\n- محافظة الجنوب: 48 شهيداً و92 جريحاً\n- قضاء الرمدة: 29 شهيداً و113 جريحاً";
    const { claims } = read(text, { id: "exercise", lang: "ar", published: "2024-10-30" });
    expect(claims.slice(2).map(({ measure, partOf, by, place }) => [measure, partOf, by[0], place?.name])).toEqual([
      ["killed", "c1", "Israel", "محافظة الجنوب"],
      ["injured", "c2", "Israel", "محافظة الجنوب"],
      ["killed", "c1", "Israel", "قضاء الرمدة"],
      ["injured", "c2", "Israel", "قضاء الرمدة"],
    ]);
  });

  it.each([
    ["أجلى الصليب الأحمر الثلاثاء 27 جريحاً من بلدة الرمدة.", ["evacuated | exact 27"]],
    [
      "قُتل ثلاثة جنود وجُرح رابع في بلدة الرمدة.",
      ["killed | exact 3 | government-forces", "injured | exact 1 | government-forces"],
    ],
    [
      "ارتفعت حصيلة القصف على بلدة الرمدة من خمسة شهداء إلى ثمانية.",
      ["killed | exact 5 | shelling", "killed | exact 8 | shelling"],
    ],
    [
      "قُتل 40 مدنياً في بلدة الرمدة. وتشكل النساء 21 في المئة من القتلى.",
      ["killed | exact 40 | civilians", "killed | exact 0.21 | women | part of c1"],
    ],
    ["أضاف أن اثنين من رفاقهم في عداد المفقودين.", ["missing | exact 2"]],
    ["اختُطف موظفان في منظمة إغاثة محلية في بلدة الرمدة.", ["abducted | exact 2 | aid-workers"]],
    ["لجأ نحو 600 أسرة إلى بلدة دولو في إثيوبيا.", ["refugees | about 600"]],
    [
      "اعتُقل 28 ناشطاً في الرمدة، أُفرج عن 26 منهم.",
      ["detained | exact 28", "released | exact 26 | prisoners | part of c1"],
    ],
    ["قُتل 30 شخصاً في الرمدة، بينهم خمسة نازحين.", ["killed | exact 30", "killed | exact 5 | part of c1"]],
    ["استشهد مدنيين اثنين وامرأة واحدة في الرمدة.", ["killed | exact 2 | civilians", "killed | exact 1 | women"]],
  ])("counts «%s»", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("takes an admission without a figure for a confirmation of what was told", () => {
    const text =
      "قالت نقابة الأطباء إن طائرة مسيّرة استهدفت سوق بلدة الرمدة أمس. وأقرت وزارة الدفاع بأن طائراتها ضربت هدفاً في الرمدة.";
    const { claims } = read(text, { id: "exercise", lang: "ar", published: "2024-05-10" });
    expect(claims).toMatchObject([{ stance: "confirms", figure: null, speaker: ["وزارة الدفاع"], about: "e1" }]);
  });

  it.each([
    ["أدت الغارات إلى مصرع 22 حوثياً وتدمير سبع آليات في الرمدة.", ["killed | exact 22 | air-strike"]],
    [
      "حصد القصف على بلدة الرمدة 26 قتيلاً، بينهم سبعة من عائلة واحدة.",
      ["killed | exact 26 | shelling", "killed | exact 7 | shelling | part of c1"],
    ],
    [
      "انفجر لغم في بلدة الرمدة، فقضى أربعة منهم (امرأتان وطفل ورجل).",
      [
        "killed | exact 4 | landmine",
        "killed | exact 2 | women | landmine | part of c1",
        "killed | exact 1 | children | landmine | part of c1",
        "killed | exact 1 | men | landmine | part of c1",
      ],
    ],
    ["ولا يزال ما بين 800 و1000 عنصر من تنظيم الدولة الإسلامية في بادية الرمدة.", ["resident | between 900"]],
    [
      "قضى 41,300 بسيارات مفخخة و19,700 بغارات جوية.",
      ["killed | exact 41300 | car-bomb", "killed | exact 19700 | air-strike"],
    ],
    ["ولم يتجاوز عدد القتلى في عام 2011 أربعة آلاف ومئتين.", ["killed | at-most 4200"]],
    ["تقول وزارة الدفاع إنها فقدت 4,486 جندياً في الرمدة.", ["killed | exact 4486 | government-forces"]],
    [
      "استقبل المستشفى جثامين 16 شخصاً، تسعة منهم بالزي العسكري.",
      ["killed | exact 16", "killed | exact 9 | part of c1"],
    ],
    [
      "قُتل 58 مزارعاً في الرمدة. وقالت الشرطة إن ثماني نساء بين القتلى، وإن عشرة مزارعين ما زالوا مفقودين.",
      ["killed | exact 58", "killed | exact 8 | women | part of c1", "missing | exact 10"],
    ],
  ])("understands «%s»", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("takes «المليشيا» for the group named last by that noun, and a force that tells of its foe for the author", () => {
    const text =
      "شنت مليشيا الحوثي هجوماً على بلدة الرمدة أمس. وسلّم سبعة من عناصر المليشيا أنفسهم. وأعلن الجيش مقتل خمسة من عناصر بوكو حرام في بلدة القصيرة.";
    const { claims } = read(text, { id: "exercise", lang: "ar", published: "2024-05-10" });
    expect(claims[0]?.population.groups).toEqual(["Houthis"]);
    expect(claims[1]).toMatchObject({ by: ["الجيش"], population: { groups: ["Boko Haram"] } });
  });

  it("reads attacks whose subject stands between the verb and its object", () => {
    const text = "فتحت قوات الأمن النار على معتصمين في بلدة الرمدة أمس. وكسر الجيش هجوماً على بلدة القصيرة اليوم.";
    const { events } = read(text, { id: "exercise", lang: "ar", published: "2024-05-10" });
    expect(events.map(({ type, actors, place }) => [type, actors[0], place?.name])).toEqual([
      ["attack", "قوات الأمن", "بلدة الرمدة"],
      ["battle", "الجيش", "بلدة القصيرة"],
    ]);
  });

  it.each([
    ["توفي خمسة عمال في بلدة الرمدة، وستة مزارعين توفوا في القصيرة.", ["killed | exact 5", "killed | exact 6"]],
    ["قالت الشرطة إن أربعة عمال كانوا في عداد الضحايا.", ["killed | exact 4"]],
    ["ظل 310 رجال رهن الاحتجاز في بلدة الرمدة.", ["detained | exact 310 | men"]],
    ["لا يُعرف مصير 41 شخصاً من بلدة الرمدة.", ["missing | exact 41"]],
    ["قال السكان إن صفقة شملت عشرين أسيراً.", ["released | exact 20 | prisoners"]],
    ["لا يزال 600 جندي منتشرين في بلدة الرمدة.", ["deployed | exact 600 | government-forces"]],
    ["نشرت الوكالة صوراً لأربع مدرعات محترقة وخمس عربات.", []],
    [
      "يحتاج 40 ألف شخص في بلدة الرمدة، أي ما يعادل 30 في المئة من السكان، إلى المساعدة.",
      ["in-need | exact 40000", "in-need | exact 0.3"],
    ],
    ["اعتُقل 51 طبيباً ومسعفاً في بلدة الرمدة.", ["detained | exact 51 | medics"]],
    ["قُتل عشرون صحفياً ومزارعاً في بلدة الرمدة.", ["killed | exact 20 | journalists"]],
    ["قُتل 12 شرطياً وطفل في بلدة الرمدة.", ["killed | exact 12 | police", "killed | exact 1 | children"]],
  ])("finds in the paradigm «%s»", (text, expected) => {
    expect(told(text).map((line) => line.replace(/ [|] part of .*/, ""))).toEqual(expected);
  });

  it.each([
    ["أما نقابة الأطباء في بلدة الرمدة فأحصت تسعة قتلى.", ["نقابة الأطباء"]],
    ["أما وزارة الدفاع التابعة للحكومة فزعمت مقتل تسعة مسلحين في الرمدة.", ["وزارة الدفاع"]],
    ["قالت وزارة الصحة إن ثلاثة جرحى وصلوا.\n\nويُذكر أن هجوماً في الرمدة أسفر عن مقتل تسعة جنود.", []],
    ["قالت وزارة الصحة إن ثلاثة جرحى وصلوا.\n\nيُشار إلى أن هجوماً في الرمدة أسفر عن مقتل تسعة جنود.", []],
  ])("takes the topic for who says so, and the desk for who recalls: «%s»", (text, speaker) => {
    const { claims } = read(text, { id: "exercise", lang: "ar", published: "2024-05-10" });
    expect(claims.find(({ figure }) => figure?.value === 9)?.speaker).toEqual(speaker);
  });

  it("begins again from the day of the bulletin at each line that opens with a place and a colon", () => {
    const text =
      "نشرة يوم الجمعة 10 أيار/مايو 2024\n\nمحافظة الرمدة: قُتل ثلاثة مدنيين بقصف.\n\nمحافظة القصيرة: قُتل أربعة جنود أمس.\n\nمحافظة الحلفة: اعتقلت الشرطة خمسة أشخاص.";
    const { claims } = read(text, { id: "exercise", lang: "ar", published: "2024-05-10" });
    expect(claims.map(({ period }) => period?.from)).toEqual(["2024-05-10", "2024-05-09", "2024-05-10"]);
  });

  it.each([
    ["أكدت لجنة الإغاثة تعرض السوق للقصف.", ["confirms"]],
    ["أكد مدير المستشفى حدوث الغارة.", ["confirms"]],
    ["أكد سكان سماع دوي.", []],
  ])("confirms what was told where the words name an incident: «%s»", (answer, stances) => {
    const text = `قالت نقابة الأطباء إن غارة جوية أصابت سوق بلدة الرمدة أمس وقتلت سبعة مدنيين.\n\n${answer}`;
    const { claims } = read(text, { id: "exercise", lang: "ar", published: "2024-05-10" });
    expect(claims.filter(({ figure }) => figure === null).map(({ stance }) => stance)).toEqual(stances);
  });
});
