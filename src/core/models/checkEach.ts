import { sentences } from "../../vocabulary/errors";
import { CoreError } from "../CoreError";

/** Checks the rows of columns one by one; an error says at which cell of its column it is. */
export function checkEach(rows: number, check: (row: number) => void): void {
  for (let row = 0; row < rows; row++)
    try {
      check(row);
    } catch (error) {
      throw error instanceof CoreError ? new CoreError(error.kind, sentences.inCell(error.sentence, row + 1)) : error;
    }
}
