// Do fits find the truth? `npm run bench -- recovery [seeds] [customers]` makes 100 bases of 100,000 customers of each
// model by chance, fits them, and counts in how many every parameter is within three standard errors of the one that the
// customers were made with: wanted in at least 95 of 100. The share within one standard error, 68 % where standard
// errors are right, stands beside it.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../typescript-hook.cjs");
const { errorsAway, recoveries } = require("../../test/support/recoveries.ts");

const [seeds = 100, customers = 100_000] = process.argv.slice(2).map(Number);
const WANTED = 0.95;

let failed = false;
console.log(`${seeds} bases of ${customers.toLocaleString("en")} customers of each model`);
for (const [model, { parameters, fit }] of Object.entries(recoveries)) {
  const reasons = [];
  const away = [];
  for (let seed = 1; seed <= seeds; seed++)
    try {
      away.push(errorsAway(fit(seed, customers), parameters));
    } catch (error) {
      reasons.push(`seed ${seed}: ${error.message}`);
    }
  const found = away.filter((errors) => errors.every((error) => error < 3)).length;
  const all = away.flat();
  const near = all.filter((error) => error < 1).length / all.length;
  failed ||= found < WANTED * seeds;
  console.log(
    `${model.padEnd(12)} truth within three standard errors in ${found} of ${seeds}; ` +
      `${Math.round(100 * near)} % of parameters within one; furthest ${Math.max(...all).toFixed(2)}`,
  );
  for (const reason of reasons) console.log(`             ${reason}`);
}
if (failed) process.exit(1);
