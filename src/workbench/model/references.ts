import { fixedAddress } from "../../formula/address";
import { addressOf, parseAddress, quoteSheet, type Area } from "../address";
import type { DefinedName, Grid } from "./grid";

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** A sheet by its id or, in any case, its name. */
export function findSheet(grid: Grid, key: string): string | undefined {
  const wanted = key.toLowerCase();
  return grid.sheets().find(({ id, name }) => id === key || name.toLowerCase() === wanted)?.id;
}

/** What an address or a name means in a sheet: its own names come before the workbook's. */
export function resolveReference(grid: Grid, reference: string, from: string): Place | undefined {
  const address = parseAddress(reference);
  if (address) {
    const sheet = address.sheet === undefined ? from : findSheet(grid, address.sheet);
    return sheet === undefined ? undefined : { sheet, area: address.area };
  }
  const named = findName(grid, reference, from) ?? findName(grid, reference, undefined);
  return named && resolveReference(grid, named.formula.replace(/^=/, ""), from);
}

export function findName(grid: Grid, name: string, scope: string | undefined): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return grid.names().find((known) => known.scope === scope && known.name.toLowerCase() === wanted);
}

/** As a formula writes it: 'Company A'!$B$2 */
export function absoluteReference(grid: Grid, { sheet, area }: Place): string {
  const name = grid.sheets().find(({ id }) => id === sheet)?.name ?? "";
  return `${quoteSheet(name)}!${fixedAddress(addressOf(area))}`;
}
