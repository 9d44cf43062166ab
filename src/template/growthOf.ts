import type { CellArea } from "../formula/address";
import { LOCALES } from "../vocabulary/locale";
import { layout } from "./layout";
import type { Plan, PlanChart } from "./plan";
import type { Template } from "./Template";

/**
 * The rows of a sheet that can grow, as columns counted from the first one: where they stand by now, the sheet's names
 * say.
 */
export interface Growth {
  /** The name of the sheet for all the rows. */
  name: string;
  width: number;
  /** Columns with a name of their own. */
  columns: { name: string; column: number }[];
  /** What is filled in, and begins with nothing in a new row. */
  inputs: number[];
  /** Charts over the rows, by what they and their series are called in one language or the other. */
  charts: { titles: string[]; categories: number; series: { names: string[]; column: number }[] }[];
}

/** How the sheet of a template grows; undefined when its rows are what they are. */
export function growthOf(template: Template): Growth | undefined {
  const plans = LOCALES.map((locale) =>
    layout(template, locale, { sheetName: template.id, answers: {}, currency: "other", spelling: "clv" }),
  );
  const [plan] = plans;
  const [growing] = plan?.growing ?? [];
  if (!plan || !growing) return undefined;
  const { name, area, columns, inputs } = growing;
  const within = (column: number): number => column - area.column;
  return {
    name,
    width: area.columns,
    inputs: inputs.map(within),
    columns: columns.map((one) => ({ ...one, column: within(one.column) })),
    charts: plan.charts.flatMap((chart, i) =>
      chart.series.every(({ values }) => covers(area, values))
        ? [
            {
              titles: plans.map(({ charts }) => charts[i]!.title),
              categories: within(chart.categories.column),
              series: chart.series.map(({ values }, s) => ({
                names: seriesNames(plans, i, s),
                column: within(values.column),
              })),
            },
          ]
        : [],
    ),
  };
}

const seriesNames = (plans: readonly Plan[], chart: number, series: number): string[] =>
  plans.map(({ charts }) => (charts[chart] as PlanChart).series[series]!.name);

/** All the rows, and one of the columns. */
const covers = (area: CellArea, { row, column, rows, columns }: CellArea): boolean =>
  row === area.row &&
  rows === area.rows &&
  columns === 1 &&
  column >= area.column &&
  column < area.column + area.columns;
