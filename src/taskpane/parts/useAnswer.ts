import { useEffect, useState } from "react";
import type { Host } from "./Host";
import { useHost } from "./useHost";

/**
 * What the host answers once it is asked; undefined until then, and where it does not answer: whatever else a screen
 * asks of it says so.
 */
export function useAnswer<Answer>(ask: (host: Host) => Promise<Answer>): Answer | undefined {
  const host = useHost();
  const [answer, setAnswer] = useState<Answer>();
  // the question is the same for as long as the screen is there
  const [question] = useState(() => ask);
  useEffect(() => {
    let isCurrent = true;
    question(host).then(
      (told) => {
        if (isCurrent) setAnswer(() => told);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host, question]);
  return answer;
}
