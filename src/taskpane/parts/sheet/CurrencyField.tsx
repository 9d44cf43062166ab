import { Field, makeStyles, Select } from "@fluentui/react-components";
import { currencies, type CurrencyId } from "../../../vocabulary/currencies";
import { term } from "../../../vocabulary/terms";
import { useLocale, useWords } from "../useWords";
import { currencyName } from "./currencyName";

/** In which currency figures are typed and shown. */
export function CurrencyField({
  value,
  onChosen,
}: {
  value: CurrencyId;
  onChosen: (currency: CurrencyId) => void;
}): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const { select } = useStyles();
  return (
    <Field label={term("currency").label[locale]}>
      <Select
        name="currency"
        className={select}
        select={{ className: select }}
        value={value}
        onChange={(_, data) => {
          onChosen(data.value as CurrencyId);
        }}
      >
        {Object.entries(currencies).map(([id, sign]) => (
          <option key={id} value={id}>
            {currencyName(id, sign, words("otherCurrency"))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

// else as wide as its longest option
const useStyles = makeStyles({ select: { minWidth: 0 } });
