import { localAddress } from "../formula/address";
import {
  type Area,
  type CellReading,
  type DefinedName,
  type Place,
  type ReadArea,
  type TableReading,
  cellAt,
  samePlace,
} from "../formula/CellReading";
import { formulaIn } from "../formula/formulaIn";
import { allParts, parseFormula, type Expression } from "../formula/parseFormula";
import { isSpill, referentsIn, spillAnchor } from "../formula/referentOf";
import { isErrorValue } from "../vocabulary/errorValues";
import { can } from "./abilities";

/** Of one range no more is read: an explanation shows a few cells, and Excel on the web carries 5 MB at a time. */
const MOST_CELLS = 5_000;
const MOST_COLUMNS = 50;
/** After the first sync, which tells what there is to read: so many more. */
const MORE_SYNCS = 2;

/** Reads the selected cell and all that its formula needs to be explained, in three syncs at most. */
export function readCell(): Promise<CellReading> {
  // a button may be pressed while a cell is being edited: the reading waits for the entry
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const [selected, ownTables] = await readSelected(context);
    let reading = selected;
    for (let sync = 1; sync <= MORE_SYNCS; sync++) {
      const missing = missingFrom(reading);
      if (Object.values<readonly unknown[]>({ ...missing }).every(({ length }) => length === 0)) break;
      reading = await readMore(context, reading, {
        ...missing,
        tables: [...new Set(missing.tables.flatMap((name) => name || ownTables))],
      });
    }
    return reading;
  });
}

/**
 * The selected cell, the cell whose formula fills it, and every name its formula may use; beside it the names of its
 * sheet's tables.
 */
async function readSelected(context: Excel.RequestContext): Promise<[CellReading, readonly string[]]> {
  const { workbook } = context;
  const cell = loadCells(workbook.getActiveCell());
  const sheet = cell.worksheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const own = sheet.names.load("items/name,items/formula");
  const shared = workbook.names.load("items/name,items/formula");
  const sheets = workbook.worksheets.load("items/name");
  const tables = sheet.tables.load("items/name");
  const spilled = spillsAreKnown()
    ? {
        parent: loadCells(cell.getSpillParentOrNullObject()),
        area: cell.getSpillingToRangeOrNullObject().load("rowCount,columnCount"),
      }
    : undefined;
  const parentArea = spilled?.parent.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
  await context.sync();

  const isFilled = spilled && !spilled.parent.isNullObject;
  const anchor = isFilled ? spilled.parent : cell;
  const extent = [isFilled ? parentArea : undefined, spilled?.area].find((area) => area && !area.isNullObject);
  const home = placeOf(cell, sheet.name);
  const filled: Area | undefined = extent && {
    ...placeOf(anchor, sheet.name),
    rows: extent.rowCount,
    columns: extent.columnCount,
  };
  return [
    {
      cell: home,
      anchor: placeOf(anchor, sheet.name),
      localFormula: formulaIn(anchor.formulasLocal[0]?.[0], anchor.values[0]?.[0]) ?? "",
      ...(filled && filled.rows * filled.columns > 1 ? { spill: { rows: filled.rows, columns: filled.columns } } : {}),
      tables: [],
      spills: filled ? [filled] : [],
      areas: [areaOf(cell, sheet.name), ...(isFilled ? [areaOf(anchor, sheet.name)] : [])],
      names: [...named(own, sheet.name), ...named(shared)],
      sheets: sheets.items.map(({ name }) => name),
      namedSheets: [sheet.name],
      used: used.isNullObject
        ? []
        : [
            {
              sheet: sheet.name,
              row: used.rowIndex + used.rowCount - 1,
              column: used.columnIndex + used.columnCount - 1,
            },
          ],
    },
    tables.items.map(({ name }) => name),
  ];
}

/** Which cell fills which is known since Excel 2021's spilling; before, nothing spills. */
const spillsAreKnown = (): boolean => can("spills");

interface Missing {
  areas: readonly Area[];
  /** Sheets whose names are wanted. */
  sheets: readonly string[];
  /** Sheets of which it is not known how far they are used. */
  extents: readonly string[];
  /** Tables by their names; without one those of the formula's sheet. */
  tables: readonly string[];
  /** Cells of which it is not known how far their formulas fill others. */
  spills: readonly Place[];
}
const NOTHING: Missing = { areas: [], sheets: [], extents: [], tables: [], spills: [] };

/**
 * What the formula refers to and was not read; for an error also what those cells refer to, to find where it comes
 * from; for a typed figure the formulas that may use it.
 */
