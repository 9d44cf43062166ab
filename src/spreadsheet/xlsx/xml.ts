import { cellText } from "../../vocabulary/cellText";

type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text inside XML. Characters that XML cannot hold are left out. */
export const escapeXml = (text: string): string => cellText(text).replace(/[&<>"]/g, (char) => ENTITIES[char]!);

/** An element with attributes and children that are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escapeXml(String(value))}"`,
  );
  const content = children.join("");
  return content ? `<${name}${written.join("")}>${content}</${name}>` : `<${name}${written.join("")}/>`;
}

/**
 * Puts something in the place of what is there exactly once; what a library wrote otherwise than expected must not go
 * by unseen.
 */
export function replaceOnce(xml: string, pattern: RegExp | string, replacement: string): string {
  const parts = xml.split(pattern);
  if (parts.length !== 2)
    throw new Error(`${String(pattern)} stands ${parts.length - 1} times in ${xml.slice(0, 200)}…`);
  return parts.join(replacement);
}
