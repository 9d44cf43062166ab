import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";

/** Stands between what a pasted cell shows and what it is; nobody sees it. */
const MARK = "\u2063";
const TEXT = "@";
/** Where Excel and LibreOffice say the number behind what a cell shows. */
const FIGURE = ["sdval", "x:num"];

/** A cell of the clipboard: what it shows, and what else its program said of it. */
export interface PastedCell {
  readonly shown: string;
  readonly figure?: number;
  /** Its program keeps it as a text, such as the code 00123. */
  readonly isText: boolean;
}

/**
 * What is pasted, as a table that shows texts only. Univer reads a single text, and a cell with Excel's number format,
 * as English before anybody else may; in another language both become cells without a format.
 */
export function pastedHtml(html: string | undefined, text: string | undefined, locale: Locale): string | undefined {
  if (html) return languages[locale].decimal === "." ? marked(html) : withoutFormats(marked(html));
  return isPlain(text) ? tableOf(text) : undefined;
}

export function pastedCell(content: string): PastedCell {
  const [shown = "", said] = content.split(MARK);
  if (said === undefined || said === TEXT) return { shown, isText: said === TEXT };
  return { shown, figure: Number(said), isText: false };
}

function marked(html: string): string {
  const texts = textClasses(html);
  if (texts.size === 0 && !/sdval=|x:num=|mso-number-format|;@"/.test(html)) return html;
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td, th")) {
    const said = isText(cell, texts) ? TEXT : figureOf(cell);
    if (said !== undefined) cell.append(MARK + said);
  }
  return page.documentElement.outerHTML;
}

function figureOf(cell: Element): string | undefined {
  const said = FIGURE.map((name) => cell.getAttribute(name)?.trim()).find(
    (value) => value !== undefined && value !== "",
  );
  return said !== undefined && Number.isFinite(Number(said)) ? said : undefined;
}

const TEXT_FORMAT = /mso-number-format:\s*["']?\\?@/;
const isText = (cell: Element, texts: ReadonlySet<string>): boolean =>
  /;@$/.test(cell.getAttribute("sdnum") ?? "") ||
  TEXT_FORMAT.test(cell.getAttribute("style") ?? "") ||
  [...cell.classList].some((name) => texts.has(name));

/** The classes that Excel gives to cells of the format "text". */
const textClasses = (html: string): ReadonlySet<string> =>
  new Set(
    [...html.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)].flatMap(([, name, rule]) =>
      TEXT_FORMAT.test(rule!) ? [name!] : [],
    ),
  );

const withoutFormats = (html: string): string =>
  html.replace(/mso-number-format:\s*("[^"]*"|'[^']*'|&quot;.*?&quot;|[^;"'}]*);?/g, "");

/** A link alone stays one. */
const isPlain = (text: string | undefined): text is string =>
  text !== undefined && text !== "" && !/^https?:\S*$/.test(text);
const tableOf = (text: string): string =>
  `<table>${text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map(
      (line) =>
        `<tr>${line
          .split("\t")
          .map((cell) => `<td>${escaped(cell)}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</table>`;
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
