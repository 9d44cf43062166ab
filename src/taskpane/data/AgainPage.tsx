import { mergeClasses, Button } from "@fluentui/react-components";
import { DropFiles } from "../parts/DropFiles";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import type { MadeSheets } from "./madeSheets";
import { ORDER_FILES } from "./orderFiles";
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
        <DropFiles
          action={words("chooseFiles")}
          hint={words("dropOrders")}
          label={words("fromFiles")}
          accept={ORDER_FILES}
          takesMany
          onFiles={onFiles}
        />
      </main>
      <PageFoot>
        <Button appearance="subtle" onClick={onBack}>
          {words("back")}
        </Button>
      </PageFoot>
    </div>
  );
}
