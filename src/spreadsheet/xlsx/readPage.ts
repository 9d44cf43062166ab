import type { PrintData } from "../Spreadsheet";
import type { XmlNode } from "./XmlNode";
import { unescapeSigns } from "./xmlText";

const PAPERS: ReadonlyMap<number | undefined, NonNullable<PrintData["paper"]>> = new Map([
  [1, "letter"],
  [3, "tabloid"],
  [5, "legal"],
  [7, "executive"],
  [8, "a3"],
  [9, "a4"],
  [11, "a5"],
  [12, "b4"],
  [13, "b5"],
]);
const EDGES = ["left", "right", "top", "bottom", "header", "footer"] as const;
const SCALES = { least: 10, most: 400 };
const MOST_PAGES = 32_767;

/** How a sheet is printed, areas and titles aside. */
export function readPage(sheet: XmlNode): PrintData {
  const [setup, options, text] = ["pageSetup", "printOptions", "headerFooter"].map((name) => sheet.child(name));
  const paper = PAPERS.get(setup?.number("paperSize"));
  const orientation = setup?.attribute("orientation");
  const scale = setup?.number("scale") ?? 100;
  const fits = sheet.at("sheetPr", "pageSetUpPr")?.isOn("fitToPage") ?? false;
  const [horizontally = false, vertically = false] = ["horizontalCentered", "verticalCentered"].map((name) =>
    options?.isOn(name),
  );
  const [header, footer] = ["oddHeader", "oddFooter"].map((name) => unescapeSigns(text?.child(name)?.text ?? ""));
  return {
    ...(paper ? { paper } : {}),
    ...(orientation === "portrait" || orientation === "landscape" ? { orientation } : {}),
    ...(!fits && scale !== 100 && scale >= SCALES.least && scale <= SCALES.most ? { scale } : {}),
    ...(fits ? { fit: { wide: pages(setup, "fitToWidth"), tall: pages(setup, "fitToHeight") } } : {}),
    ...marginsOf(sheet.child("pageMargins")),
    ...(horizontally || vertically ? { centered: { horizontally, vertically } } : {}),
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
  };
}

const pages = (setup: XmlNode | undefined, name: string): number =>
  Math.min(MOST_PAGES, Math.max(0, Math.trunc(setup?.number(name) ?? 1)));

function marginsOf(node: XmlNode | undefined): Pick<PrintData, "margins"> {
  if (!node) return {};
  const margins = Object.fromEntries(
    EDGES.flatMap((edge) => {
      const inches = node.number(edge);
      return inches === undefined || inches < 0 ? [] : [[edge, inches]];
    }),
  );
  return { margins };
}
