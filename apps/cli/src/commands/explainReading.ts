import type { Claim, Event, Reading } from "@bilan/vocabulary";
import { boundsText } from "../table.js";

/** The text with the words of each claim and event in brackets behind their id: `c1[506 personnes ont péri]`. */
function markedText(text: string, marks: readonly { id: string; span: [number, number] }[]): string {
  const cuts = marks.flatMap(({ id, span: [start, end] }) => [
    { at: start, order: -end, mark: `${id}[` },
    { at: end, order: start - text.length, mark: "]" },
  ]);
  const isEnd = (mark: string) => (mark === "]" ? 0 : 1);
  cuts.sort((a, b) => a.at - b.at || isEnd(a.mark) - isEnd(b.mark) || a.order - b.order);
  let out = "";
  let from = 0;
  for (const { at, mark } of cuts) {
    out += text.slice(from, at) + mark;
    from = at;
  }
  return out + text.slice(from);
}

function fieldsOf(item: Claim | Event): string[] {
  const figure = "figure" in item && item.figure ? `${boundsText(item.figure)} (${item.figure.qualifier})` : null;
  const fields: Record<string, string | null> = {
    says: item.speaker.join(" ← ") || "the publisher",
    stance: item.stance,
    ...("measure" in item
      ? {
          measure: item.measure,
          figure,
          unit: item.unit === "people" ? null : item.unit,
          people: [...item.population.groups, ...item.population.nationalities, ...item.population.tags].join(", "),
          by: item.by.join(", "),
          cause: item.cause,
          "part of": item.partOf,
          answers: item.about,
        }
      : { type: item.type, actors: item.actors.join(", "), targets: item.targets.join(", ") }),
    where: item.place && [item.place.name, item.place.in].filter(Boolean).join(", "),
    when: item.period && [...new Set([item.period.from, item.period.to])].join(" to "),
  };
  return Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name.padEnd(8)} ${value}`] : []));
}

/** A reading as the desk checks it: the text with its marks, then every claim, event and warning with its fields. */
export function explainReading(text: string, reading: Reading): string {
  const items = [...reading.claims, ...reading.events];
  const parts = items.map((item) => [`${item.id} «${item.quote.replace(/\s+/g, " ")}»`, ...fieldsOf(item)].join("\n"));
  const warnings = reading.warnings.map(({ code, message, claims }) =>
    `! ${code}: ${message} ${claims.join(", ")}`.trimEnd(),
  );
  const head = `${reading.id} · ${reading.lang} · published ${reading.published ?? "not known"}`;
  return [head, "", markedText(text, items), "", ...parts, ...warnings].join("\n");
}
