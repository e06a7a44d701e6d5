import type { Incident } from "@bilan/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { boundariesQuery } from "../api/queries.js";
import { useText } from "../language/text.js";
import { radiusOf } from "./words.js";

const CircleMap = lazy(() => import("../map/CircleMap.js"));

/** Where an incident happened as a circle as wide as the place is uncertain; an area is said in words instead. */
export function Circle({ where }: { readonly where: Incident["where"] }) {
  const t = useText();
  const boundaries = useQuery(boundariesQuery(where.country));
  const radius = radiusOf(where.precision);
  if (where.lat === null || where.lon === null) return null;
  const position = t("circle.position", { lat: where.lat.toFixed(3), lon: where.lon.toFixed(3) });
  return (
    <figure className="circle">
      {boundaries.data ? (
        <Suspense fallback={<p className="loading">{t("state.loading", { what: t("where.map") })}</p>}>
          <CircleMap boundaries={boundaries.data} lat={where.lat} lon={where.lon} radius={radius} label={position} />
        </Suspense>
      ) : null}
      <figcaption>
        {radius === null ? t("circle.area") : t("circle.radius", { km: radius })} <bdi dir="ltr">{position}</bdi>
      </figcaption>
    </figure>
  );
}
