import { DocumentTableSearch20Regular } from "@fluentui/react-icons";
import type { Dispatch } from "react";
import type { PaneAction } from "../state";
import { useWords } from "../parts/useWords";
import { ListRow } from "../parts/ListRow";

export function TemplatesRow({ dispatch }: { dispatch: Dispatch<PaneAction> }): React.JSX.Element {
  const words = useWords();
  return (
    <ListRow icon={<DocumentTableSearch20Regular />} title={words("templates")} sub={words("templatesSub")} onClick={() => { dispatch({ type: "screenChosen", screen: "templates" }); }} />
  );
}
