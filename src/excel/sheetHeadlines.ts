import { quotedSheet } from "../formula/address";
import { readStamp } from "../template/readStamp";
import { styles } from "../template/styles";
import { visibleSheets } from "./visibleSheets";
import { canStamp, stampOn } from "./writeStamp";

/** A worksheet that was made here, and what it says first. */
export interface SheetHeadline {
  /** Excel's own, which stays when the sheet is renamed. */
  id: string;
  name: string;
  /** The template that its stamp names. */
  template: string;
  /** What its large figure is, and the figure as its cell shows it; undefined where it is not there, or shows none. */
  label: string | undefined;
  value: string | undefined;
  /** Where the figure stands, as a formula names it: `'Year forecast'!B5`. */
  address: string;
}

/** Every layout puts its first figure below its name here. */
const PLACE = { label: "B4", value: "B5" } as const;

/** The worksheets with a stamp, in the order of their tabs; hidden ones are left out. Three syncs. */
export async function sheetHeadlines(): Promise<SheetHeadline[]> {
  if (!canStamp()) return [];
  return Excel.run(async (context) => {
    const asked = (await visibleSheets(context)).map((sheet) => ({ sheet, stamp: stampOn(sheet).load("value") }));
    await context.sync();
    const ours = asked.flatMap(({ sheet, stamp }) => (stamp.isNullObject ? [] : [{ sheet, stamp: stamp.value }]));
    const shown = ours.map(({ sheet }) => {
      const [label, value] = [sheet.getRange(PLACE.label).load("text"), sheet.getRange(PLACE.value).load("text")];
      return { label, value, font: value.format.font.load("size,bold") };
    });
    if (ours.length > 0) await context.sync();
    return ours.map(({ sheet: { id, name }, stamp }, i) => {
      const { label, value, font } = shown[i]!;
      // rows that were put above it since have moved the figure away
      const isThere = font.size === styles.figure.size && font.bold;
      return {
        id,
        name,
        template: readStamp(stamp)?.template ?? "",
        label: isThere ? textOf(label) : undefined,
        value: isThere ? textOf(value) : undefined,
        address: `${quotedSheet(name)}!${PLACE.value}`,
      };
    });
  });
}

/** Undefined where a cell is blank, has no figure, or too narrow a column to show it. */
function textOf({ text }: Excel.Range): string | undefined {
  const shown = text[0]?.[0]?.trim() ?? "";
  return /^[#–]*$/.test(shown) ? undefined : shown;
}
