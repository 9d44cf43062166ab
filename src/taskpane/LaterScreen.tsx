import type { FunctionComponent, ReactNode } from "react";
import type { LaterScreenId } from "./state";
import { usePageStyles } from "./parts/styles";
import { useWords } from "./parts/useWords";
import { FlowBar } from "./parts/FlowBar";
import { laterPart } from "./parts/laterPart";
import type { LaterScreenProps } from "./LaterScreenProps";

type Props = LaterScreenProps & { id: LaterScreenId };

const screens: Readonly<Record<LaterScreenId, FunctionComponent<Props>>> = {
  explain: laterPart<Props>(async () => (await import(/* webpackChunkName: "explain" */ "./explain/ExplainScreen")).ExplainScreen, Frame),
  check: laterPart<Props>(async () => (await import(/* webpackChunkName: "check" */ "./check/CheckScreen")).CheckScreen, Frame),
  templates: laterPart<Props>(async () => (await import(/* webpackChunkName: "templates" */ "./templates/TemplatesScreen")).TemplatesScreen, Frame),
  share: laterPart<Props>(async () => (await import(/* webpackChunkName: "templates" */ "./share/ShareScreen")).ShareScreen, Frame),
};

/** A screen whose code is read when it is first opened. */
export function LaterScreen(props: Props): React.JSX.Element {
  const Screen = screens[props.id];
  return <Screen {...props} />;
}

/** What stands there until the screen does. */
function Frame({ id, dispatch, children }: Props & { children: ReactNode }): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  return (
    <>
      <FlowBar title={words(id)} onLeave={() => { dispatch({ type: "screenChosen", screen: "home" }); }} />
      <main className={page.main}>{children}</main>
    </>
  );
}
