import type { FunctionComponent, ReactNode } from "react";
import type { PaneView } from "./PaneView";
import { FlowBar } from "./parts/FlowBar";
import { laterPart } from "./parts/laterPart";
import { usePageStyles } from "./parts/styles";
import { useWords } from "./parts/useWords";

/** A screen whose code is read when it is first opened. */
export const laterScreen = (read: () => Promise<FunctionComponent<PaneView>>): FunctionComponent<PaneView> =>
  laterPart(read, Frame);

/** What stands there until the screen does. */
function Frame({ title, isTab, onLeave, children }: PaneView & { children: ReactNode }): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  return (
    <>
      {!isTab && <FlowBar title={words(title)} onLeave={onLeave} />}
      <main className={page.main}>{children}</main>
    </>
  );
}
