import type { Text } from "../../vocabulary/locale";
import { warehouseProblems } from "../../vocabulary/warehouseProblems";
import type { DialectId } from "./dialects";

/** Spark puts the value of a variable in its place before it reads a statement, between the marks of a name as well. */
const VARIABLE = /\$\{.*\}/s;
const NUL = "\0";

/** What is wrong with the name of a table or column, if anything; all others can be quoted. */
export function nameProblem(name: string, dialect: DialectId): Text | undefined {
  if (/^[ \t\r\n]*$/.test(name)) return warehouseProblems.noName;
  if (name.includes(NUL)) return warehouseProblems.noSuchName;
  return dialect === "spark" && VARIABLE.test(name) ? warehouseProblems.isVariable : undefined;
}
