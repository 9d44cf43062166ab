import { mergeClasses } from "@fluentui/react-components";
import { addTexts } from "../../../vocabulary/ui";
import { creationTexts } from "../../../vocabulary/ui/creationTexts";
import { CreationFailed } from "../../parts/made/CreationFailed";
import { SheetsMade } from "../../parts/made/SheetsMade";
import { UndoFoot } from "../../parts/made/UndoFoot";
import { ProgressPage } from "../../parts/ProgressPage";
import { usePageStyles, useTextStyles } from "../../parts/styles";
import { useWords } from "../../parts/useWords";
import { ResultPage } from "./ResultPage";
import { SourcePage } from "./SourcePage";
import { changeSubscriptions, useSubscriptions, type SubscriptionsPage } from "./subscriptionsStore";
import { useRetention } from "./useRetention";
import { useSubscriptionSheet } from "./useSubscriptionSheet";

addTexts(creationTexts);

/** From contracts of the workbook to how long their customers stay, and a sheet of it. */
export function SubscriptionsScreen({ page }: { page: SubscriptionsPage }): React.JSX.Element {
  const words = useWords();
  const { asked, discountRate } = useSubscriptions();
  const { compare, leave } = useRetention();
  const { create, cancel, undo } = useSubscriptionSheet();
  switch (page.at) {
    case "source":
      return (
        <SourcePage
          asked={asked}
          problem={page.problem}
          isReading={page.isReading ?? false}
          onAsked={(said) => {
            changeSubscriptions({ asked: said, page: { at: "source" } });
          }}
          onBack={leave}
          onCompare={compare}
        />
      );
    case "writing":
      return (
        <ProgressPage
          title={words("makingSheets")}
          share={page.share}
          says="shareDone"
          phases={[{ title: words("phaseSheets"), status: "now" }]}
          onCancel={cancel}
        />
      );
    case "written":
      return (
        <Written
          page={page}
          onUndo={() => {
            undo(page);
          }}
        />
      );
    case "result": {
      const { known, failure } = page;
      const onSheet = (): void => {
        create(known, discountRate);
      };
      return (
        <ResultPage
          known={known}
          discountRate={discountRate}
          onDiscountRate={(rate) => {
            changeSubscriptions({ discountRate: rate });
          }}
          failure={failure && <CreationFailed failure={failure} onRetry={onSheet} />}
          onBack={() => {
            changeSubscriptions({ page: { at: "source" } });
          }}
          onSheet={onSheet}
        />
      );
    }
  }
}

interface WrittenProps {
  page: Extract<SubscriptionsPage, { at: "written" }>;
  onUndo: () => void;
}

/** The sheet that was made. */
function Written({ page: { sheets, known, notDeleted }, onUndo }: WrittenProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <SheetsMade
          title={words("oneSheetCreated")}
          says={<p className={mergeClasses(text.body, text.muted)}>{words("subscriptionSheetHolds")}</p>}
          sheets={sheets}
          currency="other"
          notDeleted={notDeleted}
        />
      </main>
      <UndoFoot
        sheets={sheets.length}
        onUndo={onUndo}
        onDone={() => {
          changeSubscriptions({ page: { at: "result", known } });
        }}
      />
    </div>
  );
}
