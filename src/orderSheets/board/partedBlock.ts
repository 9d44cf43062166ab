import type { OrderTables, SegmentFigures } from "../../orders/tables/OrderTables";
import { inOne } from "../../orders/tables/segmentTable";
import type { FormatId } from "../../template/numberFormat";
import { formula, t } from "../../template/specs";
import type { CellSpec, TableBlock, TableRow } from "../../template/Template";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import type { Text } from "../../vocabulary/locale";
import { term } from "../../vocabulary/terms";
import { figure } from "../figures";
import { nameOfYear } from "../nameOfYear";
import { ALL, CAC, MARGIN } from "../words";
import { given } from "../../template/given";

/** Rows of their own; the page keeps so many, however many there are. */
const ROWS = 5;

/** Customers by the channel of their first purchase, else by its segment. */
interface Parted {
  title: Text;
  rows: readonly SegmentFigures[];
  all: SegmentFigures;
}

export function partedOf({ channels, segments }: OrderTables): Parted | undefined {
  const table = channels ?? segments;
  if (!table) return undefined;
  const { rows, all } = table;
  return {
    title: channels
      ? t("Acquisition by channel", "Acquisition par canal")
      : t("Acquisition by segment", "Acquisition par segment"),
    rows: rows.length <= ROWS ? rows : [...rows.slice(0, ROWS - 1), inOne(rows.slice(ROWS - 1))],
    all,
  };
}

/** What each channel won in the year, and what it costs beside what it brings: the figures of the channels' own sheet. */
export function partedBlock({ title, rows, all }: Parted, { year }: OrderTables): TableBlock {
  const name = nameOfYear(year.figures.from);
  return {
    kind: "table",
    title,
    heads: {
      C: inEveryLanguage((locale) => NEW_IN[locale].replace("{year}", name)),
      D: t("revenue each", "CA par client"),
      E: CAC,
      F: t("margin to CAC", "marge / CAC"),
    },
    rows: [
      ...Array.from({ length: ROWS }, (_, i): TableRow => {
        const row = rows[i];
        return row
          ? { label: nameOf(row), cells: cellsOf(row, String(i)) }
          : { cells: { C: figure(undefined, "count") } };
      }),
      { label: ALL, kind: "total", cells: cellsOf(all, "all") },
    ],
    foot: rows.some(({ cost }) => cost !== undefined) ? TO_DATE : NO_COSTS,
  };
}

const TO_DATE = t(
  "Revenue and margin: all that a customer has brought until now.",
  "CA et marge\u00A0: tout ce qu’un client a rapporté à ce jour.",
);
const NO_COSTS = t(
  "The acquisition cost is not given for each of them.",
  "Le coût d’acquisition n’est pas donné pour chacun.",
);
const NEW_IN = t("new in {year}", "nouveaux {year}");

const nameOf = ({ kind, name }: SegmentFigures): NonNullable<TableRow["label"]> =>
  kind === "named" ? { value: name, format: "text" } : kind === "none" ? term("no_segment").label : OTHERS;
const OTHERS = t("all others together", "tous les autres ensemble");

function cellsOf({ customers, newCustomers }: SegmentFigures, id: string): TableRow["cells"] {
  const of = (key: string): string => `part_${key}_${id}`;
  const worked = (key: string, needs: readonly string[], text: string, format: FormatId): CellSpec =>
    formula(of(key), given(needs.map(of), text), format, { align: "right" });
  return {
    C: figure(newCustomers, "count", of("new")),
    D: customers > 0 ? worked("each", ["revenue"], `${of("revenue")}/${of("customers")}`, "money") : DASH,
    E: worked("cac", ["cost"], `CLV.CAC(${of("cost")},${of("new")})`, "money"),
    F: worked("ratio", ["margin", "cac"], `CLV.RATIO(${of("margin")}/${of("customers")},${of("cac")})`, "ratio"),
  };
}

const DASH: CellSpec = { value: "–", format: "text", align: "right" };

/** What the table divides. */
export function partedCosts({ title, rows, all }: Parted): TableBlock {
  const cells = (row: SegmentFigures, id: string): TableRow["cells"] => ({
    M: figure(row.customers, "count", `part_customers_${id}`),
    N: figure(row.revenue, "wholeMoney", `part_revenue_${id}`),
    O: figure(row.margin, "wholeMoney", `part_margin_${id}`),
    P: figure(row.cost, "wholeMoney", `part_cost_${id}`),
  });
  return {
    kind: "table",
    title,
    heads: { M: t("customers", "clients"), N: t("revenue", "CA"), O: MARGIN, P: t("acquisition cost", "acquisition") },
    rows: [
      ...rows.map((row, i): TableRow => ({ label: nameOf(row), cells: cells(row, String(i)) })),
      { label: ALL, kind: "total", cells: cells(all, "all") },
    ],
  };
}
