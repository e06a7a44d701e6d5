import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readImports } from "../scripts/workspaces.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const workspaces = readImports(root);
const order = workspaces.map((workspace) => workspace.name);

describe("layers", () => {
  test.each(workspaces.map((w) => [w.name, w] as const))("%s imports only layers below it", (name, workspace) => {
    for (const used of workspace.uses) {
      expect(order, `${name} imports @bilan/${used}, which is no workspace`).toContain(used);
      expect(order.indexOf(used), `${name} imports @bilan/${used}, which is not below it`).toBeLessThan(
        order.indexOf(name),
      );
    }
  });

  test("packages never import Node or an app", () => {
    for (const { folder, name, node, uses } of workspaces) {
      if (!folder.startsWith("packages/")) continue;
      expect(node, `${name} imports Node`).toEqual([]);
      for (const used of uses) {
        expect(workspaces.find((w) => w.name === used)?.folder, `${name} imports the app ${used}`).toMatch(/^packages/);
      }
    }
  });

  test("the web imports packages only", () => {
    const web = workspaces.find((w) => w.name === "web");
    for (const used of web?.uses ?? []) {
      expect(workspaces.find((w) => w.name === used)?.folder).toMatch(/^packages/);
    }
    expect(web?.node).toEqual([]);
  });

  test("no module reaches into another workspace's files", () => {
    for (const { folder, specifiers } of workspaces) {
      for (const specifier of specifiers.keys()) {
        if (!specifier.startsWith("@bilan/") || specifier === "@bilan/vocabulary/plain") continue;
        expect(specifier.split("/"), folder).toHaveLength(2);
      }
    }
  });

  test("no source file is longer than 500 lines", async () => {
    const { readFileSync } = await import("node:fs");
    const files = new Set(workspaces.flatMap((w) => [...w.specifiers.values()].flat()));
    for (const file of files) {
      if (file.includes(".gen.")) continue;
      expect(readFileSync(root + file, "utf8").split("\n").length, file).toBeLessThanOrEqual(501);
    }
  });
});
