import type {
  CitationView,
  ClaimsView,
  ComparisonView,
  EvidenceView,
  IncidentsView,
  ObservatoryView,
  PartiesView,
  ProblemView,
  Series,
  StandingClaim,
  Toll,
} from "@bilan/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Running, startObservatory } from "./observatory.js";

let running: Running;
beforeAll(async () => {
  running = await startObservatory();
});
afterAll(() => running.stop());

async function get<T>(path: string): Promise<{ status: number; body: T; headers: Headers }> {
  const response = await fetch(`${running.url}${path}`);
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  return {
    status: response.status,
    headers: response.headers,
    body: (isJson ? await response.json() : await response.text()) as T,
  };
}

interface Document {
  openapi: string;
  paths: Record<
    string,
    Record<string, { parameters?: { name: string; in: string; required?: boolean }[]; responses: object }>
  >;
  components: { schemas: Record<string, unknown> };
}

describe("the API", () => {
  test("describes itself as OpenAPI 3.1, every reference leads somewhere", async () => {
    const { body } = await get<Document>("/api/openapi.json");
    expect(body.openapi).toBe("3.1.0");
    const names = [...JSON.stringify(body).matchAll(/#\/components\/schemas\/(\w+)/g)].map((found) => found[1] ?? "");
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(body.components.schemas).toHaveProperty(name);
  });

  test("has a page that names every route, with no script", async () => {
    const { body: document } = await get<Document>("/api/openapi.json");
    const { body: page } = await get<string>("/api");
    for (const path of Object.keys(document.paths)) expect(page).toContain(path);
    expect(page).not.toMatch(/<script|onclick|https?:\/\/(?!datapackage)/);
  });

  test("answers every described route without a parameter that it needs with what it describes", async () => {
    const { body: document } = await get<Document>("/api/openapi.json");
    for (const [path, methods] of Object.entries(document.paths)) {
      const needed = methods["get"]?.parameters?.filter((parameter) => parameter.required) ?? [];
      const { status, body } = await get<ProblemView>(path.replace(/\{[^}]+\}/g, "none"));
      if (needed.length === 0) expect(status, path).toBe(200);
      else {
        expect(status, path).toBe(needed.some((parameter) => parameter.in === "path") ? 404 : 400);
        expect(body, path).toMatchObject({
          number: expect.any(Number),
          title: expect.any(String),
          todo: expect.any(String),
        });
      }
    }
  });

  test.each([
    ["/api/toll?place=Nowhereville", 400, 202],
    ["/api/toll?measure=hurt", 400, 106],
    ["/api/toll?from=2016-02-30", 400, 106],
    ["/api/toll?from=2016-02-09&to=2016-02-01", 400, 501],
    ["/api/toll?rule=mine", 400, 502],
    ["/api/claims?limit=9999", 400, 111],
    ["/api/claims/none", 404, 503],
    ["/api/citations/bilan:1", 404, 504],
    ["/api/compare?a=Aleppo&b=now", 400, 106],
    ["/api/series?speaker=OSDH&from=soon", 400, 111],
    ["/api/table?disclosure=secret", 400, 506],
    ["/api/toll?party=Nobody", 400, 507],
    ["/api/table?from=2016-02-09&to=2016-02-01", 400, 501],
    ["/api/table?rule=claims-lowest", 400, 502],
    ["/api/checks?place=Nowhereville", 400, 202],
    ["/api/checks?from=soon", 400, 106],
    ["/api/nothing", 404, 503],
  ])("%s is problem %i %i", async (path, status, number) => {
    const answer = await get<ProblemView>(path);
    expect([answer.status, answer.body.number]).toEqual([status, number]);
  });

  test("sends nothing that lets another host in, and no cookie", async () => {
    for (const path of ["/", "/api", "/api/observatory"]) {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("set-cookie")).toBeNull();
    }
  });
});

