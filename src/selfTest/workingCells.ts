import { t } from "../template/specs";
import type { CellSpec, ColumnId, FormulaSpec, SpilledSpec, TableBlock, TableRow } from "../template/Template";
import type { Text } from "../vocabulary/locale";

/** Of customers in groups: what it answers stands in the catalogue. */
export const A_FIT =
  "CLV.BGNBD.FIT({0;1;1;2;2;4;9},{0;4;24;10;28;30;36},{33;33;33;33;33;34;38},{1400;220;220;110;110;120;40})";

export const WORKING_COLUMNS = ["L", "M", "N", "O", "P", "Q", "R"] as const satisfies readonly ColumnId[];
export const WORKING_WIDTHS = [3, 24, 12, 12, 12, 9, 9, 9];

/** What the ways of calling refer to, beside the page. */
export const workingCells: TableBlock = {
  kind: "table",
  title: t("Cells that the formulas refer to", "Cellules auxquelles les formules renvoient"),
  rows: [
    ...down(t("revenue, orders", "chiffre d’affaires, commandes"), [
      { M: held(1000, "sales_1"), N: held(40, "count_1") },
      { M: held(2000, "sales_2"), N: held(50, "count_2") },
      { M: held(4500, "sales_3"), N: held(60, "count_3") },
    ]),
    ...down(t("orders across", "commandes en ligne"), [
      { M: held(10, "across_1"), N: held(20), O: held(40, "across_3") },
    ]),
    ...down(t("with names", "avec des noms"), [{ M: held(1_000_000, "revenue"), N: held(40_000, "orders") }]),
    ...down(t("blank", "vides"), [{ M: empty("blank_1"), N: empty("blank_2") }]),
    // nothing else stands in these columns
    ...down(t("whole columns", "colonnes entières"), [
      { P: held("a"), Q: held(45292), R: held(10) },
      { P: held("a"), Q: held(45299), R: held(20) },
      { P: held("b"), Q: held(45300), R: held(30) },
    ]),
    ...filling(t("filled by a formula", "remplies par une formule"), "CLV.LIFETIMETABLE(0.2,0.4,0.2)", 3, ["M", "N"], {
      lifetime_filled: { row: 0, column: 0, rows: 3, columns: 2 },
      lifetime_last: { row: 2, column: 1, rows: 1, columns: 1 },
    }),
    ...filling(
      t("filled row by row", "remplies ligne par ligne"),
      "CLV.AOV(sales_1:sales_3,across_1:across_3)",
      3,
      ["M", "N", "O"],
      { lifted_filled: { row: 0, column: 0, rows: 3, columns: 3 } },
    ),
    ...filling(t("a fit", "un ajustement"), A_FIT, 7, ["M", "N", "O"], {
      fit_parameters: { row: 1, column: 1, rows: 4, columns: 1 },
    }),
    ...down(t("in the way of a formula", "sur le chemin d’une formule"), [
      { M: { formula: "CLV.LIFETIMETABLE(0.2,0.4,0.2)", format: "plain", key: "blocked", align: "left" } },
      { M: held(1) },
    ]),
  ],
};

function held(value: number | string, key?: string): CellSpec {
  return { value, format: "plain", ...(key === undefined ? {} : { key }) };
}

function empty(key: string): SpilledSpec {
  return { spilled: "plain", key };
}

function down(label: Text, rows: readonly TableRow["cells"][]): TableRow[] {
  return rows.map((cells, i) => ({ ...(i === 0 ? { label } : {}), cells }));
}

/** A formula, and the cells that it fills. */
function filling(
  label: Text,
  formula: string,
  rows: number,
  columns: readonly ColumnId[],
  parts: NonNullable<FormulaSpec["spills"]>["parts"],
): TableRow[] {
  const cells = (first: boolean): TableRow["cells"] =>
    Object.fromEntries(
      columns.map((column, i): [ColumnId, CellSpec] => [
        column,
        first && i === 0
          ? { formula, format: "plain", align: "left", spills: { rows, columns: columns.length, parts } }
          : { spilled: "plain" },
      ]),
    );
  return down(
    label,
    Array.from({ length: rows }, (_, i) => cells(i === 0)),
  );
}
