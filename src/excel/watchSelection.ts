import { selectedCell } from "./selectedCell";
import type { SelectedCell } from "./selectedCell";

/** Calls back whenever another cell is selected; resolves to how to stop. */
export function watchSelection(listener: (cell: SelectedCell) => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async () => { listener(await selectedCell()); });
    await context.sync();
    return () => Excel.run(handler.context, async (stopping) => { handler.remove(); await stopping.sync(); });
  });
}
