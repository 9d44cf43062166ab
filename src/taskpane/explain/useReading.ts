import { useCallback, useEffect, useState } from "react";
import type { CellReading } from "../../formula/CellReading";
import { useHost } from "../parts/useHost";

type Reading = { status: "reading" } | { status: "failed" } | { status: "read"; reading: CellReading };

/** The selected cell with all that explains it, as long as the screen is open; and how to read it once more. */
export function useReading(): [Reading, () => void] {
  const host = useHost();
  const [state, setState] = useState<Reading>({ status: "reading" });
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let isLatest = true;
    host.readCell().then(
      (reading) => {
        if (isLatest) setState({ status: "read", reading });
      },
      () => {
        if (isLatest) setState({ status: "failed" });
      },
    );
    const watching = host.watchCells((reading) => {
      isLatest = false;
      setState({ status: "read", reading });
    });
    watching.catch(ignore);
    return () => {
      isLatest = false;
      watching.then((stop) => stop()).catch(ignore);
    };
  }, [host, attempt]);

  return [
    state,
    useCallback(() => {
      setState({ status: "reading" });
      setAttempt((last) => last + 1);
    }, []),
  ];
}

/** Without the event the cell that was selected at first stays explained. */
const ignore = (): void => undefined;
