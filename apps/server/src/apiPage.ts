interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: { type?: string | string[]; enum?: unknown[]; default?: unknown; pattern?: string };
}
interface Operation {
  summary?: string;
  tags?: string[];
  parameters?: Parameter[];
  responses?: Record<string, { content?: Record<string, { schema?: unknown }> }>;
}

/** The part of an OpenAPI document that the page shows. */
export interface ApiDocument {
  info: { title: string; description?: string; version: string };
  components?: { schemas?: Record<string, unknown> };
  paths: Record<string, Record<string, Operation>>;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function text(value: unknown): string {
  return String(value ?? "").replace(/[&<>"]/g, (ch) => ESCAPES[ch] ?? ch);
}

function parameterRow({ name, in: place, required, description, schema }: Parameter): string {
  const kind = schema?.enum ? schema.enum.map((v) => `<code>${text(v)}</code>`).join(" ") : text(schema?.type ?? "");
  const usual = schema?.default === undefined ? "" : ` <span class="quiet">usually ${text(schema.default)}</span>`;
  return `<tr><th scope="row"><code>${text(name)}</code></th><td>${text(place)}${required ? ", required" : ""}</td><td>${kind}${usual}</td><td>${text(description)}</td></tr>`;
}

function operationSection(method: string, path: string, operation: Operation): string {
  const parameters = operation.parameters ?? [];
  const schema = operation.responses?.["200"]?.content?.["application/json"]?.schema;
  const rows = parameters.map(parameterRow).join("\n");
  return `<section>
<h3><code>${text(method.toUpperCase())} ${text(path)}</code></h3>
<p>${text(operation.summary)}</p>
${
  parameters.length > 0
    ? `<table><caption>Parameters</caption><thead><tr><th scope="col">name</th><th scope="col">where</th><th scope="col">values</th><th scope="col">meaning</th></tr></thead><tbody>${rows}</tbody></table>`
    : ""
}
${schema ? `<details><summary>Schema of the answer</summary><pre tabindex="0">${schemaText(schema)}</pre></details>` : ""}
</section>`;
}

/** JSON with its references to named schemas as links to their place on the page. */
function schemaText(schema: unknown): string {
  return text(JSON.stringify(schema, null, 1)).replace(
    /&quot;#\/components\/schemas\/([A-Za-z0-9]+)&quot;/g,
    '<a href="#schema-$1">$1</a>',
  );
}

function schemaSection([name, schema]: [string, unknown]): string {
  return `<details id="schema-${text(name)}"><summary>${text(name)}</summary><pre tabindex="0">${schemaText(schema)}</pre></details>`;
}

/** A page for people from the API's own description: no script, no other host. */
export function apiPage({ info, paths, components }: ApiDocument): string {
  const groups = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags?.[0] ?? "other";
      groups.set(tag, [...(groups.get(tag) ?? []), operationSection(method, path, operation)]);
    }
  }
  const sections = [...groups].map(([tag, parts]) => `<h2 id="${text(tag)}">${text(tag)}</h2>\n${parts.join("\n")}`);
  return `<!doctype html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(info.title)} API</title><link rel="stylesheet" href="/api/style.css"></head>
<body>
<header><p><a href="/">${text(info.title)}</a></p></header>
<main>
<h1>${text(info.title)} API, version ${text(info.version)}</h1>
<p>${text(info.description)}</p>
<p>The same as <a href="/api/openapi.json">OpenAPI 3.1</a>. An error is a numbered problem:
<code>{"number", "title", "detail", "todo"}</code>. No key is needed to read.</p>
${sections.join("\n")}
<h2 id="schemas">schemas</h2>
${Object.entries(components?.schemas ?? {})
  .map(schemaSection)
  .join("\n")}
</main>
</body>
</html>
`;
}
