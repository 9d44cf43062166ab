import { createElement, lazy, Suspense, useState } from "react";
import type { ComponentType, FunctionComponent, ReactNode } from "react";
import { useWords } from "../useWords";
import { LoadingBoundary } from "./LoadingBoundary";
import { LoadingFailed } from "./LoadingFailed";
import { RowsSkeleton } from "./RowsSkeleton";

type FrameOf<P> = ComponentType<P & { children: ReactNode }>;

/**
 * A part of the pane whose code is read when it is first shown: the pane itself starts without it.
 *
 * @param Frame  what is around the part's place until it is there
 */
export function laterPart<P extends object>(read: () => Promise<FunctionComponent<P>>, Frame: FrameOf<P> = Bare): FunctionComponent<P> {
  const load = () => lazy(async () => ({ default: await read() }));
  let Part = load();
  return function LaterPart(props: P): React.JSX.Element {
    const words = useWords();
    const [attempt, setAttempt] = useState(1);
    // a promise that failed once fails for ever: another try needs another one
    const retry = (): void => { Part = load(); setAttempt(attempt + 1); };
    const framed = (children: ReactNode): ReactNode => <Frame {...props}>{children}</Frame>;
    return (
      <LoadingBoundary key={attempt} failed={framed(<LoadingFailed sentence="screenNotRead" onRetry={retry} />)}>
        <Suspense fallback={framed(<RowsSkeleton label={words("readingScreen")} />)}>{createElement(Part as FunctionComponent<P>, props)}</Suspense>
      </LoadingBoundary>
    );
  };
}

const Bare = ({ children }: { children: ReactNode }): ReactNode => children;
