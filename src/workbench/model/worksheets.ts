import { ApiObject } from "../host/apiObject";
import { EventType, type BookContext } from "./context";
import { accessDenied, itemNotFound } from "./errors";
import { findSheet } from "./references";
import { checkSheetName, type Worksheet } from "./worksheet";

/** What the collection needs of the workbook besides. */
interface Sheets extends BookContext {
  worksheet(sheet: string): Worksheet;
  /** Events of the collection that the add-in listens to. */
  readonly listening: Set<number>;
}

export class WorksheetCollection extends ApiObject {
  readonly apiName = "WorksheetCollection";
  constructor(private readonly book: Sheets) {
    super();
  }

  override items() {
    return this.book.grid.sheets().map(({ id }) => this.book.worksheet(id));
  }
  GetCount(visibleOnly: boolean | null = false) {
    return this.book.grid.sheets().filter(({ hidden }) => !visibleOnly || !hidden).length;
  }
  GetActiveWorksheet() {
    return this.book.worksheet(this.book.grid.activeSheet());
  }
  GetFirst() {
    return this.items()[0];
  }
  GetLast() {
    return this.items().at(-1);
  }
  GetItem(key: string) {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound("WorksheetCollection.getItem");
    return found;
  }
  GetItemOrNullObject(key: string) {
    const found = findSheet(this.book.grid, key);
    return found === undefined ? null : this.book.worksheet(found);
  }
  /** At the end, and not shown: that takes activate(). */
  Add(name: string | null = null) {
    if (this.book.protected) throw accessDenied("WorksheetCollection.add");
    const { grid } = this.book;
    if (name !== null) checkSheetName(grid, name, "WorksheetCollection.add");
    const sheet = this.book.worksheet(
      grid.addSheet(name ?? unused((candidate) => findSheet(grid, candidate) === undefined)),
    );
    this.book.emit(EventType.added, "", { worksheetId: sheet.Id, source: "Local" });
    return sheet;
  }

  _RegisterAddedEvent() {
    this.book.listening.add(EventType.added);
  }
  _UnregisterAddedEvent() {
    this.book.listening.delete(EventType.added);
  }
  _RegisterDeletedEvent() {
    this.book.listening.add(EventType.deleted);
  }
  _UnregisterDeletedEvent() {
    this.book.listening.delete(EventType.deleted);
  }
  _RegisterActivatedEvent() {
    this.book.listening.add(EventType.activated);
  }
  _UnregisterActivatedEvent() {
    this.book.listening.delete(EventType.activated);
  }
}

function unused(free: (name: string) => boolean): string {
  let number = 1;
  while (!free(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
