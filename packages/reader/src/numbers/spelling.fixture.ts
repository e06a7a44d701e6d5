/**
 * Writes whole numbers below 10^13 in words, for tests. `choose(n)` picks one of n ways where a language has several.
 * Nothing here is shared with the reader.
 */
export type Choose = (ways: number) => number;

const pick = <T>(choose: Choose, ...ways: [T, ...T[]]): T => ways[choose(ways.length)] ?? ways[0];

const EN_SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const EN_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function enBelow1000(n: number, choose: Choose): string {
  const parts: string[] = [];
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds > 0) parts.push(`${EN_SMALL[hundreds]} hundred`);
  if (hundreds > 0 && rest > 0 && choose(2) === 0) parts.push("and");
  if (rest > 0 && rest < 20) parts.push(EN_SMALL[rest] ?? "");
  else if (rest > 0) {
    const unit = rest % 10;
    const ten = EN_TENS[Math.floor(rest / 10)] ?? "";
    parts.push(unit === 0 ? ten : `${ten}${pick(choose, "-", " ")}${EN_SMALL[unit]}`);
  }
  return parts.join(" ");
}

export function inEnglish(n: number, choose: Choose): string {
  if (n === 0) return "zero";
  const parts: string[] = [];
  for (const [scale, name] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
    [1e3, "thousand"],
  ] as const) {
    const count = Math.floor(n / scale) % 1000;
    if (count > 0) parts.push(`${enBelow1000(count, choose)} ${name}`);
  }
  const rest = n % 1000;
  if (rest > 0)
    parts.push(`${parts.length > 0 && rest < 100 && choose(2) === 0 ? "and " : ""}${enBelow1000(rest, choose)}`);
  return parts.join(" ");
}

const FR_SMALL =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const FR_TENS = "- - vingt trente quarante cinquante soixante".split(" ");

function frBelow100(n: number, choose: Choose): string {
  const hyphen = pick(choose, "-", " ");
  if (n < 20) return FR_SMALL[n] ?? "";
  const regional = choose(2) === 0;
  const base = Math.floor(n / 10) * 10;
  if (regional && base === 70) return frTail("septante", n - 70, hyphen);
  if (regional && base === 90) return frTail("nonante", n - 90, hyphen);
  if (n < 70) return frTail(FR_TENS[base / 10] ?? "", n - base, hyphen);
  if (n < 80) return n === 71 ? `soixante${hyphen}et${hyphen}onze` : `soixante${hyphen}${FR_SMALL[n - 60]}`;
  const eighty = `quatre${hyphen}vingt`;
  if (n === 80) return `${eighty}s`;
  return `${eighty}${hyphen}${FR_SMALL[n - 80]}`;
}

function frTail(ten: string, unit: number, hyphen: string): string {
  if (unit === 0) return ten;
  return unit === 1 ? `${ten}${hyphen}et${hyphen}un` : `${ten}${hyphen}${FR_SMALL[unit]}`;
}

function frBelow1000(n: number, choose: Choose): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const head = hundreds === 0 ? "" : hundreds === 1 ? "cent" : `${FR_SMALL[hundreds]} cent${rest === 0 ? "s" : ""}`;
  return [head, rest > 0 ? frBelow100(rest, choose) : ""].filter(Boolean).join(" ");
}

/** One is left out: it is an article in French. */
export function inFrench(n: number, choose: Choose): string {
  if (n === 0) return "zéro";
  const parts: string[] = [];
  for (const [scale, name] of [
    [1e12, "billion"],
    [1e9, "milliard"],
    [1e6, "million"],
  ] as const) {
    const count = Math.floor(n / scale) % 1000;
    if (count > 0) parts.push(`${frBelow1000(count, choose)} ${name}${count > 1 ? "s" : ""}`);
  }
  const thousands = Math.floor(n / 1000) % 1000;
  if (thousands > 0) parts.push(thousands === 1 ? "mille" : `${frBelow1000(thousands, choose)} mille`);
  if (n % 1000 > 0) parts.push(frBelow1000(n % 1000, choose));
  return parts.join(" ");
}

const AR_UNITS = [
  ["صفر"],
  ["واحد", "واحدة"],
  ["اثنان", "اثنين", "اثنتان", "اثنتين"],
  ["ثلاث", "ثلاثة"],
  ["أربع", "أربعة"],
  ["خمس", "خمسة"],
  ["ست", "ستة"],
  ["سبع", "سبعة"],
  ["ثمان", "ثماني", "ثمانية"],
  ["تسع", "تسعة"],
];
const AR_TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
const AR_FIRST = ["", "أحد عشر", "إحدى عشرة", "اثنا عشر", "اثنتا عشرة", "اثني عشر"];

function arJoin(parts: string[], choose: Choose): string {
  const and = pick(choose, " و", " و ");
  return parts.join(and);
}

function arUnit(n: number, choose: Choose): string {
  const forms = AR_UNITS[n] ?? [""];
  return forms[choose(forms.length)] ?? forms[0] ?? "";
}

function arBelow100(n: number, choose: Choose): string[] {
  if (n < 10) return [arUnit(n, choose)];
  if (n === 10) return [pick(choose, "عشر", "عشرة")];
  if (n === 11) return [pick(choose, AR_FIRST[1] ?? "", AR_FIRST[2] ?? "")];
  if (n === 12) return [pick(choose, AR_FIRST[3] ?? "", AR_FIRST[4] ?? "", AR_FIRST[5] ?? "")];
  if (n < 20) return [choose(2) === 0 ? `${AR_UNITS[n - 10]?.[0]} عشرة` : `${AR_UNITS[n - 10]?.at(-1)} عشر`];
  const ten = `${AR_TENS[Math.floor(n / 10)]}${pick(choose, "ون", "ين")}`;
  return n % 10 === 0 ? [ten] : [arUnit(n % 10, choose), ten];
}

function arBelow1000(n: number, choose: Choose): string[] {
  const hundreds = Math.floor(n / 100);
  const hundred = pick(choose, "مئة", "مائة");
  const stem = hundred.slice(0, -1);
  const parts: string[] = [];
  if (hundreds === 1) parts.push(hundred);
  else if (hundreds === 2) parts.push(`${stem}ت${pick(choose, "ان", "ين")}`);
  else if (hundreds > 2)
    parts.push(choose(2) === 0 ? `${AR_TENS[hundreds]}${hundred}` : `${AR_UNITS[hundreds]?.[0]} ${hundred}`);
  return n % 100 > 0 ? [...parts, ...arBelow100(n % 100, choose)] : parts;
}

export function inArabic(n: number, choose: Choose): string {
  if (n === 0) return "صفر";
  const parts: string[] = [];
  for (const [scale, one, dual, plural, accusative] of [
    [1e12, "تريليون", "تريليون", "تريليونات", "تريليونا"],
    [1e9, "مليار", "مليار", "مليارات", "مليارا"],
    [1e6, "مليون", "مليون", "ملايين", "مليونا"],
    [1e3, "ألف", "ألف", "آلاف", "ألفا"],
  ] as const) {
    const count = Math.floor(n / scale) % 1000;
    if (count === 0) continue;
    if (count === 1) parts.push(one);
    else if (count === 2) parts.push(`${dual}${pick(choose, "ان", "ين")}`);
    else {
      const few = count % 100 > 2 && count % 100 <= 10;
      const many = count % 100 > 10;
      parts.push(`${arJoin(arBelow1000(count, choose), choose)} ${few ? plural : many ? accusative : one}`);
    }
  }
  if (n % 1000 > 0) parts.push(...arBelow1000(n % 1000, choose));
  return arJoin(parts, choose);
}
