import { isIdentifierNode } from "@borgar/fx";
import { allParts, parseFormula } from "../../formula/parseFormula";
import { YOUNGER } from "./youngerFunctions";

/** Texts, quoted names of sheets and what stands in brackets, such as names of columns, stay as they are; names. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|[\p{L}_\\][\p{L}\d._\\]*/gu;
const isQuoted = (token: string): boolean => /^["'[]/.test(token);
/** What a formula of one cell fills, `B2#`, and how a file says it; texts and names in between are passed over. */
const FILLED =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\d_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7})#(?!\w)|'(?:[^']|'')*'|\[[^\]]*\]/gu;
const FILLED_IN_FILE = /"(?:[^"]|"")*"|\bANCHORARRAY\(([^()"]+)\)/g;

/**
 * A formula as a cell shows it, of the text that a file holds: with "=", without the marks before functions that are
 * younger than the file format, and with an add-in's functions under their own names, `_xldudf_CLV_AOV` as CLV.AOV.
 */
export function fromFile(formula: string): string {
  const named = formula.replace(PARTS, (token) =>
    isQuoted(token)
      ? token
      : token
          .replace(/^(?:_xlfn\.)?(?:_xlws\.|_xlpm\.)?/i, "")
          .replace(/^_xldudf_([A-Z\d_]+)$/i, (_, name: string) => name.replaceAll("_", ".")),
  );
  return `=${named.replace(/^\s*=/, "").replace(FILLED_IN_FILE, (whole, cell?: string) => (cell ? `${cell}#` : whole))}`;
}

/**
 * Does a formula of a file ask another workbook? Files name those by a number, some programs by a name: `[1]Sheet1!A1`,
 * `'[2]My sheet'!A1`; `[0]!Rate` is the workbook itself.
 */
export const namesOtherBook = (formula: string): boolean =>
  formula.includes("[") && OTHER_BOOK.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
const OTHER_BOOK = /'[^'[\]]*\[(?!0\])[^[\]]+\](?:[^']|'')*'!|(?:^|[^\p{L}\d._\][])\[(?!0\])[^[\]]+\][\p{L}\d._:]*!/u;

/** The text that a file holds for a formula of a cell. */
export function toFile(formula: string): string {
  const locals = localNames(formula);
  return formula
    .replace(/^=/, "")
    .replace(/\r\n?/g, "\n")
    .replace(FILLED, (whole, cell?: string) => (cell ? `_xlfn.ANCHORARRAY(${cell})` : whole))
    .replace(PARTS, (token, at: number, all: string) => {
      if (isQuoted(token) || token.startsWith("_xlfn")) return token;
      if (locals.has(token.toLowerCase())) return `_xlpm.${token}`;
      // a name may be called like a function
      if (!/\s|\(/.test(all.charAt(at + token.length))) return token;
      const name = token.toUpperCase();
      return name.startsWith("CLV.") ? `_xldudf_${name.replaceAll(".", "_")}` : (YOUNGER.get(name) ?? token);
    });
}

/** Names that LET and LAMBDA give. */
function localNames(formula: string): ReadonlySet<string> {
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return new Set();
  const expression = parseFormula(formula);
  const parts = expression ? allParts(expression) : [];
  return new Set(
    parts.flatMap((part) => {
      if (part.type === "LetExpression") return part.declarations.map(({ id }) => id.name.toLowerCase());
      if (part.type === "LambdaExpression")
        return part.params.flatMap((one) => (isIdentifierNode(one) ? one.name.toLowerCase() : []));
      return [];
    }),
  );
}
