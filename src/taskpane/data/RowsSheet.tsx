import { Button, makeStyles } from "@fluentui/react-components";
import type { KeptId, LeftOutId } from "../../vocabulary/orderFindings";
import { WritingFailed } from "../parts/sheet/WritingFailed";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";
import { useCounts } from "../parts/useCounts";
import { useRowsSheet } from "./useRowsSheet";

/** The way to a worksheet with all rows of a reason, and what came of it. */
export function RowsSheet({ reason, rows }: { reason: LeftOutId | KeptId; rows: number }): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const count = useCounts();
  const { state, write } = useRowsSheet(reason, rows);
  if (state.status === "failed" && write)
    return <WritingFailed reason={state.reason} code={state.code} onRetry={write} />;
  if (state.status === "written") return <span role="status">{words("created", { name: state.name })}</span>;
  if (!write) return <span>{words("tooManyRows")}</span>;
  return (
    <Button appearance="transparent" size="small" className={styles.link} onClick={write}>
      {words(state.status === "running" ? "creatingSheet" : "rowsToSheet", { count: count(rows) })}
    </Button>
  );
}

const useStyles = makeStyles({
  link: { minWidth: 0, paddingLeft: 0, paddingRight: 0, color: tokens.colorBrandForeground1, textAlign: "left" },
});
