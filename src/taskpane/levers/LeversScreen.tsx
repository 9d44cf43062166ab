import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { OurSheet } from "../../excel/ourSheets";
import { addTexts } from "../../vocabulary/ui";
import { leversTexts } from "../../vocabulary/ui/leversTexts";
import { sheetTexts } from "../../vocabulary/ui/sheetTexts";
import { FlowBar } from "../parts/FlowBar";
import type { GuidedProgress } from "../parts/guided";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { usePageStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { useWords } from "../parts/useWords";
import { LeversPage } from "./LeversPage";
import { LeversStart } from "./LeversStart";

addTexts(leversTexts);
addTexts(sheetTexts);

interface LeversScreenProps {
  left: GuidedProgress | undefined;
  onLeave: () => void;
}

type Sheet = Pick<OurSheet, "id" | "name">;

/** What moves the value of a customer: a worksheet, and the sliders that it follows. */
export function LeversScreen({ left, onLeave }: LeversScreenProps): React.JSX.Element {
  const words = useWords();
  const host = useHost();
  const page = usePageStyles();
  const [sheets, setSheets] = useState<readonly OurSheet[] | "failed">();
  const [open, setOpen] = useState<Sheet | "none">();
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let isCurrent = true;
    host.ourSheets().then(
      (found) => {
        if (isCurrent) setSheets(found);
      },
      () => {
        if (isCurrent) setSheets("failed");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [host, attempt]);

  const known = sheets === "failed" ? undefined : sheets;
  const shown = open ?? known?.filter(({ kind }) => kind === "levers").at(-1);
  const place = typeof shown === "object" ? shown.name : undefined;
  return (
    <>
      <FlowBar title={words("levers")} place={place} onLeave={onLeave} />
      {typeof shown === "object" ? (
        <LeversPage
          key={shown.id}
          sheet={shown}
          onOther={() => {
            setAttempt((before) => before + 1);
            setOpen("none");
          }}
        />
      ) : known ? (
        <LeversStart sheets={known} left={left} onOpen={setOpen} />
      ) : (
        <main className={page.main}>
          {sheets === "failed" ? (
            <>
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{words("leversNotRead")}</MessageBarBody>
              </MessageBar>
              <Button
                onClick={() => {
                  setSheets(undefined);
                  setAttempt((before) => before + 1);
                }}
              >
                {words("tryAgain")}
              </Button>
            </>
          ) : (
            <RowsSkeleton label={words("leversLooking")} />
          )}
        </main>
      )}
    </>
  );
}
