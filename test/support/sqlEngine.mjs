// Answers questions about order lines by a database: node sqlEngine.mjs PACKAGE < { csv, queries }; prints the rows of
// each. A process of its own: jest does not load what loads its own modules later.
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const TABLE = "CREATE TABLE lines (customer VARCHAR, day INTEGER, amount DECIMAL(18, 4), order_id VARCHAR)";

const engines = {
  "@electric-sql/pglite": async ({ PGlite }, csv) => {
    const database = await PGlite.create();
    await database.exec(TABLE);
    await database.query("COPY lines FROM '/dev/blob' WITH (FORMAT csv)", [], { blob: new Blob([csv]) });
    return async (sql) => (await database.query(sql)).rows;
  },
  "@duckdb/node-api": async ({ DuckDBInstance }, csv) => {
    const connection = await (await DuckDBInstance.create()).connect();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-sql-"));
    fs.writeFileSync(path.join(folder, "lines.csv"), csv);
    await connection.run(TABLE);
    await connection.run(`COPY lines FROM '${path.join(folder, "lines.csv")}' (FORMAT csv, HEADER false, NULLSTR '')`);
    fs.rmSync(folder, { recursive: true });
    return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  },
};

const [name] = process.argv.slice(2);
const { csv, queries } = JSON.parse(fs.readFileSync(0, "utf8"));
const query = await engines[name](createRequire(import.meta.url)(name), csv);
const answers = {};
for (const [asked, sql] of Object.entries(queries)) answers[asked] = await query(sql);
const whole = (_, value) => (typeof value === "bigint" ? Number(value) : value);
process.stdout.write(JSON.stringify(answers, whole), () => process.exit(0));
