import type { Losses } from "../Loss";
import type { Package } from "./Package";
import type { WorkbookPart } from "./readWorkbook";
import type { XmlNode } from "./XmlNode";

/** What a workbook has besides its sheets that is not taken over. */
export function countLostInBook(parts: Package, { path: workbook, root }: WorkbookPart, losses: Losses): void {
  const { names } = parts;
  losses.add("macros", names.filter((name) => /vbaproject\.bin$/.test(name)).length);
  losses.add("iteration", root.child("calcPr")?.isOn("iterate") ? 1 : 0);
  losses.add("externalLinks", parts.relations(workbook).filter(({ type }) => type === "externalLink").length);
  losses.add(
    "objects",
    names.filter((name) => /\/(?:activex\/activex|ctrlprops\/|embeddings\/)[^/]*$/.test(name)).length,
  );
}

/** What a sheet has that is not taken over, cells and drawings aside. */
export function countLostInSheet(parts: Package, path: string, sheet: XmlNode, losses: Losses): void {
  const relations = parts.relations(path);
  const related = (type: string): XmlNode[] =>
    relations.filter((relation) => relation.type === type).flatMap(({ target }) => parts.treeIfSound(target) ?? []);
  losses.add("pictures", relations.filter(({ type }) => type === "image").length);
  losses.add("pivotTables", relations.filter(({ type }) => type === "pivotTable").length);
  losses.add(
    "slicers",
    related("slicer").reduce((sum, root) => sum + root.all("slicer").length, 0),
  );
  losses.add(
    "slicers",
    related("timeline").reduce((sum, root) => sum + root.all("timeline").length, 0),
  );
  // newer notes have an older twin
  const noted = [...related("comments"), ...related("threadedComment")]
    .flatMap((root) => root.deep("comment", "threadedComment"))
    .map((node) => node.attribute("ref"));
  losses.add("notes", new Set(noted).size);
  losses.add("sparklines", sheet.child("extLst")?.deep("sparkline").length ?? 0);
  losses.add("links", sheet.child("hyperlinks")?.all("hyperlink").length ?? 0);
  losses.add("filters", sheet.all("autoFilter").length);
  losses.add(
    "pageBreaks",
    [...sheet.all("rowBreaks"), ...sheet.all("colBreaks")].flatMap((list) => list.all("brk")).length,
  );
  const protection = sheet.child("sheetProtection");
  losses.add("passwords", protection?.attribute("password") || protection?.attribute("hashValue") ? 1 : 0);
  const text = sheet.child("headerFooter");
  losses.add("headers", text?.isOn("differentFirst") || text?.isOn("differentOddEven") ? 1 : 0);
}
