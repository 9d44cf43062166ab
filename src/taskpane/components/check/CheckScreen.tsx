import { usePageStyles, useTextStyles } from "../../styles";
import { useWords } from "../../useWords";
import { FlowBar } from "../FlowBar";
import type { LaterScreenProps } from "../LaterScreenProps";

export function CheckScreen({ dispatch }: LaterScreenProps): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  const text = useTextStyles();
  return (
    <>
      <FlowBar title={words("check")} onLeave={() => { dispatch({ type: "screenChosen", screen: "home" }); }} />
      <main className={page.main}><h1 className={text.hidden}>{words("check")}</h1></main>
    </>
  );
}
