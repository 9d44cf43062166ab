import { Field, Input, makeStyles, Radio, RadioGroup, Select, Switch } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Spelling } from "../../../template/spelling";
import { currencies } from "../../../vocabulary/currencies";
import type { CurrencyId } from "../../../vocabulary/currencies";
import type { Locale } from "../../../vocabulary/locale";
import { term } from "../../../vocabulary/terms";
import { useFigure } from "../../useFigure";
import { useLocale, useWords } from "../../useWords";
import type { WizardAction } from "../../wizard/reduceWizard";
import { nameProblem } from "../../wizard/sheetName";
import { figuresOf } from "../../wizard/wizard";
import type { SheetChoices, Wizard } from "../../wizard/wizard";
import { ChoiceLabel } from "./ChoiceLabel";

interface SheetChoicesFormProps {
  wizard: Wizard;
  sheetName: string;
  dispatch: Dispatch<WizardAction>;
}

/** How the worksheet is to be. */
export function SheetChoicesForm({ wizard, sheetName, dispatch }: SheetChoicesFormProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const { sheet } = wizard;
  const problem = nameProblem(sheetName);
  const choose = (choices: Partial<SheetChoices>): void => { dispatch({ type: "sheetChosen", choices }); };
  return (
    <>
      <Field label={words("sheetName")} validationState={problem ? "error" : "none"} validationMessage={problem ? words(problem) : null}>
        <Input name="sheet_name" value={sheetName} autoComplete="off" onChange={(_, { value }) => { choose({ name: value }); }} />
      </Field>
      <div className={styles.pair}>
        <Field label={words("sheetLanguage")}>
          <Select className={styles.select} select={{ className: styles.select }} value={sheet.locale ?? locale} onChange={(_, { value }) => { choose({ locale: value as Locale }); }}>
            <option value="en">{words("english")}</option>
            <option value="fr">{words("french")}</option>
          </Select>
        </Field>
        <Field label={term("currency").label[locale]}>
          <Select className={styles.select} select={{ className: styles.select }} value={sheet.currency} onChange={(_, { value }) => { choose({ currency: value as CurrencyId }); }}>
            {Object.entries(currencies).map(([id, sign]) => <option key={id} value={id}>{currencyName(id, sign, words("otherCurrency"))}</option>)}
          </Select>
        </Field>
      </div>
      <Field label={words("formulas")}>
        <RadioGroup value={sheet.spelling} className={styles.radios} onChange={(_, { value }) => { choose({ spelling: value as Spelling }); }}>
          <Radio value="clv" label={<ChoiceLabel sub={words("spellingClvSub")}>{words("spellingClv")}</ChoiceLabel>} />
          <Radio value="native" label={<ChoiceLabel sub={words("spellingNativeSub")}>{words("spellingNative")}</ChoiceLabel>} />
        </RadioGroup>
      </Field>
      <Switch
        checked={sheet.roundsSteps}
        className={styles.switch}
        label={<ChoiceLabel sub={useRoundingSentence(wizard)}>{term("round_steps").label[locale]}</ChoiceLabel>}
        onChange={(_, { checked }) => { choose({ roundsSteps: checked }); }}
      />
    </>
  );
}

/** Both values side by side, so that the switch shows what it does before it is moved. */
function useRoundingSentence(wizard: Wizard): string {
  const words = useWords();
  const figure = useFigure(wizard.sheet.currency);
  const [exact, rounded] = [false, true].map((roundsSteps) => figuresOf(wizard, roundsSteps).clv);
  if (typeof exact !== "number" || typeof rounded !== "number") return words("roundedSub");
  return words("roundedValue", { value: figure(rounded, "clv"), exact: figure(exact, "clv") });
}

const currencyName = (id: string, sign: string, other: string): string => (sign === "" ? other : sign === id ? id : `${id} (${sign})`);

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "12px" },
  // else as wide as its longest option
  select: { minWidth: 0 },
  radios: { marginLeft: "-8px" },
  switch: { marginLeft: "-8px" },
});
