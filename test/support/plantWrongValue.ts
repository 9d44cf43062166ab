import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Plan } from "../../src/template/plan";
import { cellAddress } from "../../src/formula/address";

/** The file with 1234.5 as the value of a named formula's cell, whatever the formula makes. */
export function plantWrongValue(bytes: Uint8Array, { names }: Plan, name: string): Uint8Array {
  const address = cellAddress(names.find((one) => one.name === name)!);
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  const changed = sheet.replace(
    new RegExp(`(<c r="${address}"[^>]*><f>[^<]*</f><v>)[^<]*(?=</v>)`),
    (_, before: string) => `${before}1234.5`,
  );
  if (changed === sheet) throw new Error(`${name} is no formula with a value`);
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(changed) });
}
