import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { listSeparatorOf } from "../../../core/numberMarks";
import { results } from "../../../orders/warehouse/results";
import { terms } from "../../../vocabulary/terms";
import { BackButton } from "../../parts/BackButton";
import { CopyButton } from "../../parts/CopyButton";
import { FormulaLine } from "../../parts/formula/FormulaLine";
import type { ReducedList } from "../../parts/lists/reducedList";
import { useReducedSub } from "../../parts/lists/useReducedSub";
import { askForModels } from "../../parts/modelsAsked";
import { PageFoot } from "../../parts/PageFoot";
import { PageHeading } from "../../parts/PageHeading";
import { usePageStyles, useTextStyles } from "../../parts/styles";
import { useNumberMarks } from "../../parts/useNumberMarks";
import { useLocale, useWords } from "../../parts/useWords";
import { modelFormula } from "./modelFormula";

interface ReducedPageProps {
  list: ReducedList;
  /** To the tab of models. */
  onModels: () => void;
  onBack: () => void;
}

/** What a list of customers is good for, which has no orders to make worksheets of. */
export function ReducedPage({ list, onModels, onBack }: ReducedPageProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const sub = useReducedSub()(list);
  const formula = modelFormula(list, listSeparatorOf(useNumberMarks()));
  const written = list.titles.map((title) => title.trim().toLowerCase());
  const columns = results[list.result].filter((column) => written.includes(column));
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <PageHeading>{words("reducedQuestion")}</PageHeading>
          <p className={mergeClasses(text.body, text.strong, styles.name)}>{list.name}</p>
          <p className={mergeClasses(text.caption, text.muted)}>{sub}</p>
          <p className={mergeClasses(text.body, text.muted)}>{words("reducedReason")}</p>
        </div>
        <section className={styles.section}>
          <h2 className={mergeClasses(text.body, text.strong)}>{words("columnsFound")}</h2>
          <dl className={mergeClasses(page.block, text.secondary, styles.columns)}>
            {columns.map((column) => (
              <div key={column}>
                <dt className={mergeClasses(text.strong, styles.name)}>{list.titles[written.indexOf(column)]}</dt>
                <dd className={mergeClasses(text.muted, styles.label)}>{terms[column].label[locale]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className={styles.section}>
          <h2 className={mergeClasses(text.body, text.strong)}>{words("whatFollows")}</h2>
          {formula === undefined ? (
            <p className={mergeClasses(text.secondary, text.muted)}>{words("loadFirst")}</p>
          ) : (
            <>
              <p className={mergeClasses(text.secondary, text.muted)}>
                {words(list.result === "customers" ? "modelsTakeRows" : "modelsTakeIt")}
              </p>
              <FormulaLine id="model-formula" label={words("formula")}>
                {formula}
              </FormulaLine>
              <CopyButton text={formula} describedBy="model-formula" />
            </>
          )}
        </section>
      </main>
      <PageFoot>
        <BackButton onClick={onBack} />
        {list.result !== "spend" && (list.source ?? list.files) && (
          <Button
            appearance="primary"
            onClick={() => {
              askForModels(list);
              onModels();
            }}
          >
            {words("compareOnList")}
          </Button>
        )}
      </PageFoot>
    </div>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  columns: { margin: 0, gap: "6px" },
  name: { overflowWrap: "anywhere" },
  label: { margin: 0 },
});
