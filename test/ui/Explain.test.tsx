import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import { Pane } from "../../src/taskpane/Pane";
import type { Host } from "../../src/taskpane/parts/Host";
import type { Locale } from "../../src/vocabulary/locale";
import { entries } from "../support/explanations";
import { fakeHost } from "../support/fakeHost";
import { readingOf, type Around, type Cells } from "../support/reading";
import { violations } from "./axe";

const catalogue = entries as Catalogue;
const CELLS: Cells = {
  B2: { value: 1_000_000, text: "€1,000,000" },
  B3: { value: 40_000, text: "40,000" },
  B4: 15_000,
  C2: { formula: "=CLV.AOV(B2,B3)", value: 25, text: "€25.00" },
  C4: { value: 0.4125, text: "41.25%" },
  C5: { value: 0.6, text: "60%" },
  C6: { formula: "=CLV.VALUE(C2,CLV.FREQUENCY(B3,B4),C4,C5)", value: 45.833333333333336, text: "€45.83" },
  C7: { formula: "=CLV.RATIO(C6,C8)", value: "#DIV/0!" },
  C8: { formula: "=CLV.CAC(1,C9)", value: "#DIV/0!" },
  C9: 0,
  D1: "Company A",
};
const at = (address: string, around: Around = {}) => readingOf(CELLS, address, around);

async function open(
  address: string,
  locale: Locale = "en",
  changes: Partial<Host> = {},
): Promise<{ user: UserEvent; host: ReturnType<typeof fakeHost>; container: HTMLElement }> {
  const user = userEvent.setup();
  const host = fakeHost({ locale, ...changes });
  host.selectReading(at(address));
  const { container } = render(<Pane host={host} load={() => Promise.resolve(catalogue)} />);
  await user.click(screen.getByRole("button", { name: /^(Explain|Expliquer) / }));
  await screen.findByRole("heading", { level: 1 });
  await waitFor(() => {
    expect(screen.queryByText(/^(Reading the cell|Lecture de la cellule)/)).toBeNull();
  });
  return { user, host, container };
}

const title = (): string => screen.getByRole("heading", { level: 1 }).textContent ?? "";
const part = (name: string): HTMLElement => screen.getByRole("heading", { name }).closest("section")!;
const rows = (name: string): string[] =>
  within(part(name))
    .getAllByRole("listitem")
    .map((row) => (row.textContent ?? "").replace(/\s+/g, " "));

beforeEach(() => {
  localStorage.clear();
});

test("a value is told: formula, meaning, inputs, steps and effects, the cell's place in the bar", async () => {
  const { container } = await open("C6");
  expect(title()).toBe("Customer lifetime value€45.83");
  expect(screen.getByText("A customer brings €45.83 of margin on average, spread over 1.6667 periods.")).toBeTruthy();
  expect(screen.getByTitle("Sheet1!C6").textContent).toBe("Sheet1!C6");
  expect(rows("Inputs").filter((row) => /^[A-Z]/.test(row))).toEqual([
    "Average order valueC2€25.00",
    "Purchase frequency2.6667CLV.FREQUENCY(B3,B4)",
    "Margin rateC441.25%",
    "Churn rateC560%",
  ]);
  expect(rows("Steps")).toEqual([
    "Margin per customer and period €25.00 × 2.6667 × 41.25%€27.50",
    "Customer lifetime 1 ÷ 60%1.6667 periods",
    "Customer lifetime value €27.50 × 1.6667€45.83",
  ]);
  expect(rows("One realistic change at a time")[0]).toBe("Average order value +5%€48.13+€2.29");
  expect(await violations(container)).toEqual([]);
});

test("in French", async () => {
  const { container } = await open("C6", "fr");
  expect(title()).toBe("Valeur vie client€45.83");
  expect(rows("Étapes")[1]).toBe("Durée de vie client 1 ÷ 60%1,6667 période");
  expect(await violations(container)).toEqual([]);
});

