import type { Population } from "@bilan/vocabulary";
import { kindsText } from "../language/figure.js";
import { countryName } from "../language/place.js";
import type { Text } from "../language/text.js";

type Of = { readonly [K in keyof Population]: readonly string[] };

/** Of whom a figure speaks: kinds of people, then groups, then nationalities. */
export function populationText(t: Text, { tags, groups, nationalities }: Of): string {
  const parts = [
    ...(tags.length === 0 ? [] : [kindsText(t, tags)]),
    ...groups,
    ...nationalities.map((code) => countryName(t, code)),
  ];
  return parts.length === 0 ? t("tag.people") : parts.join(t("list.comma"));
}
