import { cellText } from "../../vocabulary/cellText";
import type { Losses } from "../Loss";
import type { NameData, PrintData } from "../Spreadsheet";
import { fromFile, namesOtherBook } from "./formulaInFile";
import type { XmlNode } from "./XmlNode";

/** Excel's own, which no list of names shows. */
const RESERVED = /^_xl(?:nm|fn|pm|ws)\./i;
const LONGEST_NAME = 255;
/** No part of a formula. */
const NO_NAME = /[\s"'!,;:()[\]{}<>=&*/^%+-]|^\d/;

/**
 * The names of a workbook; each counts once for a sheet, and once for the workbook.
 *
 * @param sheetAt  what the sheet is called that stands at a place among all sheets; undefined for one that is not read
 */
export function readNames(
  workbook: XmlNode,
  sheetAt: (place: number) => string | undefined,
  losses: Losses,
): NameData[] {
  const known = new Set<string>();
  return definedNames(workbook).flatMap((node) => {
    const name = cellText(node.attribute("name") ?? "");
    // links to other workbooks are counted as such
    if (RESERVED.test(name) || namesOtherBook(node.text)) return [];
    const place = node.number("localSheetId");
    const sheet = place === undefined ? undefined : sheetAt(place);
    const key = `${sheet ?? ""}!${name.toLowerCase()}`;
    const isName = name !== "" && name.length <= LONGEST_NAME && !NO_NAME.test(name);
    const isLost = place !== undefined && sheet === undefined;
    if (!isName || isLost || known.has(key) || node.text.trim() === "") {
      losses.add("names");
      return [];
    }
    known.add(key);
    const comment = cellText(node.attribute("comment") ?? "");
    return [
      {
        name,
        formula: fromFile(node.text),
        ...(sheet === undefined ? {} : { sheet }),
        ...(comment ? { comment } : {}),
      },
    ];
  });
}

const definedNames = (workbook: XmlNode): XmlNode[] => workbook.child("definedNames")?.all("definedName") ?? [];

/** What the names of Excel's own say of the pages of a sheet. */
export function printedCells(workbook: XmlNode, place: number): Pick<PrintData, "area" | "titleRows" | "titleColumns"> {
  const named = (name: string): string[] => {
    const node = definedNames(workbook).find(
      (one) => one.attribute("name")?.toLowerCase() === name && one.number("localSheetId") === place,
    );
    return node ? partsOf(node.text) : [];
  };
  const area = named("_xlnm.print_area").filter((part) => ADDRESS.test(part));
  const titles = named("_xlnm.print_titles");
  const titleRows = titles.find((part) => /^\$?\d+:\$?\d+$/.test(part));
  const titleColumns = titles.find((part) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(part));
  return {
    ...(area.length > 0 ? { area: area.join(",") } : {}),
    ...(titleRows ? { titleRows } : {}),
    ...(titleColumns ? { titleColumns } : {}),
  };
}

const ADDRESS = /^\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/i;

/** `'A, B'!$A$1:$B$2,'A, B'!$D$1`, without the sheet. */
const partsOf = (formula: string): string[] =>
  (formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []).map((part) => part.trim().replace(/^.*!/s, ""));
