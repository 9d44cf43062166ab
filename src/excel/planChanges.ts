import { cellKey, type CellAt } from "../formula/address";
import type { CellStyle, Plan, PlanCell, PlanChart, PlanValidation } from "../template/plan";
import { lines, typed } from "./writeCells";

/** In what a plan differs from the one that a worksheet was written by. Rows of lists are not looked at. */
export interface PlanChanges {
  contents: ContentChange[];
  looks: LookChange[];
  names: { name: string; area: Plan["names"][number] | undefined }[];
  widths: SizeChange[];
  heights: SizeChange[];
  /** Those that stay where they are are drawn anew in the place that they have by then. */
  charts: { gone: string[]; added: PlanChart[]; staying: string[] };
  /** What may be entered: cells where that is asked no more, and those where something else is. */
  validations: { gone: CellAt[]; added: PlanValidation[] };
  /** All rules are written again where one differs. */
  hasOtherRules: boolean;
  hasOtherPage: boolean;
  frozen: Plan["frozen"];
}

export interface ContentChange extends CellAt {
  /** What stood there by the plan, as a cell says it; "" is nothing. */
  before: string | number;
  /** What is to be typed. */
  after: string | number;
  /** What takes it back. */
  undo: string | number;
}

export interface LookChange extends CellAt {
  before: CellStyle | undefined;
  after: CellStyle | undefined;
}

interface SizeChange {
  at: number;
  value: number;
}

export function planChanges(from: Plan, to: Plan): PlanChanges {
  return {
    contents: contentChanges(from, to),
    looks: lookChanges(from, to),
    names: nameChanges(from, to),
    widths: sizeChanges(from.columnWidths, to.columnWidths),
    heights: sizeChanges(from.rowHeights, to.rowHeights),
    charts: {
      gone: from.charts.filter((chart) => !to.charts.some((one) => same(one, chart))).map(({ title }) => title),
      added: to.charts.filter((chart) => !from.charts.some((one) => same(one, chart))),
      staying: to.charts
        .filter(({ title, area }) => from.charts.some((one) => one.title === title && same(one.area, area)))
        .map(({ title }) => title),
    },
    validations: {
      gone: others(from.validations, to.validations).map(({ row, column }) => ({ row, column })),
      added: others(to.validations, from.validations),
    },
    hasOtherRules: !same([from.conditionals, from.scales], [to.conditionals, to.scales]),
    hasOtherPage: !same(from.page, to.page),
    frozen: same(from.frozen, to.frozen) ? undefined : to.frozen,
  };
}

/** What a cell says that was written by a plan. */
export const plainContent = (content: PlanCell["content"]): string | number =>
  content === undefined ? "" : "formula" in content ? content.formula : content.value;

/** What is to be typed into a cell. */
export const toType = ({ content, style }: Pick<PlanCell, "content" | "style">): string | number =>
  content === undefined ? "" : "formula" in content ? content.formula : typed(content.value, style.format);

function contentChanges(from: Plan, to: Plan): ContentChange[] {
  return pairs(byPlace(from.cells), byPlace(to.cells)).flatMap(([at, before, after]) =>
    same(before?.content, after?.content)
      ? []
      : [
          {
            ...at,
            before: plainContent(before?.content),
            after: after ? toType(after) : "",
            undo: before ? toType(before) : "",
          },
        ],
  );
}

const lookChanges = (from: Plan, to: Plan): LookChange[] =>
  pairs(looksOf(from), looksOf(to)).flatMap(([at, before, after]) =>
    same(before?.style, after?.style) ? [] : [{ ...at, before: before?.style, after: after?.style }],
  );

function withoutLines(style: CellStyle): CellStyle {
  const look = { ...style };
  delete look.top;
  delete look.bottom;
  return look;
}

/** With each line on the cell below which it is drawn: that of a cell's upper side is one of its neighbour. */
function looksOf({ cells }: Plan): Map<string, CellAt & { style: CellStyle }> {
  const looks = byPlace(cells.map(({ row, column, style }) => ({ row, column, style: withoutLines(style) })));
  for (const { row, column, line } of lines(cells)) {
    const key = cellKey({ row, column });
    looks.set(key, { row, column, style: { ...looks.get(key)?.style, bottom: line } as CellStyle });
  }
  return looks;
}

const nameChanges = (from: Plan, to: Plan): PlanChanges["names"] => [
  ...to.names.filter((name) => !from.names.some((one) => same(one, name))).map((area) => ({ name: area.name, area })),
  ...from.names
    .filter(({ name }) => !to.names.some((one) => one.name === name))
    .map(({ name }) => ({ name, area: undefined })),
];

const sizeChanges = (from: readonly number[], to: readonly number[]): SizeChange[] =>
  to.flatMap((value, at) => (from[at] === value ? [] : [{ at, value }]));

const byPlace = <T extends CellAt>(cells: readonly T[]): Map<string, T> =>
  new Map(cells.map((cell) => [cellKey(cell), cell]));

function pairs<T extends CellAt>(
  from: ReadonlyMap<string, T>,
  to: ReadonlyMap<string, T>,
): [at: CellAt, before: T | undefined, after: T | undefined][] {
  const keys = new Set([...from.keys(), ...to.keys()]);
  return [...keys].map((key) => {
    const [before, after] = [from.get(key), to.get(key)];
    const { row, column } = (before ?? after)!;
    return [{ row, column }, before, after];
  });
}

/** Plain data of one writing, whose fields stand in one order. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Those that are not among the others. */
function others<T>(all: readonly T[], among: readonly T[]): T[] {
  const known = new Set(among.map((one) => JSON.stringify(one)));
  return all.filter((one) => !known.has(JSON.stringify(one)));
}
