import { selectedCell } from "./selectedCell";
import type { SelectedCell } from "./selectedCell";

/** Calls back whenever another cell is selected; resolves to how to stop. */
export function watchSelection(listener: (cell: SelectedCell) => void): Promise<() => Promise<void>> {
  let latest = 0;
  const tell = async (): Promise<void> => {
    const asked = ++latest;
    // a chart, or a cell being edited, is no cell to read: the next selection will be
    const cell = await selectedCell().catch(() => undefined);
    if (cell && asked === latest) listener(cell);
  };
  return Excel.run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(tell);
    await context.sync();
    return () => Excel.run(handler.context, async (stopping) => { handler.remove(); await stopping.sync(); });
  });
}
