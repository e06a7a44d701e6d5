import type { GeoJSONSource, MapMouseEvent } from "maplibre-gl";
import { useEffect, useRef } from "react";
import type { AreaTotal, Boundaries } from "../api/queries.js";
import { placeName } from "../language/place.js";
import { type Text, useText } from "../language/text.js";
import { extentOf, landOf, MAP_FONTS, palette, plainStyle } from "./style.js";
import { useMap } from "./useMap.js";

interface Props {
  readonly boundaries: Boundaries;
  readonly areas: readonly AreaTotal[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  readonly label: string;
}

/** The areas of a country, darker where more were counted, each with its name and number; a click chooses one. */
export default function AreaMap({ boundaries, areas, chosen, choose, label }: Props) {
  const t = useText();
  const colours = palette();
  const latest = useRef(choose);
  latest.current = choose;
  const { box, map, failed } = useMap(() => ({
    style: {
      ...plainStyle(boundaries, colours),
      sources: {
        land: landOf(counted(t, boundaries, areas)),
        names: { type: "geojson", data: names(t, boundaries, areas) },
      },
      layers: [
        ...plainStyle(boundaries, colours).layers,
        {
          id: "counted",
          type: "fill",
          source: "land",
          paint: {
            "fill-color": colours.accent,
            "fill-opacity": ["interpolate", ["linear"], ["get", "share"], 0, 0, 0.001, 0.08, 1, 0.6],
          },
        },
        {
          id: "chosen",
          type: "line",
          source: "land",
          filter: ["==", ["get", "id"], chosen ?? ""],
          paint: { "line-color": colours.ink, "line-width": 2.5 },
        },
        {
          id: "names",
          type: "symbol",
          source: "names",
          layout: {
            "text-field": ["get", "label"],
            "text-font": MAP_FONTS,
            "text-size": 12,
            "text-max-width": 8,
            "symbol-sort-key": ["-", 0, ["get", "best"]],
          },
          paint: { "text-color": colours.ink, "text-halo-color": colours.paper, "text-halo-width": 1.5 },
        },
      ],
    },
    bounds: extentOf(boundaries),
    fitBoundsOptions: { padding: 16 },
  }));
  useEffect(() => {
    if (!map) return;
    const click = (event: MapMouseEvent) => {
      const [hit] = map.queryRenderedFeatures(event.point, { layers: ["land"] });
      if (typeof hit?.properties["id"] === "string") latest.current(hit.properties["id"]);
    };
    map.on("click", click);
    map.on("mousemove", "land", () => {
      map.getCanvas().style.cursor = "pointer";
    });
    return () => {
      map.off("click", click);
    };
  }, [map]);
  useEffect(() => {
    if (!map) return;
    void (map.getSource("land") as GeoJSONSource).setData(counted(t, boundaries, areas));
    void (map.getSource("names") as GeoJSONSource).setData(names(t, boundaries, areas));
    map.setFilter("chosen", ["==", ["get", "id"], chosen ?? ""]);
  }, [map, areas, boundaries, chosen]);
  if (failed) return <p className="empty">{t("where.noMap")}</p>;
  return <div ref={box} className="map" role="region" aria-label={label} dir="ltr" />;
}

function totals(areas: readonly AreaTotal[]): Map<string, AreaTotal> {
  return new Map(areas.map((area) => [area.id, area]));
}

function counted(t: Text, boundaries: Boundaries, areas: readonly AreaTotal[]): Boundaries {
  const byId = totals(areas);
  const most = Math.max(1, ...areas.map((area) => area.best ?? area.low));
  return {
    ...boundaries,
    features: boundaries.features.map((feature) => {
      const area = byId.get(feature.properties.id);
      const best = area === undefined ? 0 : (area.best ?? area.low);
      return {
        ...feature,
        properties: { ...feature.properties, share: best / most, label: placeName(t.language, feature.properties) },
      };
    }),
  };
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

/** A point for each area's name, in the middle of its largest ring. */
function names(t: Text, boundaries: Boundaries, areas: readonly AreaTotal[]) {
  const byId = totals(areas);
  return {
    type: "FeatureCollection" as const,
    features: boundaries.features.map(({ geometry, properties }) => {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      const rings = polygons.map((polygon) => polygon[0] ?? []);
      const largest = rings.reduce((a, b) => (b.length > a.length ? b : a), []);
      const lons = largest.map((point) => point[0] ?? 0);
      const lats = largest.map((point) => point[1] ?? 0);
      const area = byId.get(properties.id);
      const best = area === undefined ? 0 : (area.best ?? area.low);
      const name = placeName(t.language, properties).replace(/^(Gouvernorat d[eu’']\s?|محافظة )| Governorate$/gi, "");
      return {
        type: "Feature" as const,
        geometry: { type: "Point" as const, coordinates: [middle(lons), middle(lats)] },
        properties: { label: best > 0 ? `${name}\n${t.number(best)}` : name, best },
      };
    }),
  };
}
