import { cellAddress } from "../../src/formula/address";
import type { TemplateFile } from "../../src/files/templateFiles";
import golden from "../cases/templates.json";
import { differs, type XlsxFile } from "./xlsxFile";

/** How many figures of a template's example were computed elsewhere, by test/oracles/templates.py. */
export const goldenCount = ({ template }: TemplateFile): number => Object.keys(figuresOf(template)).length;

/** The figures that a file shows otherwise than they were computed elsewhere. */
export function goldenDifferences({ template, plan }: TemplateFile, { cells }: XlsxFile): string[] {
  return Object.entries(figuresOf(template)).flatMap(([key, wanted]) => {
    const cell = plan.cells.find((one) => one.key === key);
    const shown = cell && cells.get(cellAddress(cell))?.value;
    return differs(wanted, shown) ? [`${key}: ${wanted} elsewhere, ${String(shown)} here`] : [];
  });
}

const figuresOf = (template: string): Readonly<Record<string, number>> =>
  (golden as Readonly<Record<string, Readonly<Record<string, number>>>>)[template]!;
