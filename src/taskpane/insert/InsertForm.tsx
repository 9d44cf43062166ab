import { Button, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { listSeparatorOf } from "../../core/numberMarks";
import { addressOf } from "../../formula/address";
import { addTexts } from "../../vocabulary/ui";
import { insertTexts } from "../../vocabulary/ui/insertTexts";
import { Announcement } from "../parts/Announcement";
import type { CatalogueEntry } from "../parts/catalogue";
import { CopyButton } from "../parts/CopyButton";
import { FormulaLine } from "../parts/formula/FormulaLine";
import { usePageStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import { ArgumentField } from "./ArgumentField";
import { isEmptySelection } from "./fillFromSelection";
import { FillingNote, fillingSentence } from "./FillingNote";
import { InsertActions } from "./InsertActions";
import { InsertedFormula } from "./InsertedFormula";
import { ResultPreview, useResultText } from "./ResultPreview";
import { spelledArguments } from "./spelledFormula";
import { useInsertion } from "./useInsertion";

addTexts(insertTexts);

/** The way of a function into a cell: its arguments, what it would give, and where it goes. */
export function InsertForm({
  entry: { id, parameters, returns },
  entry,
}: {
  entry: CatalogueEntry;
}): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const page = usePageStyles();
  const styles = useStyles();
  const formId = useId();
  const insertion = useInsertion(entry, (control) => formId + control);
  const { form, dispatch, args, sheet, missing, messages, preview, isOld, isReady } = insertion;
  const separator = listSeparatorOf(insertion.marks);
  const { entries, selection, isTouched } = form;
  const selected = selection?.areas[0];
  const sentence = fillingSentence(form, missing, words, locale);
  const result = useResultText(isReady && !isOld ? preview?.result : undefined, returns);
  return (
    <div className={styles.form}>
      <ul aria-label={words("arguments")} className={styles.fields}>
        {parameters.map(({ term, optional }, index) => (
          <ArgumentField
            key={term}
            controlId={formId + term}
            id={term}
            argument={index}
            isOptional={optional}
            entry={entries[term]}
            sheet={sheet}
            message={messages[index]}
            selected={selected}
            onTyped={(typed) => {
              dispatch({ type: "typed", term, text: typed });
            }}
            onPicked={(area) => {
              dispatch({ type: "picked", term, area });
            }}
          />
        ))}
      </ul>
      {sentence && <FillingNote>{sentence}</FillingNote>}
      {isTouched && missing.length > 0 && selection && selected && !isEmptySelection(selection) && (
        <Button
          size="small"
          className={styles.fill}
          onClick={() => {
            dispatch({ type: "filled" });
          }}
        >
          {words("fillFrom", { range: selection.areas.map((area) => addressOf(area, selected.sheet)).join(", ") })}
        </Button>
      )}
      <div className={page.block}>
        <FormulaLine label={words("formula")} id={`${formId}formula`}>
          <InsertedFormula id={id} parameters={parameters} args={args} notation={{ separator, sheet }} />
        </FormulaLine>
        <ResultPreview preview={preview} isOld={isOld} isReady={isReady} entry={entry} />
      </div>
      <InsertActions insertion={insertion} buttonId={`${formId}insert`}>
        <CopyButton
          label="copyInserted"
          size="medium"
          text={`=CLV.${id}(${spelledArguments(args, { separator, sheet }).join(`${separator} `)})`}
          describedBy={`${formId}formula`}
        />
      </InsertActions>
      <Announcement>{`${sentence} ${result}`}</Announcement>
    </div>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  fields: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  fill: { alignSelf: "flex-start" },
});
