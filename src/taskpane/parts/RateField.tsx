import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { languages } from "../../vocabulary/languages";
import { plainDecimal } from "../../vocabulary/plainDecimal";
import { addTexts } from "../../vocabulary/ui";
import { creationTexts } from "../../vocabulary/ui/creationTexts";
import { useLocale, useWords } from "./useWords";
import { positiveIn } from "./positiveIn";

addTexts(creationTexts);

interface RateFieldProps {
  label: string;
  /** Behind the figure. */
  unit?: string;
  value: number | undefined;
  onChosen: (value: number | undefined) => void;
}

/** A rate that only the user knows. */
export function RateField({ label, unit, value, onChosen }: RateFieldProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const [typed, setTyped] = useState(
    value === undefined ? "" : plainDecimal(value).replace(".", languages[locale].decimal),
  );
  const isWrong = typed.trim() !== "" && positiveIn(typed) === undefined;
  return (
    <Field
      label={label}
      size="small"
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? words("figureNotRead") : null}
    >
      <Input
        size="small"
        inputMode="decimal"
        autoComplete="off"
        className={styles.field}
        value={typed}
        {...(unit === undefined ? {} : { contentAfter: unit })}
        onChange={(_, { value: text }) => {
          setTyped(text);
          onChosen(positiveIn(text));
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({ field: { maxWidth: "140px" } });
