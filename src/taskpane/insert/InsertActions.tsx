import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { FormulaReason } from "../../excel/FormulaNotWritten";
import { addressOf } from "../../formula/address";
import type { Area } from "../../formula/CellReading";
import type { UiKey } from "../../vocabulary/ui";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";
import { InsertQuestion } from "./InsertQuestion";
import type { Failed, Insertion } from "./useInsertion";

const FAILURES: Readonly<Record<FormulaReason, UiKey>> = {
  protected: "notInsertedProtected",
  cellEditing: "notInsertedEditing",
  sheetGone: "notInsertedGone",
  occupied: "notInsertedOccupied",
  unknown: "notInsertedUnknown",
};

interface InsertActionsProps {
  insertion: Insertion;
  buttonId: string;
  /** What else can be done with the formula. */
  children: React.ReactNode;
}

/** Where the formula goes, what is in its way, and the button that writes it. */
export function InsertActions({ insertion, buttonId, children }: InsertActionsProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const {
    form: { place, selection, inserted },
    content,
    isAmongArguments,
    isAsking,
    failure,
    press,
    confirm,
    cancel,
  } = insertion;
  const obstacle = useObstacle(insertion);
  const done = inserted && words("inserted", { address: addressOf(inserted, selection?.areas[0]?.sheet) });
  return (
    <>
      {obstacle && isAsking && (
        <InsertQuestion
          obstacle={obstacle}
          isReplacing={content?.held !== undefined}
          onConfirmed={confirm}
          onCancelled={cancel}
        />
      )}
      {obstacle && !isAsking && (
        <p className={mergeClasses(text.caption, styles.flagged)}>
          <Warning16Filled aria-hidden className={styles.icon} />
          <span>{obstacle}</span>
        </p>
      )}
      {failure && <Failure {...failure} />}
      <div className={styles.actions}>
        <Button
          id={buttonId}
          appearance="primary"
          className={styles.insert}
          aria-describedby={`${buttonId}where`}
          disabledFocusable={!place || isAmongArguments}
          onClick={press}
        >
          {place
            ? words(content?.held === undefined ? "insertIn" : "replaceIn", {
                address: addressOf(place, selection?.areas[0]?.sheet),
              })
            : words("insert")}
        </Button>
        {children}
      </div>
      {done && (
        <p className={mergeClasses(text.caption, styles.done)}>
          <CheckmarkCircle16Filled aria-hidden className={styles.icon} />
          <span>{done}</span>
        </p>
      )}
      <p id={`${buttonId}where`} className={mergeClasses(text.caption, text.muted)}>
        {useWhere(insertion)}
      </p>
      <span role="status" className={text.hidden}>
        {done}
      </span>
    </>
  );
}

/** What stands in the way of the result. */
function useObstacle({ form: { place, selection }, area, content }: Insertion): string | undefined {
  const words = useWords();
  const shown = (cells: Area): string => addressOf(cells, selection?.areas[0]?.sheet);
  if (!place || !area || !content) return undefined;
  if (content.held !== undefined) return words("placeHolds", { address: shown(place), content: quoted(content.held) });
  return content.blocking && words("placeBlocked", { range: shown(area), blocking: shown(content.blocking) });
}

function useWhere({ form: { place, isPlaceChosen, selection }, isAmongArguments }: Insertion): string {
  const words = useWords();
  if (!place) return words("placeMissing");
  const address = addressOf(place, selection?.areas[0]?.sheet);
  if (isAmongArguments) return words("placeIsArgument", { address });
  return isPlaceChosen ? words("placeChosen") : words("placeProposed", { address });
}

function Failure({ reason, code }: Failed): React.JSX.Element {
  const words = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {reason === "unknown" && code ? words("notInsertedCode", { code }) : words(FAILURES[reason])}
      </MessageBarBody>
    </MessageBar>
  );
}

const LONGEST = 24;
const quoted = (content: string): string => (content.length > LONGEST ? `${content.slice(0, LONGEST)}…` : content);

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "8px" },
  insert: { flexGrow: 1, minWidth: "128px" },
  flagged: { display: "flex", columnGap: "4px", color: tokens.colorFlagged, [FORCED_COLORS]: { color: "CanvasText" } },
  done: { display: "flex", columnGap: "4px", color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
  icon: { flexShrink: 0 },
});
