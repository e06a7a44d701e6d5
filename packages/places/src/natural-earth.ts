import type { Place } from "@bilan/vocabulary";
import { type Area, middleOf } from "./polygon.js";
import { isArabic, usefulVariants } from "./script.js";

/** What is read of a Natural Earth admin 1 feature (ne_10m_admin_1_states_provinces). */
export interface NaturalEarthAdmin1 {
  readonly iso_a2: string;
  readonly iso_3166_2: string;
  readonly adm1_code: string;
  readonly name: string | null;
  readonly name_en?: string | null;
  readonly name_fr?: string | null;
  readonly name_ar?: string | null;
  readonly name_alt?: string | null;
  readonly name_local?: string | null;
  readonly gn_name?: string | null;
  readonly gn_id?: number | null;
  readonly gn_a1_code?: string | null;
  readonly type_en?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

const ARABIC_HEAD = /^(محافظة|ولاية|إقليم|منطقة|مقاطعة|قضاء)\s+/;
const FRENCH_HEAD = /^(de la |de |du |des |d['’])/;

/**
 * The place of a Natural Earth admin 1 feature; `null` for shapes that are no unit of their country (no ISO code of their
 * own: neutral zones, disputed strips). Names lose the heads that some carry (محافظة حلب, `de Homs`).
 */
export function naturalEarthPlace(given: NaturalEarthAdmin1, area: Area, version: string): Place | null {
  const iso = given.iso_3166_2;
  if (!/^[A-Z]{2}$/.test(given.iso_a2) || !/^[A-Z]{2}-[A-Z0-9]+$/.test(iso)) return null;
  const names = [given.name_en, given.name, given.name_alt?.split("|")[0]].map((name) => plain(name));
  const name = names.find((each) => each !== "") ?? iso;
  const fr = plain(given.name_fr).replace(FRENCH_HEAD, "");
  const arabic = plain(given.name_ar);
  const ar = isArabic(arabic) ? arabic.replace(ARABIC_HEAD, "") : "";
  const alternates = [...(given.name_alt ?? "").split("|"), ...(given.name_local ?? "").split("|")].map(plain);
  const middle = middleOf(area);
  return {
    id: `iso:${iso}`,
    kind: "admin1",
    name,
    names: { en: name, ...(fr ? { fr } : {}), ...(ar ? { ar } : {}) },
    variants: usefulVariants(
      [plain(given.name), ...alternates, plain(given.gn_name), arabic, ...(EXTRA[iso] ?? [])],
      [name, fr, ar],
    ),
    parent: `iso:${given.iso_a2}`,
    country: given.iso_a2,
    lat: middle.lat,
    lon: middle.lon,
    population: null,
    codes: { iso, ...(given.gn_id && given.gn_id > 0 ? { geonames: String(given.gn_id) } : {}) },
    source: "natural-earth",
    version,
  };
}

/** Names in use by agencies that Natural Earth does not hold. */
const EXTRA: Readonly<Record<string, readonly string[]>> = {
  "SY-RD": ["Rural Damascus", "Damascus countryside", "Rif Damas", "campagne de Damas", "banlieue de Damas"],
};

function plain(name: string | null | undefined): string {
  return (name ?? "").replace(/\s*\([^)]*\)/g, "").trim();
}