describe("the demo", () => {
  test("opens at a toll whose every figure leads to who said it", async () => {
    const { body: observatory } = await get<ObservatoryView>("/api/observatory");
    expect(observatory.note).toBe("demo");
    const { body: toll } = await get<Toll>(`/api/toll?${observatory.scopes[0]?.query}`);
    const whole = toll.claims.find(({ comparable }) => comparable);
    expect(whole).toMatchObject({ speaker: ["OSDH"], figure: { low: 506, high: 506 } });
    for (const claim of toll.claims) {
      const { body } = await get<{ text: string; claim: { span: [number, number]; quote: string } }>(
        `/api/claims/${claim.id}`,
      );
      expect(body.text.slice(...body.claim.span)).toBe(claim.quote);
    }
  });

  test("answers a citation by its address, and compares it with a question", async () => {
    const { body: toll } = await get<Toll>("/api/toll?place=Aleppo&known-on=2016-02-10");
    const { body: cited } = await get<CitationView>(`/api/citations/${toll.citation}`);
    expect(cited).toMatchObject({ citation: toll.citation, toll: { total: toll.total, claims: toll.claims } });
    const b = encodeURIComponent("place=Aleppo&known-on=2016-02-09");
    const { body } = await get<ComparisonView>(`/api/compare?a=${toll.citation}&b=${b}`);
    expect(body.total.claims).toBe(toll.claims.length);
    expect(new Set(body.claims.flatMap(({ changes }) => changes))).toEqual(new Set(["removed"]));
  });

  test("knows a party under every name, and says whom it belonged to", async () => {
    const { body } = await get<PartiesView>("/api/parties");
    expect(body.parties.find(({ name }) => name === "YPG")?.memberships).toContainEqual({
      of: "Syrian Democratic Forces",
      from: "2015-10-10",
      to: null,
    });
    for (const name of ["SDF", "FDS", "قسد"]) {
      const { body: toll } = await get<Toll>(`/api/toll?party=${encodeURIComponent(name)}`);
      expect(toll.scope.parties).toEqual(["Syrian Democratic Forces"]);
      expect(toll.citation).toMatch(/^bilan:2~killed~~~~~Syrian_20_Democratic_20_Forces~/);
      const { body: cited } = await get<CitationView>(`/api/citations/${encodeURIComponent(toll.citation)}`);
      expect(cited).toMatchObject({ same: true, toll: { scope: { parties: ["Syrian Democratic Forces"] } } });
    }
  });

  test("knows a speaker under every name", async () => {
    const { body } = await get<ClaimsView>("/api/claims?speaker=SOHR");
    expect(body.total).toBeGreaterThan(0);
    const organisations = ({ speaker }: StandingClaim) => speaker.map((name) => body.speakers[name]?.organisation);
    for (const claim of body.claims) expect(organisations(claim)).toContain("SOHR");
    expect(new Set(body.claims.map(({ speaker }) => speaker[0])).size).toBeGreaterThan(1);
    expect(body.speakers["OSDH"]).toEqual({
      organisation: "SOHR",
      names: { fr: "OSDH", en: "SOHR", ar: "المرصد السوري لحقوق الإنسان" },
    });
  });

  test("gives a speaker's series", async () => {
    const { status, body } = await get<Series>("/api/series?speaker=OSDH&from=2011-03-18&category=civilians");
    expect(status).toBe(200);
    expect(body).toMatchObject({ speaker: "OSDH", measure: "killed", category: "civilians" });
    expect(body.recounted.map(({ version }) => version)).toEqual(["with-rebels", "without-rebels"]);
  });

  test("holds no incident record: it adds no death of its own", async () => {
    const { body: incidents } = await get<IncidentsView>("/api/incidents");
    expect(incidents.total).toBe(0);
    const { body: evidence } = await get<EvidenceView>("/api/toll/evidence?place=Aleppo");
    expect(evidence.total).toBe(0);
  });

  test("is known from its days of publication on", async () => {
    const { body: before } = await get<Toll>("/api/toll?place=Aleppo&known-on=2016-02-09");
    expect(before.claims).toEqual([]);
    const { body: after } = await get<Toll>("/api/toll?place=Aleppo&known-on=2016-02-10");
    expect(after.claims.length).toBeGreaterThan(0);
  });
});

test("who asks while the places of new entries are being taken up waits for them", async () => {
  const fresh = await startObservatory();
  try {
    const asked = Array.from({ length: 4 }, () => fetch(`${fresh.url}/api/toll?place=Aleppo`));
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  } finally {
    await fresh.stop();
  }
});
