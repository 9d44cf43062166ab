import { CalculatorMultiple20Regular, DocumentTable20Regular, TableSimple20Regular } from "@fluentui/react-icons";
import type { Dispatch } from "react";
import { useState } from "react";
import type { PaneAction } from "../state";
import { useTextStyles } from "../parts/styles";
import { useFigure } from "../parts/figures/useFigure";
import { useLocale, useWords } from "../parts/useWords";
import { exampleWizard } from "../wizard/example";
import { figuresOf } from "../wizard/wizard";
import type { Wizard } from "../wizard/wizard";
import { ListRow } from "../parts/ListRow";
import { ClearQuestion } from "./ClearQuestion";
import { ContinueCard } from "./ContinueCard";
import { InWorkbook } from "./InWorkbook";
import { Section } from "./Section";
import { TemplatesRow } from "./TemplatesRow";

/** Home with answers that were left: on with them, or something new. */
export function Returning({ own, dispatch }: { own: Wizard; dispatch: Dispatch<PaneAction> }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const [isAsked, setIsAsked] = useState(false);
  const example = exampleWizard(locale);
  const figure = useFigure(example.sheet.currency);
  const { clv } = figuresOf(example);
  return (
    <>
      <h1 className={text.hidden}>{words("home")}</h1>
      <ContinueCard own={own} onContinue={() => { dispatch({ type: "wizardOpened" }); }} />
      <InWorkbook dispatch={dispatch} />
      <Section title={words("startNew")}>
        {isAsked
          ? <li><ClearQuestion onClear={() => { dispatch({ type: "startedAgain" }); }} onKeep={() => { setIsAsked(false); }} /></li>
          : <ListRow icon={<CalculatorMultiple20Regular />} title={words("startAgain")} sub={words("startAgainSub")} onClick={() => { setIsAsked(true); }} />}
        <ListRow
          icon={<TableSimple20Regular />} title={words("workedExample")} sub={words("exampleSub", { value: typeof clv === "number" ? figure(clv, "clv") : "" })}
          onClick={() => { dispatch({ type: "exampleOpened" }); }}
        />
        <ListRow icon={<DocumentTable20Regular />} title={words("blank")} sub={words("blankSub")} onClick={() => { dispatch({ type: "blankOpened" }); }} />
        <TemplatesRow dispatch={dispatch} />
      </Section>
    </>
  );
}
