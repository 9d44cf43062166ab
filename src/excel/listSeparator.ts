/**
 * What stands between the arguments of a formula as this Excel shows and takes it: a comma, or a semicolon where the comma is a decimal
 * mark. Excel does not tell the separator itself; only newer ones tell the decimal mark.
 */
export async function listSeparator(): Promise<"," | ";"> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.11")) return ",";
  return Excel.run(async (context) => {
    const application = context.workbook.application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator === "," ? ";" : ",";
  });
}
