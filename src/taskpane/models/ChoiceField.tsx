import { Field, makeStyles, Select } from "@fluentui/react-components";

interface ChoiceFieldProps<Value extends string | number> {
  label: string;
  value: Value;
  choices: readonly Value[];
  /** How a choice is called. */
  named: (choice: Value) => string;
  onChoice: (choice: Value) => void;
}

/** One of a few, in a field beside others. */
export function ChoiceField<Value extends string | number>({
  label,
  value,
  choices,
  named,
  onChoice,
}: ChoiceFieldProps<Value>): React.JSX.Element {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select
        select={{ className: styles.narrow }}
        className={styles.narrow}
        value={String(value)}
        onChange={(_, { value: chosen }) => {
          const choice = choices.find((one) => String(one) === chosen);
          if (choice !== undefined) onChoice(choice);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {named(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({ narrow: { minWidth: 0 } });
