import type {
  Bounds,
  ChecksView,
  CitationView,
  ClaimsView,
  ClaimView,
  ComparisonView,
  DaysView,
  EvidenceView,
  IncidentsView,
  IncidentView,
  ObservatoryView,
  PartiesView,
  Place,
  PlacesView,
  PublishedView,
  ReportsView,
  ReportView,
  TimelineView,
  Toll,
} from "@bilan/vocabulary";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { ask, type Params } from "./fetch.js";

export type AreaTotal = Bounds & { id: string; name: string; names: Place["names"]; records: number };
export type Boundaries = FeatureCollection<Polygon | MultiPolygon, { id: string; name: string; names: Place["names"] }>;

function view<T>(path: string, params: Params = {}) {
  return queryOptions({
    queryKey: [path, params] as const,
    queryFn: ({ signal }) => ask<T>(path, params, signal),
    placeholderData: keepPreviousData,
  });
}

/** One record by its id: an earlier one is never shown in its place. */
function record<T>(path: string) {
  return queryOptions({ queryKey: [path] as const, queryFn: ({ signal }) => ask<T>(path, {}, signal) });
}

export const observatoryQuery = () => view<ObservatoryView>("/observatory");
export const tollQuery = (params: Params) => view<Toll>("/toll", params);
export const evidenceQuery = (params: Params) => view<EvidenceView>("/toll/evidence", params);
export const timelineQuery = (params: Params) => view<TimelineView>("/toll/timeline", params);
export const areasQuery = (params: Params) => view<{ areas: AreaTotal[] }>("/toll/map", params);
export const partiesQuery = () => view<PartiesView>("/parties");
export const publishedQuery = (params: Params) => view<PublishedView>("/table", params);
export const checksQuery = (params: Params) => view<ChecksView>("/checks", params);
export const claimsQuery = (params: Params) => view<ClaimsView>("/claims", params);
export const claimQuery = (id: string) => record<ClaimView>(`/claims/${encodeURIComponent(id)}`);
export const reportsQuery = (params: Params) => view<ReportsView>("/reports", params);
export const reportQuery = (id: string) => record<ReportView>(`/reports/${encodeURIComponent(id)}`);
export const incidentsQuery = (params: Params) => view<IncidentsView>("/incidents", params);
export const incidentQuery = (id: string) => record<IncidentView>(`/incidents/${encodeURIComponent(id)}`);
export const citationQuery = (citation: string) => record<CitationView>(`/citations/${encodeURIComponent(citation)}`);
export const comparisonQuery = (params: Params) => view<ComparisonView>("/compare", params);
export const daysQuery = () => view<DaysView>("/ledger/days");
export const placesQuery = (params: Params) => view<PlacesView>("/places", params);

export const boundariesQuery = (country: string) =>
  queryOptions({
    queryKey: ["/places/boundaries", country] as const,
    queryFn: ({ signal }) => ask<Boundaries>("/places/boundaries", { country, level: 1 }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
