import { useState } from "react";
import { CoreError } from "../../../core/CoreError";
import type { TimeKind } from "../../../orders/warehouse/Dialect";
import { DIALECT_IDS, dialects, type DialectId } from "../../../orders/warehouse/dialects";
import { powerQuery } from "../../../orders/warehouse/powerQuery";
import type { Reduction } from "../../../orders/warehouse/Reduction";
import { reductionSql } from "../../../orders/warehouse/reductionSql";
import type { ResultId } from "../../../orders/warehouse/results";
import { tablePath } from "../../../orders/warehouse/tablePath";
import type { Text } from "../../../vocabulary/locale";

/** What is filled in, as it is typed. */
export interface WarehouseForm {
  dialect: DialectId;
  table: string;
  customer: string;
  date: string;
  amount: string;
  times: TimeKind;
  /** Undefined until it is typed: the one of the user is meant. */
  zone: string | undefined;
  until: number | undefined;
  result: ResultId;
  unit: Reduction["unit"];
}

/** Names that many tables have, so that a statement is there to be looked at. */
const FIRST: WarehouseForm = {
  dialect: "bigquery",
  table: "shop.sales.orders",
  customer: "customer_id",
  date: "order_date",
  amount: "amount",
  times: "local",
  zone: undefined,
  until: undefined,
  result: "compressed",
  unit: "week",
};

/** The tab is left and opened again; what was typed stays. */
let kept = FIRST;

export function useWarehouseForm(): [WarehouseForm, (changes: Partial<WarehouseForm>) => void] {
  const [form, setForm] = useState(kept);
  return [
    form,
    (changes) => {
      kept = { ...kept, ...changes };
      setForm(kept);
    },
  ];
}

/** The zone that is meant: databases that name zones as the web does are proposed the user's own. */
export const zoneOf = ({ dialect, zone }: WarehouseForm): string =>
  zone ?? (dialect === "sqlserver" ? "" : Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The statement, and the same as a query of Power Query; or what is missing. */
export function statementOf(form: WarehouseForm): { sql: string; query: string } | { problem: Text } {
  const { until, table, dialect, ...rest } = form;
  const reduction = { ...rest, dialect, table: tablePath(table, dialect), zone: zoneOf(form), until: until ?? NaN };
  try {
    return { sql: reductionSql(reduction), query: powerQuery(reduction) };
  } catch (error) {
    if (error instanceof CoreError) return { problem: error.sentence };
    throw error;
  }
}

/** By their names, as the list shows them. */
export const DIALECTS_BY_NAME = [...DIALECT_IDS].sort((a, b) => (dialects[a].name < dialects[b].name ? -1 : 1));
