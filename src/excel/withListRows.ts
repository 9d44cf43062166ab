import { fixedAddress, localAddress, type CellArea } from "../formula/address";
import type { Plan, PlanList } from "../template/plan";
import type { ListValues } from "../template/Template";

/** A plan whose list keeps the rows that stand on the sheet where they are. */
export interface KeptRows {
  plan: Plan;
  /** Rows that the plan has nothing for: they keep their first cell, and stay blank otherwise. */
  gone: number;
}

/**
 * Something of the user's may stand beside the rows of a list, so each stays with what its first cell says; new ones
 * come below. Formulas over the list follow where it has more rows than the plan.
 *
 * @param keys  the first cells of the rows on the sheet, each once
 */
export function withListRows(plan: Plan, keys: readonly string[]): KeptRows {
  const [list] = plan.lists!;
  const places = new Map(Array.from(list!.columns[0]!.values, (key, place) => [String(key), place] as const));
  const kept = keys.map((key) => places.get(key) ?? -1);
  const known = new Set(keys);
  const order = [...kept, ...[...places].filter(([key]) => !known.has(key)).map(([, place]) => place)];
  const columns = list!.columns.map((column, c) => ({
    ...column,
    values: order.map((place, row) => (place < 0 ? (c === 0 ? keys[row]! : null) : held(column.values, place))),
  }));
  const area = { ...list!.area, rows: order.length + 1 };
  return {
    plan: { ...longer(plan, list!, area), lists: [{ ...list!, columns, area }] },
    gone: kept.filter((place) => place < 0).length,
  };
}

const held = (values: ListValues, place: number): string | number | null => values[place] ?? null;

function longer(plan: Plan, { area, columns }: PlanList, to: CellArea): Plan {
  if (area.rows === to.rows) return plan;
  const bodies = columns.map((_, i): [was: RegExp, is: string] => {
    const body = { ...area, row: area.row + 1, column: area.column + i, columns: 1 };
    const was = fixed({ ...body, rows: area.rows - 1 }).replace(/\$/g, "\\$");
    return [new RegExp(`${was}(?![\\d:])`, "g"), fixed({ ...body, rows: to.rows - 1 })];
  });
  const follow = (formula: string): string =>
    bodies.reduce((text, [was, is]) => text.replace(was, is.replace(/\$/g, "$$$$")), formula);
  const stretched = <T extends CellArea>(one: T): T =>
    one.row === area.row + 1 && one.rows === area.rows - 1 ? { ...one, rows: to.rows - 1 } : one;
  return {
    ...plan,
    cells: plan.cells.map((cell) =>
      cell.content && "formula" in cell.content
        ? { ...cell, content: { formula: follow(cell.content.formula) } }
        : cell,
    ),
    conditionals: plan.conditionals.map((one) => ({ ...stretched(one), formula: follow(one.formula) })),
    ...(plan.scales ? { scales: plan.scales.map(stretched) } : {}),
    page: { ...plan.page, area: { ...plan.page.area, rows: plan.page.area.rows + to.rows - area.rows } },
  };
}

const fixed = (area: CellArea): string => fixedAddress(localAddress(area));
