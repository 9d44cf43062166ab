import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { orderQuestions, type OrderQuestionId } from "../../vocabulary/orderFindings";
import { useTextStyles } from "../parts/styles";
import { useLocale } from "../parts/useWords";

interface ChoiceProps<T extends string> {
  question: OrderQuestionId;
  value: T;
  options: readonly { value: T; label: string; sub?: string }[];
  onChosen: (value: T) => void;
}

/** A question with a few answers. */
export function Choice<T extends string>({ question, value, options, onChosen }: ChoiceProps<T>): React.JSX.Element {
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <Field label={<span className={mergeClasses(text.body, text.strong)}>{orderQuestions[question][locale]}</span>}>
      <RadioGroup
        value={value}
        className={styles.radios}
        onChange={(_, data) => {
          onChosen(data.value as T);
        }}
      >
        {options.map(({ value: one, label, sub }) => (
          <Radio
            key={one}
            value={one}
            label={
              <>
                {label}
                {sub !== undefined && <span className={mergeClasses(text.caption, text.muted, styles.sub)}>{sub}</span>}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

const useStyles = makeStyles({
  radios: { marginLeft: "-8px" },
  sub: { display: "block" },
});
