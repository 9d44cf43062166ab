import type { WrittenSheet } from "../../excel/WrittenSheet";
import type { Headline } from "../../orderSheets/headlineOf";

/** A worksheet that was made of orders, and what it says in one figure. */
export interface SheetMade {
  written: WrittenSheet;
  headline: Headline;
}
