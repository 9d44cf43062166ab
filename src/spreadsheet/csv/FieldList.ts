import { CsvScanner, type FieldTaker } from "./CsvScanner";

export interface Field {
  text: string;
  isQuoted: boolean;
}

/** The fields of a short text, by rows. */
export class FieldList implements FieldTaker {
  readonly rows: Field[][] = [];
  private row: Field[] = [];

  static of(text: string, separator: string): FieldList {
    const list = new FieldList();
    new CsvScanner(separator, list).scan(text, true);
    return list;
  }

  field(text: string, isQuoted: boolean): void {
    this.row.push({ text, isQuoted });
  }

  endRow(): void {
    this.rows.push(this.row);
    this.row = [];
  }

  /** Without rows that hold nothing. */
  filled(): Field[][] {
    return this.rows.filter((row) => row.some(({ text }) => text !== ""));
  }
}
