import { useState, type ReactNode } from "react";
import type { PaneView } from "./PaneView";
import { FlowBar } from "./parts/FlowBar";
import { laterPart } from "./parts/laterPart";
import { usePageStyles } from "./parts/styles";
import { useWords } from "./parts/useWords";
import { TemplatesScreen } from "./templates/TemplatesScreen";

/** The templates, and the roll-up of their filled copies, which only they lead to. */
export function TemplatesScreens(pane: PaneView): React.JSX.Element {
  const [isRollUp, setIsRollUp] = useState(false);
  return isRollUp ? (
    <RollUp
      {...pane}
      onMade={() => {
        setIsRollUp(false);
      }}
    />
  ) : (
    <TemplatesScreen
      {...pane}
      onRollUp={() => {
        setIsRollUp(true);
      }}
    />
  );
}

interface RollUpView extends PaneView {
  /** Back to the templates. */
  onMade: () => void;
}

/** What stands there until the screen does. */
function Frame({ onLeave, children }: RollUpView & { children: ReactNode }): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  return (
    <>
      <FlowBar title={words("templates")} onLeave={onLeave} />
      <main className={page.main}>{children}</main>
    </>
  );
}

const RollUp = laterPart<RollUpView>(
  async () => (await import(/* webpackChunkName: "rollUp" */ "./rollUp/RollUpScreen")).RollUpScreen,
  Frame,
);
