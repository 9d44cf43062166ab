import { makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import {
  CalculatorMultiple20Regular,
  TagPercent20Regular,
  Table20Regular,
  TableSimple20Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import type { OurSheet } from "../../excel/ourSheets";
import type { NotWrittenReason } from "../../excel/SheetNotWritten";
import { asSheetName } from "../../excel/sheetName";
import { layout } from "../../template/layout";
import { levers } from "../../template/levers";
import type { Answers } from "../../template/Template";
import type { CurrencyId } from "../../vocabulary/currencies";
import type { Locale } from "../../vocabulary/locale";
import { useFigure } from "../parts/figures/useFigure";
import type { GuidedProgress } from "../parts/guided";
import { ListRow } from "../parts/ListRow";
import { PageHeading } from "../parts/PageHeading";
import { usualChoices } from "../parts/sheet/sheetChoices";
import { writePlan } from "../parts/sheet/writing";
import { WritingFailed } from "../parts/sheet/WritingFailed";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { useLocale, useWords } from "../parts/useWords";
import { answeredFigures, exampleAnswers, LINKED, linkedAnswers } from "./leverAnswers";

interface LeversStartProps {
  sheets: readonly OurSheet[];
  left: GuidedProgress | undefined;
  onOpen: (sheet: Pick<OurSheet, "id" | "name">) => void;
}

/** What a new worksheet of levers begins with. */
interface Beginning {
  answers: Answers;
  currency: CurrencyId;
  locale: Locale;
}

type Failure = { reason: NotWrittenReason; code: string | undefined };

/** More worksheets of one name than anybody makes. */
const MOST_NAMES = 50;

/** Whose levers are moved: those of a worksheet that is there, of answers, or of the example. */
export function LeversStart({ sheets, left, onOpen }: LeversStartProps): React.JSX.Element {
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
    const title = levers.title[language];
    for (let copy = 1; ; copy++) {
      const sheetName = asSheetName(copy === 1 ? title : `${title} ${copy}`);
      const plan = layout(levers, language, { ...usualChoices, sheetName, answers, currency });
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
    const [reading, cells] = await Promise.all([host.readSheet(id), host.readNamed(id, LINKED)]);
    if (typeof reading === "string" || !cells) return undefined;
    const { currency, language } = reading.team;
    return { answers: linkedAnswers(cells, reading, host.linkTo), currency, locale: language };
  };
  const { clv } = left?.figures ?? {};

  return (
    <main className={mergeClasses(page.main, page.entrance)}>
      <div className={page.head}>
        <PageHeading>{words("leversQuestion")}</PageHeading>
        <p className={mergeClasses(text.body, text.muted)}>{words("leversReason")}</p>
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
        {sheets
          .filter(({ kind }) => kind === "levers")
          .map((sheet) => (
            <ListRow
              key={sheet.id}
              icon={<TagPercent20Regular />}
              title={words("leversOfExisting", { name: sheet.name })}
              sub={sheet.headline ?? ""}
              onClick={() => {
                onOpen(sheet);
              }}
            />
          ))}
        {sheets
          .filter(({ kind, headline }) => kind === "guided" && headline !== undefined)
          .map(({ id, name }) => (
            <ListRow
              key={id}
              icon={<Table20Regular />}
              title={words("leversOfSheet", { name })}
              sub={words("leversOfSheetSub")}
              onClick={() => {
                void begin(() => ofSheet(id));
              }}
            />
          ))}
        {left && typeof clv === "number" && (
          <ListRow
            icon={<CalculatorMultiple20Regular />}
            title={words("leversOfAnswers")}
            sub={words("leversOfAnswersSub", { value: figure(clv, "clv") })}
            onClick={() => {
              const { figures, currency } = left;
              void begin(() => Promise.resolve({ answers: answeredFigures(figures), currency, locale }));
            }}
          />
        )}
        <ListRow
          icon={<TableSimple20Regular />}
          title={words("leversOfExample")}
          sub={words("leversOfExampleSub")}
          onClick={() => {
            const { currency } = usualChoices;
            void begin(() => Promise.resolve({ answers: exampleAnswers(locale), currency, locale }));
          }}
        />
      </ul>
    </main>
  );
}

const useStyles = makeStyles({ list: { listStyle: "none", margin: 0, padding: 0 } });
