import { plainDecimal } from "../vocabulary/plainDecimal";
import { dayOfNumber, NO_DAY, type DayField } from "./text/DayField";
import type { FigureField } from "./text/FigureField";

/** The day that a cell holds; NO_DAY where it holds none. */
export function dayInCell(value: unknown, days: DayField): number {
  if (typeof value === "number") return dayOfNumber(value);
  if (typeof value === "bigint") return dayOfNumber(Number(value));
  return typeof value === "string" && value !== "" ? days.ofText(value) : NO_DAY;
}

/** NaN where a cell holds no figure. */
export function figureInCell(value: unknown, figures: FigureField): number {
  if (typeof value === "number") return Number.isFinite(value) ? value : NaN;
  if (typeof value === "bigint") return Number(value);
  return typeof value === "string" && value !== "" ? figures.ofText(value) : NaN;
}

/** "" for nobody. */
export function idInCell(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "bigint") return `${value}`;
  return typeof value === "number" && Number.isFinite(value) ? plainDecimal(value) : "";
}

/** A cell in which something else was looked for, as it stands. */
export function shownCell(value: unknown): string {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return `${value}`;
  return typeof value === "object" && value !== null && "error" in value ? `${value.error as string}` : "";
}
