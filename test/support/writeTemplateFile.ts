import type { Functions } from "../../src/files/evaluatePlan";
import { planFile } from "../../src/files/planFile";
import type { TemplateFile } from "../../src/files/templateFiles";
import { readCatalogue } from "./catalogue";
// the errors of Excel's runtime
import "./functions";

/** The add-in's functions, as the pane knows them. */
export const functionEntries: Functions = new Map(readCatalogue().map((entry) => [entry.id, entry])) as Functions;

export const writeTemplateFile = (file: Pick<TemplateFile, "plan" | "formulas" | "properties">): Promise<Uint8Array> =>
  planFile(file, functionEntries);
