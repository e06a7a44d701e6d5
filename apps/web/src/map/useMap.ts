import { Map as GlMap, type MapOptions, NavigationControl, ScaleControl, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useText } from "../language/text.js";
import { fontsReady } from "./style.js";

// A production build has the worker as a file of its own; without this the map stays blank.
setWorkerUrl(workerUrl);

interface Made {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly map: GlMap | null;
  readonly failed: boolean;
}

/** A map in a box: made once the fonts are there, removed with the page. `options` are read when it is made. */
export function useMap(options: () => Omit<MapOptions, "container">): Made {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<GlMap | null>(null);
  const [failed, setFailed] = useState(false);
  const make = useRef(options);
  const locale = useRef({
    "NavigationControl.ZoomIn": t("map.zoomIn"),
    "NavigationControl.ZoomOut": t("map.zoomOut"),
    "Map.Title": t("where.map"),
  });
  useEffect(() => {
    let made: GlMap | null = null;
    let gone = false;
    void Promise.all([fontsReady(), sized(box.current)]).then(() => {
      if (gone || !box.current) return;
      try {
        made = new GlMap({
          container: box.current,
          attributionControl: false,
          dragRotate: false,
          pitchWithRotate: false,
          cooperativeGestures: false,
          scrollZoom: false,
          fadeDuration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200,
          locale: locale.current,
          ...make.current(),
        });
      } catch {
        setFailed(true);
        return;
      }
      made.touchZoomRotate.disableRotation();
      made.addControl(new NavigationControl({ showCompass: false }));
      made.addControl(new ScaleControl({}));
      made.once("load", () => {
        if (!gone) setMap(made);
      });
    });
    return () => {
      gone = true;
      made?.remove();
      setMap(null);
    };
  }, []);
  return { box, map, failed };
}

/** Waits until a box has a size: a map made in one without would keep a size of its own. */
function sized(box: HTMLElement | null): Promise<void> {
  return new Promise((resolve) => {
    if (!box) return resolve();
    const observer = new ResizeObserver(() => {
      if (box.clientWidth === 0 || box.clientHeight === 0) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve());
    });
    observer.observe(box);
  });
}
