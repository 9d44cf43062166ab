import type { SheetReading } from "../../template/team/sheetAnswers";
import { customerLifetimeValue } from "../../core/metrics/customerLifetimeValue";
import { changedLever } from "../../core/metrics/changedLever";
import { CoreError } from "../../core/CoreError";
import type { CurrencyId } from "../../vocabulary/currencies";
import { LEVERS, type LeverId } from "../../vocabulary/levers";

/** What a worksheet of levers holds; undefined what is blank there, or no number. */
export interface LeverFigures {
  currency: CurrencyId;
  today: Readonly<Record<LeverId, number | undefined>>;
  /** 0.05 is 5 % more; of a rate 2 is 2 points more. */
  changes: Readonly<Record<LeverId, number>>;
  cac: number | undefined;
  customersEnd: number | undefined;
  targets: Readonly<Record<TargetId, number | undefined>>;
}

export const TARGETS = ["target_value", "target_ratio"] as const;
export type TargetId = (typeof TARGETS)[number];

export type Levers = Readonly<Record<LeverId, number>>;

export const changeKey = (id: LeverId): string => `change_${id}`;

export function leverFiguresOf({ team: { currency, values } }: SheetReading): LeverFigures {
  const number = (key: string): number | undefined => {
    const value = values[key];
    return typeof value === "number" ? value : undefined;
  };
  return {
    currency,
    today: byLever(number),
    changes: byLever((id) => number(changeKey(id)) ?? 0),
    cac: number("cac"),
    customersEnd: number("customers_end"),
    targets: { target_value: number("target_value"), target_ratio: number("target_ratio") },
  };
}

const byLever = <V>(of: (id: LeverId) => V): Record<LeverId, V> =>
  Object.fromEntries(LEVERS.map((id) => [id, of(id)])) as Record<LeverId, V>;

/** All levers as they are today; undefined while one of them is missing. */
export const leversToday = ({ today }: LeverFigures): Levers | undefined =>
  LEVERS.every((id) => today[id] !== undefined) ? (today as Levers) : undefined;

export const leversAfter = (today: Levers, changes: LeverFigures["changes"]): Levers =>
  byLever((id) => changedLever(id, today[id], changes[id]));

/** Undefined where there is none, as with a churn of 0. */
export function valueWith({ aov, purchase_frequency, margin_rate, churn_rate }: Levers): number | undefined {
  try {
    return customerLifetimeValue(aov, purchase_frequency, margin_rate, churn_rate);
  } catch (error) {
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}
