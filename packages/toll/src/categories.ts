import { speakerKey } from "@bilan/organisations";
import type { Tag } from "@bilan/vocabulary";

/**
 * One meaning that a speaker has given to the name of a category. It holds from the first to the last day on which he is
 * known to have used the name so; between two meanings the day of the change may not be known. null: no end is known.
 */
export interface CategoryVersion {
  /** the organisation that speaks */
  readonly speaker: string;
  /** the name, as a tag */
  readonly category: Tag;
  readonly version: string;
  readonly from: string | null;
  readonly to: string | null;
  /** who is counted under the name */
  readonly includes: readonly Tag[];
  readonly note: string;
}

/** The categories that are known to have changed their meaning. Data: a redefinition that is found adds two rows. */
export const CATEGORY_VERSIONS: readonly CategoryVersion[] = [
  {
    speaker: "SOHR",
    category: "civilians",
    version: "with-rebels",
    from: null,
    to: "2016-02-22",
    includes: ["civilians", "rebels"],
    note: "Civilians who took up arms are counted among civilians; rebel fighters are given as a part of them.",
  },
  {
    speaker: "SOHR",
    category: "civilians",
    version: "without-rebels",
    from: "2016-12-13",
    to: null,
    includes: ["civilians"],
    note: "Rebel fighters are a category of their own, beside civilians.",
  },
];

/** The meaning of a category for a speaker on a day; null where none is known, or not which of two. */
export function categoryOn(
  speaker: string,
  category: Tag,
  day: string,
  versions: readonly CategoryVersion[] = CATEGORY_VERSIONS,
): CategoryVersion | null {
  return (
    versionsOf(speaker, category, versions).find(
      ({ from, to }) => (from === null || from <= day) && (to === null || day <= to),
    ) ?? null
  );
}

/** The meanings that a speaker has given to a category, oldest first. */
export function versionsOf(
  speaker: string,
  category: Tag,
  versions: readonly CategoryVersion[] = CATEGORY_VERSIONS,
): CategoryVersion[] {
  const key = speakerKey(speaker);
  return versions
    .filter((each) => each.category === category && speakerKey(each.speaker) === key)
    .sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
}
