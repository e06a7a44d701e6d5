import { expect, test } from "vitest";
import { Held } from "./held.js";

test("an answer is made once, one that fails again, and the one asked longest ago makes room", async () => {
  const held = new Held<string>(2);
  const made: string[] = [];
  const ask = (asked: string) =>
    held.get(asked, async () => {
      made.push(asked);
      if (asked === "bad") throw new Error("no answer");
      return asked;
    });
  expect(await Promise.all([ask("a"), ask("a")])).toEqual(["a", "a"]);
  await ask("b");
  await ask("a");
  await ask("c");
  await ask("a");
  expect(made).toEqual(["a", "b", "c"]);
  await ask("b");
  expect(made).toEqual(["a", "b", "c", "b"]);
  await expect(ask("bad")).rejects.toThrow("no answer");
  await expect(ask("bad")).rejects.toThrow("no answer");
  expect(made.filter((asked) => asked === "bad")).toHaveLength(2);
});
