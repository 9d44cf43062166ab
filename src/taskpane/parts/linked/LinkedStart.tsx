import { makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import { CalculatorMultiple20Regular, Table20Regular, TableSimple20Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { OurSheet } from "../../../excel/ourSheets";
import type { NotWrittenReason } from "../../../excel/SheetNotWritten";
import { asSheetName } from "../../../excel/sheetName";
import { layout } from "../../../template/layout";
import type { Answers, AskingTemplate } from "../../../template/Template";
import type { CurrencyId } from "../../../vocabulary/currencies";
import type { Locale } from "../../../vocabulary/locale";
import { useFigure } from "../figures/useFigure";
import type { GuidedProgress } from "../guided";
import { ListRow } from "../ListRow";
import { PageHeading } from "../PageHeading";
import { usualChoices } from "../sheet/sheetChoices";
import { writePlan } from "../sheet/writing";
import { WritingFailed } from "../sheet/WritingFailed";
import { usePageStyles, useTextStyles } from "../styles";
import { useHost } from "../useHost";
import { useLocale, useWords } from "../useWords";
import { answeredFigures, exampleAnswers, linkedAnswers } from "./linkedAnswers";

interface LinkedStartProps {
  template: AskingTemplate;
  /** Cells of a guided worksheet that the new one is linked to. */
  linked: readonly string[];
  question: string;
  reason: string;
  /** Rows before the others. */
  children?: ReactNode;
  sheets: readonly OurSheet[];
  left: GuidedProgress | undefined;
  onOpen: (sheet: Pick<OurSheet, "id" | "name">) => void;
}

/** What a new worksheet begins with. */
interface Beginning {
  answers: Answers;
  currency: CurrencyId;
  locale: Locale;
}

type Failure = { reason: NotWrittenReason; code: string | undefined };

/** More worksheets of one name than anybody makes. */
const MOST_NAMES = 50;

/** Whose figures a new worksheet takes over: those of a worksheet that is there, of answers, or of the example. */
export function LinkedStart({
  template,
  linked,
  question,
  reason,
  children,
  sheets,
  left,
  onOpen,
}: LinkedStartProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const host = useHost();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const figure = useFigure(left?.currency ?? usualChoices.currency);
  const [asked, setAsked] = useState<() => Promise<Beginning | undefined>>();
  const [isRunning, setIsRunning] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const write = async ({ answers, currency, locale: language }: Beginning): Promise<void> => {
    const title = template.title[language];
    for (let copy = 1; ; copy++) {
      const sheetName = asSheetName(copy === 1 ? title : `${title} ${copy}`);
      const plan = layout(template, language, { ...usualChoices, sheetName, answers, currency });
      const outcome = await writePlan(host, plan);
      if (outcome.type === "written") {
        onOpen({ id: outcome.sheetName, name: outcome.sheetName });
        return;
      }
      if (outcome.type !== "writingFailed" || (outcome.reason === "nameTaken" && copy < MOST_NAMES)) continue;
      setFailure(outcome);
      return;
    }
  };
  const begin = async (find: () => Promise<Beginning | undefined>): Promise<void> => {
    if (isRunning) return;
    setAsked(() => find);
    setFailure(undefined);
    setIsRunning(true);
    try {
      const beginning = await find();
      if (beginning) await write(beginning);
      else setFailure({ reason: "linkLost", code: undefined });
    } catch {
      setFailure({ reason: "unknown", code: undefined });
    }
    setIsRunning(false);
  };
  const ofSheet = async (id: string): Promise<Beginning | undefined> => {
    const [reading, cells] = await Promise.all([host.readSheet(id), host.readNamed(id, linked)]);
    if (typeof reading === "string" || !cells) return undefined;
    const { currency, language } = reading.team;
    return { answers: linkedAnswers(cells, reading, host.linkTo), currency, locale: language };
  };
  const { clv } = left?.figures ?? {};

  return (
    <main className={mergeClasses(page.main, page.entrance)}>
      <div className={page.head}>
        <PageHeading>{question}</PageHeading>
        <p className={mergeClasses(text.body, text.muted)}>{reason}</p>
      </div>
      {isRunning && <Spinner size="tiny" label={words("creatingSheet")} />}
      {failure && (
        <WritingFailed
          {...failure}
          onRetry={() => {
            if (asked) void begin(asked);
          }}
        />
      )}
      <ul className={styles.list}>
        {children}
        {sheets
          .filter(({ kind, headline }) => kind === "guided" && headline !== undefined)
          .map(({ id, name }) => (
            <ListRow
              key={id}
              icon={<Table20Regular />}
              title={words("startOfSheet", { name })}
              sub={words("startOfSheetSub")}
              onClick={() => {
                void begin(() => ofSheet(id));
              }}
            />
          ))}
        {left && typeof clv === "number" && (
          <ListRow
            icon={<CalculatorMultiple20Regular />}
            title={words("startOfAnswers")}
            sub={words("startOfAnswersSub", { value: figure(clv, "clv") })}
            onClick={() => {
              const { figures, currency } = left;
              void begin(() => Promise.resolve({ answers: answeredFigures(figures), currency, locale }));
            }}
          />
        )}
        <ListRow
          icon={<TableSimple20Regular />}
          title={words("startOfExample")}
          sub={words("startOfExampleSub")}
          onClick={() => {
            const { currency } = usualChoices;
            void begin(() => Promise.resolve({ answers: exampleAnswers(template, locale), currency, locale }));
          }}
        />
      </ul>
    </main>
  );
}

const useStyles = makeStyles({ list: { listStyle: "none", margin: 0, padding: 0 } });
