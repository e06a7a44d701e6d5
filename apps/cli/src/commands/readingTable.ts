import type { Claim, Population, Reading } from "@bilan/vocabulary";
import { boundsText, table } from "../table.js";

function people({ tags, groups, nationalities }: Population): string {
  return [...groups, ...nationalities, ...tags].join(", ");
}

function placeText({ place }: Claim): string {
  return place ? (place.in ? `${place.name} (${place.in})` : place.name) : "";
}

function periodText({ period }: Claim): string {
  if (!period) return "";
  return period.from === period.to ? period.from : `${period.from} … ${period.to}`;
}

/** A reading for a person: claims in a table, then events and warnings. */
export function readingTable(reading: Reading): string {
  const claims = table<Claim>(
    [
      { head: "claim", cell: (c) => c.id },
      { head: "says", cell: (c) => c.speaker.join(" ← ") || "(publisher)" },
      { head: "stance", cell: (c) => c.stance },
      { head: "measure", cell: (c) => c.measure ?? "" },
      { head: "figure", right: true, cell: (c) => (c.figure ? boundsText(c.figure) : "") },
      { head: "of whom", cell: (c) => people(c.population) },
      { head: "where", cell: placeText },
      { head: "when", cell: periodText },
      { head: "part of", cell: (c) => c.partOf ?? "" },
      { head: "answers", cell: (c) => c.about ?? "" },
      { head: "words", cell: (c) => c.quote },
    ],
    reading.claims,
  );
  const events = reading.events.map(
    (e) => `${e.id}  ${e.type}  ${e.place?.name ?? ""}  «${e.quote.replace(/\s+/g, " ")}»`,
  );
  const warnings = reading.warnings.map((w) => `${w.code}: ${w.message} (${w.claims.join(", ") || "no claim"})`);
  const head = `${reading.id} · ${reading.lang} · published ${reading.published ?? "not known"}`;
  return [
    head,
    claims,
    ...(events.length > 0 ? ["", ...events] : []),
    ...(warnings.length > 0 ? ["", ...warnings] : []),
  ].join("\n");
}
