import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { type AreaTotal, areasQuery, boundariesQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { boundsText } from "../language/figure.js";
import { countryName, type PlaceName, placeName } from "../language/place.js";
import { areasFrom } from "./areas.js";
import type { Counting } from "./counting.js";
import { EvidenceNumber } from "./EvidenceLink.js";
import { PlacePath, pathOf } from "./PlacePath.js";
import { useText } from "../language/text.js";
import { type TollSearch, tollParams } from "./scope.js";
import { useHomeCountry } from "./usePlace.js";
import type { ChangeToll } from "./useToll.js";

const AreaMap = lazy(() => import("../map/AreaMap.js"));

interface Props {
  readonly search: TollSearch;
  readonly counting: Counting | null;
  readonly place: (PlaceName & { country?: string }) | null;
  readonly change: ChangeToll;
}

/** Where: the same question for every governorate, as a map that can be clicked and as a list. */
export function Where({ search, counting, place, change }: Props) {
  const t = useText();
  const home = useHomeCountry();
  const section = useRef<HTMLElement>(null);
  const near = useNear(section);
  const country = place?.country ?? home;
  const boundaries = useQuery({ ...boundariesQuery(country ?? ""), enabled: near && country !== null });
  const asked = { ...search, place: search.place ?? (country === null ? null : `iso:${country}`) };
  const computed = useMemo(
    () =>
      near && country !== null ? areasFrom(counting, { ...search, place: `iso:${country}` }, boundaries.data) : null,
    [near, counting, country, JSON.stringify(search), boundaries.data],
  );
  const query = useQuery({
    ...areasQuery(tollParams(asked)),
    enabled: near && country !== null && computed === null && (counting === null || boundaries.isFetched),
  });
  const areas = computed === null ? query : { ...query, data: computed, error: null, isPlaceholderData: false };
  const path = country === null || place === null ? [] : pathOf(t, counting, place, country, boundaries.data);
  const chosen = path.findLast(({ id }) => boundaries.data?.features.some(({ properties }) => properties.id === id));
  const choose = (id: string) => change({ place: id === place?.id ? (path.at(-2)?.id ?? null) : id });
  return (
    <section aria-labelledby="where" ref={section}>
      <h2 id="where">{t("where.title")}</h2>
      <PlacePath path={path} change={change} />
      {near && country !== null ? (
        <Answered query={areas as typeof query} what={t("where.title")}>
          {(data) => (
            <div className="where">
              <div className="mapbox">
                {boundaries.data ? (
                  <Suspense fallback={<p className="loading">{t("state.loading", { what: t("where.map") })}</p>}>
                    <AreaMap
                      boundaries={boundaries.data}
                      areas={data.areas}
                      chosen={chosen?.id ?? null}
                      choose={choose}
                      label={t("where.mapLabel", { country: countryName(t, country) })}
                    />
                  </Suspense>
                ) : (
                  <p className={boundaries.error ? "empty" : "loading"} role="status">
                    {boundaries.error ? t("where.noMap") : t("state.loading", { what: t("where.map") })}
                  </p>
                )}
              </div>
              <AreaTable areas={data.areas} chosen={place?.id ?? null} choose={choose} />
            </div>
          )}
        </Answered>
      ) : (
        <div className="mapbox" />
      )}
    </section>
  );
}

interface TableProps {
  readonly areas: readonly AreaTotal[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

function AreaTable({ areas, chosen, choose }: TableProps) {
  const t = useText();
  const ranked = areas
    .filter((area) => area.records > 0 || (area.high ?? 1) > 0)
    .toSorted((a, b) => (b.best ?? b.low) - (a.best ?? a.low));
  if (ranked.length === 0) return <p className="empty">{t("where.none")}</p>;
  return (
    <div className="tablewrap">
      <table className="figures narrow">
        <caption>{t("where.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("where.area")}</th>
            <th scope="col" className="n">
              {t("table.best")}
            </th>
            <th scope="col" className="n">
              {t("table.bounds")}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((area) => (
            <tr key={area.id}>
              <th scope="row">
                <button
                  type="button"
                  className="plain"
                  aria-pressed={area.id === chosen}
                  onClick={() => choose(area.id)}
                >
                  {placeName(t.language, area)}
                </button>
              </th>
              <td className="n">
                <EvidenceNumber n={area.best} only={{ area: area.id }} />
              </td>
              <td className="n">{boundsText(t, area)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** True once an element has come near the window: the map and its data are loaded after everything else. */
function useNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: "400px" },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return near;
}
