import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx as writePackage } from "hucre/xlsx";
import { cellText } from "../vocabulary/cellText";
import { languages } from "../vocabulary/languages";
import type { Locale } from "../vocabulary/locale";
import type { Plan } from "../template/plan";
import { callsAddIn } from "../template/spelling";
import { STAMP_NAME } from "../template/stampOf";
import { cellAddress, type CellAt } from "../formula/address";
import { isError, type ValueAt } from "./cellValue";
import { chartXml, type ShownAt } from "./chartXml";
import { nameContent, sheetContent } from "./sheetContent";
import { withQuotePrefix } from "./quotePrefix";
import { element, replaceOnce } from "./xml";

/** What a file says of itself. Nothing in it names a person, a machine or a time. */
export interface FileProperties {
  title: string;
  subject: string;
  description: string;
  language: Locale;
}

const CREATOR = "CLV for Excel";
/**
 * Whose habits a file follows: LibreOffice believes the texts that formulas bring along in files of this application
 * only.
 */
const FORMAT = "Microsoft Excel";
/** The same in every file: a file changes when its content does. */
const WRITTEN = new Date(Date.UTC(2026, 0, 1));
/** The same again, on the clock of whatever machine writes it, as archives hold local times. */
const ZIPPED = new Date(2026, 0, 1);
/** The calculation engine of Excel since 2019: an Excel that knows it does not calculate the file anew on opening. */
const ENGINE = 191_029;
const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const ERRORS = "#N/A|#DIV/0!|#VALUE!|#NUM!|#REF!|#NAME\\?|#NULL!";

/**
 * A plan as an .xlsx file, with the values that its formulas show. The same plan and values give the same bytes.
 *
 * Formulas of Excel's own are calculated anew when the file is opened. Those of the add-in are not: where it is missing
 * they would turn into #NAME?, and so the values stay until somebody changes an input.
 */
export async function writeXlsx(
  plan: Plan,
  valueAt: ValueAt,
  { title, subject, description, language }: FileProperties,
): Promise<Uint8Array> {
  const written = await writePackage({
    properties: {
      title,
      subject,
      description,
      creator: CREATOR,
      created: WRITTEN,
      modified: WRITTEN,
      custom: { [STAMP_NAME]: plan.stamp },
    },
    defaultFont: { name: "Calibri", size: 11, family: 2, scheme: "minor" },
    namedRanges: nameContent(plan),
    sheets: [sheetContent(plan, valueAt)],
  });
  const parts = unzipSync(written);
  const change = (path: string, edit: (xml: string) => string): void => {
    parts[path] = strToU8(edit(strFromU8(parts[path]!)));
  };
  change("docProps/core.xml", (xml) =>
    replaceOnce(xml, "<dcterms:created", `${element("dc:language", {}, languages[language].tag)}<dcterms:created`),
  );
  change("docProps/app.xml", (xml) => replaceOnce(xml, "<Application>hucre<", `<Application>${FORMAT}<`));
  change("xl/workbook.xml", (xml) => calculation(xml, plan));
  change(SHEET, (xml) => errors(selection(xml, plan.start)));
  const quoted = withQuotePrefix(strFromU8(parts[SHEET]!), strFromU8(parts[STYLES]!), plan.cells);
  change(SHEET, () => quoted.sheet);
  change(STYLES, () => quoted.styles);
  plan.charts.forEach((chart, i) =>
    change(`xl/charts/chart${i + 1}.xml`, () => chartXml(plan, chart, shownAt(plan, valueAt))),
  );
  // the library passes on what no reader of XML takes
  for (const path of Object.keys(parts)) if (/\.(xml|rels)$/.test(path)) change(path, cellText);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, [bytes, { level: 9, mtime: ZIPPED }]])),
  );
}

function calculation(workbook: string, { cells }: Plan): string {
  const needsAddIn = cells.some(({ content }) => content && "formula" in content && callsAddIn(content.formula));
  return replaceOnce(
    workbook,
    /<calcPr[^>]*\/>/,
    element("calcPr", { calcId: ENGINE, fullCalcOnLoad: needsAddIn ? undefined : 1 }),
  );
}

/** The cell to begin with is the one selected. */
function selection(sheet: string, start: CellAt): string {
  const cell = { activeCell: cellAddress(start), sqref: cellAddress(start) };
  const [pane] = /<pane [^>]*\/>/.exec(sheet) ?? [];
  // beside what stays in sight each part has a selection
  if (pane)
    return replaceOnce(
      sheet,
      pane,
      pane +
        element("selection", { pane: "topRight" }) +
        element("selection", { pane: "bottomLeft" }) +
        element("selection", { pane: "bottomRight", ...cell }),
    );
  const [view = ""] = /<sheetView [^>]*\/>/.exec(sheet) ?? [];
  return replaceOnce(sheet, view, `${view.slice(0, -2)}>${element("selection", cell)}</sheetView>`);
}

/** The library knows no errors as results of formulas: it writes them as texts. */
const errors = (sheet: string): string =>
  sheet.replace(new RegExp(` t="str"(><f>[^<]*</f><v>(?:${ERRORS})</v>)`, "g"), ' t="e"$1');

function shownAt({ cells }: Plan, valueAt: ValueAt): ShownAt {
  const at = new Map(cells.map((cell) => [cellAddress(cell), cell]));
  const value = (cell: CellAt): ReturnType<ValueAt> => {
    const content = at.get(cellAddress(cell))?.content;
    return content && "value" in content ? content.value : content && valueAt(cell);
  };
  return {
    text: (cell) => {
      const shown = value(cell);
      return shown === undefined || isError(shown) ? undefined : String(shown);
    },
    number: (cell) => {
      const shown = value(cell);
      return typeof shown === "number" ? shown : undefined;
    },
    format: (cell) => at.get(cellAddress(cell))?.style.format ?? "General",
  };
}
