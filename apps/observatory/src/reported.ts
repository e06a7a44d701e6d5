import type { ReportedVersion } from "@bilan/exchange";
import { entryId } from "@bilan/ledger";
import type { Body, Draft, Report } from "@bilan/vocabulary";

/** Who coded the claims of a file: nobody read them from a text here. */
const CODER = "claims-file 1";

/**
 * A version of a report as two entries, the report and its reading, known from the version's own instant or else from
 * `knownAt`. The report's id is the subject of both, so that a later version ends the one before it and a late one takes
 * its place among the others.
 */
export function reportedDrafts(
  version: ReportedVersion,
  blob: string,
  knownAt: string | null,
  actor: string,
  at: string,
): Draft[] {
  const { report: id, publisher, title, lang, published, url } = version;
  const known = version.knownAt ?? knownAt;
  const report: Report = { id, origin: "file", publisher, title, lang, published, knownAt: known, blob, url };
  const body: Body<"reading.made"> = {
    report: id,
    reader: CODER,
    knownAt: known,
    claims: version.claims.map(({ quote: _, ...claim }, i) => {
      const [start = 0, end = 0] = version.spans[i] ?? [];
      return { ...claim, span: [start, end], about: null };
    }),
    events: [],
    warnings: [],
  };
  return [
    { id: entryId("report.received", id, report), at, actor, kind: "report.received", subject: id, body: report },
    { id: entryId("reading.made", id, body), at, actor, kind: "reading.made", subject: id, body },
  ];
}
