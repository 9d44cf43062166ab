import { addressOf } from "../address";
import { ApiObject } from "../host/apiObject";
import { Application, type ShowWorkbook } from "./application";
import { EventType, type BookContext, type SheetState } from "./context";
import type { Edit, Grid } from "./grid";
import { keptState, stateFrom, type KeptModel } from "./keptModel";
import { KeyedValues } from "./keyedValues";
import { isOpen } from "./lockedCells";
import { NamedItemCollection } from "./names";
import { Range } from "./range";
import { TableCollection } from "./tables";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

export type Emit = (type: number, target: string, payload: unknown) => void;

/** The open workbook: where every path of an add-in begins. */
export class Workbook extends ApiObject implements BookContext {
  readonly apiName = "Workbook";
  override readonly scalars = ["Name"];
  readonly listening = new Set<number>();
  protected: boolean;
  private readonly sheets = new Map<string, Worksheet>();
  private readonly states = new Map<string, SheetState>();
  private readonly application: Application;
  private readonly settings: KeyedValues;

  constructor(
    readonly grid: Grid,
    private readonly deliver: Emit,
    show: ShowWorkbook = () => undefined,
    kept?: KeptModel,
  ) {
    super();
    this.protected = kept?.protected ?? false;
    this.settings = new KeyedValues("SettingCollection", kept?.settings);
    for (const [id, sheet] of Object.entries(kept?.sheets ?? {})) {
      this.states.set(id, stateFrom(sheet));
      this.sheets.set(id, new Worksheet(this, id, sheet));
    }
    this.application = new Application(this, show);
    grid.onEdit((edit) => this.edited(edit));
    grid.knowLocked((sheet, area) => !isOpen(this.state(sheet), area));
    grid.onSelection(() => this.selected());
    grid.onActivated((sheet) => this.activated(sheet));
    grid.onCalculated(() => this.calculated());
  }

  get Name() {
    return "Workbench.xlsx";
  }
  get Worksheets() {
    return new WorksheetCollection(this);
  }
  get Names() {
    return new NamedItemCollection(this);
  }
  get Tables() {
    return new TableCollection(this);
  }
  get Application() {
    return this.application;
  }
  get Protection() {
    return new WorkbookProtection(this);
  }
  get Settings() {
    return this.settings;
  }
  GetSelectedRange() {
    const { sheet, area } = this.grid.selection();
    return new Range(this, sheet, area);
  }
  GetActiveCell() {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  /** One object a sheet: listeners and charts stay with it. */
  worksheet(id: string): Worksheet {
    let sheet = this.sheets.get(id);
    if (!sheet) this.sheets.set(id, (sheet = new Worksheet(this, id)));
    return sheet;
  }

  state(id: string): SheetState {
    let state = this.states.get(id);
    if (!state)
      this.states.set(
        id,
        (state = {
          protected: false,
          unlocked: [],
          validations: new Map(),
          conditions: [],
          page: { printArea: undefined, titleRows: undefined, values: {}, texts: {} },
        }),
      );
    return state;
  }

  /** All that is known here and not in the grid. */
  kept(): KeptModel {
    const sheets = this.grid
      .sheets()
      .map(({ id }) => [id, { ...keptState(this.grid, this.state(id)), ...this.worksheet(id).kept() }] as const);
    return { protected: this.protected, settings: this.settings.kept(), sheets: Object.fromEntries(sheets) };
  }

  emit(type: number, target: string, payload: unknown): void {
    if (this.listening.has(type)) this.deliver(type, "Workbook", payload);
    if (target !== "" && this.sheets.get(target)?.listening.has(type)) this.deliver(type, target, payload);
  }

  /** A pane that was loaded again listens to nothing. */
  forgetListeners(): void {
    this.listening.clear();
    for (const sheet of this.sheets.values()) sheet.listening.clear();
  }

  private edited({ sheet, area, byAddin }: Edit): void {
    this.emit(EventType.changed, sheet, {
      worksheetId: sheet,
      address: addressOf(area),
      changeType: "RangeEdited",
      source: "Local",
      ...(byAddin ? { triggerSource: "ThisLocalAddin" } : {}),
    });
  }
  private selected(): void {
    const { sheet, area } = this.grid.selection();
    this.emit(EventType.selection, sheet, { worksheetId: sheet, address: addressOf(area) });
  }
  private activated(sheet: string): void {
    this.emit(EventType.activated, sheet, { worksheetId: sheet });
  }
  /** The grid does not tell which cells; Excel's address is empty then as well. */
  private calculated(): void {
    for (const { id } of this.grid.sheets()) this.emit(EventType.calculated, id, { worksheetId: id, address: "" });
  }
}

class WorkbookProtection extends ApiObject {
  readonly apiName = "WorkbookProtection";
  override readonly scalars = ["Protected"];
  constructor(private readonly book: BookContext) {
    super();
  }
  get Protected() {
    return this.book.protected;
  }
  Protect() {
    this.book.protected = true;
  }
  Unprotect() {
    this.book.protected = false;
  }
}
