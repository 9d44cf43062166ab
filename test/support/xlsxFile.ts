import { strFromU8, unzipSync } from "fflate";

/** A value as a file holds it: errors as they are written, `#N/A`. */
export type FileValue = number | string | boolean;

export interface FileCell {
  formula?: string;
  type: string;
  value: FileValue | undefined;
}

export interface XlsxFile {
  parts: ReadonlyMap<string, string>;
  /** Of the first sheet, by address. */
  cells: ReadonlyMap<string, FileCell>;
}

/** Reads a file without any library for spreadsheets, so that it can judge what one has written. */
export function readXlsxFile(bytes: Uint8Array): XlsxFile {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
  const shared = all(/<si>(.*?)<\/si>/gs, parts.get("xl/sharedStrings.xml") ?? "").map((text) =>
    all(/<t(?: [^>]*)?>(.*?)<\/t>/gs, text).join(""),
  );
  const cells = new Map<string, FileCell>();
  for (const [, attributes = "", body = ""] of (parts.get("xl/worksheets/sheet1.xml") ?? "").matchAll(
    /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const type = attribute("t", attributes) ?? "n";
    const [raw] = all(/<v(?: [^>]*)?>(.*?)<\/v>/gs, body);
    const [formula] = all(/<f(?: [^>]*)?>(.*?)<\/f>/gs, body);
    cells.set(attribute("r", attributes)!, {
      ...(formula === undefined ? {} : { formula: unescape(formula) }),
      type,
      value: valueOf(type, raw, shared),
    });
  }
  return { parts, cells };
}

function valueOf(type: string, raw: string | undefined, shared: readonly string[]): FileValue | undefined {
  if (raw === undefined) return type === "str" ? "" : undefined;
  if (type === "s") return unescape(shared[Number(raw)]!);
  if (type === "b") return raw === "1";
  return type === "n" ? Number(raw) : unescape(raw);
}

export const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");

export const attribute = (name: string, attributes: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : unescape(found);
};

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
export const unescape = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? "?"),
  );

/**
 * Where two values differ by more than 1e-9 of them. Figures inside texts count by 9 digits, spaces at their end by
 * nothing.
 */
export function differs(a: FileValue | undefined, b: FileValue | undefined): boolean {
  if (typeof a === "number" && typeof b === "number")
    return !(Math.abs(a - b) <= 1e-9 * Math.max(1e-6, Math.abs(a), Math.abs(b)));
  if (typeof a === "string" && typeof b === "string") return shortened(a) !== shortened(b);
  return a !== b;
}

const shortened = (text: string): string =>
  text.trimEnd().replace(/\d+\.\d{9,}/g, (number) => String(Number(Number(number).toPrecision(9))));
