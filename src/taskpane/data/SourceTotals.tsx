import type { OrderReport } from "../../orders/prepare/OrderReport";
import { useWords } from "../parts/useWords";
import { TieOut } from "./TieOut";
import { useCounts } from "../parts/useCounts";

/** From the total of the source to what is used of it. */
export function SourceTotals({
  report,
  money,
}: {
  report: OrderReport;
  money: (amount: number) => string;
}): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  const left = report.leftOut.reduce(
    (sum, { rows, amount }) => ({ rows: sum.rows + rows, amount: sum.amount + amount }),
    {
      rows: 0,
      amount: 0,
    },
  );
  const { rates, vat, net } = report.net;
  const isChanged = rates !== 0 || vat !== 0;
  const refunds = report.kept.find(({ kind }) => kind === "refunds");
  return (
    <TieOut
      rows={[
        [words("sourceTotal"), money(report.total)],
        [words("leftOutRows", { rows: count(left.rows) }), money(report.used.amount - report.total)],
        ...(isChanged ? [[words("used"), money(report.used.amount)] as const] : []),
        ...(rates === 0 ? [] : [[words("byRates"), money(rates)] as const]),
        ...(vat === 0 ? [] : [[words("vatTakenOut"), money(-vat)] as const]),
      ]}
      result={[words(isChanged ? "usedWithoutVat" : "used"), money(isChanged ? net : report.used.amount)]}
      says={[
        words("tiesOut"),
        ...(refunds ? [words("refundsKept", { rows: count(refunds.rows), amount: money(-refunds.amount) })] : []),
      ].join(" ")}
    />
  );
}
