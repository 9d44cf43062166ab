import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import { ChainPicture } from "./ChainPicture";
import type { HomeProps } from "./HomeProps";
import { InWorkbook } from "./InWorkbook";
import { ScreenRows } from "./ScreenRows";
import { Section } from "../parts/Section";

/** Home before anything is answered. */
export function Welcome({ example, rows, onGuided, onShare }: HomeProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <>
      <ChainPicture example={example} />
      <div className={styles.group}>
        <h1 className={text.question}>{words("welcomeTitle")}</h1>
        <p className={mergeClasses(text.body, text.muted)}>{words("welcomeBody")}</p>
      </div>
      <div className={styles.group}>
        <Button
          appearance="primary"
          size="large"
          onClick={() => {
            onGuided("own");
          }}
        >
          {words("startOwn")}
        </Button>
        <Button
          size="large"
          onClick={() => {
            onGuided("example");
          }}
        >
          {words("openExample")}
        </Button>
        <Button
          appearance="subtle"
          className={styles.quiet}
          onClick={() => {
            onGuided("blank");
          }}
        >
          {words("openBlank")}
        </Button>
      </div>
      <Section title={words("otherSheets")}>
        <ScreenRows rows={rows} section="newSheet" />
      </Section>
      <InWorkbook rows={rows} onShare={onShare} />
    </>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { fontWeight: 400 },
});
