import type { SheetData } from "../Spreadsheet";
import type { Package } from "./Package";
import type { XmlNode } from "./XmlNode";

/** What add-ins keep on a sheet, a part each: Excel writes them as bare UTF-16. */
export function readSheetProperties(parts: Package, path: string, sheet: XmlNode): Pick<SheetData, "properties"> {
  const named = sheet.child("customProperties")?.all("customPr") ?? [];
  if (named.length === 0) return {};
  const relations = parts.relations(path);
  const properties = named.flatMap((property): [string, string][] => {
    const [name, part] = [property.attribute("name"), property.attribute("id")];
    const target = relations.find(({ id }) => id === part)?.target;
    return name && target !== undefined && parts.has(target) ? [[name, parts.wideText(target)]] : [];
  });
  return { properties: Object.fromEntries(properties) };
}
