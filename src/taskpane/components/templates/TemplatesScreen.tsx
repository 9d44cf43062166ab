import { usePageStyles, useTextStyles } from "../../styles";
import { useWords } from "../../useWords";
import { FlowBar } from "../FlowBar";
import type { LaterScreenProps } from "../LaterScreenProps";

export function TemplatesScreen({ dispatch }: LaterScreenProps): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  const text = useTextStyles();
  return (
    <>
      <FlowBar title={words("templates")} onLeave={() => { dispatch({ type: "screenChosen", screen: "home" }); }} />
      <main className={page.main}><h1 className={text.hidden}>{words("templates")}</h1></main>
    </>
  );
}
