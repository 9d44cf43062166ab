import type { IExecutionOptions } from "@univerjs/core";

import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { TableReading } from "../../formula/CellReading";
import type { Area } from "../address";
import type { GridTable } from "../model/grid";
import type { Engine } from "./engine";
import { TableReferences } from "./TableReferences";
import { lookNamed, nameOfLook } from "./tableLooks";

/** What is kept with a table of the grid. */
interface TableMeta {
  /** Its look, by the grid's name. */
  readonly look?: string;
}
type TableRange = Readonly<Record<"startRow" | "startColumn" | "endRow" | "endColumn", number>>;

/** The tables that Univer keeps: it draws them, filters them and works out formulas that ask for them. */
export class Tables {
  private readonly unit: string;

  constructor(private readonly engine: Engine) {
    this.unit = engine.book.getId();
    engine.commands.beforeCommandExecuted((command, options) => {
      if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
      this.writeReferences(command.params as ISetRangeValuesMutationParams);
    });
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
      this.followHeadings(command.params as ISetRangeValuesMutationParams);
    });
    this.restoreLooks();
  }

  /** Univer gives every table that it opens the first look it knows. */
  private restoreLooks(): void {
    const manager = this.engine.get(TableManager);
    for (const { id } of manager.getTableList(this.unit)) {
      const { look } = (manager.getTableById(this.unit, id)?.getTableMeta() ?? {}) as TableMeta;
      if (look) this.set(id, { theme: look }, { onlyLocal: true });
    }
  }

  /** Of what is written: as Univer takes references to tables. */
  private writeReferences({ subUnitId, cellValue = {} }: ISetRangeValuesMutationParams): void {
    const tables = this.list();
    if (tables.length === 0) return;
    const references = new TableReferences(tables.map((table) => this.reading(table)));
    const sheet = this.nameOf(subUnitId);
    for (const [row, line] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(line as Record<string, { f?: string | null } | null>))
        if (cell?.f) cell.f = references.forGrid(cell.f, { sheet, row: Number(row), column: Number(column) });
  }

  /** Columns are called what their headings say; Univer leaves them as they were. */
  private followHeadings({ subUnitId, cellValue = {} }: ISetRangeValuesMutationParams): void {
    const sheet = this.engine.book.getSheetBySheetId(subUnitId);
    const written = cellValue as Readonly<Record<number, unknown>>;
    for (const known of this.list()) {
      const { id, area, columns } = known;
      if (known.sheet !== subUnitId || !sheet || written[area.row] === undefined) continue;
      const headings = columns.map(
        (before, i) => String(sheet.getRange(area.row, area.column + i).getValue() ?? "") || before,
      );
      const table = this.engine.get(TableManager).getTableById(this.unit, id);
      if (!table || headings.every((heading, i) => heading === columns[i])) continue;
      table.setColumns(table.toJSON().columns.map((column, i) => ({ ...column, displayName: headings[i]! })));
      this.change(id, { area });
      this.rename(known, { ...known, columns: headings });
    }
  }

  /** Formulas go on asking for the table, and for its columns. */
  private rename(before: GridTable, after: GridTable): void {
    const references = new TableReferences([this.reading(before)], [this.reading(after)]);
    for (const sheet of this.engine.book.getSheets()) {
      const name = sheet.getSheetName();
      const cellValue: Record<number, Record<number, { f: string }>> = {};
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (!cell?.f) return;
          const f = references.forGrid(cell.f, { sheet: name, row, column });
          if (f !== cell.f) (cellValue[row] ??= {})[column] = { f };
        });
      if (Object.keys(cellValue).length > 0)
        this.engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
          unitId: this.unit,
          subUnitId: sheet.getSheetId(),
          cellValue,
        });
    }
  }

  private reading({ name, sheet, area, columns }: GridTable): TableReading {
    return {
      name,
      sheet: this.nameOf(sheet),
      ...area,
      columnNames: columns,
      hasHeaders: true,
      hasTotals: false,
    };
  }

  private nameOf(sheet: string): string {
    return this.engine.book.getSheetBySheetId(sheet)?.getSheetName() ?? "";
  }

  list(): GridTable[] {
    const manager = this.engine.get(TableManager);
    return manager.getTableList(this.unit).map(({ id, subUnitId, name, range, columns }) => {
      return {
        id,
        sheet: subUnitId,
        name,
        area: areaOf(range),
        columns: columns.map(({ displayName }) => displayName),
        style: "",
        ...lookNamed(manager.getTableById(this.unit, id)?.getTableStyleId()),
      };
    });
  }

  add({ id, sheet, name, area, columns, style, banded }: GridTable): void {
    this.engine.commands.syncExecuteCommand(AddSheetTableMutation.id, {
      unitId: this.unit,
      subUnitId: sheet,
      tableId: id,
      name,
      range: rangeOf(area),
      header: [...columns],
      options: { showHeader: true, tableStyleId: nameOfLook(style, banded) },
    });
    this.keepLook(id, nameOfLook(style, banded));
  }

  change(
    id: string,
    { name, area, style, banded }: Partial<Pick<GridTable, "name" | "area" | "style" | "banded">>,
  ): void {
    const before = this.list().find((table) => table.id === id);
    const isDressed = style !== undefined || banded !== undefined;
    const look = isDressed ? nameOfLook(style ?? before?.style, banded ?? before?.banded ?? true) : undefined;
    this.set(id, {
      ...(name === undefined ? {} : { name }),
      ...(area === undefined ? {} : { updateRange: { newRange: rangeOf(area) } }),
      ...(look === undefined ? {} : { theme: look }),
    });
    if (look !== undefined) this.keepLook(id, look);
    if (before && name !== undefined && name !== before.name) this.rename(before, { ...before, name });
  }

  private set(id: string, config: object, options?: IExecutionOptions): void {
    this.engine.commands.syncExecuteCommand(
      SetSheetTableMutation.id,
      { unitId: this.unit, tableId: id, config },
      options,
    );
  }

  private keepLook(id: string, look: string): void {
    this.engine
      .get(TableManager)
      .getTableById(this.unit, id)
      ?.setTableMeta({ look } satisfies TableMeta);
  }

  delete(table: GridTable): void {
    this.engine.commands.syncExecuteCommand(DeleteSheetTableMutation.id, {
      unitId: this.unit,
      subUnitId: table.sheet,
      tableId: table.id,
    });
  }
}

const areaOf = ({ startRow, startColumn, endRow, endColumn }: TableRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

const rangeOf = ({ row, column, rows, columns }: Area): TableRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});
