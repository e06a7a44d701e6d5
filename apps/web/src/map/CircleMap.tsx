import type { Boundaries } from "../api/queries.js";
import { useText } from "../language/text.js";
import { palette, plainStyle } from "./style.js";
import { useMap } from "./useMap.js";

interface Props {
  readonly boundaries: Boundaries;
  readonly lat: number;
  readonly lon: number;
  /** kilometres; null: known as an area only, marked by a cross */
  readonly radius: number | null;
  readonly label: string;
}

const KM_PER_DEGREE = 111.32;

/** A circle on the ground as a polygon of 64 corners; radius in kilometres (equirectangular, fine below 100 km). */
function circle(lat: number, lon: number, radius: number) {
  const corners = Array.from({ length: 65 }, (_, i) => {
    const angle = (i / 64) * 2 * Math.PI;
    const north = (radius * Math.sin(angle)) / KM_PER_DEGREE;
    const east = (radius * Math.cos(angle)) / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
    return [lon + east, lat + north];
  });
  return { type: "Feature" as const, properties: {}, geometry: { type: "Polygon" as const, coordinates: [corners] } };
}

/** A small map with the circle within which an incident happened. */
export default function CircleMap({ boundaries, lat, lon, radius, label }: Props) {
  const t = useText();
  const colours = palette();
  const { box, failed } = useMap(() => {
    const base = plainStyle(boundaries, colours);
    const point = { type: "Point" as const, coordinates: [lon, lat] };
    return {
      style: {
        ...base,
        sources: {
          ...base.sources,
          circle: { type: "geojson", data: circle(lat, lon, radius ?? 1) },
          point: { type: "geojson", data: point },
        },
        layers: [
          ...base.layers,
          ...(radius === null
            ? []
            : [
                {
                  id: "within",
                  type: "fill" as const,
                  source: "circle",
                  paint: { "fill-color": colours.accent, "fill-opacity": 0.2 },
                },
                {
                  id: "edge",
                  type: "line" as const,
                  source: "circle",
                  paint: { "line-color": colours.accent, "line-width": 2 },
                },
              ]),
          {
            id: "point",
            type: "circle",
            source: "point",
            paint: {
              "circle-radius": 4,
              "circle-color": radius === null ? colours.paper : colours.ink,
              "circle-stroke-color": colours.ink,
              "circle-stroke-width": 1.5,
            },
          },
        ],
      },
      center: [lon, lat],
      zoom: radius === 1 ? 8 : 6.5,
    };
  });
  if (failed) return <p className="empty">{t("where.noMap")}</p>;
  return <div ref={box} className="map small" role="region" aria-label={label} dir="ltr" />;
}
