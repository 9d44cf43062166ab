import { mergeClasses } from "@fluentui/react-components";
import { BackButton } from "../parts/BackButton";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import type { MadeSheets } from "./madeSheets";
import { DropOrders } from "./DropOrders";
import { useNames } from "./useNames";

interface AgainPageProps {
  made: MadeSheets;
  onFiles: (files: readonly File[]) => void;
  onBack: () => void;
}

/** Files that sheets were made of are not kept: they are asked for again. */
export function AgainPage({ made, onFiles, onBack }: AgainPageProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const names = useNames();
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <PageHeading>{words("filesAgain")}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>
            {words("filesAgainReason", { names: names(made.about.choices.sources) })}
          </p>
        </div>
        <DropOrders onFiles={onFiles} />
      </main>
      <PageFoot>
        <BackButton onClick={onBack} />
      </PageFoot>
    </div>
  );
}
