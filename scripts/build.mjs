// Builds what has changed: TypeScript projects to dist/, the pages to apps/web/dist. Without a change it takes a moment.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A hash of the names, sizes and times of every file below the folders. */
function stampOf(paths) {
  const hash = createHash("sha256");
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).sort()) {
        if (name !== "dist" && name !== "dist-types" && name !== "node_modules") visit(join(path, name));
      }
    } else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const path of paths) visit(join(root, path));
  return hash.digest("hex");
}

/** Runs a step when its sources or its output have changed since it last succeeded. */
function step(name, sources, output, command, args, cwd) {
  const file = join(root, ".stamps", name);
  const stamp = stampOf(sources);
  if (existsSync(file) && readFileSync(file, "utf8") === stamp && existsSync(join(root, output))) return;
  const run = spawnSync(process.execPath, [join(root, command), ...args], { cwd: join(root, cwd), stdio: "inherit" });
  if (run.status !== 0) process.exit(run.status ?? 1);
  mkdirSync(join(root, ".stamps"), { recursive: true });
  writeFileSync(file, stamp);
}

const config = ["package-lock.json", "tsconfig.base.json", "tsconfig.json"];
step("types", ["packages", "apps", ...config], "apps/cli/dist/main.js", "node_modules/typescript/bin/tsc", ["-b"], ".");
step(
  "web",
  ["apps/web", "packages", ...config],
  "apps/web/dist/index.html",
  "node_modules/vite/bin/vite.js",
  ["build", "--logLevel", "warn"],
  "apps/web",
);