test("a call among the arguments opens and tells itself", async () => {
  const { user, container } = await open("C6");
  const toggle = screen.getByRole("button", { name: "CLV.FREQUENCY(B3,B4)" });
  await user.click(toggle);
  expect(toggle.getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByText("Each customer ordered 2.6667 times in the period on average.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "B4" })).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await user.click(toggle);
  expect(screen.queryByRole("button", { name: "B4" })).toBeNull();
});

test("a link selects its cell, the explanation follows with the focus, and a way leads back", async () => {
  const { user, host } = await open("C6");
  await user.click(screen.getByRole("button", { name: "C2" }));
  expect(host.selections).toEqual(["Sheet1!C2"]);
  act(() => {
    host.selectReading(at("C2"));
  });
  expect(title()).toBe("Average order value€25.00");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  await user.click(screen.getByRole("button", { name: "B2" }));
  act(() => {
    host.selectReading(at("B2"));
  });
  await user.click(screen.getByRole("button", { name: "Back to C2" }));
  act(() => {
    host.selectReading(at("C2"));
  });
  await user.click(screen.getByRole("button", { name: "Back to C6" }));
  act(() => {
    host.selectReading(at("C6"));
  });
  expect(host.selections).toEqual(["Sheet1!C2", "Sheet1!B2", "Sheet1!C2", "Sheet1!C6"]);
  expect(screen.queryByRole("button", { name: /^Back to [A-Z]\d/ })).toBeNull();
});

test("whoever selects another cell goes no way back, and the focus stays", async () => {
  const { user, host } = await open("C6");
  await user.click(screen.getByRole("button", { name: "C2" }));
  act(() => {
    host.selectReading(at("C2"));
  });
  const back = screen.getByRole("button", { name: "Back to C6" });
  back.focus();
  act(() => {
    host.selectReading(at("C7"));
  });
  expect(screen.queryByRole("button", { name: /^Back to [A-Z]\d/ })).toBeNull();
  expect(document.activeElement).not.toBe(screen.getByRole("heading", { level: 1 }));
});

test("an error says its sentence, and the cell it comes from selects", async () => {
  const { user, host, container } = await open("C7");
  const bar = screen.getByText(/customers_new must not be 0/).closest("[role=group]") ?? document.body;
  await user.click(within(bar as HTMLElement).getByRole("button", { name: "C8" }));
  expect(host.selections).toEqual(["Sheet1!C8"]);
  expect(await violations(container)).toEqual([]);
});

test("where there is nothing to explain it says what to do", async () => {
  const { container } = await open("D1");
  expect(title()).toBe("This cell holds no CLV formula.");
  expect(screen.getByText(/^Select a cell with a formula/)).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test("a cell that cannot be read says so, and is read again", async () => {
  let isEditing = true;
  const { user } = await openFailing(() =>
    isEditing ? Promise.reject(new Error("edit mode")) : Promise.resolve(at("C6")),
  );
  expect(await screen.findByText(/^The cell could not be read/)).toBeTruthy();
  isEditing = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => {
    expect(title()).toBe("Customer lifetime value€45.83");
  });
});

async function openFailing(readCell: Host["readCell"]): Promise<{ user: UserEvent }> {
  const user = userEvent.setup();
  render(<Pane host={fakeHost({ readCell })} load={() => Promise.resolve(catalogue)} />);
  await user.click(screen.getByRole("button", { name: /^Explain / }));
  return { user };
}

test("the ribbon opens it from any screen", async () => {
  const user = userEvent.setup();
  const host = fakeHost();
  host.selectReading(at("C6"));
  render(<Pane host={host} load={() => Promise.resolve(catalogue)} />);
  await user.click(screen.getByRole("tab", { name: "Functions" }));
  act(() => {
    host.command("explain");
  });
  await waitFor(() => {
    expect(title()).toBe("Customer lifetime value€45.83");
  });
});

test("the back arrow leaves, and nothing goes on listening", async () => {
  let stopped = 0;
  const { user } = await open("C6", "en", {
    watchCells: () =>
      Promise.resolve(() => {
        stopped++;
        return Promise.resolve();
      }),
  });
  await user.click(screen.getByRole("button", { name: "Back to Home" }));
  expect(screen.getByRole("tab", { name: "Home", selected: true })).toBeTruthy();
  await waitFor(() => {
    expect(stopped).toBe(1);
  });
});
