import { useEffect, useState } from "react";
import type { SelectedCell } from "../parts/Host";
import { useHost } from "../parts/useHost";

/** The cell selected in Excel, as long as it can be known. */
export function useSelectedCell(): SelectedCell | undefined {
  const host = useHost();
  const [cell, setCell] = useState<SelectedCell>();

  useEffect(() => {
    let isCurrent = true;
    const take = (selected: SelectedCell): void => {
      if (isCurrent) setCell(selected);
    };
    host.selectedCell().then(take, ignore);
    const watching = host.watchSelection(take);
    watching.catch(ignore);
    return () => {
      isCurrent = false;
      watching.then((stop) => stop()).catch(ignore);
    };
  }, [host]);

  return cell;
}

/** Without a selection the buttons name no cell, and pressing one says why. */
const ignore = (): void => undefined;
