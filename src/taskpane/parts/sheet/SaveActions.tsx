import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Spinner,
  Textarea,
} from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  ClipboardCheckmark20Regular,
  DocumentTable20Regular,
  PeopleTeam20Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import type { UiKey } from "../../../vocabulary/ui";
import type { CatalogueState } from "../catalogue";
import { FORCED_COLORS, useTextStyles } from "../styles";
import { tokens } from "../theme";
import { useHost } from "../useHost";
import { useWords } from "../useWords";
import { copyTeam, openInstead, saveTeam, saveWorkbook, type Saving, type Shared } from "./saving";

interface SaveActionsProps {
  shared: Shared;
  catalogue: CatalogueState;
  /** The one thing that the screen is there for. */
  isPrimary?: boolean;
}

/** Saves a worksheet as a workbook or as a team template, and says what came of it. */
export function SaveActions({ shared, catalogue, isPrimary = false }: SaveActionsProps): React.JSX.Element {
  const words = useWords();
  const host = useHost();
  const text = useTextStyles();
  const styles = useStyles();
  const [told, setTold] = useState<{ of: Shared; saving: Saving }>({ of: shared, saving: IDLE });
  // what was said of another choice says nothing of this one
  const saving = told.of === shared ? told.saving : IDLE;
  const isRunning = saving.status === "running";

  const run = async (save: () => Promise<Saving>): Promise<void> => {
    if (isRunning) return;
    setTold({ of: shared, saving: { status: "running" } });
    setTold({ of: shared, saving: await save() });
  };
  const workbook = (): Promise<Saving> =>
    catalogue.status === "ready"
      ? saveWorkbook(host, shared, catalogue.entries)
      : Promise.resolve({ status: "failed" });

  return (
    <section className={styles.section}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("asFile")}</h2>
      <div className={styles.action}>
        <Button
          appearance={isPrimary ? "primary" : "secondary"}
          className={styles.button}
          icon={isRunning ? <Spinner size="extra-tiny" /> : <DocumentTable20Regular />}
          disabledFocusable={isRunning}
          onClick={() => {
            void run(workbook);
          }}
        >
          {words(isRunning ? "makingFile" : host.savesFiles ? "saveXlsx" : "openXlsx")}
        </Button>
        <span className={mergeClasses(text.caption, text.muted)}>{words("saveXlsxSub")}</span>
      </div>
      <div className={styles.action}>
        <Button
          className={styles.button}
          icon={host.savesFiles ? <PeopleTeam20Regular /> : <ClipboardCheckmark20Regular />}
          disabledFocusable={isRunning}
          onClick={() => {
            void run(() => saveTeam(host, shared.team));
          }}
        >
          {words(host.savesFiles ? "saveTeam" : "copyTeam")}
        </Button>
        <span className={mergeClasses(text.caption, text.muted)}>{words("saveTeamSub")}</span>
      </div>
      {!host.savesFiles && <p className={mergeClasses(text.caption, text.muted)}>{words("noFilesHere")}</p>}
      <p role="status" className={mergeClasses(text.secondary, styles.done)}>
        {TOLD[saving.status] && (
          <>
            <CheckmarkCircle16Regular aria-hidden className={styles.tick} />
            <span>{words(TOLD[saving.status]!, { file: saving.status === "handedOver" ? saving.file : "" })}</span>
          </>
        )}
      </p>
      {saving.status === "handedOver" && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.instead}
          onClick={() => {
            void run(() => (saving.workbook ? openInstead(host, saving.workbook) : copyTeam(shared.team)));
          }}
        >
          {words(saving.workbook ? "openInstead" : "copyInstead")}
        </Button>
      )}
      {(saving.status === "failed" || saving.status === "notOpened") && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words(saving.status === "failed" ? "fileNotMade" : "workbookNotOpened")}</MessageBarBody>
        </MessageBar>
      )}
      {saving.status === "notCopied" && (
        <Field label={words("teamText")} validationState="none" validationMessage={words("teamNotCopied")}>
          <Textarea
            readOnly
            rows={6}
            value={saving.text}
            onFocus={(event) => {
              event.target.select();
            }}
          />
        </Field>
      )}
    </section>
  );
}

const IDLE: Saving = { status: "idle" };
const TOLD: Partial<Record<Saving["status"], UiKey>> = {
  handedOver: "handedOver",
  opened: "workbookOpened",
  copied: "teamCopied",
};

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "12px" },
  action: { display: "flex", flexDirection: "column", gap: "4px" },
  button: { justifyContent: "flex-start" },
  done: { display: "flex", columnGap: "8px", overflowWrap: "anywhere", ":empty": { display: "none" } },
  tick: { flexShrink: 0, marginTop: "1px", color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
  instead: { alignSelf: "flex-start", marginLeft: "-8px" },
});
