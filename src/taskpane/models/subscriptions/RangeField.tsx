import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { Area } from "../../../formula/CellReading";
import { PickCellButton } from "../../parts/PickCellButton";
import { tokens } from "../../parts/theme";
import { useLocale } from "../../parts/useWords";
import { subscriptionProblems } from "../../../vocabulary/subscriptionProblems";
import { cellsNamed, shownCells, type CellsEntry } from "./NamedCells";

interface RangeFieldProps {
  label: string;
  hint: string | undefined;
  entry: CellsEntry;
  /** The cells that are selected in Excel. */
  selected: Area | undefined;
  onEntry: (entry: CellsEntry) => void;
}

/** Cells of the workbook: typed, or taken from the selection. */
export function RangeField({ label, hint, entry, selected, onEntry }: RangeFieldProps): React.JSX.Element {
  const locale = useLocale();
  const styles = useStyles();
  const isWrong = entry.text.trim() !== "" && !cellsNamed(entry);
  return (
    <div className={styles.row}>
      <Field
        label={label}
        className={styles.field}
        {...(hint === undefined ? {} : { hint })}
        validationState={isWrong ? "error" : "none"}
        validationMessage={isWrong ? subscriptionProblems.notCells()[locale] : null}
      >
        <Input
          value={entry.text}
          autoComplete="off"
          spellCheck={false}
          className={styles.box}
          input={{ className: styles.input }}
          onChange={(_, { value }) => {
            onEntry({ text: value, sheet: selected?.sheet });
          }}
        />
      </Field>
      <span className={styles.pick}>
        <PickCellButton
          label={label}
          selected={selected && { address: shownCells({ area: selected }) }}
          onPick={() => {
            if (selected) onEntry({ text: shownCells({ area: selected }), sheet: selected.sheet });
          }}
        />
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", columnGap: "8px", alignItems: "flex-start" },
  field: { flexGrow: 1, minWidth: 0 },
  box: { minWidth: 0, width: "100%" },
  input: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorInput },
  // beside the box, below its label
  pick: { marginTop: "24px" },
});
