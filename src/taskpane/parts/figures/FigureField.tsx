import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CurrencyId } from "../../../vocabulary/currencies";
import { languages } from "../../../vocabulary/languages";
import { term, type TermId } from "../../../vocabulary/terms";
import { addTexts } from "../../../vocabulary/ui";
import { creationTexts } from "../../../vocabulary/ui/creationTexts";
import { ArgumentMark } from "../formula/ArgumentMark";
import { currencySign, plainNumber } from "./formatFigure";
import { readFigure } from "./readFigure";
import { tokens } from "../theme";
import { useLocale, useWords } from "../useWords";

addTexts(creationTexts);

interface FigureFieldProps {
  id: TermId;
  /** Where there are several of the same term, which of them. */
  named?: string;
  /** The colour of its square, where a formula below shows the figure in the same. Then the field stands beside its name. */
  argument?: number;
  hint?: string;
  value: number | undefined;
  currency: CurrencyId;
  /** Undefined while there is nothing, or nothing that can be read. */
  onChange: (value: number | undefined) => void;
}

/** A figure that may be typed, by its term; blank is allowed. */
export function FigureField({
  id,
  named,
  argument,
  hint,
  value,
  currency,
  onChange,
}: FigureFieldProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const { decimal, group } = languages[locale];
  const [typed, setTyped] = useState(value === undefined ? "" : plainNumber(value, id, decimal));
  const { unit, label } = term(id);
  const read = (text: string): number | undefined => {
    const reading = readFigure(id, unit === "rate" && !text.includes("%") ? `${text}%` : text, { decimal, group });
    if (reading.status === "read") return reading.value;
    return reading.status === "ambiguous" ? reading.readings[0] : undefined;
  };
  const isWrong = typed.trim() !== "" && read(typed) === undefined;
  const sign = unit === "money" ? currencySign(locale, currency) : { before: "", after: unit === "rate" ? "%" : "" };
  return (
    <Field
      {...(argument === undefined ? {} : { orientation: "horizontal", className: styles.beside })}
      label={
        argument === undefined ? (
          (named ?? label[locale])
        ) : (
          <span className={styles.name}>
            <ArgumentMark argument={argument} />
            {named ?? label[locale]}
          </span>
        )
      }
      {...(hint === undefined ? {} : { hint })}
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? words("figureNotRead") : null}
    >
      <Input
        name={id}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        className={styles.field}
        input={{ className: styles.input }}
        {...(sign.before ? { contentBefore: sign.before } : {})}
        {...(sign.after ? { contentAfter: sign.after } : {})}
        onChange={(_, { value: text }) => {
          setTyped(text);
          onChange(text.trim() === "" ? undefined : read(text));
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  beside: { gridTemplateColumns: "minmax(0, 1fr) 128px", columnGap: "8px", alignItems: "center" },
  name: { display: "flex", alignItems: "center", columnGap: "6px" },
  field: { minWidth: 0, width: "100%", maxWidth: "180px" },
  input: {
    minWidth: 0,
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorInput,
  },
});
