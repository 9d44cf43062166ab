import { cellKey, cellsOf } from "../formula/address";
import { callsAddIn } from "../template/spelling";
import type { Plan, PlanCell } from "../template/plan";
import { LONGEST_RULE_TEXTS } from "../template/ruleTexts";
import { COLORS, HEIGHT, styles } from "../template/styles";
import { shortened } from "../vocabulary/cutText";
import { heldValuePrompt, heldValuesNote } from "../vocabulary/heldValues";
import { isError, type CellValue, type ValueAt } from "./cellValue";

/** The first column of every sheet is a margin. */
const FIRST = 1;

/**
 * A plan for people without the add-in: in the place of formulas that need it stands what they show, what they spill as
 * well, on a grey background; the sheet says so at its foot, and each figure where it comes from.
 */
export function heldValues(plan: Plan, valueAt: ValueAt): Plan {
  const needing = plan.cells.filter((cell) => callsAddIn(formulaOf(cell)));
  if (needing.length === 0) return plan;
  const { language, page } = plan;
  const foot: PlanCell = {
    row: page.area.rows + 1,
    column: FIRST,
    style: { size: styles.note.size, color: styles.note.color, align: "left" },
    content: { value: heldValuesNote[language] },
  };
  return {
    ...plan,
    cells: [
      ...plan.cells.map((cell) => (needing.includes(cell) || !cell.content ? held(cell, valueAt) : cell)),
      ...spilled(plan, valueAt),
      foot,
    ],
    validations: [
      ...plan.validations,
      ...needing.map(({ row, column, ...cell }) => ({
        row,
        column,
        rows: 1,
        columns: 1,
        prompt: {
          title: heldValuePrompt.title[language],
          message: shortened(
            heldValuePrompt.message[language].replace("{formula}", () => formulaOf(cell)),
            LONGEST_RULE_TEXTS.prompt,
          ),
        },
      })),
    ],
    rowHeights: [...plan.rowHeights, HEIGHT.gap, HEIGHT.row],
    page: { ...page, area: { ...page.area, rows: page.area.rows + 2 } },
  };
}

const formulaOf = ({ content }: Pick<PlanCell, "content">): string =>
  content && "formula" in content ? content.formula : "";

/** A cell without content holds something where a formula beside it fills it. */
function held(cell: PlanCell, valueAt: ValueAt): PlanCell {
  const value = valueAt(cell);
  if (value === undefined) return cell;
  return { ...cell, style: { ...cell.style, fill: COLORS.heldFill }, content: contentOf(value) };
}

/** What formulas fill where the plan has no cell. */
function spilled(plan: Plan, valueAt: ValueAt): PlanCell[] {
  const known = new Set(plan.cells.map(cellKey));
  return cellsOf(plan.page.area)
    .filter((at) => !known.has(cellKey(at)) && valueAt(at) !== undefined)
    .map((at) => held({ ...at, style: styles.value }, valueAt));
}

/** An error, whichever, is #N/A: so do native formulas refuse. */
function contentOf(value: CellValue): PlanCell["content"] & object {
  if (isError(value)) return { formula: "=NA()" };
  return typeof value === "boolean" ? { formula: value ? "=TRUE" : "=FALSE" } : { value };
}
