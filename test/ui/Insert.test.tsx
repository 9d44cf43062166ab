import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { FormulaNotWritten } from "../../src/excel/FormulaNotWritten";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import { Pane } from "../../src/taskpane/Pane";
import { cohortMeasures } from "../../src/vocabulary/cohortMeasures";
import { term, type TermId } from "../../src/vocabulary/terms";
import { addTexts, ui, uiText, type UiKey } from "../../src/vocabulary/ui";
import { insertTexts } from "../../src/vocabulary/ui/insertTexts";
import { readCatalogue } from "../support/catalogue";
import "../support/functions";
import { sheetHost } from "../support/sheetHost";
import { violations } from "./axe";

addTexts(insertTexts);
const catalogue = readCatalogue() as Catalogue;
type SheetHost = ReturnType<typeof sheetHost>;

const VALUE = [
  ["Average order value", 25],
  ["Purchase frequency", 2.6666666666666665],
  ["Other", 1],
  ["Margin rate", 0.4125],
  ["Churn rate", 0.6],
];
const TABLE = [["Revenue", "Orders"], ...Array.from({ length: 24 }, (_, i) => [100 * (i + 1), 10])];

async function open(
  host: SheetHost,
  id: string,
): Promise<{ user: UserEvent; card: HTMLElement; words: (key: UiKey, values?: Record<string, string>) => string }> {
  const user = userEvent.setup();
  render(<Pane host={host} load={() => Promise.resolve(catalogue.filter((entry) => entry.id === id))} />);
  await user.click(screen.getByRole("tab", { name: ui.functions[host.locale] }));
  await user.click(await screen.findByRole("button", { name: new RegExp(`^CLV\\.${id}\\b`) }));
  const card = screen.getByRole("region", { name: `CLV.${id}` });
  await within(card).findByRole("list", { name: "Arguments" });
  return { user, card, words: (key, values) => uiText(key, host.locale, values) };
}

const select = async (host: SheetHost, address: string): Promise<void> => {
  await act(async () => {
    host.selectCells(address);
    await new Promise((resolve) => setTimeout(resolve, 150));
  });
};
const fields = (): string[] =>
  [...screen.getByRole("list", { name: "Arguments" }).querySelectorAll<HTMLInputElement>("input, select")].map(
    ({ value }) => value,
  );
const field = (name: string): HTMLInputElement =>
  within(screen.getByRole("list", { name: "Arguments" })).getByLabelText<HTMLInputElement>(name);
const insertButton = (name: string): Promise<HTMLElement> => screen.findByRole("button", { name });

beforeEach(() => {
  localStorage.clear();
});

