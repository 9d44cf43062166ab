import { Field, Input, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { term } from "../../../vocabulary/terms";
import { useLocale, useWords } from "../../useWords";
import { TEXT_IDS } from "../../wizard/fields";
import type { TextId } from "../../wizard/fields";
import type { WizardAction } from "../../wizard/reduceWizard";
import type { Wizard } from "../../wizard/wizard";

/** What the head of the worksheet says. */
export function AboutFields({ texts, dispatch }: { texts: Wizard["texts"]; dispatch: Dispatch<WizardAction> }): React.JSX.Element {
  const locale = useLocale();
  return (
    <>
      {TEXT_IDS.map((id) => (
        <Field key={id} label={term(id).label[locale]}>
          <TextControl id={id} text={texts[id] ?? ""} onTyped={(text) => { dispatch({ type: "textTyped", field: id, text }); }} />
        </Field>
      ))}
    </>
  );
}

function TextControl({ id, text, onTyped }: { id: TextId; text: string; onTyped: (text: string) => void }): React.JSX.Element {
  const words = useWords();
  if (id === "margin_kind") {
    return (
      <Select name={id} value={text} onChange={(_, { value }) => { onTyped(value); }}>
        {/* gross is usual: choosing it needs no answer */}
        <option value="">{words("grossMargin")}</option>
        <option value="contribution">{words("contributionMargin")}</option>
      </Select>
    );
  }
  return <Input name={id} type={id === "data_cutoff" ? "date" : "text"} maxLength={id === "data_cutoff" ? undefined : 100} value={text} onChange={(_, { value }) => { onTyped(value); }} />;
}
