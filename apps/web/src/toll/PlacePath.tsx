import type { Boundaries } from "../api/queries.js";
import { countryName, type PlaceName, placeName } from "../language/place.js";
import { type Text, useText } from "../language/text.js";
import type { Counting } from "./counting.js";
import type { ChangeToll } from "./useToll.js";

interface Step {
  readonly id: string;
  readonly words: string;
}

/** A place and what is known to hold it, country first, in the page's language where it has names there. */
export function pathOf(
  t: Text,
  counting: Counting | null,
  place: PlaceName,
  country: string,
  boundaries: Boundaries | undefined,
): Step[] {
  const state = { id: `iso:${country}`, words: countryName(t, country) };
  if (place.id === state.id) return [state];
  const named = new Map(
    boundaries?.features.map(({ properties }) => [properties.id, placeName(t.language, properties)]),
  );
  const between = (counting?.lineage(place.id) ?? [])
    .filter(({ id }) => id !== state.id && id !== place.id)
    .map(({ id, name }) => ({ id, words: named.get(id) ?? name }));
  return [state, ...between, { id: place.id, words: placeName(t.language, place) }];
}

/** The way up from the place chosen: everywhere, the country, and so on down to it. */
export function PlacePath({ path, change }: { readonly path: readonly Step[]; readonly change: ChangeToll }) {
  const t = useText();
  if (path.length === 0) return null;
  return (
    <nav aria-label={t("where.path")}>
      <ol className="path">
        <li>
          <button type="button" className="plain" onClick={() => change({ place: null })}>
            {t("place.everywhere")}
          </button>
        </li>
        {path.map(({ id, words }, at) => (
          <li key={id}>
            {at === path.length - 1 ? (
              <b aria-current="location">{words}</b>
            ) : (
              <button type="button" className="plain" onClick={() => change({ place: id })}>
                {words}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
