import { usePageStyles, useTextStyles } from "../../styles";
import { useWords } from "../../useWords";
import { FlowBar } from "../FlowBar";
import type { LaterScreenProps } from "../LaterScreenProps";

export function ExplainScreen({ dispatch }: LaterScreenProps): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  const text = useTextStyles();
  return (
    <>
      <FlowBar title={words("explain")} onLeave={() => { dispatch({ type: "screenChosen", screen: "home" }); }} />
      <main className={page.main}><h1 className={text.hidden}>{words("explain")}</h1></main>
    </>
  );
}
