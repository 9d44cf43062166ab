import { localAddress } from "../formula/address";
import type { CellArea } from "../formula/address";

/** `'Company A 2025'!$C$15:$F$18`. */
export const absolute = (sheetName: string, area: CellArea): string => `'${sheetName.replaceAll("'", "''")}'!${localAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
