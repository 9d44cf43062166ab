import { useEffect, useState } from "react";
import type { Area } from "../../../formula/CellReading";
import { useHost } from "../../parts/useHost";

/** All that is selected in Excel, where it is one range; undefined until it is known. */
export function useSelectedArea(): Area | undefined {
  const host = useHost();
  const [selected, setSelected] = useState<Area>();
  useEffect(() => {
    let latest = 0;
    const read = async (): Promise<void> => {
      const asked = ++latest;
      // a chart, or a cell being edited, is nothing to take: the next selection will be
      const selection = await host.readSelection([]).catch(() => undefined);
      if (asked !== latest || !selection) return;
      const [first, ...more] = selection.areas;
      if (!first || more.length > 0) return setSelected(undefined);
      const { sheet, row, column, rows, columns } = first;
      setSelected({ sheet, row, column, rows, columns });
    };
    void read();
    const watching = host.watchSelection(() => void read());
    watching.catch(ignore);
    return () => {
      latest = Infinity;
      watching.then((stop) => stop()).catch(ignore);
    };
  }, [host]);
  return selected;
}

/** Where Excel does not tell of selections, cells are typed. */
const ignore = (): void => undefined;
