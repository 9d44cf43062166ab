import { useState } from "react";
import { SheetNotWritten, type NotWrittenReason } from "../../excel/SheetNotWritten";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import { runOrders } from "../../orders/runOrders";
import { leftOutPlan } from "../../orderSheets/leftOutSheet";
import type { KeptId, LeftOutId } from "../../vocabulary/orderFindings";
import { useHost } from "../parts/useHost";
import { useLocale } from "../parts/useWords";
import { currentData } from "./dataStore";
import { currencyOf } from "./useMoney";

/** A worksheet has few more rows. */
const MOST_ROWS = 1_000_000;

type RowsWritten =
  | { status: "none" | "running" }
  | { status: "written"; name: string }
  | { status: "failed"; reason: NotWrittenReason; code: string | undefined };

interface RowsSheet {
  state: RowsWritten;
  /** Writes all rows of a reason as a worksheet; undefined where there are too many. */
  write: (() => void) | undefined;
}

/** All rows of one reason as a worksheet of their own. */
export function useRowsSheet(reason: LeftOutId | KeptId, rows: number): RowsSheet {
  const host = useHost();
  const locale = useLocale();
  const [state, setState] = useState<RowsWritten>({ status: "none" });
  const run = async (): Promise<void> => {
    const { open } = currentData();
    if (open?.session === undefined) return;
    setState({ status: "running" });
    try {
      const found = await runOrders("leftOutRows", { session: open.session, reason });
      const plan = leftOutPlan(
        found,
        { reason, source: open.source.name, currency: sourceCurrency(open.report) },
        locale,
      );
      const { sheetName } = await host.writeSheet(plan);
      setState({ status: "written", name: sheetName });
    } catch (error) {
      const { reason: why, code } = SheetNotWritten.because(error);
      setState({ status: "failed", reason: why, code });
    }
  };
  return {
    state,
    write:
      rows > MOST_ROWS
        ? undefined
        : () => {
            if (state.status !== "running") void run();
          },
  };
}

/** Rows are shown as they stand: in several currencies without a sign. */
function sourceCurrency(report: OrderReport | undefined): ReturnType<typeof currencyOf> {
  const [first, ...others] = report?.currencies ?? [];
  return others.length > 0 || !first ? "other" : currencyOf(first.code);
}
