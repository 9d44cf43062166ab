import { localAddress } from "./address";

/** A cell, counted from 0. */
export interface CellAt { row: number; column: number }

/** A1, as Excel writes it. */
export const cellAddress = ({ row, column }: CellAt): string => localAddress({ row, column, rows: 1, columns: 1 });

export const cellKey = ({ row, column }: CellAt): string => `${row},${column}`;

/** The one cell of its sheet that a name stands for, of `='Company A'!$C$15`; undefined for anything else. */
export function cellOfName(formula: string): CellAt | undefined {
  const [, letters, number] = /!\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(formula) ?? [];
  if (!letters || !number) return undefined;
  return { row: Number(number) - 1, column: [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}
