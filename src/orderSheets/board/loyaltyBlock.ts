import type { OrderTables } from "../../orders/tables/OrderTables";
import { t } from "../../template/specs";
import type { FormatId } from "../../template/numberFormat";
import type { CellSpec, ColumnId, TableBlock, TableRow } from "../../template/Template";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import type { Text } from "../../vocabulary/locale";
import { percentSaid } from "../../vocabulary/percentSaid";
import { TOP_SHARE } from "../../vocabulary/rules";
import { term } from "../../vocabulary/terms";
import { figure } from "../figures";
import type { BoardYear } from "./boardYear";
import { OUTLOOK_FOOT, outlookRows } from "./outlookRows";

/**
 * How often customers come, in both years, on how few of them the revenue rests, and what a model expects of them.
 *
 * @param columns  of the two years, on one side of the page
 */
export function loyaltyBlock(
  { now, before }: { now: BoardYear; before?: BoardYear },
  { rfm }: OrderTables,
  [first, second]: readonly [ColumnId, ColumnId],
): TableBlock {
  const inYears = (label: Text, of: (year: BoardYear) => number | undefined, format: FormatId): TableRow => ({
    label,
    cells: { [first]: known(of(now), format), ...(before ? { [second]: known(of(before), format) } : {}) },
  });
  return {
    kind: "table",
    title: t("Loyalty and outlook", "Fidélité et perspectives"),
    heads: { [first]: now.name, ...(before ? { [second]: before.name } : {}) },
    rows: [
      inYears(
        term("repeat_rate").label,
        ({ guided }) => (guided.customers === 0 ? undefined : guided.repeatCustomers / guided.customers),
        "shortRate",
      ),
      inYears(DAYS_BETWEEN, ({ guided }) => guided.medianDaysBetween, "oneDecimal"),
      inYears(
        NEW_PART,
        ({ guided }) => (guided.customers === 0 ? undefined : guided.newCustomers / guided.customers),
        "shortRate",
      ),
      inYears(
        term("arpc").label,
        ({ guided }) => (guided.customers === 0 ? undefined : guided.revenue / guided.customers),
        "money",
      ),
      { label: TOP, cells: { [before ? second : first]: known(rfm.topShare, "shortRate") } },
      ...outlookRows(before ? second : first),
    ],
    foot: OUTLOOK_FOOT,
  };
}

const DAYS_BETWEEN = t("Days between orders, median", "Jours entre achats, médiane");
const NEW_PART = t("New among the customers", "Nouveaux parmi les clients");
const TOP: Text = inEveryLanguage((locale) =>
  t("Revenue of the best {share}, all days", "CA des {share} meilleurs, au total")[locale].replace(
    "{share}",
    percentSaid(TOP_SHARE, locale),
  ),
);

const known = (value: number | undefined, format: FormatId): CellSpec =>
  figure(value ?? "–", value === undefined ? "text" : format, undefined, { align: "right" });
