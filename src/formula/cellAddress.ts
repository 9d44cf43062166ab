/** A cell, counted from 0. */
export interface CellAt { row: number; column: number }

/** A1, as Excel writes it. */
export function cellAddress({ row, column }: CellAt): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

export const cellKey = ({ row, column }: CellAt): string => `${row},${column}`;

/** The one cell of its sheet that a name stands for, of `='Company A'!$C$15`; undefined for anything else. */
export function cellOfName(formula: string): CellAt | undefined {
  const [, letters, number] = /!\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(formula) ?? [];
  if (!letters || !number) return undefined;
  return { row: Number(number) - 1, column: [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}
