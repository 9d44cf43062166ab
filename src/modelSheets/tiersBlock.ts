import type { CustomerTiers } from "../orders/models/customerTiers";
import { figure } from "../orderSheets/figures";
import { TIER_NAMES } from "../orderSheets/tierNames";
import { ALL, CUSTOMERS, MARGIN, REVENUE } from "../orderSheets/words";
import type { FormatId } from "../template/numberFormat";
import { formula, t } from "../template/specs";
import type { CellSpec, ColumnId, TableBlock, TableRow } from "../template/Template";
import type { Text } from "../vocabulary/locale";
import { expectedFormat, hasValue } from "./expectedWords";
import type { ModelTables } from "./ModelTables";

/** Beside a sum: the part of all that it is. */
const PART_OF_IT = t("part of it", "sa part");

type RowId = number | "all";
type Tier = CustomerTiers["tiers"][number];

/** A column of figures, and what it says of a tier, by its number, or of all. */
interface Column {
  head: Text;
  cell: (id: RowId) => CellSpec | undefined;
}

/** Columns after the label, from left to right. */
const LETTERS = ["C", "D", "E", "F", "G", "I", "J", "K", "L", "M", "N"] as const satisfies readonly ColumnId[];

/** What the customers of each tier have brought, and what they are expected to bring. */
export function tiersBlock(tables: ModelTables, { tiers }: CustomerTiers): TableBlock {
  const columns = columnsOf(tables, tiers);
  const cells = (id: RowId): TableRow["cells"] =>
    Object.fromEntries(
      columns.flatMap(({ cell }, i) => {
        const spec = cell(id);
        return spec ? [[LETTERS[i]!, spec]] : [];
      }),
    );
  return {
    kind: "table",
    title: t("Tiers", "Niveaux"),
    heads: Object.fromEntries(columns.map(({ head }, i) => [LETTERS[i]!, head])),
    rows: [
      ...tiers.map((_, i): TableRow => ({ label: TIER_NAMES[i]!, cells: cells(i) })),
      { label: ALL, kind: "total", cells: cells("all") },
    ],
  };
}

/** A sum of a formula's cells, a quotient and a part of the whole, where there is something to divide by. */
const sumOf = (key: string, tiers: readonly Tier[]): string => `SUM(${key}_0:${key}_${tiers.length - 1})`;
const divided =
  (key: string, over: string, under: string, format: FormatId): Column["cell"] =>
  (id) =>
    formula(`${key}_${id}`, `IF(${under}_${id}=0,"–",${over}_${id}/${under}_${id})`, format, { align: "right" });
const partOf =
  (key: string, of: string): Column["cell"] =>
  (id) =>
    formula(`${key}_${id}`, `IF(${of}_all>0,${of}_${id}/${of}_all,"–")`, "shortRate", { align: "right" });

function columnsOf(tables: ModelTables, tiers: readonly Tier[]): Column[] {
  const summed =
    (key: string, format: FormatId, of: (tier: Tier) => number | undefined): Column["cell"] =>
    (id) =>
      id === "all" ? formula(`${key}_all`, sumOf(key, tiers), format) : figure(of(tiers[id]!), format, `${key}_${id}`);
  const hasCosts = tiers[0]!.margin !== undefined;
  return [
    { head: CUSTOMERS, cell: summed("count", "count", ({ customers }) => customers) },
    { head: t("orders", "commandes"), cell: summed("orders", "count", ({ orders }) => orders) },
    { head: t("each", "par client"), cell: divided("frequency", "orders", "count", "twoDecimals") },
    { head: t("order value", "panier"), cell: divided("aov", "revenue", "orders", "largeMoney") },
    { head: t("from", "à partir de"), cell: (id) => fromCell(tiers, id) },
    { head: REVENUE, cell: summed("revenue", "wholeMoney", ({ revenue }) => revenue) },
    { head: PART_OF_IT, cell: partOf("share", "revenue") },
    hasCosts ? { head: MARGIN, cell: summed("margin", "wholeMoney", ({ margin }) => margin) } : ofRate(tables, tiers),
    ...(hasCosts ? [{ head: PART_OF_IT, cell: partOf("margin_share", "margin") }] : []),
    {
      head: t("expected", "attendu"),
      cell: summed("expected", expectedFormat(tables, "wholeMoney"), ({ expected }) => expected),
    },
    { head: PART_OF_IT, cell: partOf("expected_share", "expected") },
    ...(hasCosts
      ? []
      : [
          {
            head: t("expected each", "par client"),
            cell: divided("expected_each", "expected", "count", hasValue(tables) ? "largeMoney" : "twoDecimals"),
          },
        ]),
  ];
}

/** What a customer has spent at least; of the last tier there is no such limit. */
const fromCell = (tiers: readonly Tier[], id: RowId): CellSpec | undefined =>
  id === "all" || id === tiers.length - 1 ? undefined : figure(tiers[id]!.from, "largeMoney", `from_${id}`);

/** A rate is the same for all tiers, and so is their part of the margin: it has no column. */
function ofRate({ settings }: ModelTables, tiers: readonly Tier[]): Column {
  if (settings.marginRate === undefined)
    return {
      head: t("revenue each", "CA par client"),
      cell: divided("revenue_each", "revenue", "count", "largeMoney"),
    };
  return {
    head: MARGIN,
    cell: (id) =>
      formula(`margin_${id}`, id === "all" ? sumOf("margin", tiers) : `revenue_${id}*rate_typed`, "wholeMoney"),
  };
}
