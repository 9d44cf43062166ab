/** Figures of a worksheet by their names; undefined where a cell shows none. */
export type SheetFigures = Readonly<Record<string, number | undefined>>;

/**
 * Reads named figures of a worksheet now and whenever it was calculated; hands over undefined once the sheet or a name
 * is gone. Resolves to how to stop. The sheet may be renamed meanwhile.
 */
export function watchFigures(
  sheetName: string,
  names: readonly string[],
  listener: (figures: SheetFigures | undefined) => void,
): Promise<() => Promise<void>> {
  let latest = 0;
  const tell = async (sheet: string): Promise<void> => {
    const asked = ++latest;
    const found = await readFigures(sheet, names).catch(() => undefined);
    if (asked === latest) listener(found);
  };
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName).load("id");
    const handler = sheet.onCalculated.add(() => tell(sheet.id));
    await context.sync();
    void tell(sheet.id);
    return () =>
      Excel.run(handler.context, async (stopping) => {
        handler.remove();
        await stopping.sync();
      });
  });
}

function readFigures(sheet: string, names: readonly string[]): Promise<SheetFigures> {
  return Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet).names;
    const cells = names.map((name) => own.getItem(name).getRange().load("values"));
    await context.sync();
    return Object.fromEntries(
      names.map((name, i) => {
        const value: unknown = cells[i]?.values[0]?.[0];
        return [name, typeof value === "number" ? value : undefined];
      }),
    );
  });
}
