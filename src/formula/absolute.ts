import { fixedAddress, localAddress, type CellArea } from "./address";

export const quotedSheet = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'`;

/** `'Company A 2025'!$C$15:$F$18`. */
export const absolute = (sheetName: string, area: CellArea): string =>
  `${quotedSheet(sheetName)}!${fixedAddress(localAddress(area))}`;
