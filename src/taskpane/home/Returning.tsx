import { CalculatorMultiple20Regular, DocumentTable20Regular, TableSimple20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { useFigure } from "../parts/figures/useFigure";
import type { GuidedProgress } from "../parts/guided";
import { ListRow } from "../parts/ListRow";
import { useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import { ClearQuestion } from "../parts/ClearQuestion";
import { ContinueCard } from "./ContinueCard";
import type { HomeProps } from "./HomeProps";
import { InWorkbook } from "./InWorkbook";
import { ScreenRows } from "./ScreenRows";
import { Section } from "../parts/Section";

interface ReturningProps extends HomeProps {
  left: GuidedProgress;
}

/** Home with answers that were left: on with them, or something new. */
export function Returning({ left, example, rows, onGuided, onShare }: ReturningProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const [isAsked, setIsAsked] = useState(false);
  const figure = useFigure(example.currency);
  const { clv } = example.figures;
  return (
    <>
      <h1 className={text.hidden}>{words("home")}</h1>
      <ContinueCard
        left={left}
        onContinue={() => {
          onGuided("own");
        }}
      />
      <InWorkbook rows={rows} onShare={onShare} />
      <Section title={words("startNew")}>
        {isAsked ? (
          <li>
            <ClearQuestion
              onClear={() => {
                onGuided("anew");
              }}
              onKeep={() => {
                setIsAsked(false);
              }}
            />
          </li>
        ) : (
          <ListRow
            icon={<CalculatorMultiple20Regular />}
            title={words("startAgain")}
            sub={words("startAgainSub")}
            onClick={() => {
              setIsAsked(true);
            }}
          />
        )}
        <ListRow
          icon={<TableSimple20Regular />}
          title={words("workedExample")}
          sub={words("exampleSub", { value: typeof clv === "number" ? figure(clv, "clv") : "" })}
          onClick={() => {
            onGuided("example");
          }}
        />
        <ListRow
          icon={<DocumentTable20Regular />}
          title={words("blank")}
          sub={words("blankSub")}
          onClick={() => {
            onGuided("blank");
          }}
        />
        <ScreenRows rows={rows} section="newSheet" />
      </Section>
    </>
  );
}
