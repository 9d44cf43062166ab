import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import type { Row } from "./warehouseAnswers";
import type { WarehouseTable } from "./warehouseTable";

/** Programs of Python that answer as databases do, by the package that each of them is. */
const PACKAGES = { spark: "pyspark", clickhouse: "chdb", grammar: "sqlglot" } as const;
type PythonEngine = keyof typeof PACKAGES;

interface AskedOfPython {
  tables?: Readonly<Record<string, WarehouseTable>>;
  queries: Readonly<Record<string, unknown>>;
  /** Answered by the columns that they would have. */
  analysed?: Readonly<Record<string, string>>;
}

/** The Python that has the engines: scripts/test-warehouse.mjs names it. */
const PYTHON = process.env["CLV_WAREHOUSE_PYTHON"] ?? "python3";

function isInstalled(engine: PythonEngine): boolean {
  const found = spawnSync(PYTHON, [
    "-c",
    `import importlib.util as u; print(bool(u.find_spec("${PACKAGES[engine]}")))`,
  ]);
  const needsJava = engine === "spark" && spawnSync("java", ["-version"]).status !== 0;
  return String(found.stdout).trim() === "True" && !needsJava;
}

/** Tests of an engine; skipped, and said so, where it is not installed. */
export function describeWithEngine(engine: PythonEngine, name: string, tests: () => void): void {
  if (isInstalled(engine)) describe(`${name} (${engine})`, tests);
  else describe.skip(`${name} (${PACKAGES[engine]} is not installed)`, tests);
}

export async function askPython(engine: PythonEngine, asked: AskedOfPython): Promise<Record<string, Row[]>> {
  const script = path.join(__dirname, "..", "warehouse", `${engine}Engine.py`);
  const child = spawn(PYTHON, [script], { env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" } });
  const [out, said] = [child.stdout, child.stderr].map((stream) => {
    const pieces: Buffer[] = [];
    stream.on("data", (piece: Buffer) => pieces.push(piece));
    return pieces;
  }) as [Buffer[], Buffer[]];
  child.stdin.end(JSON.stringify(asked));
  const status = await new Promise((resolve) => child.once("close", resolve));
  if (status !== 0) throw new Error(`${engine} did not answer: ${Buffer.concat(said).toString().slice(-3000)}`);
  return JSON.parse(Buffer.concat(out).toString()) as Record<string, Row[]>;
}
