import { useState, type ReactNode } from "react";
import { DecideScreen } from "./decide/DecideScreen";
import type { PaneView } from "./PaneView";
import { FlowBar } from "./parts/FlowBar";
import { laterPart } from "./parts/laterPart";
import { usePageStyles } from "./parts/styles";
import { useWords } from "./parts/useWords";

type Flow = "levers" | "references" | "playbook";

/**
 * What can be decided, and the flows that only it leads to. The pane starts without a word of them: what is asked
 * before anything is opened stays small.
 */
export function DecideScreens(pane: PaneView): React.JSX.Element {
  const [flow, setFlow] = useState<Flow>();
  if (flow) {
    const Screen = FLOWS[flow];
    return (
      <Screen
        {...pane}
        flow={flow}
        onMade={() => {
          setFlow(undefined);
        }}
      />
    );
  }
  return (
    <DecideScreen
      {...pane}
      onLevers={() => {
        setFlow("levers");
      }}
      onReferences={() => {
        setFlow("references");
      }}
      onPlaybook={() => {
        setFlow("playbook");
      }}
    />
  );
}

interface FlowView extends PaneView {
  flow: Flow;
  /** Back to what can be decided. */
  onMade: () => void;
}

/** What stands there until the flow does. */
function Frame({ flow, onLeave, children }: FlowView & { children: ReactNode }): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  return (
    <>
      <FlowBar title={words(flow)} onLeave={onLeave} />
      <main className={page.main}>{children}</main>
    </>
  );
}

const FLOWS = {
  levers: laterPart<FlowView>(
    async () => (await import(/* webpackChunkName: "levers" */ "./levers/LeversScreen")).LeversScreen,
    Frame,
  ),
  references: laterPart<FlowView>(
    async () => (await import(/* webpackChunkName: "levers" */ "./references/ReferencesScreen")).ReferencesScreen,
    Frame,
  ),
  playbook: laterPart<FlowView>(
    async () => (await import(/* webpackChunkName: "playbook" */ "./playbook/PlaybookScreen")).PlaybookScreen,
    Frame,
  ),
};
