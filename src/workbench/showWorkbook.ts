/** This page has one workbook: another one that an add-in opens is handed over as a file. */
export function showWorkbook(file: string): void {
  const link = document.createElement("a");
  link.href = `data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${file}`;
  link.download = "Workbook2.xlsx";
  link.click();
}
