import { SHEET_COLUMNS, SHEET_ROWS } from "../../formula/address";
import { FileProblem } from "../FileProblem";

/** The place that `B12` names, counted from 0. */
export function placeIn(address: string): { row: number; column: number } {
  let [at, column, row] = [0, 0, 0];
  for (; at < address.length && at < 4; at++) {
    const letter = address.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) throw new FileProblem("damaged");
    row = row * 10 + digit;
  }
  if (row < 1 || row > SHEET_ROWS || column < 1 || column > SHEET_COLUMNS) throw new FileProblem("damaged");
  return { row: row - 1, column: column - 1 };
}
