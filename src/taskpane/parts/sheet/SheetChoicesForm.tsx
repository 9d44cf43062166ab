import { Field, Input, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { Spelling } from "../../../template/spelling";
import type { CurrencyId } from "../../../vocabulary/currencies";
import { languages } from "../../../vocabulary/languages";
import { LOCALES, type Locale } from "../../../vocabulary/locale";
import { PAPERS, papers, type PaperId } from "../../../vocabulary/papers";
import { useLocale, useWords } from "../useWords";
import { ChoiceLabel } from "./ChoiceLabel";
import { CurrencyField } from "./CurrencyField";
import { nameProblem } from "./nameProblem";
import { usualChoices, type SheetChoices } from "./sheetChoices";

interface SheetChoicesFormProps {
  choices: SheetChoices;
  /** As chosen or made. */
  sheetName: string;
  onChosen: (choices: Partial<SheetChoices>) => void;
}

/** Where these are paid with, not all print on A4. */
const DOLLARS: readonly CurrencyId[] = ["USD", "CAD"];

/** How the worksheet is to be. */
export function SheetChoicesForm({ choices, sheetName, onChosen }: SheetChoicesFormProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const problem = nameProblem(sheetName);
  return (
    <>
      <Field
        label={words("sheetName")}
        validationState={problem ? "error" : "none"}
        validationMessage={problem ? words(problem) : null}
      >
        <Input
          name="sheet_name"
          value={sheetName}
          autoComplete="off"
          onChange={(_, { value }) => {
            onChosen({ name: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={words("sheetLanguage")}>
          <Select
            className={styles.select}
            select={{ className: styles.select }}
            value={choices.locale ?? locale}
            onChange={(_, { value }) => {
              onChosen({ locale: value as Locale });
            }}
          >
            {LOCALES.map((id) => (
              <option key={id} value={id} lang={id}>
                {languages[id].ownName}
              </option>
            ))}
          </Select>
        </Field>
        <CurrencyField
          value={choices.currency}
          onChosen={(currency) => {
            onChosen({ currency });
          }}
        />
      </div>
      {(DOLLARS.includes(choices.currency) || choices.paper !== usualChoices.paper) && (
        <Field label={words("paper")}>
          <Select
            value={choices.paper}
            onChange={(_, { value }) => {
              onChosen({ paper: value as PaperId });
            }}
          >
            {PAPERS.map((id) => (
              <option key={id} value={id}>
                {papers[id][locale]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words("formulas")}>
        <RadioGroup
          value={choices.spelling}
          className={styles.radios}
          onChange={(_, { value }) => {
            onChosen({ spelling: value as Spelling });
          }}
        >
          <Radio value="clv" label={<ChoiceLabel sub={words("spellingClvSub")}>{words("spellingClv")}</ChoiceLabel>} />
          <Radio
            value="native"
            label={<ChoiceLabel sub={words("spellingNativeSub")}>{words("spellingNative")}</ChoiceLabel>}
          />
        </RadioGroup>
      </Field>
    </>
  );
}

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "12px" },
  // else as wide as its longest option
  select: { minWidth: 0 },
  radios: { marginLeft: "-8px" },
});
