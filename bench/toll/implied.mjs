// The bounds that 500 claims over about 2,000 atoms imply: `node bench/toll/implied.mjs` after `npm run build`. The
// claims are of random scopes of 24 districts × 60 days × people, true of one made-up count of the dead, so that bounds
// exist; then ten of them are made untrue, so that none do. Times are of one toll each, with everything that it does.
import { loadSolver } from "../../apps/observatory/dist/solver.js";
import { prepare, question, toll } from "../../packages/toll/dist/index.js";
import { randomOf } from "../../packages/simulation/dist/index.js";
import { addDays, figureBetween } from "../../packages/vocabulary/dist/index.js";

const CLAIMS = 500;
const DAYS = 60;
const FIRST = "2001-01-01";
const DISTRICTS = 24;
const KINDS = [
  ["civilians", "women"],
  ["civilians", "men"],
  ["civilians", "children"],
  ["combatants", "men"],
];
const ASKED = [[], [], ["civilians"], ["combatants"], ["women", "children"]];
const random = randomOf(20010101);

const places = [
  { id: "c", kind: "country", name: "Country", path: ["c"] },
  ...[0, 1, 2].map((p) => ({ id: `p${p}`, kind: "admin1", name: `Province ${p}`, path: ["c", `p${p}`] })),
  ...Array.from({ length: DISTRICTS }, (_, d) => ({
    id: `d${d}`,
    kind: "admin2",
    name: `District ${d}`,
    path: ["c", `p${d % 3}`, `d${d}`],
  })),
];
const byId = new Map(places.map((place) => [place.id, place]));
const lineage = (id) => (byId.get(id)?.path ?? []).map((one) => byId.get(one));
const book = {
  resolve: () => [],
  lineage,
  resolveNamed: ({ name }) => places.find((place) => place.name === name)?.id ?? null,
  areaCount: () => 0,
};

const dead = [];
for (let d = 0; d < DISTRICTS; d += 1)
  for (let day = 0; day < DAYS; day += 1)
    for (const kind of KINDS) dead.push({ place: `d${d}`, day, kind, n: random.waiting(3) });
const isIn = ({ place, day, kind }, scope) =>
  byId.get(place).path.includes(scope.place) &&
  day >= scope.from &&
  day <= scope.to &&
  (scope.people.length === 0 || scope.people.some((tag) => kind.includes(tag)));

/** Periods begin and end on a few days, as those of real dispatches do, so that the atoms are about as many as wanted. */
function claims(cuts) {
  const days = [0, ...Array.from({ length: cuts }, () => random.between(1, DAYS - 1)), DAYS].sort((a, b) => a - b);
  return Array.from({ length: CLAIMS }, (_, i) => {
    const [a, b] = [random.pick(days), random.pick(days)].sort((x, y) => x - y);
    const scope = {
      place: random.pick(places).id,
      from: a === b ? 0 : a,
      to: (a === b ? DAYS : b) - 1,
      people: random.pick(ASKED),
    };
    const truth = dead.filter((one) => isIn(one, scope)).reduce((sum, { n }) => sum + n, 0);
    const figure = figureBetween(Math.max(0, truth - random.waiting(0.1 * truth)), truth + random.waiting(0.1 * truth));
    if (random.chance(0.4)) Object.assign(figure, { qualifier: "at-least", high: null });
    return {
      id: `c${i}`,
      report: `r${i}`,
      publisher: null,
      lang: "en",
      published: "2001-03-01",
      knownFrom: "2001-03-01T00:00:00Z",
      knownTo: null,
      span: [0, 1],
      quote: "…",
      stance: "asserts",
      speaker: [`Speaker ${i}`],
      measure: "killed",
      figure,
      unit: "people",
      population: { tags: scope.people, groups: [], nationalities: [] },
      place: { name: byId.get(scope.place).name, in: null },
      period: { from: addDays(FIRST, scope.from), to: addDays(FIRST, scope.to) },
      by: [],
      cause: null,
      partOf: null,
      about: null,
    };
  });
}

const index = prepare([], book);
const scope = {
  measure: "killed",
  people: ["civilians"],
  place: { id: "p1", name: "Province 1" },
  from: addDays(FIRST, 10),
  to: addDays(FIRST, 29),
};
const solver = await loadSolver();
const ask = (given, timeLimitSeconds) => {
  let size = "";
  let solves = 0;
  const watched = {
    solve: (program, limits) => {
      solves += 1;
      size ||= `${program.variables} atoms, ${program.rows.length} claims`;
      return solver.solve(program, limits);
    },
  };
  const start = performance.now();
  const answer = toll(index, given, question(scope), { solver: watched, timeLimitSeconds });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, size, solves, answer };
};
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const cuts of [10, 40, 60]) {
  const given = claims(cuts);
  const runs = Array.from({ length: 5 }, () => ask(given, 10));
  const { size, solves, answer } = runs[0];
  console.log(
    `${size}, ${solves} programs: median ${median(runs.map(({ seconds }) => seconds)).toFixed(2)} s; implied ${JSON.stringify(answer.implied && { ...answer.implied, from: answer.implied.from.length })}`,
  );
  const short = ask(given, 0.05);
  console.log(
    `  with a limit of 0.05 s: ${short.seconds.toFixed(2)} s; implied ${JSON.stringify(short.answer.implied && { ...short.answer.implied, from: short.answer.implied.from.length })}`,
  );
  const untrue = given.map((claim, i) =>
    i % 50 === 0 ? { ...claim, figure: figureBetween(claim.figure.low * 3 + 50, claim.figure.low * 3 + 50) } : claim,
  );
  const wrong = ask(untrue, 10);
  console.log(
    `  ten untrue: ${wrong.seconds.toFixed(2)} s, ${wrong.solves} programs; ${JSON.stringify(wrong.answer.contradictions.map(({ claims: ids, why }) => `${why} ${ids.length}`).slice(-3))}`,
  );
}
