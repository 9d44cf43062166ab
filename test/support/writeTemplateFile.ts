import { evaluatePlan, type Functions } from "../../src/files/evaluatePlan";
import type { TemplateFile } from "../../src/files/templateFiles";
import { writeXlsx } from "../../src/files/writeXlsx";
import { readCatalogue } from "./catalogue";
// the errors of Excel's runtime
import "./functions";

/** The add-in's functions, as the pane knows them. */
export const functionEntries: Functions = new Map(readCatalogue().map((entry) => [entry.id, entry])) as Functions;

export const writeTemplateFile = ({
  plan,
  properties,
}: Pick<TemplateFile, "plan" | "properties">): Promise<Uint8Array> =>
  writeXlsx(plan, evaluatePlan(plan, functionEntries), properties);
