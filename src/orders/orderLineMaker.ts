import { CellRows } from "./CellRows";
import type { ColumnChoice } from "./ColumnChoice";
import { columnPlaces, hasTitles } from "./columnPlaces";
import type { LineMaker } from "./LineMaker";
import type { OrderCollector } from "./OrderCollector";
import { TextRows } from "./text/TextRows";

/** Lines of a customer, a day and an amount; what lacks a day or an amount is counted. */
export const orderLineMaker = (choice: ColumnChoice, collector: OrderCollector): LineMaker => ({
  hasTitles: hasTitles(choice),
  sheet: choice.sheet,
  places: (titles, file) => columnPlaces(choice, titles, file),
  textRows: (table) => new TextRows(table, choice, collector),
  cellRows: (file) => new CellRows(file, choice, collector),
});
