import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { queryString } from "./api/fetch.js";
import { NotFound } from "./shell/NotFound.js";
import { Shell } from "./shell/Shell.js";
import { Unreached } from "./shell/Unreached.js";
import { TollPage } from "./toll/TollPage.js";
import type { Plain } from "./toll/scope.js";

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>): Plain => search as Plain,
});
/** A page whose code comes when it is opened; where it cannot come, the page says so. */
function later<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  const reached = () =>
    load().then(
      ({ [name]: page }) => ({ page }),
      () => ({ page: Unreached }),
    );
  return lazyRouteComponent(reached, "page");
}

// The front page is there at once; every other page comes when it is opened.
const toll = createRoute({ getParentRoute: () => root, path: "/", component: TollPage });
const claims = createRoute({
  getParentRoute: () => root,
  path: "/claims",
  component: later(() => import("./claims/ClaimsPage.js"), "ClaimsPage"),
});
const claim = createRoute({
  getParentRoute: () => root,
  path: "/claims/$id",
  component: later(() => import("./claims/ClaimPage.js"), "ClaimPage"),
});
const reports = createRoute({
  getParentRoute: () => root,
  path: "/reports",
  component: later(() => import("./reports/ReportsPage.js"), "ReportsPage"),
});
const report = createRoute({
  getParentRoute: () => root,
  path: "/reports/$id",
  component: later(() => import("./reports/ReportPage.js"), "ReportPage"),
});
const incidents = createRoute({
  getParentRoute: () => root,
  path: "/incidents",
  component: later(() => import("./incidents/IncidentsPage.js"), "IncidentsPage"),
});
const incident = createRoute({
  getParentRoute: () => root,
  path: "/incidents/$id",
  component: later(() => import("./incidents/IncidentPage.js"), "IncidentPage"),
});
const method = createRoute({
  getParentRoute: () => root,
  path: "/method",
  component: later(() => import("./method/MethodPage.js"), "MethodPage"),
});
const data = createRoute({
  getParentRoute: () => root,
  path: "/data",
  component: later(() => import("./downloads/DataPage.js"), "DataPage"),
});

const cited = createRoute({
  getParentRoute: () => root,
  path: "/cited",
  component: later(() => import("./cited/CitedPage.js"), "CitedPage"),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: "/compare",
  component: later(() => import("./compared/ComparePage.js"), "ComparePage"),
});
const published = createRoute({
  getParentRoute: () => root,
  path: "/published",
  component: later(() => import("./published/PublishedPage.js"), "PublishedPage"),
});
const read = createRoute({
  getParentRoute: () => root,
  path: "/read",
  component: later(() => import("./reading/ReadPage.js"), "ReadPage"),
});

const tree = root.addChildren([
  toll,
  claims,
  claim,
  reports,
  report,
  incidents,
  incident,
  method,
  data,
  read,
  cited,
  compare,
  published,
]);

/** The site's router under one language (`/fr`). Search parameters stay plain strings, so that addresses stay readable. */
export function createSite(basepath: string) {
  return createRouter({
    routeTree: tree,
    basepath,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => queryString(search as Plain),
    scrollRestoration: true,
    defaultPreload: false,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createSite>;
  }
}