function missingFrom(reading: CellReading): Missing {
  const { anchor, cell } = reading;
  if (isTyped(reading)) return usesFrom(reading);
  const found = referencesOf(anchor, reading);
  const areas = [
    ...found.areas.flatMap((area) => piecesOf(cut(area, reading), cell.row - anchor.row)),
    ...filledFrom(reading),
  ];
  const isFault = isErrorValue(cellAt(reading, cell)?.value) || isErrorValue(cellAt(reading, anchor)?.value);
  const chain = isFault ? chainFrom(reading) : NOTHING;
  return {
    areas: unique(
      [...areas, ...chain.areas].filter((area) => !cellAt(reading, area) || !cellAt(reading, lastOf(area))),
    ),
    sheets: [...new Set([...found.sheets, ...chain.sheets])],
    extents: [],
    tables: found.tables,
    spills: found.spills,
  };
}

/** A small table that the formula fills; of a large one the row of the selected cell. */
const SMALL_TABLE = 200;
function filledFrom({ anchor, cell, spill }: CellReading): readonly Area[] {
  if (!spill) return [];
  const { rows, columns } = spill;
  return rows * columns <= SMALL_TABLE
    ? [{ ...anchor, rows, columns }]
    : [{ ...anchor, row: cell.row, rows: 1, columns: Math.min(columns, MOST_COLUMNS) }];
}

/** A figure, or an input by its name: other cells lean on it. */
function isTyped({ cell, names, ...reading }: CellReading): boolean {
  const held = cellAt(reading, cell);
  if (held?.formula !== undefined) return false;
  const ending = `!${localAddress({ ...cell, rows: 1, columns: 1 })}`;
  return typeof held?.value === "number" || names.some(({ formula }) => formula.replaceAll("$", "").endsWith(ending));
}

/** The sheets in which it may be used: its own, and as many others. */
const MOST_SHEETS = 10;
function usesFrom(reading: CellReading): Missing {
  const { cell, used, sheets } = reading;
  const looked = [cell.sheet, ...sheets.filter((name) => name !== cell.sheet).slice(0, MOST_SHEETS)];
  const areas = used
    .filter(({ sheet, row }) => looked.includes(sheet) && row >= 0)
    .map(({ sheet, row, column }): Area => ({ sheet, row: 0, column: 0, ...bounded(row + 1, column + 1) }));
  return {
    ...NOTHING,
    areas: areas.filter(
      (area) =>
        !reading.areas.some(
          ({ sheet, row, column, rows, columns }) =>
            sheet === area.sheet && row + column === 0 && rows === area.rows && columns === area.columns,
        ),
    ),
    extents: looked.filter((name) => !used.some(({ sheet }) => sheet === name)),
  };
}

/**
 * The cells with an error that lead to the selected one: all of the sheet's at once, of other sheets one step at a
 * time.
 */
function chainFrom(reading: CellReading): Pick<Missing, "areas" | "sheets"> {
  const { anchor, used } = reading;
  const last = used.find(({ sheet }) => sheet === anchor.sheet);
  const whole: Area[] = last
    ? [{ sheet: anchor.sheet, row: 0, column: 0, ...bounded(last.row + 1, last.column + 1) }]
    : [];
  const faulty = reading.areas.flatMap((area) =>
    area.values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        isErrorValue(value) ? [{ sheet: area.sheet, row: area.row + r, column: area.column + c }] : [],
      ),
    ),
  );
  const further = faulty.slice(0, MOST_COLUMNS).map((place) => referencesOf(place, reading));
  return {
    areas: [...whole, ...further.flatMap(({ areas }) => areas.filter((area) => area.rows * area.columns === 1))],
    sheets: further.flatMap(({ sheets }) => sheets),
  };
}

function referencesOf(place: Place, reading: CellReading): Omit<Missing, "extents"> {
  const expression: Expression | undefined = parseFormula(cellAt(reading, place)?.formula ?? "");
  if (!expression) return NOTHING;
  const referents = referentsIn(expression, place.sheet, reading, place);
  const filled = allParts(expression)
    .filter(isSpill)
    .flatMap((part) => spillAnchor(part, place.sheet, reading, place) ?? []);
  return {
    // a name that is nobody's may be a table's
    tables: [
      ...new Set(
        referents.flatMap((one) =>
          one.kind === "unreadTable" ? [one.table] : one.kind === "unknownName" ? [one.name] : [],
        ),
      ),
    ],
    spills: spillsAreKnown()
      ? filled.filter((anchor) => !reading.spills.some((known) => samePlace(known, anchor)))
      : [],
    areas: referents.flatMap((referent) => (referent.kind === "area" ? [referent.area] : [])),
    sheets: referents.flatMap((referent) => (referent.kind === "unreadNames" ? [referent.sheet] : [])),
  };
}

