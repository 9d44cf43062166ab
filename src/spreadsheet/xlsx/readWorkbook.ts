import { FileProblem } from "../FileProblem";
import type { SheetData } from "../Spreadsheet";
import type { Package } from "./Package";
import type { XmlNode } from "./XmlNode";

/** Where Excel keeps it. A package says so by a relation, which some programs forget. */
const USUAL_PLACE = "xl/workbook.xml";

export interface SheetInBook {
  name: string;
  visibility: SheetData["visibility"];
  /** "worksheet", "chartsheet", … */
  type: string;
  /** The name of its part. */
  path: string;
}

/** What the part of a package says that holds it together. */
export interface WorkbookPart {
  path: string;
  root: XmlNode;
  sheets: SheetInBook[];
  /** Days are counted from 1904. */
  from1904: boolean;
  active: number;
}

/** @throws {FileProblem} when it is no workbook, or one of another kind */
export function readWorkbook(parts: Package): WorkbookPart {
  const said = parts.relations("").find(({ type }) => type === "officeDocument")?.target;
  const path = said !== undefined && parts.has(said) ? said : USUAL_PLACE;
  if (!parts.has(path)) throw new FileProblem(kindOf(parts));
  if (path.endsWith(".bin")) throw new FileProblem("binary");
  const root = parts.tree(path);
  if (root.name !== "workbook") throw new FileProblem("unknown");
  const relations = parts.relations(path);
  const sheets = (root.child("sheets")?.all("sheet") ?? []).map((sheet): SheetInBook => {
    const part = sheet.attribute("id") ?? "";
    const relation = relations.find(({ id }) => id === part);
    const state = sheet.attribute("state");
    return {
      name: sheet.attribute("name") ?? "",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      // modules of macros are sheets without a part
      type: part === "" ? "macrosheet" : (relation?.type ?? "worksheet"),
      path: relation?.target ?? "",
    };
  });
  return {
    path,
    root,
    sheets,
    from1904: root.child("workbookPr")?.isOn("date1904") ?? false,
    active: root.at("bookViews", "workbookView")?.number("activeTab") ?? 0,
  };
}

/** What an archive without a workbook is. */
function kindOf(parts: Package): "openDocument" | "binary" | "damaged" | "unknown" {
  if (parts.has("mimetype") && parts.text("mimetype").includes("opendocument")) return "openDocument";
  if (parts.has("xl/workbook.bin")) return "binary";
  return parts.names.some((name) => name.startsWith("xl/")) ? "damaged" : "unknown";
}
