import { addressOf } from "../../../src/formula/address";
import { fillFromSelection, type Parameters } from "../../../src/taskpane/insert/fillFromSelection";
import { readArgument } from "../../../src/taskpane/insert/readArgument";
import { spelledFormula } from "../../../src/taskpane/insert/spelledFormula";
import type { Catalogue } from "../../../src/taskpane/parts/catalogue";
import type { TermId } from "../../../src/vocabulary/terms";
import { readCatalogue } from "../../support/catalogue";
import { selectedOf } from "../../support/sheetOf";

const catalogue = readCatalogue() as Catalogue;
const parametersOf = (id: string): Parameters => catalogue.find((one) => one.id === id)!.parameters;

/** The fields that a selection of cells fills. */
function filled(id: string, cells: readonly (readonly unknown[])[], address: string): Record<string, string> {
  const { fields } = fillFromSelection(selectedOf(cells, address), parametersOf(id));
  return Object.fromEntries(Object.entries(fields).map(([term, area]) => [term, addressOf(area)]));
}

describe("columns of an export fill the fields by their heads", () => {
  test.each([
    [["Customer ID", "Order date", "Amount"]],
    [["Client", "Date de commande", "Montant HT"]],
    [["customer_ids", "dates", "amounts"]],
  ])("%j", (heads) => {
    const cells = [heads, ["anna", 45_292, 10], ["ben", 45_293, 20.5], ["anna", 45_299, -3]];
    expect(filled("KPIS", cells, "B2:D5")).toEqual({ customer_ids: "B3:B5", dates: "C3:C5", amounts: "D3:D5" });
  });

  test.each(["Customer", "Customers", "Client"])("%s is no choice of what cohorts show", (head) => {
    const cells = [
      [head, "Date", "Amount"],
      ["anna", 45_292, 10],
    ];
    expect(filled("COHORTS", cells, "B2:D3")).toEqual({ customer_ids: "B3", dates: "C3", amounts: "D3" });
  });

  test("dates may be texts; a column of texts is no amount", () => {
    const cells = [
      ["Customer", "Date", "Amount"],
      ["anna", "2024-01-01", "ten"],
      ["ben", "2024-01-02", "twenty"],
    ];
    expect(filled("BYCUSTOMER", cells, "B2:D4")).not.toHaveProperty("amounts");
    expect(
      filled(
        "SURVIVORS",
        [
          ["Start date", "End date"],
          [45_292, ""],
          [45_300, 45_400],
        ],
        "B2:C4",
      ),
    ).toEqual({
      start_dates: "B3:B4",
      end_dates: "C3:C4",
    });
  });
});

describe("a word is spelled as a formula has it in every language", () => {
  const spelled = (id: TermId, text: string): string =>
    spelledFormula("KPIS", [readArgument(id, { text, sheet: "" })], "");

  test.each<[TermId, string, string]>([
    ["until", "31/12/2025", '=CLV.KPIS("2025-12-31")'],
    ["until", "31 décembre 2025", '=CLV.KPIS("2025-12-31")'],
    ["until", "46022", "=CLV.KPIS(46022)"],
    ["until", "B2", "=CLV.KPIS(B2)"],
    ["measure", "Rétention", '=CLV.KPIS("retention")'],
    ["measure", "CA cumulé", '=CLV.KPIS("cumulative_revenue")'],
    ["unit", "mois", '=CLV.KPIS("month")'],
  ])("%s %s: %s", (id, text, formula) => {
    expect(spelled(id, text)).toBe(formula);
  });

  test("a day that may be two is refused, with both", () => {
    expect(readArgument("until", { text: "01/02/2025", sheet: "" })).toMatchObject({
      kind: "refused",
      says: { en: expect.stringContaining("1 February 2025 or 2 January 2025") as string },
    });
  });
});
