import { localAddress, type CellArea } from "./address";

export const quotedSheet = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'`;

/** `'Company A 2025'!$C$15:$F$18`. */
export const absolute = (sheetName: string, area: CellArea): string =>
  `${quotedSheet(sheetName)}!${localAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
