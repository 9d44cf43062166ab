import { Button, makeStyles, Tooltip } from "@fluentui/react-components";
import type { SelectedCell } from "./Host";
import { SelectedCellIcon } from "./SelectedCellIcon";
import { useWords } from "./useWords";

interface PickCellButtonProps {
  /** What the cell is for. */
  label: string;
  selected: Pick<SelectedCell, "address"> | undefined;
  size?: "small" | "medium";
  onPick: () => void;
}

/** Takes the selected cell, and names it beforehand where Excel tells. */
export function PickCellButton({ label, selected, size = "medium", onPick }: PickCellButtonProps): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const action = selected ? words("useCell", { address: selected.address }) : words("useSelectedCell");
  return (
    <Tooltip content={action} relationship="inaccessible">
      <Button
        size={size}
        appearance={size === "small" ? "subtle" : "secondary"}
        icon={<SelectedCellIcon />}
        aria-label={words("forField", { action, field: label })}
        className={styles.button}
        onClick={onPick}
      />
    </Tooltip>
  );
}

const useStyles = makeStyles({ button: { flexShrink: 0 } });
