import type { PublishedView } from "@bilan/vocabulary";
import { table } from "../table.js";
import { best } from "./tollText.js";

/** A published table for a person: what is not shown is a mark, never 0. */
export function publishedText(view: PublishedView): string {
  const { scope, by, coarser, leftOut, rule, disclosure, cells, hidden } = view;
  const number = (cell: PublishedView["cells"][number]["cell"], of: "low" | "best" | "high" | "records") =>
    cell === null ? "not shown" : best(cell[of]);
  const lines = [
    `${scope.measure} · ${scope.place?.name ?? "everywhere"} · ${scope.from ?? "the beginning"} to ${scope.to ?? "today"}`,
    `rule ${rule.name}@${rule.version}, disclosure ${disclosure.name}@${disclosure.version}`,
  ];
  if (coarser.length > 0) lines.push(`Made coarser: ${coarser.join(", ")}.`);
  if (leftOut.length > 0) lines.push(`Too fine to be published: ${leftOut.join(", ")}.`);
  return [
    ...lines,
    "",
    table<PublishedView["cells"][number]>(
      [
        ...by.map((name) => ({ head: name, cell: ({ key }: PublishedView["cells"][number]) => key[name] ?? "all" })),
        { head: "low", right: true, cell: ({ cell }) => number(cell, "low") },
        { head: "best", right: true, cell: ({ cell }) => number(cell, "best") },
        { head: "high", right: true, cell: ({ cell }) => number(cell, "high") },
        { head: "records", right: true, cell: ({ cell }) => number(cell, "records") },
      ],
      cells,
    ),
    "",
    `${hidden} of ${cells.length} cells are not shown.`,
    `Citation: ${view.citation}`,
  ].join("\n");
}
