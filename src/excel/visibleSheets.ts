/** The worksheets of the workbook that can be seen, with id and name, in the order of their tabs. One sync. */
export async function visibleSheets(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  return worksheets.items.filter(({ visibility }) => visibility === "Visible");
}
