import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { type Dispatch, type Ref, useLayoutEffect, useRef, useState } from "react";
import { languages } from "../../vocabulary/languages";
import type { Locale } from "../../vocabulary/locale";
import { term } from "../../vocabulary/terms";
import { currencySign, formatNumber, plainNumber } from "../parts/figures/formatFigure";
import type { SelectedCell } from "../parts/Host";
import { PickCellButton } from "../parts/PickCellButton";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useHost } from "../parts/useHost";
import { useLocale, useWords } from "../parts/useWords";
import { isLinked } from "./entry";
import { USUAL } from "./fields";
import type { Refusal } from "./findings";
import { linkAction } from "./linkAction";
import { LinkChip } from "./LinkChip";
import { ReadingChoice } from "./ReadingChoice";
import type { WizardAction } from "./reduceWizard";
import type { FieldSpec } from "./steps";
import { useSentence } from "./useSentence";
import { entryReading, usualValue, valuesOf, type Wizard } from "./wizard";

interface NumberFieldProps {
  wizard: Wizard;
  spec: FieldSpec;
  refusal: Refusal | undefined;
  selected: SelectedCell | undefined;
  dispatch: Dispatch<WizardAction>;
}

/** A figure: typed, or taken from a cell. */
export function NumberField({ wizard, spec, refusal, selected, dispatch }: NumberFieldProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const host = useHost();
  const text = useTextStyles();
  const styles = useStyles();
  const [isFocused, setIsFocused] = useState(false);

  const { id } = spec;
  const entry = wizard.entries[id];
  const decimal = wizard.marks?.decimal ?? languages[locale].decimal;
  const reading = entryReading(wizard, id);
  const label = term(spec.label ?? id).label[locale];
  const message = useMessage(wizard, refusal, isFocused, id);
  const isAmbiguous = reading.status === "ambiguous" && message !== undefined;

  // while typing, the text as typed; then the figure as it was read
  const shown = (): string => {
    if (entry === undefined) return "";
    if ("text" in entry && (isFocused || !("value" in reading))) return entry.text;
    if (!("value" in reading)) return "";
    return isFocused ? plainNumber(reading.value, id, decimal) : formatNumber(reading.value, id, locale);
  };

  const input = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    // the text changes on entering, and what Tab had selected is lost
    if (isFocused) input.current?.select();
  }, [isFocused]);

  const pick = async (): Promise<void> => {
    try {
      dispatch(linkAction(id, await host.selectedCell()));
    } catch {
      dispatch({ type: "cellRefused", field: id, key: "cellNotRead", address: "" });
    }
  };

  return (
    <Field
      label={label}
      hint={hintOf(spec, words("followsRevenue", { help: term(id).help[locale] }), `${term(id).help[locale]}.`)}
      validationState={message === undefined ? "none" : isAmbiguous ? "warning" : "error"}
      validationMessage={message ?? null}
    >
      <div>
        <div className={styles.row}>
          <Input
            // forwarded to the input; Fluent's types do not know it
            ref={input as Ref<never>}
            name={id}
            value={shown()}
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            placeholder={usualOf(wizard, spec, locale)}
            {...unitSlots(id, wizard, locale, mergeClasses(text.body, text.faint))}
            className={styles.box}
            input={{ className: styles.input }}
            onChange={(_, { value }) => {
              dispatch({ type: "typed", field: id, text: value });
            }}
            onFocus={() => {
              setIsFocused(true);
            }}
            onBlur={() => {
              setIsFocused(false);
            }}
          />
          <PickCellButton
            label={label}
            selected={selected}
            onPick={() => {
              void pick();
            }}
          />
        </div>
        {isLinked(entry) && (
          <LinkChip
            address={entry.address}
            label={label}
            onUnlink={() => {
              dispatch({ type: "unlinked", field: id });
            }}
          />
        )}
        {isAmbiguous && (
          <ReadingChoice
            label={label}
            readings={reading.readings}
            show={(value) => plainNumber(value, id, decimal) + (term(id).unit === "rate" ? "\u00A0%" : "")}
            onChosen={(value) => {
              dispatch({ type: "valueChosen", field: id, value });
            }}
          />
        )}
      </div>
    </Field>
  );
}

/**
 * Why the field is not accepted. Half a number is no mistake yet: nothing is said while one types, unless one wanted to
 * go on.
 */
function useMessage(
  { isChecked, cellRefusal, sheet }: Wizard,
  refusal: Refusal | undefined,
  isFocused: boolean,
  id: FieldSpec["id"],
): string | undefined {
  const words = useWords();
  const locale = useLocale();
  const sentence = useSentence(sheet.currency);
  if (cellRefusal?.field === id) return words(cellRefusal.key, { address: cellRefusal.address });
  if (!refusal || (!isChecked && (isFocused || refusal.isMissing))) return undefined;
  return "key" in refusal.says ? sentence(refusal.says) : refusal.says[locale];
}

function hintOf({ id, hasHint }: FieldSpec, follows: string, help: string): string | null {
  if (!hasHint) return null;
  return typeof USUAL[id] === "string" ? follows : help;
}

/** What counts as long as nothing is typed. */
function usualOf(wizard: Wizard, { id }: FieldSpec, locale: Locale): string {
  const usual = usualValue(id, valuesOf(wizard));
  return usual === undefined ? "" : formatNumber(usual, id, locale);
}

/** The unit at its side of the figure. */
function unitSlots(
  id: FieldSpec["id"],
  { sheet }: Wizard,
  locale: Locale,
  className: string,
): { contentBefore?: React.JSX.Element; contentAfter?: React.JSX.Element } {
  const sign = (content: string): React.JSX.Element => <span className={className}>{content}</span>;
  switch (term(id).unit) {
    case "rate":
      return { contentAfter: sign("%") };
    case "ratio":
      return { contentAfter: sign(": 1") };
    case "money": {
      const { before, after } = currencySign(locale, sheet.currency);
      return { ...(before ? { contentBefore: sign(before) } : {}), ...(after ? { contentAfter: sign(after) } : {}) };
    }
    default:
      return {};
  }
}

const useStyles = makeStyles({
  row: { display: "flex", columnGap: "8px" },
  box: { flexGrow: 1, minWidth: 0 },
  input: {
    minWidth: 0,
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorInput,
    "::placeholder": { fontWeight: tokens.fontWeightRegular },
  },
});
