import { createRequire } from "node:module";
import type { Place } from "@bilan/vocabulary";

const require = createRequire(import.meta.url);

type Named = Readonly<Record<string, string | readonly string[]>>;

/** Every country: names of CLDR (through Node's `Intl`), and those of `i18n-iso-countries` besides, in three languages. */
export function loadCountries(): Place[] {
  const { version } = require("i18n-iso-countries/package.json") as { version: string };
  const codes = require("i18n-iso-countries/codes.json") as readonly (readonly [string, string, string, string])[];
  const [en, fr, ar] = (["en", "fr", "ar"] as const).map((lang) => namesIn(lang)) as [Names, Names, Names];
  return codes.map(([iso, iso3]) => {
    const name = en.preferred(iso) ?? iso;
    const french = fr.preferred(iso);
    const arabic = ar.preferred(iso);
    const others = new Set([...en.all(iso), ...fr.all(iso), ...ar.all(iso), iso3]);
    for (const own of [name, french, arabic]) if (own) others.delete(own);
    return {
      id: `iso:${iso}`,
      kind: "country" as const,
      name,
      names: { en: name, ...(french ? { fr: french } : {}), ...(arabic ? { ar: arabic } : {}) },
      variants: [...others],
      parent: null,
      country: iso,
      lat: null,
      lon: null,
      population: null,
      codes: { iso },
      source: "iso-3166",
      version,
    };
  });
}

/** ISO 3166-1 alpha-2 by the numeric code with which `world-atlas` marks its outlines. */
export function isoByNumber(): ReadonlyMap<string, string> {
  const codes = require("i18n-iso-countries/codes.json") as readonly (readonly [string, string, string, string])[];
  return new Map(codes.map(([iso, , number]) => [number, iso]));
}

interface Names {
  preferred(iso: string): string | undefined;
  all(iso: string): readonly string[];
}

function namesIn(lang: "en" | "fr" | "ar"): Names {
  const { countries } = require(`i18n-iso-countries/langs/${lang}.json`) as { countries: Named };
  const short = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
  const all = (iso: string): readonly string[] => {
    const listed = countries[iso] ?? [];
    return typeof listed === "string" ? [listed] : listed;
  };
  return { all, preferred: (iso) => short.of(iso) ?? all(iso)[0] };
}
