import { expect, test } from "vitest";
import { brokenLinks } from "../scripts/links.mjs";

test("every relative link of the documents leads to a file", () => {
  expect(brokenLinks()).toEqual([]);
});
