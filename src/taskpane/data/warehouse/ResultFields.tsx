import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { RESULT_IDS, type ResultId } from "../../../orders/warehouse/results";
import type { Reduction } from "../../../orders/warehouse/Reduction";
import { SHEET_ROWS } from "../../../formula/address";
import { useTextStyles } from "../../parts/styles";
import { useWords } from "../../parts/useWords";
import { useCounts } from "../../parts/useCounts";
import type { WarehouseFieldsProps } from "./SourceFields";

const RESULTS = {
  compressed: ["resultCompressed", "resultCompressedSub"],
  spend: ["resultSpend", "resultSpendSub"],
  customers: ["resultCustomers", "resultCustomersSub"],
} as const satisfies Record<ResultId, readonly [string, string]>;

/** What the statement gives, and in which unit its times are; amounts have none. */
export function ResultFields({ form, onForm }: WarehouseFieldsProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const count = useCounts();
  return (
    <>
      <Field label={<span className={mergeClasses(text.body, text.strong)}>{words("whatComesBack")}</span>}>
        <RadioGroup
          value={form.result}
          className={styles.radios}
          onChange={(_, { value }) => {
            onForm({ result: value as ResultId });
          }}
        >
          {RESULT_IDS.map((id) => {
            const [label, sub] = RESULTS[id];
            return (
              <Radio
                key={id}
                value={id}
                label={
                  <>
                    {words(label)}
                    <span className={mergeClasses(text.caption, text.muted, styles.sub)}>
                      {words(sub, { most: count(SHEET_ROWS - 1) })}
                    </span>
                  </>
                }
              />
            );
          })}
        </RadioGroup>
      </Field>
      {form.result !== "spend" && (
        <Field label={words("timesIn")} hint={form.result === "compressed" ? words("weeksShorter") : null}>
          <RadioGroup
            layout="horizontal"
            value={form.unit}
            className={styles.radios}
            onChange={(_, { value }) => {
              onForm({ unit: value as Reduction["unit"] });
            }}
          >
            <Radio value="day" label={words("inDays")} />
            <Radio value="week" label={words("inWeeks")} />
          </RadioGroup>
        </Field>
      )}
    </>
  );
}

const useStyles = makeStyles({
  radios: { marginLeft: "-8px" },
  sub: { display: "block" },
});
