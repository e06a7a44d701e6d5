import { readFileSync } from "node:fs";
import { PROBLEMS, Problem, type ProblemNumber } from "@bilan/vocabulary";
import { describe, expect, test } from "vitest";

const page = readFileSync(new URL("../docs/reference/problems.md", import.meta.url), "utf8");
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = "", ...rest] = section.split("\n");
      const [number = "", ...title] = heading.split(" ");
      return [Number(number), { title: title.join(" "), text: rest.join("\n").trim() }] as const;
    }),
);

describe("numbered problems", () => {
  test.each(Object.entries(PROBLEMS))("%s stands on the page with its title and advice", (number, { title, todo }) => {
    const section = sections.get(Number(number));
    expect(section?.title).toBe(title);
    expect(section?.text).toContain(todo);
  });

  test("every number on the page is in the code or retired", () => {
    for (const [number, { title }] of sections) {
      if (!title.startsWith("(retired)")) expect(Object.keys(PROBLEMS)).toContain(String(number));
    }
  });

  test("a problem is one line: number, what, where, what to do", () => {
    const problem = new Problem(108, 'column "killed": "many"\nis not a number', {
      file: "rows.csv",
      line: 7,
      column: 3,
    });
    expect(problem.message).toBe(
      '108 A row cannot be taken: column "killed": "many" is not a number (rows.csv:7:3). ' +
        "Correct the row; the report file lists each with its reason.",
    );
    for (const number of Object.keys(PROBLEMS)) {
      expect(new Problem(Number(number) as ProblemNumber, "x\ny").message).not.toContain("\n");
    }
  });
});
