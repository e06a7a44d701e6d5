import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Boundaries } from "../api/queries.js";

/** Paper and ink for the map, as the page has them now. */
export function palette() {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: read("--paper"),
    land: read("--land"),
    ink: read("--ink"),
    quiet: read("--quiet"),
    line: read("--line"),
    accent: read("--accent"),
  };
}

export type Palette = ReturnType<typeof palette>;

/** The fonts of the page, by name: without a glyph address the map draws text with the fonts that the page has loaded. */
export const MAP_FONTS = ["Noto Sans", "Noto Sans Arabic"];

/** Waits for the fonts, which the map draws its names with. */
export async function fontsReady(): Promise<void> {
  const arabic = document.documentElement.lang === "ar";
  await Promise.all([
    document.fonts.load('400 14px "Noto Sans"', "Aleppo"),
    ...(arabic ? [document.fonts.load('400 14px "Noto Sans Arabic"', "حلب")] : []),
  ]);
}

/** Boundaries as a source. Cut into tiles up to zoom 5 only: closer, tiles that lie wholly inside one area would be empty. */
export function landOf(boundaries: Boundaries): GeoJSONSourceSpecification {
  return { type: "geojson", data: boundaries, maxzoom: 5, tolerance: 0.1 };
}

/** A plain land of boundaries: no tiles, no glyphs, nothing from another host. */
export function plainStyle(boundaries: Boundaries, colours: Palette): StyleSpecification {
  return {
    version: 8,
    sources: { land: landOf(boundaries) },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colours.paper } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": colours.land } },
      { id: "borders", type: "line", source: "land", paint: { "line-color": colours.line, "line-width": 1 } },
    ],
  };
}

/** West, south, east, north of boundaries. */
export function extentOf(boundaries: Boundaries): [number, number, number, number] {
  const extent: [number, number, number, number] = [180, 90, -180, -90];
  for (const { geometry } of boundaries.features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const [lon, lat] of polygons.flat(2) as [number, number][]) {
      extent[0] = Math.min(extent[0], lon);
      extent[1] = Math.min(extent[1], lat);
      extent[2] = Math.max(extent[2], lon);
      extent[3] = Math.max(extent[3], lat);
    }
  }
  return extent;
}
