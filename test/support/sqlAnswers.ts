import { spawnSync } from "node:child_process";
import path from "node:path";

type Row = Record<string, number | string | null>;
/** Rows by the name of their query; what the database says where it refuses one that it may refuse. */
type Answers = Record<string, Row[]>;

interface Asked {
  /** By its name: columns as SQL declares them, and rows without heads. */
  tables: Readonly<Record<string, { columns: string; csv: string }>>;
  /** What stands for a missing value; nothing at all, when left out. */
  nulls?: string;
  queries: Readonly<Record<string, string>>;
  /** Are refused queries answered by their refusal, as a row { refused }? */
  takesRefusals?: boolean;
}

/** PostgreSQL itself, and DuckDB. */
const ENGINES = { postgresql: "@electric-sql/pglite", duckdb: "@duckdb/node-api" } as const;
type SqlEngine = keyof typeof ENGINES;

/** The same tests against each database. */
export function describeWithSql(
  name: string,
  asking: Asked | ((engine: SqlEngine) => Asked),
  tests: (answers: () => Answers, engine: SqlEngine) => void,
): void {
  for (const engine of Object.keys(ENGINES) as SqlEngine[])
    describe(`${name} (${engine})`, () => {
      let answers: Answers = {};
      beforeAll(() => {
        answers = asked(ENGINES[engine], JSON.stringify(typeof asking === "function" ? asking(engine) : asking));
      });
      tests(() => answers, engine);
    });
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
