import type { Citation } from "@bilan/vocabulary";
import type { TableRow } from "./table.js";

/** Whose words a row stands on: the offices named, each once, in order; without any, those that they cite. */
export function ucdpSpeakers(office: string, original: string): string[] {
  const named = split(office).length > 0 ? split(office) : split(original);
  const seen = new Set<string>();
  return named.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The articles behind a row. `source_article` holds `"office,date,headline"` for each; where it does not have that form,
 * the three columns are matched by position if they are equally long, and else kept whole as one citation.
 */
export function ucdpCitations(row: TableRow): Citation[] {
  const articles = row.text("source_article").split(/";\s*"/);
  const parsed = articles.map((article) => /^"?([^,]+),(\d{4}-\d\d-\d\d),([\s\S]*?)"?$/.exec(article.trim()));
  if (parsed.every((found) => found !== null)) {
    return parsed.map(([, office = "", date = "", headline = ""]) => ({
      office: office.trim(),
      date,
      headline: headline.trim() || null,
    }));
  }
  const offices = split(row.text("source_office"));
  const dates = split(row.text("source_date"));
  const headlines = split(row.text("source_headline"));
  if (offices.length > 0 && dates.length === offices.length && headlines.length === offices.length) {
    return offices.map((office, i) => ({ office, date: dates[i] ?? null, headline: headlines[i] ?? null }));
  }
  const office = row.optional("source_office") ?? row.optional("source_article");
  return office ? [{ office, date: row.optional("source_date"), headline: row.optional("source_headline") }] : [];
}

function split(list: string): string[] {
  return list
    .split(";")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
