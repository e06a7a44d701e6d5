// Draws docs/imports.md from the code: which workspace imports which, and which files of each lie how deep.
// `--check` fails when the drawing is not what the code says.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readImports } from "./workspaces.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = `${root}docs/imports.md`;
const workspaces = readImports(root);
const arrows = workspaces.flatMap((from) => from.uses.map((to) => `  ${from.name} --> ${to}`));
const rows = workspaces.map(
  (w) =>
    `| \`${w.folder}\` | ${w.files} | ${w.lines} | ${w.median} | ${w.uses.join(", ") || "nothing of ours"} | ${w.libraries.join(", ") || "none"} |`,
);
const drawing = `# What imports what

Drawn from the code by \`npm run imports\`; a test fails when it is out of date. Arrows go down the layers only.

\`\`\`mermaid
flowchart TD
${arrows.join("\n")}
\`\`\`

| folder | source files | lines | median file | imports | libraries |
|---|---:|---:|---:|---|---|
${rows.join("\n")}
`;

if (process.argv.includes("--check")) {
  const kept = readFileSync(file, "utf8");
  const shape = (text) => text.replace(/\| *\d+ *(?=\|)/g, "");
  if (shape(kept) !== shape(drawing)) {
    console.error("docs/imports.md is out of date. Run `npm run imports` and look at what changed.");
    process.exit(1);
  }
} else writeFileSync(file, drawing);
