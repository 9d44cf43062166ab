import { Field, Input, Select, type FieldProps } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Locale } from "../../vocabulary/locale";
import { term } from "../../vocabulary/terms";
import { useLocale, useWords } from "../parts/useWords";
import { TEXT_IDS, type TextId } from "./fields";
import type { Refusal } from "./findings";
import type { WizardAction } from "./reduceWizard";
import type { Wizard } from "./wizard";

/** What the head of the worksheet says. */
export function AboutFields({
  texts,
  refusals,
  dispatch,
}: {
  texts: Wizard["texts"];
  refusals: readonly Refusal[];
  dispatch: Dispatch<WizardAction>;
}): React.JSX.Element {
  const locale = useLocale();
  return (
    <>
      {TEXT_IDS.map((id) => (
        <Field key={id} label={term(id).label[locale]} {...refused(refusals, id, locale)}>
          <TextControl
            id={id}
            text={texts[id] ?? ""}
            onTyped={(text) => {
              dispatch({ type: "textTyped", field: id, text });
            }}
          />
        </Field>
      ))}
    </>
  );
}

function refused(
  refusals: readonly Refusal[],
  id: TextId,
  locale: Locale,
): Pick<FieldProps, "validationState" | "validationMessage"> {
  const says = refusals.find(({ field }) => field === id)?.says;
  return says && !("key" in says) ? { validationState: "error", validationMessage: says[locale] } : {};
}

function TextControl({
  id,
  text,
  onTyped,
}: {
  id: TextId;
  text: string;
  onTyped: (text: string) => void;
}): React.JSX.Element {
  const words = useWords();
  if (id === "margin_kind") {
    return (
      <Select
        name={id}
        value={text}
        onChange={(_, { value }) => {
          onTyped(value);
        }}
      >
        {/* gross is usual: choosing it needs no answer */}
        <option value="">{words("grossMargin")}</option>
        <option value="contribution">{words("contributionMargin")}</option>
      </Select>
    );
  }
  return (
    <Input
      name={id}
      type={id === "data_cutoff" ? "date" : "text"}
      value={text}
      onChange={(_, { value }) => {
        onTyped(value);
      }}
    />
  );
}
