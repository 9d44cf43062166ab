import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

type Row = Record<string, number | string | null>;
/** Rows by the name of their query. */
type Answers = Record<string, Row[]>;

interface Asked {
  /** By its name: columns as SQL declares them, and rows without heads. */
  tables: Readonly<Record<string, { columns: string; csv: string }>>;
  queries: Readonly<Record<string, string>>;
}

/** PostgreSQL itself, and DuckDB, whose binary has 70 MB: that one is asked where somebody has installed it. */
const ENGINES = ["@electric-sql/pglite", "@duckdb/node-api"] as const;

/** Tests against each database that is installed; skipped, and said so, for one that is not. */
export function describeWithSql(name: string, asking: Asked, tests: (answers: () => Answers) => void): void {
  for (const engine of ENGINES) {
    let answers: Answers = {};
    if (isInstalled(engine))
      describe(`${name} (${engine})`, () => {
        beforeAll(() => {
          answers = asked(engine, JSON.stringify(asking));
        });
        tests(() => answers);
      });
    else
      describe.skip(`${name} (${engine} is not installed)`, () => {
        tests(() => answers);
      });
  }
}

function asked(engine: string, input: string): Answers {
  const script = path.join(__dirname, "sqlEngine.mjs");
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, engine], {
    input,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${engine} did not answer: ${stderr}`);
  return JSON.parse(stdout) as Answers;
}

function isInstalled(engine: string): boolean {
  try {
    createRequire(path.join(__dirname, "sqlEngine.mjs")).resolve(engine);
    return true;
  } catch {
    return false;
  }
}
