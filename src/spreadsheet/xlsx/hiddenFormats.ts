import { element, escapeXml } from "./xml";
import { attribute } from "./xmlText";

/** Formats of the file format's own that show a number as a day or a time. */
const DAYS: Readonly<Record<number, string>> = {
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
};
const MARK = "format ";

/**
 * The part of styles with number formats that the library takes for fixed texts. It would turn days into points in
 * time, whole milliseconds of them, and their digits would not come back; so numbers stay the numbers they are.
 */
export function withHiddenFormats(styles: string): string {
  const hidden = styles.replace(/<(\w+:)?numFmt\s[^>]*>/g, (tag) =>
    tag.replace(
      /(formatCode\s*=\s*)(?:"[^"]*"|'[^']*')/,
      (_, name: string) => `${name}"${hide(attribute(tag, "formatCode") ?? "")}"`,
    ),
  );
  const own = new Set(
    [...styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*?numFmtId\s*=\s*["'](\d+)["']/g)].map(([, id]) => id),
  );
  const added = Object.entries(DAYS)
    .filter(([id]) => !own.has(id))
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${hide(code)}"/>`)
    .join("");
  if (/<(?:\w+:)?numFmts[\s>]/.test(hidden) && /<\/(?:\w+:)?numFmts>/.test(hidden))
    return hidden.replace(/<\/(?:\w+:)?numFmts>/, (end) => added + end);
  const [root = ""] = /<(?:\w+:)?styleSheet[^>]*[^/]>/.exec(hidden) ?? [];
  return root ? hidden.replace(root, `${root}${element("numFmts", {}, added)}`) : hidden;
}

const hide = (code: string): string => escapeXml(`"${MARK}${encodeURIComponent(code)}"`);

/** A number format as the file has it. */
export function shownFormat(code: string): string {
  return code.startsWith(`"${MARK}`) ? decodeURIComponent(code.slice(MARK.length + 1, -1)) : code;
}
