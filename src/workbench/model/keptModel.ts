import type { Area } from "../address";
import type { ChartState } from "./chartState";
import type { ConditionState, PageState, SheetState, ValidationState } from "./context";
import type { Box, Grid } from "./grid";
import type { KeptValues } from "./keyedValues";
import { Range } from "./range";
import { absoluteReference } from "./references";

/** What the object model knows of a workbook beside its grid, as plain data. */
export interface KeptModel {
  readonly protected: boolean;
  readonly settings: KeptValues;
  readonly sheets: Readonly<Record<string, KeptSheet>>;
}
export interface KeptSheet {
  readonly visibility: string;
  readonly protected: boolean;
  /** Workbooks that were kept before there were any have none. */
  readonly unlocked?: readonly Area[];
  readonly validations: readonly (readonly [address: string, ValidationState])[];
  readonly conditions: readonly ConditionState[];
  readonly page: { readonly printArea: Area | null; readonly titleRows: Area | null } & Pick<
    PageState,
    "values" | "texts"
  >;
  readonly charts: KeptCharts;
  /** Workbooks that were kept before there were any have none. */
  readonly properties?: KeptValues;
}
export interface KeptCharts {
  readonly next: number;
  readonly charts: readonly { readonly id: string; readonly box: Box; readonly state: ChartState }[];
}

export function keptState(
  grid: Grid,
  { protected: isProtected, unlocked, validations, conditions, page }: SheetState,
): Omit<KeptSheet, "visibility" | "charts" | "properties"> {
  return {
    protected: isProtected,
    ...(unlocked.length ? { unlocked } : {}),
    conditions,
    page: { ...page, printArea: page.printArea ?? null, titleRows: page.titleRows ?? null },
    validations: [...validations].map(([address, state]) => [address, { ...state, rule: plain(grid, state.rule) }]),
  };
}

export function stateFrom({
  protected: isProtected,
  unlocked = [],
  validations,
  conditions,
  page,
}: KeptSheet): SheetState {
  return {
    protected: isProtected,
    unlocked,
    validations: new Map(validations),
    conditions: [...conditions],
    page: { ...page, printArea: page.printArea ?? undefined, titleRows: page.titleRows ?? undefined },
  };
}

/** A rule may name its source by a range, which is an object of the model; as a formula it says the same. */
function plain(grid: Grid, rule: ValidationState["rule"]): ValidationState["rule"] {
  const list = rule["list"] as { readonly source: unknown } | undefined;
  return list?.source instanceof Range
    ? { list: { ...list, source: `=${absoluteReference(grid, list.source)}` } }
    : rule;
}
