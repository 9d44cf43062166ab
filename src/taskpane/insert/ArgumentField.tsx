import { Input, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import { addressOf } from "../../formula/address";
import type { Area } from "../../formula/CellReading";
import { term, type TermId } from "../../vocabulary/terms";
import { ArgumentMark } from "../parts/formula/ArgumentMark";
import { OptionalBadge } from "../parts/OptionalBadge";
import { PickCellButton } from "../parts/PickCellButton";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { chosenWords } from "./chosenWords";
import type { FieldEntry } from "./readArgument";

interface ArgumentFieldProps {
  /** Of the control, for who wants to lead there. */
  controlId: string;
  id: TermId;
  argument: number;
  isOptional: boolean;
  entry: FieldEntry | undefined;
  /** Cells of this worksheet are shown without its name. */
  sheet: string;
  /** Why the entry is not accepted. */
  message: string | undefined;
  selected: Area | undefined;
  onTyped: (text: string) => void;
  onPicked: (area: Area) => void;
}

/** One argument: mark, label and measure, and the cells or the value that go into it. */
export function ArgumentField({
  controlId,
  id,
  argument,
  isOptional,
  entry,
  sheet,
  message,
  selected,
  onTyped,
  onPicked,
}: ArgumentFieldProps): React.JSX.Element {
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const [isFocused, setIsFocused] = useState(false);
  const { label, measure } = term(id);
  const chosen = chosenWords(id);
  const shown = entry === undefined ? "" : "text" in entry ? entry.text : addressOf(entry.area, sheet);
  // half an address is no mistake yet
  const says = isFocused ? undefined : message;
  const describedBy = mergeIds(
    `${controlId}measure`,
    isOptional && `${controlId}optional`,
    says !== undefined && `${controlId}message`,
  );
  const control = {
    id: controlId,
    "aria-describedby": describedBy,
    ...(says === undefined ? {} : { "aria-invalid": true as const }),
    onFocus: () => {
      setIsFocused(true);
    },
    onBlur: () => {
      setIsFocused(false);
    },
  };
  return (
    <li className={styles.row}>
      <span className={styles.mark} aria-hidden>
        <ArgumentMark argument={argument} />
      </span>
      <div className={styles.words}>
        <span className={text.secondary}>
          <label htmlFor={controlId}>{label[locale]}</label>{" "}
          {isOptional && (
            <span id={`${controlId}optional`}>
              <OptionalBadge />
            </span>
          )}
        </span>
        <span id={`${controlId}measure`} className={mergeClasses(text.caption, text.faint)}>
          {measure[locale]}
        </span>
      </div>
      {chosen ? (
        <WordSelect
          control={control}
          {...chosen}
          shown={shown}
          isCell={entry !== undefined && "area" in entry}
          onTyped={onTyped}
        />
      ) : (
        <Input
          {...control}
          size="small"
          value={shown}
          autoComplete="off"
          spellCheck={false}
          className={styles.box}
          input={{ className: styles.input }}
          onChange={(_, { value }) => {
            onTyped(value);
          }}
        />
      )}
      <PickCellButton
        label={label[locale]}
        size="small"
        selected={selected && { address: addressOf(selected, sheet) }}
        onPick={() => {
          if (selected) onPicked(selected);
        }}
      />
      {says !== undefined && (
        <p id={`${controlId}message`} className={mergeClasses(text.caption, styles.message)}>
          {says}
        </p>
      )}
    </li>
  );
}

interface WordSelectProps extends NonNullable<ReturnType<typeof chosenWords>> {
  control: { id: string; "aria-describedby": string; "aria-invalid"?: true; onFocus: () => void; onBlur: () => void };
  shown: string;
  isCell: boolean;
  onTyped: (text: string) => void;
}

/** One of a few words, or the cell that says it. */
function WordSelect({ control, labels, meant, shown, isCell, onTyped }: WordSelectProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const value = isCell ? shown : (meant(shown) ?? "");
  return (
    <Select
      {...control}
      size="small"
      className={styles.box}
      select={{ className: mergeClasses(styles.select, value === "" && styles.unchosen) }}
      value={value}
      onChange={(_, { value: chosen }) => {
        onTyped(chosen);
      }}
    >
      <option value="">{words("choose")}</option>
      {Object.entries(labels).map(([word, { label }]) => (
        <option key={word} value={word}>
          {label[locale]}
        </option>
      ))}
      {isCell && <option value={shown}>{shown}</option>}
    </Select>
  );
}

const mergeIds = (...ids: (string | false)[]): string => ids.filter(Boolean).join(" ");

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "10px minmax(0, 1fr) clamp(84px, 36%, 116px) 24px",
    columnGap: "8px",
    alignItems: "center",
  },
  mark: { alignSelf: "start", display: "flex", alignItems: "center", height: "18px" },
  words: { display: "flex", flexDirection: "column" },
  box: { minWidth: 0, width: "100%" },
  input: { minWidth: 0, textAlign: "right", fontWeight: tokens.fontWeightSemibold, color: tokens.colorInput },
  select: {
    minWidth: 0,
    paddingRight: "20px",
    textOverflow: "ellipsis",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorInput,
  },
  unchosen: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  message: { gridColumn: "2 / -1", marginTop: "2px", color: tokens.colorStatusDangerForeground1 },
});
