import { Button } from "@fluentui/react-components";
import { growthOf } from "../../template/growthOf";
import type { AskingTemplate } from "../../template/Template";
import { AddPeriod } from "../parts/sheet/AddPeriod";
import { SheetCreated } from "../parts/sheet/SheetCreated";
import { useLocale, useWords } from "../parts/useWords";
import type { StartFigures } from "./gallery";
import { startLabel } from "./startLabel";

interface NewSheetProps {
  template: AskingTemplate;
  figures: StartFigures;
  sheetName: string;
  onAnother: () => void;
  onLeave: () => void;
}

/** A worksheet of a template is there, and what can be done with it. */
export function NewSheet({ template, figures, sheetName, onAnother, onLeave }: NewSheetProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const advice =
    figures === "none" ? words("createdEmpty", { cell: startLabel(template, locale) }) : words("createdBody");
  const grows = growthOf(template) !== undefined;
  return (
    <SheetCreated
      sheetName={sheetName}
      advice={grows ? words("createdGrowing", { advice }) : advice}
      onLeave={onLeave}
      actions={<Button onClick={onAnother}>{words("another")}</Button>}
    >
      {grows && <AddPeriod sheetName={sheetName} />}
    </SheetCreated>
  );
}
