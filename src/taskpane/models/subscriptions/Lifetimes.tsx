import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { retentionModels } from "../../../vocabulary/retentionModels";
import type { Text } from "../../../vocabulary/locale";
import { FigureField } from "../../parts/figures/FigureField";
import { FigureTable } from "../../parts/figures/FigureTable";
import { useTextStyles } from "../../parts/styles";
import { useCounts } from "../../parts/useCounts";
import { useLocale, useWords } from "../../parts/useWords";
import { useDecimals } from "../useDecimals";
import type { Outlooks } from "./outlooks";
import { periodTexts } from "./periodTexts";
import type { ContractPeriod } from "./subscriptionsStore";

interface LifetimesProps {
  outlooks: Outlooks;
  period: ContractPeriod;
  /** A year. */
  discountRate: number | undefined;
  onDiscountRate: (rate: number | undefined) => void;
}

/** How long a new customer is expected to stay, and one who is there already; each period discounted. */
export function Lifetimes({ outlooks, period, discountRate, onDiscountRate }: LifetimesProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const count = useCounts();
  const decimals = useDecimals();
  const text = useTextStyles();
  const styles = useStyles();
  const { models, contracts } = outlooks;
  const said = (value: number | Text): string => (typeof value === "number" ? decimals(value, 2) : "–");
  const reasons = models.flatMap(({ model, outlook }) =>
    typeof outlook.lifetime === "number" ? [] : [`${retentionModels[model]}. ${outlook.lifetime[locale]}`],
  );
  return (
    <section className={styles.section}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("timeToCome")}</h2>
      <FigureField
        id="discount_rate_annual"
        hint={words("noDiscount")}
        value={discountRate}
        currency="other"
        onChange={onDiscountRate}
      />
      <FigureTable
        names={[words("whoseTime"), ...models.map(({ model }) => retentionModels[model])]}
        units={["key", ...models.map(() => "text" as const)]}
        rows={[
          [words("newCustomer"), ...models.map(({ outlook }) => said(outlook.lifetime))],
          ...contracts.map((contract, i) => [
            words("inContract", { count: count(contract) }),
            ...models.map(({ outlook }) => said(outlook.residual[i]!)),
          ]),
        ]}
      />
      {reasons.map((reason) => (
        <p key={reason} className={text.secondary}>
          {reason}
        </p>
      ))}
      <p className={mergeClasses(text.caption, text.muted)}>
        {words("timeToComeMeans", { periods: words(periodTexts[period].plural) })}
      </p>
    </section>
  );
}

const useStyles = makeStyles({ section: { display: "flex", flexDirection: "column", gap: "8px" } });
