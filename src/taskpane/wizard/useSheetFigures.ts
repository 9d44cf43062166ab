import { useEffect, useState } from "react";
import { FACTORS, type ChainFigures } from "../parts/figures/factors";
import { useHost } from "../parts/useHost";

const NAMES = [...FACTORS.map(({ id }) => id), "clv"];

/** The chain as the worksheet shows it at the moment; what the answers made until it is read, or once it is gone. */
export function useSheetFigures(sheetName: string, answered: ChainFigures): ChainFigures {
  const host = useHost();
  const [figures, setFigures] = useState<ChainFigures>();
  useEffect(() => {
    let isCurrent = true;
    const watching = host.watchFigures(sheetName, NAMES, (found) => {
      if (isCurrent) setFigures(found);
    });
    watching.catch(ignore);
    return () => {
      isCurrent = false;
      watching.then((stop) => stop()).catch(ignore);
    };
  }, [host, sheetName]);
  return figures ?? answered;
}

const ignore = (): void => undefined;
