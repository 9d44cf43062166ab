import { termOfName } from "../explain/nameAt";
import { cellKey } from "../formula/address";
import { layout } from "../template/layout";
import type { Template } from "../template/Template";
import { templateOf } from "../template/templateOf";
import { term } from "../vocabulary/terms";
import type { UnitId } from "../vocabulary/units";

/** What the template of a sheet makes of a cell with a name. */
export interface PlannedCell {
  name: string;
  /** It is filled in, and with a number. */
  isNumber: boolean;
  /** As the template writes it; absent in an input. */
  formula?: string;
}

const known = new Map<Template, readonly PlannedCell[]>();

/**
 * The cells with a name of a sheet that has these names; none where it was made from no template of ours. Checks are
 * told by themselves.
 */
export function plannedCells(sheetNames: readonly string[]): readonly PlannedCell[] {
  const template = templateOf(sheetNames);
  if (!template) return [];
  const found = known.get(template) ?? planned(template);
  known.set(template, found);
  return found;
}

const NUMBERS: readonly UnitId[] = ["money", "count", "rate", "number", "ratio", "periods"];

function planned(template: Template): readonly PlannedCell[] {
  const plan = layout(template, "en", { sheetName: template.id, answers: {}, currency: "other", spelling: "clv" });
  const inputs = new Set(plan.inputs.map(cellKey));
  const contents = new Map(plan.cells.map((cell) => [cellKey(cell), cell.content]));
  return plan.names.flatMap((named): PlannedCell[] => {
    const { name, rows, columns } = named;
    if (rows * columns !== 1 || name.startsWith("check_")) return [];
    const id = termOfName(name);
    if (inputs.has(cellKey(named))) return [{ name, isNumber: id !== undefined && NUMBERS.includes(term(id).unit) }];
    const content = contents.get(cellKey(named));
    return content && "formula" in content ? [{ name, isNumber: false, formula: content.formula }] : [];
  });
}
