import { type ReactNode, useState } from "react";
import { FailureBoundary } from "./parts/FailureBoundary";
import { FlowBar } from "./parts/FlowBar";
import { LoadingFailed } from "./parts/LoadingFailed";
import { usePageStyles } from "./parts/styles";
import { useWords } from "./parts/useWords";

interface ScreenBoundaryProps {
  /** Undefined where the tabs stay in sight. */
  onLeave: (() => void) | undefined;
  children: ReactNode;
}

/** A screen that fails says so in its own place: the others stay usable. */
export function ScreenBoundary({ onLeave, children }: ScreenBoundaryProps): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  const [attempt, setAttempt] = useState(1);
  const failed = (): ReactNode => (
    <>
      {onLeave && <FlowBar title={words("screenFailedTitle")} onLeave={onLeave} />}
      <main className={page.main}>
        <LoadingFailed
          sentence={words("screenFailed")}
          onRetry={() => {
            setAttempt(attempt + 1);
          }}
        />
      </main>
    </>
  );
  return (
    <FailureBoundary key={attempt} failed={failed}>
      {children}
    </FailureBoundary>
  );
}
