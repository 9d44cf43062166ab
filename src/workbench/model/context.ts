import type { Area } from "../address";
import type { ApiObject } from "../host/apiObject";
import type { Condition, Grid } from "./grid";

/**
 * What the parts of the object model share: the grid, the sheets' own objects, and what the model keeps of a sheet
 * itself.
 */
export interface BookContext {
  readonly grid: Grid;
  worksheet(sheet: string): ApiObject;
  state(sheet: string): SheetState;
  /** A protected workbook refuses to change its sheets. */
  protected: boolean;
  /** Tells the add-in, if it listens. */
  emit(type: number, target: string, payload: unknown): void;
}

/** Office's numbers of the events of a worksheet. */
export const EventType = { changed: 10, activated: 11, added: 13, selection: 14, deleted: 15, calculated: 16 } as const;

/** Kept as the add-in gave it and answered back; the grid gets what it can draw. */
export interface SheetState {
  /** A protected sheet refuses to change its cells, but for those that are not locked. */
  protected: boolean;
  /** None of them over another. */
  unlocked: readonly Area[];
  readonly validations: Map<string, ValidationState>;
  readonly conditions: ConditionState[];
  readonly page: PageState;
}
export interface ValidationState {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: object | undefined;
  readonly errorAlert: object | undefined;
}
export type ConditionState = { -readonly [key in keyof Condition]: Condition[key] } & {
  readonly id: string;
  stopIfTrue: boolean;
};

export interface PageState {
  printArea: Area | undefined;
  titleRows: Area | undefined;
  readonly values: Record<string, unknown>;
  readonly texts: Record<string, string>;
}
