import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { addTexts } from "../../vocabulary/ui";
import { helpTexts } from "../../vocabulary/ui/helpTexts";
import { localeFile } from "../../vocabulary/localeFile";
import type { CatalogueState } from "../parts/catalogue";
import { FlowBar } from "../parts/FlowBar";
import { PageHeading } from "../parts/PageHeading";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useAnswer } from "../parts/useAnswer";
import { useLocale, useWords } from "../parts/useWords";
import { ProgramSays } from "./ProgramSays";
import { SelfTestSays } from "./SelfTestSays";
import { useSelfTest } from "./useSelfTest";

addTexts(helpTexts);

interface HelpScreenProps {
  catalogue: CatalogueState;
  onReload: () => void;
  onLeave: () => void;
}

/** Whether everything works in this program, and where to read on. */
export function HelpScreen({ catalogue, onReload, onLeave }: HelpScreenProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const program = useAnswer((host) => host.program());
  const { test, run } = useSelfTest();
  return (
    <>
      <FlowBar title={words("help")} isBusy={test.at === "writing"} onLeave={onLeave} />
      <main className={mergeClasses(page.main, page.entrance, styles.main)}>
        <div className={page.head}>
          <PageHeading>{words("helpQuestion")}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>{words("selfTestWhat")}</p>
        </div>
        <SelfTestSays catalogue={catalogue} test={test} program={program} onRun={run} onReload={onReload} />
        <ProgramSays program={program} />
        <section className={page.head}>
          <h2 className={text.title}>{words("readMore")}</h2>
          <Link href={localeFile("help.html", locale)} target="_blank" rel="noopener" className={text.body}>
            {words("allFunctionsPage")}
          </Link>
        </section>
      </main>
    </>
  );
}

const useStyles = makeStyles({ main: { gap: "20px" } });
