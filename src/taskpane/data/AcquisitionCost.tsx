import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import type { AcquisitionCost as Cost } from "../../orders/tables/TableSettings";
import type { CurrencyId } from "../../vocabulary/currencies";
import { term } from "../../vocabulary/terms";
import { useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import { FigureField } from "../parts/figures/FigureField";
import { useMoney } from "./useMoney";

type By = Cost["by"];

interface AcquisitionCostProps {
  report: OrderReport;
  cost: Cost | undefined;
  currency: CurrencyId;
  /** Undefined while nothing is typed. */
  onCost: (cost: Cost | undefined) => void;
}

/** What the customers won in the year have cost: in all, or by what the orders part them by. */
export function AcquisitionCost({ report, cost, currency, onCost }: AcquisitionCostProps): React.JSX.Element {
  const words = useWords();
  const [chosen, setChosen] = useState<By>(cost?.by ?? "all");
  const names = { all: [], segment: report.segments, channel: report.channels };
  const ways = (["channel", "segment"] as const).filter((by) => names[by].length > 0);
  const by = chosen === "all" || ways.includes(chosen) ? chosen : "all";
  return (
    <>
      {ways.length > 0 && (
        <Field label={words("acquisitionKnown")}>
          <Select
            value={by}
            onChange={(_, { value }) => {
              setChosen(value as By);
              onCost(undefined);
            }}
          >
            {(["all", ...ways] as const).map((way) => (
              <option key={way} value={way}>
                {words(({ all: "costInAll", channel: "costByChannel", segment: "costBySegment" } as const)[way])}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {by === "all" ? (
        <FigureField
          id="acquisition_cost"
          hint={words("acquisitionOfYear")}
          value={cost?.by === "all" ? cost.cost : undefined}
          currency={currency}
          onChange={(value) => {
            onCost(value === undefined ? undefined : { by: "all", cost: value });
          }}
        />
      ) : (
        <CostOfEach by={by} names={names[by]} cost={cost} currency={currency} onCost={onCost} />
      )}
    </>
  );
}

interface CostOfEachProps extends Omit<AcquisitionCostProps, "report"> {
  by: Exclude<By, "all">;
  names: readonly string[];
}

/** A figure for each name, and their sum. */
function CostOfEach({ by, names, cost, currency, onCost }: CostOfEachProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const money = useMoney(currency);
  const costs = new Map(cost?.by === by ? cost.costs : []);
  const change = (name: string, value: number | undefined): void => {
    const others = [...costs].filter(([one]) => one !== name);
    const all = value === undefined ? others : [...others, [name, value] as const];
    onCost(all.length === 0 ? undefined : { by, costs: all });
  };
  return (
    <fieldset className={styles.group}>
      <legend className={mergeClasses(text.body, styles.legend)}>{term("acquisition_cost").label[locale]}</legend>
      <div className={styles.pair}>
        {names.map((name) => (
          <FigureField
            key={name}
            id="acquisition_cost"
            named={name}
            value={costs.get(name)}
            currency={currency}
            onChange={(value) => {
              change(name, value);
            }}
          />
        ))}
      </div>
      <p className={mergeClasses(text.secondary, text.muted, styles.sum)}>
        {costs.size === 0
          ? words("acquisitionOfYear")
          : words("costsTogether", { sum: money([...costs.values()].reduce((sum, one) => sum + one, 0)) })}
      </p>
    </fieldset>
  );
}

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "4px" },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "8px",
    alignItems: "end",
  },
  sum: { margin: "6px 0 0" },
});
