import type { CustomerTiers } from "../orders/models/customerTiers";
import { figure } from "../orderSheets/figures";
import { TIER_NAMES } from "../orderSheets/tierNames";
import { ALL } from "../orderSheets/words";
import { formula, t } from "../template/specs";
import type { TableBlock, TableRow } from "../template/Template";
import { expectedFormat } from "./expectedWords";
import type { ModelTables } from "./ModelTables";
import { shownOf } from "./shownOf";

const SO_FAR = t("so far", "à ce jour");
const ALIVE = t("P(alive)", "P(actif)");
const NOBODY: TableRow = { label: t("nobody", "personne"), cells: {} };

const SHOWN = t("The first {listed} of {all}.", "Les {listed} premiers sur {all}.");

const named = (id: string): NonNullable<TableRow["label"]> => ({ value: id, format: "text" });

/** Whose next order likely brings most, of those whom it brings into a better tier. */
export function moversBlock({ movers, moved }: CustomerTiers): TableBlock {
  const all = moved.reduce((sum, { customers }) => sum + customers, 0);
  return {
    kind: "table",
    title: t("One order below", "À une commande"),
    heads: { C: t("into", "vers"), D: SO_FAR, E: t("missing", "il manque"), F: t("usual order", "panier"), G: ALIVE },
    rows: orNobody(
      movers.map(({ id, reached, revenue, missing, order, active }, i) => ({
        label: named(id),
        cells: {
          C: figure(TIER_NAMES[reached - 1], "text"),
          D: figure(revenue, "largeMoney"),
          E: figure(missing, "largeMoney"),
          F: figure(order, "largeMoney"),
          G: figure(active, "wholeRate", `mover_active_${i}`),
        },
      })),
      {
        E: formula("movers_missing", "moved_missing_all", "largeMoney"),
        F: formula("movers_orders", "moved_orders_all", "largeMoney"),
      },
    ),
    rules: scaled("G", movers.length),
    ...shownOf(movers.length, all, SHOWN),
  };
}

/** Small customers of today who are likely to be among the best. */
export function futureBestBlock(tables: ModelTables, { futureBest, future }: CustomerTiers): TableBlock {
  return {
    kind: "table",
    title: t("Future best", "Futurs meilleurs"),
    heads: {
      J: t("since", "depuis"),
      K: t("purchases", "achats"),
      L: SO_FAR,
      M: t("expected", "attendu"),
      N: ALIVE,
    },
    rows: orNobody(
      futureBest.map(({ id, since, purchases, revenue, expected, active }, i) => ({
        label: named(id),
        cells: {
          J: figure(since, "date"),
          K: figure(purchases, "count"),
          L: figure(revenue, "largeMoney"),
          M: figure(expected, expectedFormat(tables, "largeMoney"), undefined, { bold: true }),
          N: figure(active, "wholeRate", `future_active_${i}`),
        },
      })),
      { M: figure(future.expected, expectedFormat(tables, "largeMoney"), "future_expected") },
    ),
    rules: scaled("N", futureBest.length),
    ...shownOf(futureBest.length, future.customers, SHOWN),
  };
}

/** Rows, and below them the sums of all, also of those for whom there is no row. */
const orNobody = (rows: TableRow[], sums: TableRow["cells"]): TableRow[] =>
  rows.length === 0 ? [NOBODY] : [...rows, { label: ALL, kind: "total", cells: sums }];

const scaled = (column: "G" | "N", rows: number): NonNullable<TableBlock["rules"]> =>
  rows === 0 ? [] : [{ from: column, to: column, rule: { kind: "scale" } }];
