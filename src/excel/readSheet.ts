import { readStamp } from "../template/readStamp";
import { placesOf } from "../template/team/placesOf";
import { sheetAnswers, sheetExtent, sheetTemplate, type SheetReading } from "../template/team/sheetAnswers";
import { codeOf } from "./officeReason";
import { stampsAsked, stampText } from "./writeStamp";

/** A worksheet that cannot be read back: it is no longer there, or was not made here. */
export type NotRead = "gone" | "notOurs";

/** Reads a worksheet of ours back, known by its name or Excel's own id. Two syncs: its names, then its cells. */
export async function readSheet(key: string): Promise<SheetReading | NotRead> {
  try {
    return await Excel.run((context) => read(context, key));
  } catch (error) {
    if (codeOf(error) === "ItemNotFound") return "gone";
    throw error;
  }
}

async function read(context: Excel.RequestContext, key: string): Promise<SheetReading | NotRead> {
  const sheet = context.workbook.worksheets.getItem(key).load("name");
  const names = sheet.names.load("items/name,items/formula");
  const stamps = stampsAsked(sheet);
  sheet.protection.load("protected");
  await context.sync();
  const named = placesOf(names.items, sheet.name);
  const template = sheetTemplate(named, readStamp(stampText(stamps?.stamp)));
  if (!template) return "notOurs";

  const { rows, columns } = sheetExtent(template, named);
  const cells = sheet.getRangeByIndexes(0, 0, rows, columns).load("values,formulas,numberFormat");
  await context.sync();
  return sheetAnswers(template, {
    sheetName: sheet.name,
    named,
    values: cells.values,
    formulas: cells.formulas,
    formats: cells.numberFormat,
    teamStamp: stampText(stamps?.team),
    teamBase: stampText(stamps?.teamBase),
    isProtected: sheet.protection.protected,
  });
}
