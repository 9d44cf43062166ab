import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import { orderQuestions } from "../../vocabulary/orderFindings";
import { useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import type { QuestionProps } from "./QuestionProps";
import { RateField } from "../parts/RateField";

/** Amounts in several currencies: the one of the sheets, and what the others are worth in it. */
export function CurrencyQuestion({ sample, choices, report, onChosen }: QuestionProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const codes = (report?.currencies.map(({ code }) => code) ?? sample.currencies).filter((code) => code !== "");
  const to = choices.currency ?? codes[0] ?? "";
  return (
    <fieldset className={styles.set}>
      <legend className={mergeClasses(text.body, text.strong)}>{orderQuestions.currencies[locale]}</legend>
      <Field label={words("currencyOfSheets")} size="small">
        <Select
          size="small"
          value={to}
          onChange={(_, { value }) => {
            onChosen({ ...choices, currency: value });
          }}
        >
          {codes.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </Select>
      </Field>
      {codes
        .filter((code) => code !== to)
        .map((code) => (
          <RateField
            key={`${code} ${to}`}
            label={words("takesTheRate", { from: code, to })}
            value={choices.rates?.[code]}
            onChosen={(rate) => {
              onChosen({ ...choices, rates: withRate(choices.rates, code, rate) });
            }}
          />
        ))}
    </fieldset>
  );
}

function withRate(rates: OrderChoices["rates"], code: string, rate: number | undefined): Record<string, number> {
  const others = Object.entries(rates ?? {}).filter(([one]) => one !== code);
  return Object.fromEntries(rate === undefined ? others : [...others, [code, rate]]);
}

const useStyles = makeStyles({
  set: { border: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
});
