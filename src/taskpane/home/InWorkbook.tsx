import { ClipboardCheckmark20Regular, TextBulletListSquareSearch20Regular } from "@fluentui/react-icons";
import type { Dispatch } from "react";
import type { PaneAction } from "../state";
import { useWords } from "../parts/useWords";
import { ListRow } from "../parts/ListRow";
import { OurSheets } from "./OurSheets";
import { Section } from "./Section";

/** What can be done with what the workbook holds already. */
export function InWorkbook({ dispatch }: { dispatch: Dispatch<PaneAction> }): React.JSX.Element {
  const words = useWords();
  return (
    <Section title={words("inWorkbook")}>
      <OurSheets dispatch={dispatch} />
      <ListRow icon={<TextBulletListSquareSearch20Regular />} title={words("explain")} sub={words("explainSub")} onClick={() => { dispatch({ type: "screenChosen", screen: "explain" }); }} />
      <ListRow icon={<ClipboardCheckmark20Regular />} title={words("check")} sub={words("checkSub")} onClick={() => { dispatch({ type: "screenChosen", screen: "check" }); }} />
    </Section>
  );
}
