import { lazy, Suspense, useState } from "react";
import type { LazyExoticComponent, ReactNode } from "react";
import type { LaterScreenId } from "../state";
import { usePageStyles } from "../styles";
import { useWords } from "../useWords";
import { FlowBar } from "./FlowBar";
import type { LaterScreenProps } from "./LaterScreenProps";
import { RowsSkeleton } from "./RowsSkeleton";
import { LoadingBoundary } from "./LoadingBoundary";
import { LoadingFailed } from "./LoadingFailed";

type LazyScreen = LazyExoticComponent<(props: LaterScreenProps) => ReactNode>;

/** Screens whose code is read when they are first opened: the pane itself starts without them. */
const load: Readonly<Record<LaterScreenId, () => LazyScreen>> = {
  explain: () => lazy(async () => ({ default: (await import(/* webpackChunkName: "explain" */ "./explain/ExplainScreen")).ExplainScreen })),
  check: () => lazy(async () => ({ default: (await import(/* webpackChunkName: "check" */ "./check/CheckScreen")).CheckScreen })),
  templates: () => lazy(async () => ({ default: (await import(/* webpackChunkName: "templates" */ "./templates/TemplatesScreen")).TemplatesScreen })),
  share: () => lazy(async () => ({ default: (await import(/* webpackChunkName: "templates" */ "./share/ShareScreen")).ShareScreen })),
};
const screens: Partial<Record<LaterScreenId, LazyScreen>> = {};

export function LaterScreen({ id, state, dispatch }: LaterScreenProps & { id: LaterScreenId }): React.JSX.Element {
  const words = useWords();
  const [attempt, setAttempt] = useState(1);
  const Screen = (screens[id] ??= load[id]());
  const leave = (): void => { dispatch({ type: "screenChosen", screen: "home" }); };
  // a promise that failed once fails for ever: another try needs another one
  const retry = (): void => { screens[id] = load[id](); setAttempt(attempt + 1); };
  return (
    <LoadingBoundary key={`${id} ${attempt}`} failed={<Frame title={words(id)} onLeave={leave}><LoadingFailed sentence="screenNotRead" onRetry={retry} /></Frame>}>
      <Suspense fallback={<Frame title={words(id)} onLeave={leave}><RowsSkeleton label={words("readingScreen")} /></Frame>}>
        <Screen state={state} dispatch={dispatch} />
      </Suspense>
    </LoadingBoundary>
  );
}

/** What stands there until the screen does. */
function Frame({ title, onLeave, children }: { title: string; onLeave: () => void; children: ReactNode }): React.JSX.Element {
  const page = usePageStyles();
  return (
    <>
      <FlowBar title={title} onLeave={onLeave} />
      <main className={page.main}>{children}</main>
    </>
  );
}
