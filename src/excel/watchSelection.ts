/** Reads whenever another cell is selected, and hands over what was read; resolves to how to stop. */
export function watchSelection<T>(read: () => Promise<T>, listener: (found: T) => void): Promise<() => Promise<void>> {
  let latest = 0;
  const tell = async (): Promise<void> => {
    const asked = ++latest;
    // a chart, or a cell being edited, is no cell to read: the next selection will be
    const found = await read().catch(() => undefined);
    if (found !== undefined && asked === latest) listener(found);
  };
  return Excel.run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(tell);
    await context.sync();
    return () =>
      Excel.run(handler.context, async (stopping) => {
        handler.remove();
        await stopping.sync();
      });
  });
}
