import { codeOf } from "./officeReason";

/** A cell with a name of its sheet. */
export interface NamedCell {
  /** As Excel writes it, `'Sheet 1'!B4`. */
  address: string;
  value: unknown;
}

/** Cells of a worksheet by their names; undefined where the sheet or one of the names is not there. Two syncs. */
export async function readNamed<Name extends string>(
  key: string,
  names: readonly Name[],
): Promise<Readonly<Record<Name, NamedCell>> | undefined> {
  try {
    return await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(key).names;
      const cells = names.map((name) => own.getItem(name).getRange().load("address,values"));
      await context.sync();
      return Object.fromEntries(
        names.map((name, i) => [name, { address: cells[i]!.address, value: cells[i]!.values[0]?.[0] as unknown }]),
      ) as Record<Name, NamedCell>;
    });
  } catch (error) {
    if (codeOf(error) === "ItemNotFound") return undefined;
    throw error;
  }
}
