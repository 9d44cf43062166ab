import { evaluatePlan, type Functions } from "../files/evaluatePlan";
import type { ValueAt } from "../files/cellValue";
import type { CellAt } from "../formula/address";
import { teamPlan } from "../template/team/teamPlan";
import { checkOfName, checks, noValue, type CheckId } from "../vocabulary/checks";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { rollUpProblems } from "../vocabulary/rollUpProblems";
import type { Copy } from "./Copy";
import { ROLLED_UP } from "./copyOf";

/** What a copy comes to, worked out from its answers by the formulas of its release; blank where there is none. */
export interface CopyFigures {
  revenue: number;
  orders: number;
  customers: number;
  /** Revenue × margin rate. */
  margin: number;
  customers_start: number | undefined;
  /** Of those at the start. */
  lost: number | undefined;
  customers_new: number | undefined;
  acquisition_cost: number | undefined;
  retention_cost: number;
  aov: number;
  purchase_frequency: number;
  margin_rate: number;
  churn_rate: number;
  clv: number;
  cac: number | undefined;
  ltv_cac: number | undefined;
  /** Of its own checks, those that are not passed. */
  flagged: readonly CheckId[];
  passed: number;
}

/** The figures of a copy, or why it has no value. */
export function copyFigures({ team }: Copy, functions: Functions): CopyFigures | Text {
  const plan = teamPlan(team, "en", { sheetName: "Copy", currency: "other", spelling: "clv" });
  const valueAt = evaluatePlan(plan, functions);
  const places = new Map<string, CellAt>([
    ...plan.cells.flatMap((cell): [string, CellAt][] => (cell.key === undefined ? [] : [[cell.key, cell]])),
    ...plan.inputs.map((input): [string, CellAt] => [input.key, input]),
  ]);
  const known = (key: string): number | undefined => {
    const place = places.get(key);
    const value = place && (valueAt(place) ?? typedAt(plan, place));
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  };
  const answered = checksOf(plan, valueAt);
  const names = ["revenue", "orders", "customers", ...STEPS] as const;
  const steps = Object.fromEntries(names.map((key) => [key, known(key)]));
  if (names.some((key) => steps[key] === undefined)) return whyNone(answered);
  const figures = steps as Record<(typeof names)[number], number>;
  const start = known("customers_start");
  return {
    ...figures,
    margin: figures.revenue * figures.margin_rate,
    customers_start: start,
    lost: start === undefined ? undefined : start * figures.churn_rate,
    customers_new: known("customers_new"),
    acquisition_cost: known("acquisition_cost"),
    retention_cost: known("retention_cost") ?? 0,
    cac: known("cac"),
    ltv_cac: known("ltv_cac"),
    flagged: [...answered].flatMap(([id, said]) => (said === "OK" || said === "–" ? [] : [id])),
    passed: [...answered.values()].filter((said) => said === "OK").length,
  };
}

const STEPS = ["aov", "purchase_frequency", "margin_rate", "churn_rate", "clv"] as const;

type Plan = ReturnType<typeof teamPlan>;

function typedAt({ cells }: Plan, { row, column }: CellAt): unknown {
  const content = cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return content && "value" in content ? content.value : undefined;
}

const checksOf = ({ names }: Plan, valueAt: ValueAt): ReadonlyMap<CheckId, unknown> =>
  new Map(
    names.flatMap(({ name, ...cell }) => {
      const id = checkOfName(name);
      return id ? [[id, valueAt(cell)] as const] : [];
    }),
  );

function whyNone(answered: ReadonlyMap<CheckId, unknown>): Text {
  const stops = ROLLED_UP.blocking.find((id) => {
    const said = answered.get(id);
    return said !== "OK" && said !== "–";
  });
  return stops
    ? inEveryLanguage((locale) => noValue[locale].replace("{check}", checks[stops].label[locale]))
    : rollUpProblems.unfilled;
}
