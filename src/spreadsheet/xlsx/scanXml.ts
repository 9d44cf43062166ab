import { FileProblem } from "../FileProblem";
import { unescapeXml } from "./xmlText";

/** What is told of XML as it is read. Names come without their prefixes. */
export interface XmlListener {
  /** @param attributes  as they stand in the tag; {@link attributesOf} reads them */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const [SLASH, BANG, QUESTION, MORE, DOUBLE, SINGLE] = [0x2f, 0x21, 0x3f, 0x3e, 0x22, 0x27];
/** No part of a workbook is nested like this; what is wants to fill the memory. */
const DEEPEST = 1_000;

/**
 * Reads a part of a package once, from its beginning to its end.
 *
 * @throws {FileProblem} when it is no XML, or stops before its end; a document type, which entities hide in, is no part
 *   of the file format
 */
export function scanXml(xml: string, listener: XmlListener): void {
  const open: string[] = [];
  let [at, hasRoot] = [0, false];
  for (let start = xml.indexOf("<"); start >= 0; start = xml.indexOf("<", at)) {
    if (start > at && open.length > 0) listener.text(unescapeXml(withEnds(xml.slice(at, start))));
    const next = xml.charCodeAt(start + 1);
    if (next === BANG || next === QUESTION) {
      at = behind(xml, start, open.length > 0 ? listener : undefined);
      continue;
    }
    const end = tagEnd(xml, start);
    at = end + 1;
    if (next === SLASH) {
      const name = xml.slice(start + 2, end).trimEnd();
      if (open.pop() !== name) throw new FileProblem("damaged");
      listener.close(local(name));
      continue;
    }
    if ((hasRoot && open.length === 0) || open.length > DEEPEST) throw new FileProblem("damaged");
    hasRoot = true;
    const name = tagOpened(xml, start, end, listener);
    if (xml.charCodeAt(end - 1) === SLASH) listener.close(local(name));
    else open.push(name);
  }
  if (!hasRoot || open.length > 0) throw new FileProblem("damaged");
}

/** XML knows one end of a line. */
const withEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function tagOpened(xml: string, start: number, end: number, listener: XmlListener): string {
  const last = xml.charCodeAt(end - 1) === SLASH ? end - 1 : end;
  let nameEnd = start + 1;
  while (nameEnd < last && xml.charCodeAt(nameEnd) > 0x20) nameEnd++;
  const name = xml.slice(start + 1, nameEnd);
  if (name === "") throw new FileProblem("damaged");
  listener.open(local(name), xml.slice(nameEnd, last));
  return name;
}

/** The sign that ends a tag; between quotes it ends nothing. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1, quote = 0; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote > 0) quote = code === quote ? 0 : quote;
    else if (code === DOUBLE || code === SINGLE) quote = code;
    else if (code === MORE) return at;
  }
  throw new FileProblem("damaged");
}

/** Where a comment, an instruction or a plain text ends. */
function behind(xml: string, start: number, listener: XmlListener | undefined): number {
  const kind = MARKUP.find(([begin]) => xml.startsWith(begin, start));
  const end = kind ? xml.indexOf(kind[1], start + kind[0].length) : -1;
  if (!kind || end < 0) throw new FileProblem("damaged");
  if (kind[0] === CDATA) listener?.text(withEnds(xml.slice(start + CDATA.length, end)));
  return end + kind[1].length;
}

const CDATA = "<![CDATA[";
const MARKUP = [
  ["<!--", "-->"],
  [CDATA, "]]>"],
  ["<?", "?>"],
] as const;

/** The attributes of a tag by their names, without prefixes: what has none comes first. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 0, equals = tag.indexOf("="); equals >= 0; equals = tag.indexOf("=", at)) {
    const full = tag.slice(at, equals).trim();
    let start = equals + 1;
    while (start < tag.length && tag.charCodeAt(start) <= 0x20) start++;
    const quote = tag[start];
    const end = quote === '"' || quote === "'" ? tag.indexOf(quote, start + 1) : -1;
    if (end < 0) return found;
    at = end + 1;
    const name = local(full);
    const isTaken = full.startsWith("xmlns") || (name !== full && found.has(name));
    if (!isTaken) found.set(name, unescapeXml(tag.slice(start + 1, end)));
  }
  return found;
}
