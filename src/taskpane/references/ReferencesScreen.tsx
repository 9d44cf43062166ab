import { useEffect, useState } from "react";
import type { OurSheet } from "../../excel/ourSheets";
import { benchmarks } from "../../template/benchmarks";
import { addTexts } from "../../vocabulary/ui";
import { LEVERS } from "../../vocabulary/levers";
import { linkedTexts } from "../../vocabulary/ui/linkedTexts";
import { sheetTexts } from "../../vocabulary/ui/sheetTexts";
import { FlowBar } from "../parts/FlowBar";
import type { GuidedProgress } from "../parts/guided";
import { LinkedStart } from "../parts/linked/LinkedStart";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { usePageStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { useWords } from "../parts/useWords";

addTexts(linkedTexts);
addTexts(sheetTexts);

/** Cells of a guided worksheet that stand beside the reference values. */
const LINKED = [...LEVERS, "cac"] as const;

interface ReferencesScreenProps {
  left: GuidedProgress | undefined;
  /** The sheet is there. */
  onMade: () => void;
  onLeave: () => void;
}

/** A worksheet of reference values that takes over the figures of another. */
export function ReferencesScreen({ left, onMade, onLeave }: ReferencesScreenProps): React.JSX.Element {
  const words = useWords();
  const host = useHost();
  const page = usePageStyles();
  const [sheets, setSheets] = useState<readonly OurSheet[]>();

  useEffect(() => {
    let isCurrent = true;
    // without the list, the example and the answers are still there to begin with
    host
      .ourSheets()
      .catch(() => [])
      .then((found) => {
        if (isCurrent) setSheets(found);
      })
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [host]);

  return (
    <>
      <FlowBar title={words("references")} onLeave={onLeave} />
      {sheets ? (
        <LinkedStart
          template={benchmarks}
          linked={LINKED}
          question={words("referencesQuestion")}
          reason={words("referencesReason")}
          sheets={sheets}
          left={left}
          onOpen={onMade}
        />
      ) : (
        <main className={page.main}>
          <RowsSkeleton label={words("startLooking")} />
        </main>
      )}
    </>
  );
}
