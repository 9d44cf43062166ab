import type { WrittenSheet } from "../../../excel/WrittenSheet";
import type { Headline } from "../../../orderSheets/headlineOf";

/** A worksheet of orders, as it is listed. */
export interface SheetSeen {
  written: Pick<WrittenSheet, "id" | "name">;
  headline: Headline;
}

/** A worksheet that was made of orders, and what it says in one figure. */
export interface SheetMade extends SheetSeen {
  written: WrittenSheet;
}
