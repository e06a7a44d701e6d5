// Reads every workspace's imports from its source files.
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?from\s*)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

/** Every source file below a folder, without tests. */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return sources(path);
    return /\.tsx?$/.test(item.name) && !/\.test\.tsx?$/.test(item.name) ? [path] : [];
  });
}

/** The package that an import names: `@scope/name` or `name`. */
function packageOf(specifier) {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Workspaces in the order of package.json (lowest layer first), each with what it imports. */
export function readImports(root) {
  const { workspaces } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return workspaces.map((folder) => {
    const files = sources(join(root, folder, "src")).sort();
    const specifiers = new Map();
    for (const path of files) {
      const text = readFileSync(path, "utf8");
      for (const found of text.matchAll(IMPORT)) {
        const name = found[1] ?? found[2];
        if (!specifiers.has(name)) specifiers.set(name, []);
        specifiers.get(name).push(path.slice(root.length));
      }
    }
    const outside = [...specifiers.keys()].filter((name) => !name.startsWith("."));
    const isNode = (name) => name.startsWith("node:") || builtinModules.includes(name);
    const packages = [...new Set(outside.filter((name) => !isNode(name)).map(packageOf))].sort();
    const lengths = files
      .filter((path) => !path.includes(".gen."))
      .map((path) => readFileSync(path, "utf8").split("\n").length)
      .sort((a, b) => a - b);
    return {
      folder,
      name: folder.split("/")[1],
      files: files.length,
      lines: lengths.reduce((sum, n) => sum + n, 0),
      median: lengths[Math.floor(lengths.length / 2)] ?? 0,
      uses: packages.filter((name) => name.startsWith("@bilan/")).map((name) => name.slice("@bilan/".length)),
      libraries: packages.filter((name) => !name.startsWith("@bilan/")),
      node: outside.filter(isNode),
      specifiers,
    };
  });
}
