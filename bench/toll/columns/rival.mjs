// DuckDB on the same rows: in memory, two threads, prepared statements. `sorted` lies as the index's segments do; `plain` as
// the rows came; `indexed` is `sorted` with an ART index on the town. Days, months and their middles are columns of their
// own, and `wide` says that a row reaches out of its month, so that no query has to work them out.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../rival", import.meta.url));

const OPEN = 4294967295;
const TYPES = {
  id: "UINTEGER",
  cluster: "UINTEGER",
  country: "UTINYINT",
  admin1: "USMALLINT",
  town: "UINTEGER",
  day_from: "SMALLINT",
  day_to: "SMALLINT",
  day_middle: "SMALLINT",
  month_from: "SMALLINT",
  month_to: "SMALLINT",
  month: "SMALLINT",
  wide: "BOOLEAN",
  party: "UTINYINT",
  status: "UTINYINT",
  sex: "UTINYINT",
  age: "UTINYINT",
  grade: "UTINYINT",
  low: "INTEGER",
  best: "INTEGER",
  high: "INTEGER",
  known_from: "UINTEGER",
  known_to: "UINTEGER",
};

/** Installs the engine where it is missing, and starts it. */
export async function openRival() {
  execFileSync("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const { DuckDBInstance } = createRequire(`${folder}/`)("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  return connection;
}

/** The line of a row in the file that DuckDB reads. */
export function lineOf(r, monthOf) {
  const middle = Math.floor((r.dayFrom + r.dayTo) / 2);
  const [from, to] = [monthOf(r.dayFrom), monthOf(r.dayTo)];
  return (
    `${r.id},${r.cluster},${r.country},${r.admin1},${r.town},${r.dayFrom},${r.dayTo},${middle},${from},${to},` +
    `${monthOf(middle)},${from !== to},${r.party},${r.status},${r.sex},${r.age},${r.grade},${r.low},${r.best ?? ""},` +
    `${r.high ?? ""},${r.knownFrom},${r.knownTo ?? OPEN}\n`
  );
}

/** Loads the file into a table, or more rows into all tables that are there. */
export async function load(connection, file, tables = null) {
  const types = Object.entries(TYPES).map(([name, type]) => `'${name}': '${type}'`);
  const source = `read_csv('${file}', header = false, columns = {${types.join(", ")}})`;
  if (tables) {
    for (const table of tables) await connection.run(`INSERT INTO ${table} SELECT * FROM ${source}`);
    return;
  }
  await connection.run(`CREATE TABLE plain AS SELECT * FROM ${source}`);
  for (const table of ["sorted", "indexed"]) {
    await connection.run(
      `CREATE TABLE ${table} AS SELECT * FROM plain ORDER BY wide, country, month, town, known_from`,
    );
  }
  await connection.run("CREATE INDEX by_town ON indexed (town)");
}

const SUMS = "sum(low), sum(best), sum(high), sum(records), sum(maybe), sum(no_best), sum(no_high)";

/** Adds the sums of rows that are certain, likely or possible in a group up; `degree` is SQL: 3, 2 or 1. */
const part = (keys, degree, source) => `SELECT ${keys}
    coalesce(sum(low) FILTER (${degree} = 3), 0) AS low, coalesce(sum(best) FILTER (${degree} >= 2), 0) AS best,
    coalesce(sum(high), 0) AS high, count(*) FILTER (${degree} = 3) AS records, count(*) FILTER (${degree} < 3) AS maybe,
    count(*) FILTER (${degree} >= 2 AND best IS NULL) AS no_best, count(*) - count(high) AS no_high
  FROM ${source}`;

const KNOWN = (parameter) => `known_from <= ${parameter} AND known_to > ${parameter}`;
const CHOSEN_KEY = "(grade::UBIGINT << 60) | ((4294967295 - known_from)::UBIGINT << 28) | id";

/** The queries of the benchmark, each in the forms tried. `$1`… are those of `parametersOf`. */
export const QUERIES = {
  // Party × month of what stands now. A row that reaches into several months may be in each; its best is in the middle one.
  partyMonth: {
    tables: ["plain", "sorted"],
    forms: {
      union: (table) => `SELECT party, m, ${SUMS} FROM (
        ${part("party, month AS m,", "3", `${table} WHERE NOT wide AND known_to = ${OPEN}`)} GROUP BY ALL
        UNION ALL ${part(
          "party, m,",
          "(CASE WHEN m = month THEN 2 ELSE 1 END)",
          `(SELECT *, unnest(range(month_from, month_to + 1)) AS m FROM ${table} WHERE wide AND known_to = ${OPEN})`,
        )} GROUP BY ALL) GROUP BY ALL`,
    },
  },
  // The same as it was known at a time ($1).
  partyMonthKnown: {
    tables: ["plain", "sorted"],
    forms: {
      union: (table) => `SELECT party, m, ${SUMS} FROM (
        ${part("party, month AS m,", "3", `${table} WHERE NOT wide AND ${KNOWN("$1")}`)} GROUP BY ALL
        UNION ALL ${part(
          "party, m,",
          "(CASE WHEN m = month THEN 2 ELSE 1 END)",
          `(SELECT *, unnest(range(month_from, month_to + 1)) AS m FROM ${table} WHERE wide AND ${KNOWN("$1")})`,
        )} GROUP BY ALL) GROUP BY ALL`,
    },
  },
  // One country ($2), from day $3 to day $4 (months $5 to $6), as known at $1, by party and year.
  countryYears: {
    tables: ["plain", "sorted"],
    forms: {
      union: (table) => `SELECT party, y, ${SUMS} FROM (
        ${part(
          "party, month // 12 AS y,",
          "(CASE WHEN day_from >= $3 AND day_to <= $4 THEN 3 WHEN day_middle BETWEEN $3 AND $4 THEN 2 ELSE 1 END)",
          `${table} WHERE NOT wide AND country = $2 AND month BETWEEN $5 AND $6 AND day_to >= $3 AND day_from <= $4
             AND ${KNOWN("$1")}`,
        )} GROUP BY ALL
        UNION ALL ${part(
          "party, y,",
          `(CASE WHEN day_from >= $3 AND day_to <= $4 AND month_from // 12 = y AND month_to // 12 = y THEN 3
                 WHEN day_middle BETWEEN $3 AND $4 AND month // 12 = y THEN 2 ELSE 1 END)`,
          `(SELECT *, unnest(range(greatest(month_from, $5) // 12, least(month_to, $6) // 12 + 1)) AS y FROM ${table}
             WHERE wide AND country = $2 AND day_to >= $3 AND day_from <= $4 AND ${KNOWN("$1")})`,
        )} GROUP BY ALL) GROUP BY ALL`,
    },
  },
  // Of each cluster the row that speaks for it as known at $1 (best grade, then known last, then lowest id), by party.
  clusters: {
    tables: ["plain", "sorted"],
    forms: {
      join: (table) =>
        part(
          "party,",
          "3",
          `(SELECT t.* FROM ${table} t JOIN (SELECT (min(${CHOSEN_KEY}) & 268435455)::UINTEGER AS chosen FROM ${table}
            WHERE ${KNOWN("$1")} GROUP BY cluster) ON t.id = chosen)`,
        ) + " GROUP BY ALL",
      argMin: (table) =>
        part(
          "party,",
          "3",
          `(SELECT unnest(arg_min({party: party, low: low, best: best, high: high}, ${CHOSEN_KEY})) FROM ${table}
            WHERE ${KNOWN("$1")} GROUP BY cluster)`,
        ) + " GROUP BY ALL",
      window: (table) =>
        part(
          "party,",
          "3",
          `(SELECT * FROM ${table} WHERE ${KNOWN("$1")}
            QUALIFY row_number() OVER (PARTITION BY cluster ORDER BY grade, known_from DESC, id) = 1)`,
        ) + " GROUP BY ALL",
    },
  },
  // The same in one country ($2), in whole months from $3 to $4: chosen of all rows, then counted where it lies there.
  countryClusters: {
    tables: ["plain", "sorted"],
    forms: {
      argMin: (table) =>
        part(
          "party,",
          "(CASE WHEN day_from >= $3 AND day_to <= $4 THEN 3 WHEN day_middle BETWEEN $3 AND $4 THEN 2 ELSE 1 END)",
          `(SELECT unnest(arg_min({day_from: day_from, day_to: day_to, day_middle: day_middle, party: party, low: low, best: best,
              high: high}, ${CHOSEN_KEY})) FROM ${table} WHERE country = $2 AND ${KNOWN("$1")} GROUP BY cluster)
            WHERE day_to >= $3 AND day_from <= $4`,
        ) + " GROUP BY ALL",
    },
  },
  // One town ($1) of a province ($2) of a country ($3), one month ($4, its days $5 to $6), what stands now.
  townMonth: {
    tables: ["plain", "sorted", "indexed"],
    forms: {
      scan: (table) =>
        part(
          "",
          `(CASE WHEN town = 0 THEN 1 WHEN day_from >= $5 AND day_to <= $6 THEN 3
              WHEN day_middle BETWEEN $5 AND $6 THEN 2 ELSE 1 END)`,
          `${table} WHERE country = $3 AND (wide OR month = $4) AND day_to >= $5 AND day_from <= $6 AND known_to = ${OPEN}
           AND (town = $1 OR (town = 0 AND (admin1 = 0 OR admin1 = $2)))`,
        ),
      union: (table) =>
        `SELECT ${SUMS} FROM (${part(
          "",
          "(CASE WHEN day_from >= $5 AND day_to <= $6 THEN 3 WHEN day_middle BETWEEN $5 AND $6 THEN 2 ELSE 1 END)",
          `${table} WHERE town = $1 AND day_to >= $5 AND day_from <= $6 AND known_to = ${OPEN}`,
        )} UNION ALL ${part(
          "",
          "1",
          `${table} WHERE town = 0 AND (admin1 = 0 OR admin1 = $2) AND country = $3 AND (wide OR month = $4)
           AND day_to >= $5 AND day_from <= $6 AND known_to = ${OPEN}`,
        )})`,
    },
  },
};

/** Prepares a form of a query on a table. */
export async function prepare(connection, sql) {
  const prepared = await connection.prepare(sql);
  return async (parameters) => {
    parameters.forEach((value, i) => prepared.bindBigInt(i + 1, BigInt(value)));
    const reader = await prepared.runAndReadAll();
    return reader.getRows();
  };
}

/** The same with the values in the text, so that they are there when it is planned. */
export function literal(connection, sql) {
  return async (parameters) => {
    const text = sql.replace(/\$(\d)/g, (_, number) => String(parameters[Number(number) - 1]));
    return (await connection.runAndReadAll(text)).getRows();
  };
}

/** Rows of the answer as texts: keys, low, best, high, records, possible. Groups without rows are none. */
export function cellsOf(rows, keys) {
  const cells = rows.flatMap((row) => {
    const [low, best, high, records, maybe, noBest, noHigh] = row.slice(keys).map(Number);
    if (records + maybe === 0) return [];
    return [
      JSON.stringify([row.slice(0, keys).map(Number), low, noBest ? null : best, noHigh ? null : high, records, maybe]),
    ];
  });
  return cells.sort();
}
