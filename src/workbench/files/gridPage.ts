import { fixedAddress } from "../../formula/address";
import { addressOf, parseAddress, type Area } from "../address";
import type { PrintData } from "../../spreadsheet/Spreadsheet";
import type { KeptSheet } from "../model/keptModel";

type Page = KeptSheet["page"];
type Paper = NonNullable<PrintData["paper"]>;
type Edge = keyof NonNullable<PrintData["margins"]>;

const POINTS_PER_INCH = 72;
const PAPERS: Readonly<Record<Paper, string>> = {
  letter: "Letter",
  legal: "Legal",
  executive: "Executive",
  tabloid: "Tabloid",
  a3: "A3",
  a4: "A4",
  a5: "A5",
  b4: "B4",
  b5: "B5",
};
const MARGINS: Readonly<Record<Edge, string>> = {
  left: "LeftMargin",
  right: "RightMargin",
  top: "TopMargin",
  bottom: "BottomMargin",
  header: "HeaderMargin",
  footer: "FooterMargin",
};
/** The sides of a header, by the codes that begin them. */
const SIDES = { L: "left", C: "center", R: "right" } as const;

/** How a sheet is printed, as the object model keeps it. */
export function pageToGrid({
  paper,
  orientation,
  scale,
  fit,
  margins = {},
  centered,
  header,
  footer,
  ...areas
}: PrintData): Page {
  return {
    printArea: areaOf(areas.area),
    titleRows: areaOf(areas.titleRows),
    values: {
      ...(paper ? { PaperSize: PAPERS[paper] } : {}),
      ...(orientation ? { Orientation: orientation === "landscape" ? "Landscape" : "Portrait" } : {}),
      ...(scale ? { Zoom: { scale } } : {}),
      ...(fit
        ? { Zoom: { horizontalFitToPages: fit.wide, ...(fit.tall ? { verticalFitToPages: fit.tall } : {}) } }
        : {}),
      ...Object.fromEntries(
        Object.entries(margins).map(([edge, inches]) => [MARGINS[edge as Edge], inches * POINTS_PER_INCH]),
      ),
      ...(centered?.horizontally ? { CenterHorizontally: true } : {}),
      ...(centered?.vertically ? { CenterVertically: true } : {}),
      ...(areas.titleColumns ? { TitleColumns: areas.titleColumns } : {}),
    },
    texts: { ...textsOf(header, "Header"), ...textsOf(footer, "Footer") },
  };
}

/** The same, as a file says it. */
export function pageFromGrid({ printArea, titleRows, values, texts }: Page): PrintData {
  const zoom = values["Zoom"] as
    { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number } | undefined;
  const paper = (Object.keys(PAPERS) as Paper[]).find((one) => PAPERS[one] === values["PaperSize"]);
  const margins = Object.entries(MARGINS).flatMap(([edge, name]): [string, number][] =>
    typeof values[name] === "number" ? [[edge, Math.round((values[name] / POINTS_PER_INCH) * 1e4) / 1e4]] : [],
  );
  const [header, footer] = [headerOf(texts, "Header"), headerOf(texts, "Footer")];
  const fits = zoom?.horizontalFitToPages ?? zoom?.verticalFitToPages;
  return {
    ...(paper ? { paper } : {}),
    ...(values["Orientation"] ? { orientation: values["Orientation"] === "Landscape" ? "landscape" : "portrait" } : {}),
    ...(zoom?.scale && zoom.scale !== 100 && !fits ? { scale: zoom.scale } : {}),
    ...(fits ? { fit: { wide: zoom?.horizontalFitToPages ?? 0, tall: zoom?.verticalFitToPages ?? 0 } } : {}),
    ...(margins.length > 0 ? { margins: Object.fromEntries(margins) } : {}),
    ...(values["CenterHorizontally"] || values["CenterVertically"]
      ? {
          centered: {
            horizontally: values["CenterHorizontally"] === true,
            vertically: values["CenterVertically"] === true,
          },
        }
      : {}),
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
    ...(printArea ? { area: fixedAddress(addressOf(printArea)) } : {}),
    ...(titleRows ? { titleRows: `$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}` } : {}),
    ...(typeof values["TitleColumns"] === "string" ? { titleColumns: values["TitleColumns"] } : {}),
  };
}

/** Of several areas to print the grid knows the first. */
const areaOf = (text: string | undefined): Area | null =>
  text ? (parseAddress(text.split(",")[0]!)?.area ?? null) : null;

/** `&LPage &P&RTotal`: each side on its own. A text without a side stands in the middle. */
function textsOf(text: string | undefined, kind: "Header" | "Footer"): Record<string, string> {
  if (!text) return {};
  const [middle = "", ...sided] = text.split(/&(?=[LCR])/);
  const sides = sided.map((part) => [`${SIDES[part[0] as keyof typeof SIDES]}${kind}`, part.slice(1)]);
  return { ...(middle ? { [`center${kind}`]: middle } : {}), ...(Object.fromEntries(sides) as Record<string, string>) };
}

const headerOf = (texts: Readonly<Record<string, string>>, kind: "Header" | "Footer"): string =>
  Object.entries(SIDES)
    .map(([code, side]) => [code, texts[`${side}${kind}`] ?? ""])
    .filter(([, text]) => text !== "")
    .map(([code, text]) => `&${code}${text}`)
    .join("");
