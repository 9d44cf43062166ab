import type { Plan } from "../template/plan";
import { rangeAt } from "./writeCells";

/** One A4 page, portrait. */
export function writePage(sheet: Excel.Worksheet, { page: { area, margins, footer } }: Plan): void {
  const layout = sheet.pageLayout;
  layout.orientation = "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  layout.centerHorizontally = true;
  layout.setPrintArea(rangeAt(sheet, area));
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftFooter = footer.left;
  texts.centerFooter = footer.center;
  texts.rightFooter = footer.right;
}