/** A whole row or column ends at the last used cell; beyond, all are blank. */
function cut(area: Area, { used }: CellReading): Area {
  const last = used.find(({ sheet }) => sheet === area.sheet);
  if (!last || area.rows * area.columns === 1) return area;
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, last.row - area.row + 1)),
    columns: Math.max(1, Math.min(area.columns, last.column - area.column + 1)),
  };
}

/** The beginning of a range, and the row that belongs to the selected cell when it lies beyond. */
function piecesOf(area: Area, down: number): readonly Area[] {
  const head = { ...area, ...bounded(area.rows, area.columns) };
  const isBeyond = down >= head.rows && down < area.rows;
  return isBeyond ? [head, { ...head, row: area.row + down, rows: 1 }] : [head];
}

function bounded(rows: number, columns: number): { rows: number; columns: number } {
  const width = Math.min(columns, MOST_COLUMNS);
  return { rows: Math.min(rows, Math.floor(MOST_CELLS / width)), columns: width };
}

async function readMore(
  context: Excel.RequestContext,
  reading: CellReading,
  { areas, sheets, extents, tables, spills }: Missing,
): Promise<CellReading> {
  const { worksheets } = context.workbook;
  const ranges = areas.map((area) =>
    loadCells(worksheets.getItem(area.sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns)),
  );
  const names = sheets.map((sheet) => worksheets.getItem(sheet).names.load("items/name,items/formula"));
  const used = extents.map((sheet) =>
    worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  const asked = tables.map((name) => loadTable(context.workbook.tables.getItemOrNullObject(name)));
  const filled = spills.map(({ sheet, row, column }) =>
    worksheets.getItem(sheet).getCell(row, column).getSpillingToRangeOrNullObject().load("rowCount,columnCount"),
  );
  await context.sync();
  return {
    ...reading,
    tables: [...reading.tables, ...asked.flatMap(tableOf)],
    spills: [
      ...reading.spills,
      ...filled.map((range, i): Area => ({
        ...spills[i]!,
        ...(range.isNullObject ? { rows: 1, columns: 1 } : { rows: range.rowCount, columns: range.columnCount }),
      })),
    ],
    // an empty sheet ends before its first row
    used: [
      ...reading.used,
      ...used.map((range, i) => ({
        sheet: extents[i]!,
        ...(range.isNullObject
          ? { row: -1, column: -1 }
          : { row: range.rowIndex + range.rowCount - 1, column: range.columnIndex + range.columnCount - 1 }),
      })),
    ],
    areas: [...reading.areas, ...ranges.map((range, i) => areaOf(range, areas[i]!.sheet))],
    names: [...reading.names, ...names.flatMap((own, i) => named(own, sheets[i]))],
    namedSheets: [...reading.namedSheets, ...sheets],
  };
}

interface AskedTable {
  table: Excel.Table;
  range: Excel.Range;
  sheet: Excel.Worksheet;
  columns: Excel.TableColumnCollection;
}

const loadTable = (table: Excel.Table): AskedTable => ({
  table: table.load("name,showHeaders,showTotals"),
  range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
  sheet: table.worksheet.load("name"),
  columns: table.columns.load("items/name"),
});

/** None where the workbook has no table of this name. */
function tableOf({ table, range, sheet, columns }: AskedTable): TableReading[] {
  if (table.isNullObject) return [];
  return [
    {
      name: table.name,
      sheet: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
      columnNames: columns.items.map(({ name }) => name),
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    },
  ];
}

const loadCells = (range: Excel.Range): Excel.Range =>
  range.load("rowIndex,columnIndex,values,formulas,formulasLocal,text");

function areaOf({ rowIndex, columnIndex, values, formulas, text }: Excel.Range, sheet: string): ReadArea {
  return {
    sheet,
    row: rowIndex,
    column: columnIndex,
    rows: values.length,
    columns: values[0]?.length ?? 0,
    values: values as unknown[][],
    formulas: formulas as unknown[][],
    text,
  };
}

const placeOf = ({ rowIndex, columnIndex }: Excel.Range, sheet: string): Place => ({
  sheet,
  row: rowIndex,
  column: columnIndex,
});
const named = ({ items }: Excel.NamedItemCollection, sheet?: string): DefinedName[] =>
  items.map(({ name, formula }) => ({ name, ...(sheet === undefined ? {} : { sheet }), formula: String(formula) }));
const lastOf = (area: Area): Place => ({
  sheet: area.sheet,
  row: area.row + area.rows - 1,
  column: area.column + area.columns - 1,
});
const unique = (areas: readonly Area[]): readonly Area[] => [
  ...new Map(areas.map((area) => [`${area.sheet}!${localAddress(area)}`, area])).values(),
];
