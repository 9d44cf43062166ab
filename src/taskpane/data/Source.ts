import type { FoundTable } from "../../excel/findTables";
import type { OrderFile } from "../../orders/OrderFile";

/** Where orders come from. */
export type Source =
  | {
      kind: "files";
      name: string;
      files: readonly OrderFile[];
      /** Of a workbook; without one, the first that is seen. */
      sheet?: string;
    }
  | { kind: "cells"; name: string; found: FoundTable };
