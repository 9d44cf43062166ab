import type { PropertyData } from "../Spreadsheet";
import type { Package } from "./Package";
import type { XmlNode } from "./XmlNode";

const SAID = ["title", "subject", "description", "creator", "language"] as const;

/** What a file says of itself, where that can be read. */
export function readProperties(parts: Package): PropertyData {
  const core = parts.treeIfSound("docProps/core.xml");
  const own = parts.treeIfSound("docProps/custom.xml")?.all("property") ?? [];
  return {
    ...Object.fromEntries(
      SAID.flatMap((name) => {
        const text = core?.child(name)?.text;
        return text ? [[name, text]] : [];
      }),
    ),
    custom: Object.fromEntries(
      own.flatMap((property) => {
        const value = property.children[0] && valueOf(property.children[0]);
        return value === undefined ? [] : [[property.attribute("name") ?? "", value]];
      }),
    ),
  };
}

function valueOf({ name, text }: XmlNode): string | number | boolean | undefined {
  if (/^(?:lpw?str|bstr)$/.test(name)) return text;
  if (name === "bool") return text === "true" || text === "1";
  if (/^(?:u?i[1248]|u?int|r[48]|decimal)$/.test(name)) {
    const number = Number(text);
    return text.trim() !== "" && Number.isFinite(number) ? number : undefined;
  }
  const date = /^(?:filetime|date)$/.test(name) ? new Date(text) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined;
}
