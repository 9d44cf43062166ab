// Answers questions about tables by a database: node sqlEngine.mjs PACKAGE < { tables, nulls, queries, takesRefusals };
// prints the rows of each. A process of its own: jest does not load what loads its own modules later.
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const engines = {
  "@electric-sql/pglite": async ({ PGlite }, tables, nulls) => {
    const database = await PGlite.create();
    for (const [name, { columns, csv }] of tables) {
      await database.exec(`CREATE TABLE ${name} (${columns})`);
      await database.query(`COPY ${name} FROM '/dev/blob' WITH (FORMAT csv, NULL '${nulls}')`, [], {
        blob: new Blob([csv]),
      });
    }
    return async (sql) => (await database.query(sql)).rows;
  },
  "@duckdb/node-api": async ({ DuckDBInstance }, tables, nulls) => {
    const connection = await (await DuckDBInstance.create()).connect();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-sql-"));
    for (const [name, { columns, csv }] of tables) {
      const file = path.join(folder, "table.csv");
      fs.writeFileSync(file, csv);
      await connection.run(`CREATE TABLE ${name} (${columns})`);
      await connection.run(`COPY ${name} FROM '${file}' (FORMAT csv, HEADER false, NULLSTR '${nulls}')`);
    }
    fs.rmSync(folder, { recursive: true });
    return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  },
};

const [name] = process.argv.slice(2);
const { tables, nulls = "", queries, takesRefusals = false } = JSON.parse(fs.readFileSync(0, "utf8"));
const query = await engines[name](createRequire(import.meta.url)(name), Object.entries(tables), nulls);
const answers = {};
for (const [asked, sql] of Object.entries(queries)) answers[asked] = await answer(sql);
const whole = (_, value) => (typeof value === "bigint" ? Number(value) : value);
process.stdout.write(JSON.stringify(answers, whole), () => process.exit(0));

async function answer(sql) {
  try {
    return await query(sql);
  } catch (error) {
    if (!takesRefusals) throw error;
    return [{ refused: String(error) }];
  }
}
