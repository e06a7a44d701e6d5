// Simulated wars against the truth: `node bench/toll/wars.mjs [WARS]` after `npm run build`. Each seed gives one war
// whose claims are honest and the same war with one liar. Every figure is of the tolls that packages/simulation measures:
// the country and each province over the whole war, of all people and of civilians.
import { loadSolver } from "../../apps/observatory/dist/solver.js";
import { measure, simulate } from "../../packages/simulation/dist/index.js";

const wars = Number(process.argv[2] ?? 200);
const solving = { solver: await loadSolver(), timeLimitSeconds: 5 };
const started = performance.now();
const seeds = Array.from({ length: wars }, (_, i) => i + 1);
const all = (liar) => seeds.map((seed) => measure(simulate(seed, { incidents: 300, sources: 12, liar }), solving));

const honest = all(false);
const tolls = honest.flat();
const share = (part, of) => `${part} of ${of} (${((100 * part) / of).toFixed(2)} %)`;
const bounded = tolls.filter(({ implied }) => implied !== null);
const holds = bounded.filter((one) => one.holds);
const found = (list) => list.filter((war) => war.some(({ contradictions }) => contradictions.length > 0));
const quantile = (values, q) => values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))];
const percent = (value) => `${(100 * value).toFixed(1)} %`;

console.log(`wars                                   ${wars}, honest and with a liar`);
console.log(`tolls of honest wars                   ${tolls.length}`);
console.log(`truth within implied bounds            ${share(holds.length, tolls.length)}`);
console.log(
  `  solved exactly                       ${share(bounded.filter(({ implied }) => implied.exact).length, bounded.length)}`,
);
console.log(
  `  no upper bound                       ${share(bounded.filter(({ implied }) => implied.high === null).length, bounded.length)}`,
);
console.log(
  `truth within documented low and high   ${share(tolls.filter(({ truth, documented: { low, high } }) => low <= truth && truth <= high).length, tolls.length)}`,
);
console.log(`honest wars with a contradiction       ${share(found(honest).length, wars)}`);

const width = bounded
  .filter(({ implied, truth }) => implied.high !== null && truth > 0)
  .map(({ implied, truth }) => (implied.high - implied.low) / truth);
const low = bounded.filter(({ truth }) => truth > 0).map(({ implied, truth }) => implied.low / truth);
const documented = tolls.filter(({ truth }) => truth > 0).map(({ documented: { best }, truth }) => best / truth);
const line = (name, values) =>
  console.log(
    `${name.padEnd(38)} median ${percent(quantile(values, 0.5))}, 10th ${percent(quantile(values, 0.1))}, 90th ${percent(quantile(values, 0.9))}`,
  );
line("width of implied, as part of truth", width);
line("implied low, as part of truth", low);
line("documented best, as part of truth", documented);
const country = tolls.filter(
  ({ scope, implied, truth }) =>
    scope.people.length === 0 && scope.place.id === "simulated:1" && implied?.high != null && truth > 0,
);
line(
  "  width of the country, all people",
  country.map(({ implied, truth }) => (implied.high - implied.low) / truth),
);

const lying = all(true);
const caught = found(lying);
console.log(`wars with a liar, contradiction found  ${share(caught.length, wars)}`);
const liars = seeds.map((seed) => simulate(seed, { incidents: 300, sources: 12, liar: true }).liar);
const named = lying.filter((war, i) =>
  war.some(({ contradictions }) => contradictions.some(({ speakers }) => speakers.includes(liars[i]))),
);
console.log(`  that names the liar                  ${share(named.length, wars)}`);
const inAll = lying.filter((war, i) => {
  const sets = war.flatMap(({ contradictions }) => contradictions);
  return sets.length > 0 && sets.every(({ speakers }) => speakers.includes(liars[i]));
});
console.log(`  every set that is named holds him    ${share(inAll.length, wars)}`);
const once = seeds.filter((seed, i) => {
  const war = simulate(seed, { incidents: 300, sources: 12, liar: true });
  const lies = war.claims.filter(({ speaker }) => speaker[0] === war.liar);
  const claims = war.claims.filter((claim) => !lies.includes(claim) || claim === lies[i % lies.length]);
  return measure({ ...war, claims }, solving).some(({ contradictions }) => contradictions.length > 0);
});
console.log(`with one claim only of the liar, found ${share(once.length, wars)}`);
const untrue = lying.flat().filter(({ holds: one }) => one === false).length;
console.log(`tolls with a liar and false bounds     ${share(untrue, lying.flat().length)}`);
console.log(`seconds                                ${((performance.now() - started) / 1000).toFixed(1)}`);
