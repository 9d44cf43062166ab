import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { WrittenSheet } from "../../excel/WrittenSheet";
import { addTexts } from "../../vocabulary/ui";
import { shareTexts } from "../../vocabulary/ui/shareTexts";
import { saveList, type Saving } from "../parts/sheet/saving";
import { useTextStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { useLocale, useWords } from "../parts/useWords";

addTexts(shareTexts);

/** The list of a sheet that was made, as a file for a mailing or a call list. */
export function ExportList({ sheet: { name, lists } }: { sheet: WrittenSheet }): React.JSX.Element | null {
  const words = useWords();
  const locale = useLocale();
  const { savesFiles } = useHost();
  const text = useTextStyles();
  const styles = useStyles();
  const [saving, setSaving] = useState<Saving>({ status: "idle" });
  const [list] = lists;
  if (!list) return null;
  const save = async (): Promise<void> => {
    if (saving.status === "running") return;
    setSaving({ status: "running" });
    setSaving(await saveList(list, name, locale));
  };
  return (
    <section className={styles.section}>
      {savesFiles && (
        <Button disabledFocusable={saving.status === "running"} onClick={() => void save()}>
          {words("exportList")}
        </Button>
      )}
      <span className={mergeClasses(text.caption, text.muted)}>
        {words(savesFiles ? "exportListSub" : "noFilesHere", { name })}
      </span>
      <p role="status" className={text.caption}>
        {saving.status === "handedOver" && words("handedOver", { file: saving.file })}
      </p>
      {saving.status === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words("fileNotMade")}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
});
