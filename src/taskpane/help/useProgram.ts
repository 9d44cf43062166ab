import { useEffect, useState } from "react";
import type { Program } from "../../excel/program";
import { useHost } from "../parts/useHost";

/** The program around the pane; undefined until it has told. */
export function useProgram(): Program | undefined {
  const host = useHost();
  const [known, setKnown] = useState<Program>();
  useEffect(() => {
    let isCurrent = true;
    host.program().then(
      (program) => {
        if (isCurrent) setKnown(program);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host]);
  return known;
}
