import type { ColumnPlaces, Role } from "./columnPlaces";
import type { RowScanner } from "./text/RowScanner";

/** Makes lines of the rows of tables, one table after another, whatever they are written in. */
export interface LineMaker {
  /** Does a row of titles stand above the rows? */
  readonly hasTitles: boolean;
  /** Of workbooks; without one, the first that is seen. */
  readonly sheet?: string | undefined;
  /**
   * Where the wanted columns stand.
   *
   * @param titles  of all columns, or what else the row holds; none where that is not known
   * @throws {OrderFileProblem} which names those that are not there
   */
  places(titles: readonly string[], file: string): ColumnPlaces;
  textRows(table: TextTable): TextRowTaker;
  cellRows(file: string): CellRowTaker;
}

export interface TextTable {
  file: string;
  separator: string;
  places: ColumnPlaces;
  /** So many rows that are not blank are no lines: the titles, and what stands above them. */
  titleRows: number;
  /** The first line is for Excel, and no row. */
  skips: boolean;
}

export interface TextRowTaker {
  /** It says what rows the bytes hold. */
  readonly scanner: RowScanner;
  /** To be called before the bytes change that were scanned. */
  flush(): void;
  /** The end of the file was reached inside of quotes. */
  leftOpen(): void;
}

export interface CellRowTaker {
  /** @param row  counted from 1, with titles and blank rows */
  take(row: number, cells: RowCells): void;
  takeBlank(): void;
}

/** What the cells of a row hold: texts, numbers, truth values, errors; nothing where they are blank. */
export type RowCells = Partial<Record<Role, unknown>>;
