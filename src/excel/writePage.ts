import { isLong } from "../template/isLong";
import type { Plan } from "../template/plan";
import { rangeAt } from "./rangeAt";

/** One page; where rows are added or listed, one page wide and as long as it gets. */
export function writePage(sheet: Excel.Worksheet, plan: Plan): void {
  const { page } = plan;
  const { area, paper, orientation, margins, footer, titleRow } = page;
  const layout = sheet.pageLayout;
  layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = paper === "letter" ? "Letter" : "A4";
  layout.zoom = isLong(plan) ? { horizontalFitToPages: 1 } : { horizontalFitToPages: 1, verticalFitToPages: 1 };
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  layout.centerHorizontally = true;
  if (hasPrintArea(plan)) layout.setPrintArea(rangeAt(sheet, area));
  if (titleRow !== undefined)
    layout.setPrintTitleRows(rangeAt(sheet, { row: titleRow, column: 0, rows: 1, columns: 1 }).getEntireRow());
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftFooter = footer.left;
  texts.centerFooter = footer.center;
  texts.rightFooter = footer.right;
}

/** A list that fills its page is printed as long as it gets. */
export const hasPrintArea = (plan: Plan): boolean => !isLong(plan) || plan.columnWidths.length > plan.page.area.columns;
