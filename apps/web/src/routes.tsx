import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { queryString } from "./api/fetch.js";
import { ClaimPage } from "./claims/ClaimPage.js";
import { ClaimsPage } from "./claims/ClaimsPage.js";
import { DataPage } from "./data/DataPage.js";
import { IncidentPage } from "./incidents/IncidentPage.js";
import { IncidentsPage } from "./incidents/IncidentsPage.js";
import { MethodPage } from "./method/MethodPage.js";
import { ReportPage } from "./reports/ReportPage.js";
import { ReportsPage } from "./reports/ReportsPage.js";
import { NotFound } from "./shell/NotFound.js";
import { Shell } from "./shell/Shell.js";
import { TollPage } from "./toll/TollPage.js";
import type { Plain } from "./toll/scope.js";

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>): Plain => search as Plain,
});
const toll = createRoute({ getParentRoute: () => root, path: "/", component: TollPage });
const claims = createRoute({ getParentRoute: () => root, path: "/claims", component: ClaimsPage });
const claim = createRoute({ getParentRoute: () => root, path: "/claims/$id", component: ClaimPage });
const reports = createRoute({ getParentRoute: () => root, path: "/reports", component: ReportsPage });
const report = createRoute({ getParentRoute: () => root, path: "/reports/$id", component: ReportPage });
const incidents = createRoute({ getParentRoute: () => root, path: "/incidents", component: IncidentsPage });
const incident = createRoute({ getParentRoute: () => root, path: "/incidents/$id", component: IncidentPage });
const method = createRoute({ getParentRoute: () => root, path: "/method", component: MethodPage });
const data = createRoute({ getParentRoute: () => root, path: "/data", component: DataPage });

const read = createRoute({
  getParentRoute: () => root,
  path: "/read",
  component: lazyRouteComponent(() => import("./reading/ReadPage.js"), "ReadPage"),
});

const tree = root.addChildren([toll, claims, claim, reports, report, incidents, incident, method, data, read]);

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
