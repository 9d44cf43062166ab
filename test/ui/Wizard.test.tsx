import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { SheetNotWritten } from "../../src/excel/SheetNotWritten";
import type { Host } from "../../src/taskpane/parts/Host";
import { violations } from "./axe";
import { answer, answerFigures, chain, heading, next, open, start, summary } from "./guidedPane";

beforeEach(() => {
  localStorage.clear();
});

describe("Home", () => {
  test("the first time: a picture of the chain, and two ways to begin", async () => {
    const { container } = open();
    expect(
      screen.getByRole("img", { name: "The worked example: €25.00 × 2.6667 × 41.25% ÷ 60% = €45.83" }),
    ).toBeTruthy();
    expect(heading().textContent).toBe("What is a customer worth?");
    expect(screen.getByRole("tab", { name: "Home", selected: true })).toBeTruthy();
    const tabs = screen.getAllByRole<HTMLButtonElement>("tab").map(({ value }) => value);
    expect(tabs).toEqual(["home", "functions", "data", "models"]);
    expect(await violations(container)).toEqual([]);
  });

  test("again: the answers left are offered with their chain, and go on where they stopped", async () => {
    const { user } = await start();
    await answer(user, "1000000", "40000");
    await user.keyboard("15000");
    cleanup();

    const { user: later, container } = open();
    const card = within(screen.getByRole("region", { name: "Continue" }));
    expect(card.getByText("Step 2 of 7")).toBeTruthy();
    expect(chain()).toContain("€25.00");
    expect(await violations(container)).toEqual([]);
    await later.click(card.getByRole("button", { name: "Continue with frequency" }));
    expect(heading().textContent).toBe("How many customers ordered?");
    await later.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Revenue" }).value).toBe("1,000,000");
  });

  test("starting again asks first, then clears", async () => {
    const { user } = await start();
    await answer(user, "1000000", "40000");
    await user.click(screen.getByRole("button", { name: "Back to Home" }));
    await user.click(screen.getByRole("button", { name: /^Start again/ }));
    expect(document.activeElement?.textContent).toBe("Keep them");
    await user.click(screen.getByRole("button", { name: "Clear and start" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Revenue" }).value).toBe("");
    await user.click(screen.getByRole("button", { name: "Back to Home" }));
    expect(heading().textContent).toBe("What is a customer worth?");
  });
});

describe("the whole walk by keyboard", () => {
  test("in English: from the first question to the written worksheet", async () => {
    const { user, host, container } = await start();
    expect(await violations(container)).toEqual([]);
    await answerFigures(user);
    expect(heading().textContent).toBe("What does a new customer cost you?");
    expect(chain()).toBe("Order€25.00Frequency×2.6667Margin×41.25%Churn÷60%Value=€45.83");
    expect(await violations(container)).toEqual([]);
    await answer(user, "246000");
    expect(heading().textContent).toBe("What is the worksheet about?");
    expect(await violations(container)).toEqual([]);
    await answer(user, "Company A", "year 2025");
    await summary();

    expect(heading().textContent).toBe("Customer lifetime value, Company A, year 2025€45.83");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Worksheet name" }).value).toBe("Company A 2025");
    expect(await violations(container)).toEqual([]);
    await answer(user, "");
    await screen.findByRole("heading", { level: 1, name: "Worksheet “Company A 2025” created." });
    expect(document.activeElement).toBe(heading());
    expect(await violations(container)).toEqual([]);
    const [plan] = host.written;
    expect(plan?.sheetName).toBe("Company A 2025");
    expect(plan?.cells.map(({ content }) => content)).toEqual(
      expect.arrayContaining([{ value: 800_000 }, { value: 246_000 }, { value: "Company A" }]),
    );
    expect(JSON.stringify(plan?.cells)).toContain("CLV.AOV(revenue,orders)");
  });

  test("a text that is longer than the page has room for is refused with its length, and not cut", async () => {
    const { user } = await start();
    await answerFigures(user);
    await answer(user, "246000");
    const entity = screen.getByRole<HTMLInputElement>("textbox", { name: "Entity" });
    await user.click(entity);
    await user.paste("The General Office Supplies and Fine Paper Company");
    expect(entity.value).toHaveLength(50);
    expect(screen.getByText("Must be at most 40 characters; it has 50.")).toBeTruthy();
    await user.click(next());
    expect(heading().textContent).toBe("What is the worksheet about?");
    expect(document.activeElement).toBe(entity);
    await user.clear(entity);
    await user.paste("General Office Supplies");
    expect(screen.queryByText(/Must be at most/)).toBeNull();
    await user.click(next());
    await summary();
  });

  test("in French: figures as French writes them, what is optional passed over", async () => {
    const { user, host, container } = await start({ locale: "fr" });
    await answerFigures(user, (figure) => figure.replace(/\B(?=(\d{3})+$)/g, " "));
    expect(chain()).toBe("Panier25,00\u00A0€Fréquence×2,6667Marge×41,25\u00A0%Attrition÷60\u00A0%Valeur=45,83\u00A0€");
    expect(next().textContent).toBe("Passer");
    await user.click(next());
    await user.click(next());
    await summary();
    expect(heading().textContent).toBe("Valeur vie client45,83\u00A0€");
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Créer la feuille" }));
    await screen.findByRole("heading", { name: "Feuille «\u00A0Valeur vie client\u00A0» créée." });
    expect(host.written[0]?.title).toBe("Valeur vie client");
  });

  test("a step back keeps the answers", async () => {
    const { user } = await start();
    await answer(user, "1000000", "40000");
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(document.activeElement).toBe(heading());
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Orders" }).value).toBe("40,000");
  });
});

describe("a field", () => {
  test("nothing is said before one goes on; then each field says what it misses, and the first has the focus", async () => {
    const { user, container } = await start();
    expect(screen.queryByRole("alert")).toBeNull();
    await user.click(next());
    expect(screen.getAllByRole("alert").map(({ textContent }) => textContent)).toEqual([
      "Enter a figure, or use a cell.",
      "Enter a figure, or use a cell.",
    ]);
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Revenue" }));
    expect(await violations(container)).toEqual([]);
  });

  test("Next says why it will not go on", async () => {
    const { user } = await start();
    const reason = (): string | null | undefined =>
      document.getElementById(next().getAttribute("aria-describedby") ?? "")?.textContent;
    expect(reason()).toBe("Revenue: Enter a figure, or use a cell.");
    await user.type(screen.getByRole("textbox", { name: "Revenue" }), "1000000");
    expect(reason()).toBe("Orders: Enter a figure, or use a cell.");
  });

  test("a text that is no number, and one that reads in two ways", async () => {
    const { user } = await start();
    const revenue = screen.getByRole<HTMLInputElement>("textbox", { name: "Revenue" });
    await user.type(revenue, "a lot");
    expect(screen.queryByRole("alert")).toBeNull();
    await user.tab();
    expect(screen.getByRole("alert").textContent).toMatch(/This is not a number/);
    await user.clear(revenue);
    await user.type(revenue, "1,234");
    await user.tab();
    const readings = within(screen.getByRole("group", { name: "Readings of Revenue" }));
    expect(readings.getAllByRole("button").map((button) => button.textContent)).toEqual(["1234", "1.234"]);
    await user.click(readings.getByRole("button", { name: "1234" }));
    expect(revenue.value).toBe("1,234");
    expect(screen.queryByRole("group", { name: "Readings of Revenue" })).toBeNull();
  });

  test("by the marks of the workbook 850,000 is 850 thousand, and nobody is asked", async () => {
    const { user } = await start({ numberMarks: () => Promise.resolve({ decimal: ".", group: "," }) });
    const revenue = screen.getByRole<HTMLInputElement>("textbox", { name: "Revenue" });
    await user.type(revenue, "850,000");
    await user.tab();
    expect(screen.queryByRole("group", { name: "Readings of Revenue" })).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Orders" }), "34,000");
    expect(chain()).toContain("€25.00");
  });

  test("a French workbook beside an English pane: a figure that is shown to be edited reads back the same", async () => {
    const { user, host } = await start({ numberMarks: () => Promise.resolve({ decimal: ",", group: "\u202F" }) });
    act(() => {
      host.select({ address: "Sheet1!B4", value: 1234.567 });
    });
    const revenue = screen.getByRole<HTMLInputElement>("textbox", { name: "Revenue" });
    await user.click(screen.getByRole("button", { name: /Revenue/ }));
    act(() => {
      revenue.focus();
    });
    expect(revenue.value).toBe("1234,567");
    await user.keyboard("{End}1");
    expect(screen.queryByRole("alert")).toBeNull();
    act(() => {
      revenue.blur();
    });
    expect(revenue.value).toBe("1,234.57");
  });

  test("a percentage is no revenue, and an amount no number of orders; the result under them is blank", async () => {
    const { user } = await start();
    await user.type(screen.getByRole("textbox", { name: "Revenue" }), "1000000");
    await user.type(screen.getByRole("textbox", { name: "Orders" }), "40000");
    expect(screen.getAllByText("€25.00", { exact: false }).length).toBeGreaterThan(0);
    await user.clear(screen.getByRole("textbox", { name: "Revenue" }));
    await user.type(screen.getByRole("textbox", { name: "Revenue" }), "60%");
    await user.tab();
    expect(screen.getByRole("alert").textContent).toBe("This is a percentage. Enter a number of 0 or more.");
    expect(screen.queryByText("€25.00", { exact: false })).toBeNull();
    await user.clear(screen.getByRole("textbox", { name: "Orders" }));
    await user.type(screen.getByRole("textbox", { name: "Orders" }), "€40,000.00");
    await user.tab();
    expect(screen.getAllByRole("alert").map(({ textContent }) => textContent)).toContain(
      "This is an amount of money. Enter a number of 0 or more.",
    );
  });

  test("the currency is asked first, and shown at once", async () => {
    const { user, container } = await start();
    const [first] = container.querySelectorAll("main select, main input");
    expect(first).toBe(screen.getByRole("combobox", { name: "Currency" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Currency" }), "CHF");
    await user.type(screen.getByRole("textbox", { name: "Revenue" }), "1000000");
    await user.type(screen.getByRole("textbox", { name: "Orders" }), "40000");
    expect(chain()).toContain("CHF\u00A025.00");
  });

  test("entering a field shows the plain figure, selected, so that typing replaces it", async () => {
    const { user } = await start();
    const revenue = screen.getByRole<HTMLInputElement>("textbox", { name: "Revenue" });
    await user.type(revenue, "1234567.5");
    await user.tab();
    expect(revenue.value).toBe("1,234,567.50");
    await user.tab({ shift: true });
    expect(revenue.value).toBe("1234567.5");
    await user.keyboard("800000");
    expect(revenue.value).toBe("800000");
  });

  test("the result is announced once typing rests", async () => {
    const { user } = await start();
    await user.type(screen.getByRole("textbox", { name: "Revenue" }), "1000000");
    await user.type(screen.getByRole("textbox", { name: "Orders" }), "40000");
    await waitFor(() => {
      expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
        "Average order value €25.00.",
      );
    });
  });
});

describe("the selected cell", () => {
  const cell = { address: "'Web shop'!C14", value: 40_000 };

  test("is named, taken, linked by formula, and let go", async () => {
    const { user, host } = await start();
    await user.type(screen.getByRole("textbox", { name: "Revenue" }), "1000000");
    host.select(cell);
    await user.click(await screen.findByRole("button", { name: "Use 'Web shop'!C14 for Orders" }));
    const orders = screen.getByRole<HTMLInputElement>("textbox", { name: "Orders" });
    expect(orders.value).toBe("40,000");
    expect(screen.getByText("Linked to 'Web shop'!C14")).toBeTruthy();
    expect(chain()).toContain("€25.00");

    await user.click(screen.getByRole("button", { name: "Unlink for Orders" }));
    expect(screen.queryByText(/^Linked to/)).toBeNull();
    expect(orders.value).toBe("40,000");
  });

  test("goes into the worksheet as a formula", async () => {
    const { user, host } = await start();
    host.select({ address: "Sales!B2", value: 1_000_000 });
    await user.click(await screen.findByRole("button", { name: "Use Sales!B2 for Revenue" }));
    await user.type(screen.getByRole("textbox", { name: "Orders" }), "40000{Enter}");
    await answer(user, "15000");
    await answer(user, "180000", "450000", "160000", "800000");
    await answer(user, "15000", "14200", "8200");
    await user.click(next());
    await user.click(next());
    await summary();
    await user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    await screen.findByRole("heading", { name: /created/ });
    expect(host.written[0]?.cells.map(({ content }) => content)).toContainEqual({ formula: "=Sales!B2" });
  });

  test.each([
    ["", /is empty/],
    ["forty", /holds no number/],
    ["#DIV/0!", /holds no number/],
  ])("that holds %j is refused with its address", async (value, sentence) => {
    const { user, host } = await start();
    host.select({ ...cell, value });
    await user.click(await screen.findByRole("button", { name: /for Revenue$/ }));
    expect(screen.getByText(sentence).textContent).toContain("'Web shop'!C14");
  });

  test("that cannot be read is said", async () => {
    const { user } = await start({
      selectedCell: () => Promise.reject(new Error("InvalidOperationInCellEditMode")),
      watchSelection: () => Promise.reject(new Error("no")),
    });
    await user.click(screen.getByRole("button", { name: "Use the selected cell for Revenue" }));
    expect(await screen.findByText(/could not be read/)).toBeTruthy();
  });
});

describe("churn", () => {
  async function atChurn(): Promise<ReturnType<typeof open>> {
    const opened = await start();
    await answer(opened.user, "1000000", "40000");
    await answer(opened.user, "15000");
    await answer(opened.user, "180000", "450000", "160000", "800000");
    return opened;
  }

  test("a typed rate instead of three counts", async () => {
    const { user } = await atChurn();
    await user.click(screen.getByRole("tab", { name: "I know the rate" }));
    expect(screen.queryByRole("textbox", { name: "Customers at start" })).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Churn rate" }), "60{Enter}");
    expect(heading().textContent).toBe("What does a new customer cost you?");
    expect(chain()).toContain("=€45.83");
    // not asked for before
    expect(screen.getByRole("textbox", { name: "New customers" })).toBeTruthy();
  });

  test("no new customers: a question, and the way stays free", async () => {
    const { user, container } = await atChurn();
    await user.type(screen.getByRole("textbox", { name: "Customers at start" }), "15000");
    await user.type(screen.getByRole("textbox", { name: "Customers at end" }), "14200");
    await user.type(screen.getByRole("textbox", { name: "New customers" }), "0");
    expect(screen.getByText("Did nobody new join in the period?")).toBeTruthy();
    expect(
      screen.getByText(
        /Every 150 new customers left out hide one point of churn\. At 5\.33% a customer would stay 18\.75 periods\./,
      ),
    ).toBeTruthy();
    expect(chain()).toContain("÷5.33% (to be checked)");
    expect(await violations(container)).toEqual([]);
    await user.click(next());
    expect(heading().textContent).toBe("What does a new customer cost you?");
  });

  test("counts that contradict each other are refused in the user's words", async () => {
    const { user } = await atChurn();
    await user.type(screen.getByRole("textbox", { name: "Customers at start" }), "15000");
    await user.type(screen.getByRole("textbox", { name: "Customers at end" }), "30000");
    await user.type(screen.getByRole("textbox", { name: "New customers" }), "8200{Enter}");
    expect(screen.getByRole("alert").textContent).toBe(
      "Customers at end cannot be more than start plus new, 23,200. Lower one, or correct the start.",
    );
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Customers at end" }));
  });
});

describe("the worked example and the empty worksheet", () => {
  test("the example is open in one click, answered to the end, and leaves one's own answers alone", async () => {
    const { user, container } = open();
    await user.click(screen.getByRole("button", { name: "See the worked example" }));
    await summary();
    expect(heading().textContent).toBe("Customer lifetime value, Company A, year 2025€45.83");
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Entity" }).value).toBe("Company A");
    await user.click(screen.getByRole("button", { name: "Back to Home" }));
    expect(heading().textContent).toBe("What is a customer worth?");
    expect(localStorage.getItem("clv.answers")).toBeNull();
  });

  test("rounding, language, currency and spelling show in what is written", async () => {
    const { user, host } = open();
    await user.click(screen.getByRole("button", { name: "See the worked example" }));
    await summary();
    expect(screen.getByText(/€45\.70 instead of €45\.83/)).toBeTruthy();
    await user.click(screen.getByRole("switch", { name: /Round each step/ }));
    expect(heading().textContent).toMatch(/€45\.70$/);
    await user.selectOptions(screen.getByRole("combobox", { name: "Sheet language" }), "fr");
    expect(screen.queryByRole("combobox", { name: "Paper" })).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Currency" }), "USD");
    expect(heading().textContent).toMatch(/\$45\.70$/);
    await user.selectOptions(screen.getByRole("combobox", { name: "Paper" }), "US Letter");
    await user.click(screen.getByRole("radio", { name: /Excel’s own functions/ }));
    await user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    await screen.findByRole("heading", { name: /created/ });
    const [plan] = host.written;
    expect(plan?.page.paper).toBe("letter");
    const contents = plan?.cells.map(({ content }) => content);
    expect(plan?.title).toBe("Valeur vie client");
    expect(contents).toEqual(expect.arrayContaining([{ value: "oui" }, { value: "USD" }]));
    expect(JSON.stringify(contents)).not.toContain("CLV.");
  });

  test("a name that Excel would not take is refused before it is tried", async () => {
    const { user, host } = open();
    await user.click(screen.getByRole("button", { name: "See the worked example" }));
    await summary();
    const name = screen.getByRole("textbox", { name: "Worksheet name" });
    await user.clear(name);
    await user.type(name, "2025/26{Enter}");
    expect(screen.getByText(/Excel does not allow any of/)).toBeTruthy();
    expect(host.written).toEqual([]);
  });

  test("an empty worksheet needs no answers", async () => {
    const { user, host, container } = open();
    await user.click(screen.getByRole("button", { name: "Empty worksheet to fill in by hand" }));
    await summary();
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    await screen.findByRole("heading", { name: "Worksheet “Customer lifetime value” created." });
    expect(host.written).toHaveLength(1);
  });
});

describe("a failure to write", () => {
  test.each<[SheetNotWritten, RegExp]>([
    [new SheetNotWritten("protected"), /the workbook is protected\. Nothing was changed/],
    [new SheetNotWritten("nameTaken"), /another sheet has this name/],
    [new SheetNotWritten("cellEditing"), /a cell is being edited/],
    [new SheetNotWritten("unknown", "GeneralException"), /\(GeneralException\)/],
  ])("says what happened, and a second try succeeds", async (failure, sentence) => {
    const writeSheet = jest
      .fn<ReturnType<Host["writeSheet"]>, Parameters<Host["writeSheet"]>>()
      .mockRejectedValueOnce(failure)
      .mockResolvedValue({ sheetName: "Company A 2025" });
    const { user, container } = open({ writeSheet });
    await user.click(screen.getByRole("button", { name: "See the worked example" }));
    await summary();
    await user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Try again");
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { name: /created/ })).toBeTruthy();
    expect(writeSheet).toHaveBeenCalledTimes(2);
  });

  test("while writing, the button says so and a second press does nothing", async () => {
    const writeSheet = jest.fn(() => new Promise<{ sheetName: string }>(() => undefined));
    const { user } = open({ writeSheet });
    await user.click(screen.getByRole("button", { name: "See the worked example" }));
    await summary();
    await user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    await user.click(screen.getByRole("button", { name: "Creating the worksheet" }));
    expect(writeSheet).toHaveBeenCalledTimes(1);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Back to Home" }).disabled).toBe(true);
  });
});
