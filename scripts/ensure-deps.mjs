// Installs the locked dependencies when they are missing or the lockfile has changed. Needs nothing but Node and npm.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stampFile = `${root}node_modules/.bilan-lock`;
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Bilan needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node.`);
  process.exit(2);
}

const lock = createHash("sha256")
  .update(readFileSync(`${root}package-lock.json`))
  .digest("hex");
const installed = existsSync(stampFile) && readFileSync(stampFile, "utf8") === lock;
if (!installed) {
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
  const env = { ...process.env, NODE_ENV: "development" };
  const run = spawnSync(command, [...args, "ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: root,
    env,
    stdio: "inherit",
    shell: !npm && process.platform === "win32",
  });
  if (run.status !== 0) {
    console.error(
      "The dependencies could not be installed. Check the network and the package registry, then try again.",
    );
    process.exit(2);
  }
  writeFileSync(stampFile, lock);
}
