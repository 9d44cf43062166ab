import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { ApiObject } from "../host/apiObject";
import { ChartCollection } from "./charts";
import { EventType, type BookContext } from "./context";
import { accessDenied, alreadyExists, invalidArgument, invalidOperation, notHere } from "./errors";
import type { Grid } from "./grid";
import type { KeptSheet } from "./keptModel";
import { KeyedValues } from "./keyedValues";
import { NamedItemCollection } from "./names";
import { PageLayout } from "./pageLayout";
import { Range, rangeOf } from "./range";
import { WorksheetFreezePanes } from "./freezePanes";
import { WorksheetProtection } from "./worksheetProtection";
import { findSheet } from "./references";
import { TableCollection } from "./tables";

const LONGEST_NAME = 31;
const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"];

/** 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at the ends, not "History", and no other sheet's. */
export function checkSheetName(grid: Grid, name: string, location: string): void {
  if (
    typeof name !== "string" ||
    name === "" ||
    name.length > LONGEST_NAME ||
    /[\\/?*[\]:]|^'|'$/.test(name) ||
    /^history$/i.test(name)
  )
    throw invalidArgument(location);
  if (grid.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw alreadyExists(location);
}

export class Worksheet extends ApiObject {
  readonly apiName = "Worksheet";
  override readonly scalars = ["Id", "Name", "Position", "ShowGridlines", "TabColor", "Visibility"];
  readonly listening = new Set<number>();
  private readonly charts: ChartCollection;
  private readonly properties: KeyedValues;
  private visibility: string;

  constructor(
    private readonly book: BookContext,
    private readonly id: string,
    kept?: KeptSheet,
  ) {
    super();
    this.visibility = kept?.visibility ?? "Visible";
    this.charts = new ChartCollection(book, id, kept?.charts);
    this.properties = new KeyedValues("WorksheetCustomPropertyCollection", kept?.properties);
  }

  kept(): Pick<KeptSheet, "visibility" | "charts" | "properties"> {
    return { visibility: this.visibility, charts: this.charts.kept(), properties: this.properties.kept() };
  }

  get Id() {
    return this.id;
  }
  get Name() {
    return this.grid.sheets().find(({ id }) => id === this.id)?.name ?? "";
  }
  set Name(name: string) {
    this.checkStructure("Worksheet.name");
    if (name.toLowerCase() !== this.Name.toLowerCase()) checkSheetName(this.grid, name, "Worksheet.name");
    this.grid.renameSheet(this.id, name);
  }
  get Position() {
    return this.grid.sheets().findIndex(({ id }) => id === this.id);
  }
  get Visibility() {
    return this.visibility;
  }
  /** One sheet stays visible, and what is active is not hidden. */
  set Visibility(visibility: string) {
    if (!VISIBILITIES.includes(visibility)) throw invalidArgument("Worksheet.visibility");
    this.checkStructure("Worksheet.visibility");
    const hidden = visibility !== "Visible";
    if (hidden && this.grid.activeSheet() === this.id) throw invalidOperation("Worksheet.visibility");
    this.visibility = visibility;
    this.grid.setHidden(this.id, hidden);
  }
  /** "" is no colour. */
  get TabColor() {
    return this.grid.tabColor(this.id);
  }
  set TabColor(color: string) {
    if (!/^(#[0-9a-f]{6})?$/i.test(color)) throw notHere("Worksheet.tabColor", color);
    this.grid.setTabColor(this.id, color);
  }
  get ShowGridlines() {
    return this.grid.gridlines(this.id);
  }
  /** Set by another name on the wire. */
  get Gridlines() {
    return this.ShowGridlines;
  }
  set Gridlines(shown: boolean) {
    this.grid.setGridlines(this.id, shown);
  }
  get Charts() {
    return this.charts;
  }
  get CustomProperties() {
    return this.properties;
  }
  get Comments() {
    return new NoRemarks("CommentCollection");
  }
  get Notes() {
    return new NoRemarks("NoteCollection");
  }
  get Names() {
    return new NamedItemCollection(this.book, this.id);
  }
  get Tables() {
    return new TableCollection(this.book, this.id);
  }
  get Protection() {
    return new WorksheetProtection(this.book, this.id);
  }
  get FreezePanes() {
    return new WorksheetFreezePanes(this.book, this.id);
  }
  get PageLayout() {
    return new PageLayout(this.book, this.id);
  }

  /** Without an address the whole sheet; a name of the sheet or the workbook is an address as well. */
  GetRange(address: string | null = null) {
    if (address === null || address === "")
      return new Range(this.book, this.id, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    const range = rangeOf(this.book, address, this.id);
    if (range?.sheet !== this.id) throw invalidArgument("Worksheet.getRange");
    return range;
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS)
      throw invalidArgument("Worksheet.getRangeByIndexes");
    return new Range(this.book, this.id, { row, column, rows, columns });
  }
  GetCell(row: number, column: number) {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** An empty sheet answers its first cell. */
  GetUsedRange(valuesOnly: boolean | null = false) {
    return this.used(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null = false) {
    return this.used(valuesOnly);
  }

  Activate() {
    if (this.visibility !== "Visible") throw invalidOperation("Worksheet.activate");
    this.grid.activateSheet(this.id);
  }
  Calculate() {
    this.grid.calculate();
  }
  /** The last visible sheet stays, and a very hidden one as well. */
  Delete() {
    this.checkStructure("Worksheet.delete");
    const visible = this.grid.sheets().filter(({ hidden, id }) => !hidden && id !== this.id);
    if (this.visibility === "VeryHidden" || visible.length === 0) throw invalidOperation("Worksheet.delete");
    for (const chart of [...this.charts.items()]) chart.Delete();
    this.grid.deleteSheet(this.id);
    this.book.emit(EventType.deleted, "", { worksheetId: this.id, source: "Local" });
  }

  _RegisterDataChangedEvent() {
    this.listening.add(EventType.changed);
  }
  _UnregisterDataChangedEvent() {
    this.listening.delete(EventType.changed);
  }
  _RegisterSelectionChangedEvent() {
    this.listening.add(EventType.selection);
  }
  _UnregisterSelectionChangedEvent() {
    this.listening.delete(EventType.selection);
  }
  _RegisterCalculatedEvent() {
    this.listening.add(EventType.calculated);
  }
  _UnregisterCalculatedEvent() {
    this.listening.delete(EventType.calculated);
  }
  _RegisterActivatedEvent() {
    this.listening.add(EventType.activated);
  }
  _UnregisterActivatedEvent() {
    this.listening.delete(EventType.activated);
  }

  private get grid(): Grid {
    return this.book.grid;
  }

  private used(valuesOnly: boolean | null): Range | null {
    const area = this.grid.used(this.id, !valuesOnly);
    return area ? new Range(this.book, this.id, area) : null;
  }

  private checkStructure(location: string): void {
    if (this.book.protected) throw accessDenied(location);
    if (findSheet(this.grid, this.id) === undefined) throw invalidOperation(location);
  }
}

/** The grid has neither comments nor notes. */
class NoRemarks extends ApiObject {
  constructor(readonly apiName: "CommentCollection" | "NoteCollection") {
    super();
  }
  override items() {
    return [];
  }
}
