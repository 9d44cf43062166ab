import { FileProblem } from "../spreadsheet/FileProblem";
import { fileKind } from "../spreadsheet/fileKind";
import { sheetProperties } from "../spreadsheet/sheetProperties";
import type { Spreadsheet } from "../spreadsheet/Spreadsheet";
import { readXlsx } from "../spreadsheet/xlsx/readXlsx";
import { sheetTemplate } from "../template/team/sheetAnswers";
import { STAMP_NAME } from "../template/stampOf";
import { rollUpProblems } from "../vocabulary/rollUpProblems";
import { isCopy, type Copy, type NotTaken } from "./Copy";
import { copyOf } from "./copyOf";
import { sheetContent } from "./sheetContent";

/**
 * The copies in a file: of several sheets each that is one. A file that has none has one reason, that of the sheet
 * which comes closest. Whatever is wrong with a file is said, never thrown.
 */
export async function copiesInFile(name: string, bytes: Uint8Array): Promise<(Copy | NotTaken)[]> {
  try {
    if (fileKind(bytes) !== "zip") return [{ name, reason: rollUpProblems.notWorkbook }];
    const { spreadsheet } = await readXlsx(bytes);
    return copiesIn(name, spreadsheet);
  } catch (error) {
    if (error instanceof FileProblem) return [{ name, reason: error.text }];
    return [{ name, reason: new FileProblem("damaged").text }];
  }
}

function copiesIn(name: string, book: Spreadsheet): (Copy | NotTaken)[] {
  const contents = book.sheets.map((sheet) => sheetContent(book, sheet));
  const ours = contents.filter(({ named }) => sheetTemplate(named) !== undefined);
  // whose names are gone may still say by its stamp what it was
  const read = (ours.length > 0 ? ours : contents).map((content) => {
    const isOnly = ours.length <= 1;
    return copyOf(isOnly ? name : `${name} › ${content.sheetName}`, content, stampOf(book, content.sheetName, isOnly));
  });
  const copies = read.filter(isCopy);
  return copies.length > 0 ? read : read.slice(0, 1);
}

/** Of a file with one sheet of ours, the file's own stamp is that sheet's, whatever other sheets came since. */
function stampOf(book: Spreadsheet, sheet: string, isOnly: boolean): unknown {
  const own = sheetProperties(book, sheet).find(([name]) => name === STAMP_NAME)?.[1];
  return own ?? (isOnly ? book.properties.custom[STAMP_NAME] : undefined);
}