describe("from the selected range", () => {
  test.each(["en", "fr"] as const)(
    "in %s: fills by label, previews, and goes into the empty cell selected before",
    async (locale) => {
      const labels =
        locale === "fr"
          ? ["Panier moyen", "Fréquence d’achat", "Autre", "Taux de marge brute", "Taux d’attrition"]
          : VALUE.map(([label]) => String(label));
      const host = sheetHost(
        VALUE.map(([, value], i) => [labels[i]!, value!]),
        { locale },
      );
      const { user, card, words } = await open(host, "VALUE");
      await select(host, "E5");
      await select(host, "C2:C6");
      expect(await screen.findByText(words("filledByLabel", { range: "C2:C6" }))).toBeTruthy();
      expect(await within(card).findByText(locale === "fr" ? "45,83" : "45.83")).toBeTruthy();
      expect(card.textContent).toContain("=CLV.VALUE(C2, C3, C5, C6)");
      expect(await violations(card)).toEqual([]);
      await user.click(await insertButton(words("insertIn", { address: "E5" })));
      expect(host.inserted).toMatchObject([
        { place: { sheet: "Sheet1", row: 4, column: 4 }, formula: "=CLV.VALUE(C2,C3,C5,C6)", replaces: undefined },
      ]);
      expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
        words("inserted", { address: "E5" }),
      );
      expect(document.activeElement?.textContent).toBe(words("insert"));
      expect(await violations(card)).toEqual([]);
    },
  );

  test("proposes the free cell beside the figures when none was selected for the result", async () => {
    const host = sheetHost(VALUE);
    host.selectCells("C2:C6");
    await open(host, "VALUE");
    expect(await insertButton("Insert in C7")).toBeTruthy();
    expect(screen.getByText(/^C7 is empty, beside the figures/)).toBeTruthy();
  });

  test("follows the selection until something is typed; what was typed stays", async () => {
    const host = sheetHost(TABLE);
    const { user } = await open(host, "AOV");
    await select(host, "B3:C3");
    expect(fields()).toEqual(["B3", "C3"]);
    await select(host, "B4:C6");
    expect(fields()).toEqual(["B4:B6", "C4:C6"]);
    await user.clear(field("Orders"));
    await user.type(field("Orders"), "12");
    await select(host, "B3:C3");
    expect(fields()).toEqual(["B4:B6", "12"]);
  });

  test("fills what is still empty when asked", async () => {
    const host = sheetHost(VALUE);
    const { user } = await open(host, "VALUE");
    await user.type(field("Churn rate"), "50%");
    await select(host, "C2:C6");
    await user.click(screen.getByRole("button", { name: "Fill the empty fields from C2:C6" }));
    expect(fields()).toEqual(["C2", "C3", "C5", "50%"]);
    expect(await screen.findByText(/^55/)).toBeTruthy();
  });

  test("says what is left to fill, and leads there", async () => {
    const host = sheetHost([
      ["AOV", 25],
      ["Times", 3],
      ["Margin rate", 0.4],
      ["Churn", 0.5],
    ]);
    const { user, card } = await open(host, "VALUE");
    await select(host, "C2:C5");
    expect(
      screen.getByText("Filled from the selected range C2:C5, by label. Left to fill: Purchase frequency."),
    ).toBeTruthy();
    await user.click(await insertButton("Insert in A1"));
    expect(host.inserted).toEqual([]);
    expect(document.activeElement).toBe(field("Purchase frequency"));
    await user.tab();
    expect(screen.getByText("Enter a figure, or use a cell.")).toBeTruthy();
    expect(await violations(card)).toEqual([]);
  });

  test("leaves blank what could be two cells, and says so", async () => {
    const host = sheetHost([
      ["Churn rate 2024", 0.2],
      ["Churn rate 2025", 0.3],
    ]);
    await open(host, "LIFETIME");
    await select(host, "C2:C3");
    expect(screen.getByText("Several cells could be Churn rate: none was taken.")).toBeTruthy();
    expect(fields()).toEqual([""]);
  });

  test("a selection that cannot be read changes nothing", async () => {
    const host = sheetHost(TABLE, { readSelection: () => Promise.reject(new Error("a chart")) });
    const { card } = await open(host, "AOV");
    expect(within(card).getByText(insertTexts.insertHint.en)).toBeTruthy();
  });
});

