import { addRow } from "../../src/excel/addRow";
import { linkTo } from "../../src/excel/linkTo";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { RowNotAdded } from "../../src/excel/RowNotAdded";
import { selectedCell } from "../../src/excel/selectedCell";
import { SheetNotWritten } from "../../src/excel/SheetNotWritten";
import { watchSelection } from "../../src/excel/watchSelection";
import { deleteSheets } from "../../src/excel/deleteSheets";
import { writeSheet } from "../../src/excel/writeSheet";
import { writeSheets } from "../../src/excel/writeSheets";
import { companyA } from "../../src/template/companyA";
import { layout } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { templates } from "../../src/template/templates";
import { dataTemplate, listTemplate } from "./dataTemplate";

/** What the pane uses of Excel, for tests that put this script into the pane's frame. */
const sheetWriter = {
  writeSheet,
  writeSheets,
  deleteSheets,
  dataTemplate,
  listTemplate,
  SheetNotWritten,
  addRow,
  RowNotAdded,
  selectedCell,
  watchSelection: (listener: (cell: Awaited<ReturnType<typeof selectedCell>>) => void) =>
    watchSelection(selectedCell, listener),
  linkTo,
  readWorkbook,
  layout,
  templates,
  lifetimeValue,
  companyA,
};

declare global {
  interface Window {
    sheetWriter: typeof sheetWriter;
  }
}
window.sheetWriter = sheetWriter;
