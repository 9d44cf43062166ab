import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { TagPercent20Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { OurSheet } from "../../excel/ourSheets";
import { addTexts } from "../../vocabulary/ui";
import { levers } from "../../template/levers";
import { LEVERS } from "../../vocabulary/levers";
import { leversTexts } from "../../vocabulary/ui/leversTexts";
import { linkedTexts } from "../../vocabulary/ui/linkedTexts";
import { sheetTexts } from "../../vocabulary/ui/sheetTexts";
import { FlowBar } from "../parts/FlowBar";
import type { GuidedProgress } from "../parts/guided";
import { LinkedStart } from "../parts/linked/LinkedStart";
import { ListRow } from "../parts/ListRow";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { usePageStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { useWords } from "../parts/useWords";
import { LeversPage } from "./LeversPage";

addTexts(leversTexts);
addTexts(linkedTexts);
addTexts(sheetTexts);

/** Cells of a guided worksheet that a worksheet of levers is linked to. */
const LINKED = [...LEVERS, "cac", "customers_end", "target_ratio"] as const;

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
        <LinkedStart
          template={levers}
          linked={LINKED}
          question={words("leversQuestion")}
          reason={words("leversReason")}
          sheets={known}
          left={left}
          onOpen={setOpen}
        >
          {known
            .filter(({ kind }) => kind === "levers")
            .map((sheet) => (
              <ListRow
                key={sheet.id}
                icon={<TagPercent20Regular />}
                title={words("leversOfExisting", { name: sheet.name })}
                sub={sheet.headline ?? ""}
                onClick={() => {
                  setOpen(sheet);
                }}
              />
            ))}
        </LinkedStart>
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
            <RowsSkeleton label={words("startLooking")} />
          )}
        </main>
      )}
    </>
  );
}
