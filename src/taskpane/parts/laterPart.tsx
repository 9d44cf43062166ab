import {
  createElement,
  lazy,
  Suspense,
  useState,
  type ComponentType,
  type FunctionComponent,
  type ReactNode,
} from "react";
import { FailureBoundary } from "./FailureBoundary";
import { LoadingFailed } from "./LoadingFailed";
import { RowsSkeleton } from "./RowsSkeleton";
import { useWords } from "./useWords";

type FrameOf<P> = ComponentType<P & { children: ReactNode }>;

/**
 * A part of the pane whose code is read when it is first shown: the pane itself starts without it.
 *
 * @param Frame  what is around the part's place until it is there
 */
export function laterPart<P extends object>(
  read: () => Promise<FunctionComponent<P>>,
  Frame: FrameOf<P> = Bare,
): FunctionComponent<P> {
  const load = () =>
    lazy(async () => ({
      default: await read().catch((cause: unknown) => {
        throw new PartNotRead("The part could not be read", { cause });
      }),
    }));
  let Part = load();
  return function LaterPart(props: P): React.JSX.Element {
    const words = useWords();
    const [attempt, setAttempt] = useState(1);
    // a promise that failed once fails for ever: another try needs another one
    const retry = (): void => {
      Part = load();
      setAttempt(attempt + 1);
    };
    const framed = (children: ReactNode): ReactNode => <Frame {...props}>{children}</Frame>;
    return (
      <FailureBoundary
        key={attempt}
        failed={(error) =>
          framed(
            <LoadingFailed
              sentence={words(error instanceof PartNotRead ? "screenNotRead" : "screenFailed")}
              onRetry={retry}
            />,
          )
        }
      >
        <Suspense fallback={framed(<RowsSkeleton label={words("readingScreen")} />)}>
          {createElement(Part as FunctionComponent<P>, props)}
        </Suspense>
      </FailureBoundary>
    );
  };
}

/** The code did not come; anything else failed in the code. */
class PartNotRead extends Error {}

const Bare = ({ children }: { children: ReactNode }): ReactNode => children;
