import { SHEET_COLUMNS, SHEET_ROWS, type CellArea } from "../../src/formula/address";
import type { CellData, SheetData, Spreadsheet } from "../../src/spreadsheet/Spreadsheet";
import { isCellText } from "../../src/vocabulary/cellText";

const LONGEST_TEXT = 32_767;

/** What no reader of files may answer, whatever the file: the first of each kind, with its place. */
export function spreadsheetFaults(book: Spreadsheet): string[] {
  const { sheets, styles, active, names } = book;
  const sheetNames = sheets.map(({ name }) => name.toLowerCase());
  return [
    ...(sheets.length === 0 ? ["no sheet"] : []),
    ...(sheets[active]?.visibility === "visible" ? [] : ["the active sheet is hidden"]),
    ...(new Set(sheetNames).size === sheets.length ? [] : ["two sheets of one name"]),
    ...sheetNames
      .filter((name) => name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name))
      .map((name) => `sheet ${name}`),
    ...names.filter(({ formula }) => !formula.startsWith("=")).map(({ name }) => `name ${name}`),
    ...numbersIn([styles, names, book.properties, book.font]),
    ...sheets.flatMap((sheet) => sheetFaults(sheet, styles.length).map((fault) => `${sheet.name}: ${fault}`)),
  ];
}

function sheetFaults(sheet: SheetData, styles: number): string[] {
  const { cells, columns, rows, merged, validations, conditions, tables, selected, ...rest } = sheet;
  const areas = [
    ...merged,
    ...[...validations, ...conditions].flatMap((rule) => rule.areas),
    ...tables.map(({ area }) => area),
    ...(selected ? [selected] : []),
  ];
  const found = new Set<string>();
  cells.forEach((line, row) => {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (row >= SHEET_ROWS || Number(column) >= SHEET_COLUMNS) found.add(`a cell in ${row}, ${column}`);
      const fault = cellFault(cell, styles);
      if (fault && found.size < 5) found.add(`${row}, ${column}: ${fault}`);
    }
  });
  return [
    ...found,
    ...areas.filter((area) => !isInside(area)).map((area) => `area ${JSON.stringify(area)}`),
    ...numbersIn([columns, rows, rest, conditions, validations]),
    ...conditions.filter(({ formula }) => !/^=./s.test(formula)).map(({ formula }) => `condition ${formula}`),
  ];
}

function cellFault({ value, formula, style }: CellData, styles: number): string | undefined {
  if (value === undefined && formula === undefined && style === undefined) return "a cell that is none";
  if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))) return `value ${value}`;
  if (typeof value === "string" && (value.length > LONGEST_TEXT || !isCellText(value))) return "a text no cell holds";
  if (typeof value === "object" && !/^#/.test(value.error)) return `error ${JSON.stringify(value)}`;
  if (formula !== undefined && !/^=./s.test(formula)) return `formula ${formula}`;
  return style !== undefined && !(style >= 0 && style < styles) ? `style ${style}` : undefined;
}

const isInside = ({ row, column, rows, columns }: CellArea): boolean =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;

/** Of whatever depth: what is no number, and what is said to be there and is not. */
function numbersIn(value: unknown, path = ""): string[] {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) return [`${path} is ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}
