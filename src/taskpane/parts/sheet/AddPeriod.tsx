import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, TableInsertRow20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { RowNotAdded, type NotAddedReason } from "../../../excel/RowNotAdded";
import { addTexts, type UiKey } from "../../../vocabulary/ui";
import { periodTexts } from "../../../vocabulary/ui/periodTexts";
import { FORCED_COLORS, useTextStyles } from "../styles";
import { tokens } from "../theme";
import { useHost } from "../useHost";
import { useWords } from "../useWords";

addTexts(periodTexts);

const SENTENCES: Readonly<Record<NotAddedReason, UiKey>> = {
  protected: "periodProtected",
  cellEditing: "periodCellEditing",
  notGrowing: "periodNotGrowing",
  rowsChanged: "periodRowsChanged",
  occupied: "periodOccupied",
  unknown: "periodUnknown",
};

type Adding =
  | { status: "idle" | "running" }
  | { status: "done"; row: string }
  | { status: "failed"; key: UiKey; blanks: Record<string, string> };

export interface AddPeriodProps {
  sheetName: string;
  /** Names the worksheet, where several are listed. */
  label?: string;
  size?: "small" | "medium";
  onAdded?: () => void;
}

/** Adds a row to a worksheet whose rows grow, and says which, or why not. */
export function AddPeriod({ sheetName, label, size = "medium", onAdded }: AddPeriodProps): React.JSX.Element {
  const words = useWords();
  const host = useHost();
  const text = useTextStyles();
  const styles = useStyles();
  const [adding, setAdding] = useState<Adding>({ status: "idle" });
  const isRunning = adding.status === "running";

  const add = async (): Promise<void> => {
    if (isRunning) return;
    setAdding({ status: "running" });
    try {
      const { address } = await host.addRow(sheetName);
      // that it is there counts, shown or not
      await host.showSheet(sheetName, firstCellOf(address)).catch(() => false);
      setAdding({ status: "done", row: rowOf(address) });
      onAdded?.();
    } catch (error) {
      setAdding(failure(error));
    }
  };

  return (
    <div className={styles.group}>
      <Button
        size={size}
        className={styles.button}
        aria-label={label}
        icon={isRunning ? <Spinner size="extra-tiny" /> : <TableInsertRow20Regular />}
        disabledFocusable={isRunning}
        onClick={() => {
          void add();
        }}
      >
        {words("addPeriod")}
      </Button>
      <p role="status" className={mergeClasses(text.caption, text.muted, styles.done)}>
        {adding.status === "done" && (
          <>
            <CheckmarkCircle16Regular aria-hidden className={styles.tick} />
            {words("periodAdded", { row: adding.row })}
          </>
        )}
      </p>
      {adding.status === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words(adding.key, adding.blanks)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** `'Company A'!B48:V48` begins with `'Company A'!B48`; no sheet has a colon in its name. */
const firstCellOf = (address: string): string => address.replace(/.*!|:.*/g, "");
/** It is row 48. */
const rowOf = (address: string): string => /(\d+)$/.exec(address)?.[1] ?? address;

function failure(error: unknown): Adding {
  const { reason, address = "", code } = error instanceof RowNotAdded ? error : new RowNotAdded("unknown");
  return {
    status: "failed",
    key: reason === "unknown" && code ? "periodWithCode" : SENTENCES[reason],
    blanks: { address, code: code ?? "" },
  };
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  button: { minWidth: 0 },
  done: { display: "flex", columnGap: "8px", ":empty": { display: "none" } },
  tick: { flexShrink: 0, color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
});
