import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { PaneAction } from "../state";
import { useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import { ChainPicture } from "./ChainPicture";
import { InWorkbook } from "./InWorkbook";
import { Section } from "./Section";
import { TemplatesRow } from "./TemplatesRow";

/** Home before anything is answered. */
export function Welcome({ dispatch }: { dispatch: Dispatch<PaneAction> }): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <>
      <ChainPicture />
      <div className={styles.group}>
        <h1 className={text.question}>{words("welcomeTitle")}</h1>
        <p className={mergeClasses(text.body, text.muted)}>{words("welcomeBody")}</p>
      </div>
      <div className={styles.group}>
        <Button appearance="primary" size="large" onClick={() => { dispatch({ type: "wizardOpened" }); }}>{words("startOwn")}</Button>
        <Button size="large" onClick={() => { dispatch({ type: "exampleOpened" }); }}>{words("openExample")}</Button>
        <Button appearance="subtle" className={styles.quiet} onClick={() => { dispatch({ type: "blankOpened" }); }}>{words("openBlank")}</Button>
      </div>
      <Section title={words("otherSheets")}><TemplatesRow dispatch={dispatch} /></Section>
      <InWorkbook dispatch={dispatch} />
    </>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { fontWeight: 400 },
});
