import { can } from "./abilities";

/** Calls back whenever a worksheet is added, deleted or renamed; resolves to how to stop. */
export function watchSheets(listener: () => void): Promise<() => Promise<void>> {
  const tell = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: { context: OfficeExtension.ClientRequestContext; remove: () => void }[] = [
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ];
    if (can("renames")) handlers.push(worksheets.onNameChanged.add(tell));
    await context.sync();
    return () =>
      Excel.run(handlers[0]!.context as Excel.RequestContext, async (stopping) => {
        for (const handler of handlers) handler.remove();
        await stopping.sync();
      });
  });
}