describe("fields", () => {
  test("take numbers as they are written, percentages, names and cells; optional ones are left out, with a gap", async () => {
    const host = sheetHost(VALUE, { locale: "fr", names: { valeur: "C2" } });
    const { user, card } = await open(host, "DISCOUNTED");
    await user.type(field("Marge par client et par période"), "valeur");
    await user.type(field("Taux de rétention"), "40 %");
    await user.type(field("Taux d’actualisation de la période"), "0,1");
    await user.type(field("Moment de perception"), "=$C$4");
    await select(host, "E5");
    await waitFor(() => {
      expect(card.textContent).toContain("=CLV.DISCOUNTED(valeur, 40%, 0.1, , C4)");
    });
    await user.click(await insertButton("Insérer dans E5"));
    expect(host.inserted[0]?.formula).toBe("=CLV.DISCOUNTED(valeur,40%,0.1,,C4)");
  });

  test("a cell stays on the worksheet that was in sight when it was typed", async () => {
    const host = sheetHost([["Churn", 0.5]]);
    const { user, card } = await open(host, "LIFETIME");
    await user.type(field("Churn rate"), "C2");
    host.readSelection = () =>
      Promise.resolve({
        areas: [{ sheet: "Other", row: 0, column: 0, rows: 1, columns: 1, around: { row: 0, column: 0, values: [] } }],
        names: [],
      });
    await select(host, "A1");
    expect(card.textContent).toContain("=CLV.LIFETIME(Sheet1!C2)");
  });

  test("with the separator of this Excel", async () => {
    const host = sheetHost(VALUE, { numberMarks: () => Promise.resolve({ decimal: ",", group: "\u202F" }) });
    const { user, card } = await open(host, "LIFETIME");
    await user.type(field("Churn rate"), "0.25");
    await user.click(within(card).getByRole("button", { name: "Copy" }));
    expect(await navigator.clipboard.readText()).toBe("=CLV.LIFETIME(0,25)");
    expect(card.textContent).toContain("=CLV.LIFETIME(0,25)");
  });

  test("periods are chosen, or taken from a cell", async () => {
    const host = sheetHost([[0.6, "year"]]);
    const { user, card } = await open(host, "CONVERTCHURN");
    await user.type(field("Churn rate"), "B2");
    await user.selectOptions(field("To period"), "Month");
    await select(host, "C2");
    await user.click(screen.getByRole("button", { name: "Use C2 for From period" }));
    expect(fields()).toEqual(["B2", "C2", "month"]);
    expect(await within(card).findByText("7.35%")).toBeTruthy();
    expect(card.textContent).toContain('=CLV.CONVERTCHURN(B2, C2, "month")');
    expect(await violations(card)).toEqual([]);
  });

  test.each(["en", "fr"] as const)("in %s: what cohorts show is chosen, and what else they take", async (locale) => {
    const host = sheetHost(
      [
        ["Customer", "Date", "Amount", "Show"],
        ["anna", 45_292, 10, "revenue"],
        ["anna", 45_330, 20, ""],
        ["ben", 45_301, 30, ""],
      ],
      { locale },
    );
    const { user, card, words } = await open(host, "COHORTS");
    const label = (id: TermId): string => term(id).label[locale];
    const measure = field(label("measure"));
    expect(
      within(measure)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual([insertTexts.choose[locale], ...Object.values(cohortMeasures).map(({ label }) => label[locale])]);
    await select(host, "B2:D5");
    await user.type(field(label("until")), "29/02/2024");
    await user.selectOptions(field(label("period")), "month");
    await user.selectOptions(measure, cohortMeasures.customers.label[locale]);
    expect(card.textContent).toContain('=CLV.COHORTS(B3:B5, C3:C5, D3:D5, "2024-02-29", "month", "customers")');
    // the customers of the cohort, and those of them in its own month: 100% would be their retention
    expect(await within(card).findAllByRole("cell", { name: "2" })).toHaveLength(2);
    await select(host, "E3");
    await user.click(
      screen.getByRole("button", {
        name: words("forField", { action: words("useCell", { address: "E3" }), field: label("measure") }),
      }),
    );
    expect(fields().slice(5, 6)).toEqual(["E3"]);
    expect(card.textContent).toContain('"month", E3)');
    expect(await violations(card)).toEqual([]);
  });

  test.each([
    ["1,234", "churn_rate must be a number that can be read in one way; it is “1,234”, which may mean 1234 or 1.234."],
    ["A1+B2", "Type a cell such as C24, a range, a name or a number."],
    ["nowhere", "This workbook has no such name or sheet."],
    ["Sheet9!A1", "This workbook has no such name or sheet."],
  ])("%s is refused with a sentence, once the field is left", async (typed, sentence) => {
    const host = sheetHost(VALUE);
    const { user, card } = await open(host, "LIFETIME");
    await user.type(field("Churn rate"), typed);
    expect(screen.queryByText(sentence)).toBeNull();
    await user.tab();
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(field("Churn rate").getAttribute("aria-invalid")).toBe("true");
    await user.click(await insertButton("Insert in A1"));
    expect(host.inserted).toEqual([]);
    expect(await violations(card)).toEqual([]);
  });

  test("a number that means thousands only is read", async () => {
    const host = sheetHost(TABLE);
    const { user, card } = await open(host, "AOV");
    await user.type(field("Revenue"), "123450");
    await user.type(field("Orders"), "12,345");
    expect(await within(card).findByText("10")).toBeTruthy();
  });
});

describe("the preview", () => {
  test("of columns shows the first rows and counts the others", async () => {
    const host = sheetHost(TABLE);
    const { card } = await open(host, "AOV");
    await select(host, "B2:C26");
    expect(await screen.findByText("… 19 more rows")).toBeTruthy();
    expect(
      within(card)
        .getAllByRole("row")
        .map(({ textContent }) => textContent),
    ).toEqual(["10", "20", "30", "40", "50"]);
    expect(await violations(card)).toEqual([]);
  });

  test("of a table has its heads", async () => {
    const host = sheetHost(VALUE);
    const { card } = await open(host, "LIFETIMETABLE");
    expect(await screen.findByText("… 15 more rows")).toBeTruthy();
    expect(
      within(card)
        .getAllByRole("row")
        .map(({ textContent }) => textContent)
        .slice(0, 2),
    ).toEqual(["churn_ratelifetime", "5%20"]);
  });

  test("of large columns says that only their beginning was worked out", async () => {
    const host = sheetHost([["Revenue", "Orders"], ...Array.from({ length: 5000 }, (_, i) => [i, 10])]);
    await open(host, "AOV");
    await select(host, "B:C");
    expect(await screen.findByText("… 4995 more rows Worked out from the first 100 rows only.")).toBeTruthy();
  });

  test.each(["en", "fr"] as const)("of a failure in %s is its very sentence", async (locale) => {
    const host = sheetHost([[1.4]], { locale });
    const { card } = await open(host, "LIFETIME");
    await select(host, "B2");
    expect(await within(card).findByText("#VALUE!")).toBeTruthy();
    expect(card.textContent).toContain(
      locale === "fr"
        ? "churn_rate doit être un taux entre 0 et 1 (0\u00A0% à 100\u00A0%)\u00A0; sa valeur est 1,4."
        : "churn_rate must be a rate between 0 and 1 (0% to 100%); it is 1.4.",
    );
  });

  test("names the row of the first failure", async () => {
    const host = sheetHost([["Churn"], [0.5], [1.4]]);
    const { card } = await open(host, "LIFETIME");
    await select(host, "B2:B4");
    expect(await within(card).findByText(/^Row 2: churn_rate must be/)).toBeTruthy();
  });

  test("of ranges that do not go together tells their true sizes", async () => {
    const host = sheetHost(TABLE);
    const { user, card } = await open(host, "AOV");
    await user.type(field("Revenue"), "B3:B202");
    await user.type(field("Orders"), "C3:C152");
    expect(
      await within(card).findByText(
        /orders must be one cell, a row, a column or a range of 200 × 1 cells, like the others; it is 150 × 1 cells\./,
      ),
    ).toBeTruthy();
  });
});

describe("nothing is overwritten", () => {
  test("a cell that is not empty is said, and asked about", async () => {
    const host = sheetHost([["Churn", 0.5, "", "mine"]]);
    const { user, card } = await open(host, "LIFETIME");
    await user.type(field("Churn rate"), "0.5");
    await select(host, "E2");
    await user.click(await insertButton("Replace E2"));
    expect(host.inserted).toEqual([]);
    expect(screen.getByText(/E2 is not empty: it shows “mine”\. Replace it with the formula\?/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Cancel");
    expect(await violations(card)).toEqual([]);
    await user.keyboard("{Enter}");
    expect(host.inserted).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Replace E2");
    await user.click(await insertButton("Replace E2"));
    await user.click(await insertButton("Replace"));
    expect(host.inserted).toMatchObject([{ formula: "=CLV.LIFETIME(0.5)", replaces: "mine" }]);
  });

  test("cells in the way of a result that unfolds are said before", async () => {
    const host = sheetHost([
      ["", "", ""],
      ["", "", "x"],
    ]);
    const { user } = await open(host, "LIFETIMETABLE");
    await select(host, "C2");
    expect(
      await screen.findByText("The result fills C2:D22, and D3 is not empty. Excel shows #SPILL! until it is."),
    ).toBeTruthy();
    await user.click(await insertButton("Insert in C2"));
    expect(host.inserted).toEqual([]);
    await user.click(await insertButton("Insert"));
    expect(host.inserted).toHaveLength(1);
  });

  test("what filled the cell in the meantime is seen", async () => {
    const cells = [["", ""]];
    const host = sheetHost(cells);
    host.insertFormula = () => {
      cells[0]![0] = "new";
      return Promise.reject(new FormulaNotWritten("occupied"));
    };
    const { user } = await open(host, "LIFETIMETABLE");
    await select(host, "B2");
    await user.click(await insertButton("Insert in B2"));
    expect(await insertButton("Replace B2")).toBeTruthy();
  });

  test("a cell among the arguments is no place for the result", async () => {
    const host = sheetHost([["Churn", 0.5]]);
    const { user } = await open(host, "LIFETIME");
    await user.type(field("Churn rate"), "C2");
    await select(host, "C2");
    expect(await screen.findByText("C2 is among the arguments. Select another cell for the result.")).toBeTruthy();
    await user.click(await insertButton("Replace C2"));
    expect(host.inserted).toEqual([]);
  });

  test.each([
    ["protected", undefined, "the worksheet is protected"],
    ["occupied", undefined, "filled in the meantime"],
    ["unknown", "GeneralException", "(GeneralException)"],
  ] as const)("a failure is told: %s", async (reason, code, said) => {
    const host = sheetHost([], { insertFormula: () => Promise.reject(new FormulaNotWritten(reason, code)) });
    const { user, card } = await open(host, "LIFETIMETABLE");
    await user.click(await insertButton("Insert in A1"));
    expect(await within(card).findByText(new RegExp(said.replace(/[()]/g, "\\$&")))).toBeTruthy();
    expect(screen.queryByText(/^Inserted/)).toBeNull();
  });
});
