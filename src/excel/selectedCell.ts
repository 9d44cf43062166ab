/** The cell that is selected: its address as Excel writes it, `'Sheet 1'!B4`, what it holds and what it shows. */
export interface SelectedCell {
  address: string;
  value: unknown;
  text: string;
}

/** The selected cell; of a range, the active one. */
export function selectedCell(): Promise<SelectedCell> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load(["address", "values", "text"]);
    await context.sync();
    return { address: cell.address, value: cell.values[0]?.[0] as unknown, text: cell.text[0]?.[0] ?? "" };
  });
}
