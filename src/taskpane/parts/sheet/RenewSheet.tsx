import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { NotRead } from "../../../excel/readSheet";
import { renewal, type Renewal } from "../../../template/team/renewal";
import { addTexts, type UiKey } from "../../../vocabulary/ui";
import { renewTexts } from "../../../vocabulary/ui/renewTexts";
import { shareTexts } from "../../../vocabulary/ui/shareTexts";
import type { Host } from "../Host";
import { FORCED_COLORS, useTextStyles } from "../styles";
import { loadOfferedTeam } from "../team/loadOffered";
import { tokens } from "../theme";
import { useHost } from "../useHost";
import { useWords } from "../useWords";
import { LeftOutList } from "./LeftOutList";
import { writePlan, type Writing } from "./writing";
import { WritingFailed } from "./WritingFailed";

addTexts(renewTexts);
addTexts(shareTexts);

interface RenewSheetProps {
  sheet: { id: string; name: string };
  /** The organisation's template that the new sheet is to be of, by its id; the sheet's own where nothing is said. */
  team?: string | undefined;
  /** What the button says. */
  label: string;
  describedBy?: string;
  onDone?: () => void;
}

type Renewing =
  | { status: "idle" | "running" }
  | { status: "notRead"; says: UiKey }
  | { status: "notWritten"; writing: Extract<Writing, { status: "failed" }> }
  | { status: "done"; sheetName: string; made: Renewal };

const NOT_READ: Readonly<Record<NotRead, UiKey>> = { gone: "sheetGone", notOurs: "sheetNotOurs" };

/** Writes a new worksheet with the answers of another, which stays as it is, and says what was not taken over. */
export function RenewSheet({ sheet, team, label, describedBy, onDone }: RenewSheetProps): React.JSX.Element {
  const words = useWords();
  const host = useHost();
  const text = useTextStyles();
  const styles = useStyles();
  const [renewing, setRenewing] = useState<Renewing>({ status: "idle" });
  const isRunning = renewing.status === "running";

  const run = async (): Promise<void> => {
    if (isRunning) return;
    setRenewing({ status: "running" });
    const outcome = await renew(host, sheet.id, team);
    setRenewing(outcome);
    if (outcome.status === "done") onDone?.();
  };
  return (
    <div className={styles.group}>
      {renewing.status !== "done" && (
        <Button
          size="small"
          className={styles.button}
          aria-describedby={describedBy}
          disabledFocusable={isRunning}
          {...(isRunning ? { icon: <Spinner size="extra-tiny" /> } : {})}
          onClick={() => {
            void run();
          }}
        >
          {isRunning ? words("renewing") : label}
        </Button>
      )}
      <p role="status" className={mergeClasses(text.secondary, styles.done)}>
        {renewing.status === "done" && (
          <>
            <CheckmarkCircle16Regular aria-hidden className={styles.tick} />
            <span>
              {words("renewed", { new: renewing.sheetName, old: sheet.name })}
              {renewing.made.values > 0 &&
                ` ${words(renewing.made.values === 1 ? "oneValueRenewed" : "manyValuesRenewed", {
                  count: String(renewing.made.values),
                })}`}
            </span>
          </>
        )}
      </p>
      {renewing.status === "done" && renewing.made.leftOut.length > 0 && (
        <LeftOutList leftOut={renewing.made.leftOut} sheetId={sheet.id} />
      )}
      {renewing.status === "notRead" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words(renewing.says, { name: sheet.name })}</MessageBarBody>
        </MessageBar>
      )}
      {renewing.status === "notWritten" && (
        <WritingFailed
          reason={renewing.writing.reason}
          code={renewing.writing.code}
          onRetry={() => {
            void run();
          }}
        />
      )}
    </div>
  );
}

async function renew(
  host: Pick<Host, "readSheet" | "writeSheet">,
  id: string,
  team: string | undefined,
): Promise<Renewing> {
  const next = await (team === undefined ? undefined : loadOfferedTeam(team).catch(() => "failed" as const));
  if (next === "failed") return { status: "notRead", says: "offeredNotRead" };
  const reading = await host.readSheet(id).catch(() => "failed" as const);
  if (typeof reading === "string")
    return { status: "notRead", says: reading === "failed" ? "sheetNotRead" : NOT_READ[reading] };
  const made = renewal(reading, next);
  const action = await writePlan(host, made.plan);
  if (action.type === "written") return { status: "done", sheetName: action.sheetName, made };
  if (action.type === "writingStarted") return { status: "running" };
  return { status: "notWritten", writing: { status: "failed", reason: action.reason, code: action.code } };
}

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    ":empty": { display: "none" },
  },
  button: { minWidth: 0 },
  done: { display: "flex", columnGap: "8px", overflowWrap: "anywhere", ":empty": { display: "none" } },
  tick: { flexShrink: 0, marginTop: "1px", color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
});
