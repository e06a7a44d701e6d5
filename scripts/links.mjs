// Checks every relative link of the documents: the file that it names must exist.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

function documents(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    if (item.name === "node_modules" || item.name.startsWith(".") || item.name === "dist" || item.name === "data")
      return [];
    const path = join(folder, item.name);
    if (item.isDirectory()) return documents(path);
    return item.name.endsWith(".md") ? [path] : [];
  });
}

/** Links that lead nowhere, as `document: link`. */
export function brokenLinks() {
  return documents(root).flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map((found) => found[1])
      .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(path), link)))
      .map((link) => `${path.slice(root.length)}: ${link}`),
  );
}
