import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import { Pane } from "../../src/taskpane/Pane";
import type { Locale } from "../../src/vocabulary/locale";
import { readCatalogue } from "../support/catalogue";
import { fakeHost } from "../support/fakeHost";
import { violations } from "./axe";

// a card with its fields takes its time where tests run beside each other

const catalogue = readCatalogue() as Catalogue;

async function showPane(locale: Locale = "en"): Promise<{ user: UserEvent; container: HTMLElement }> {
  const user = userEvent.setup();
  const { container } = render(<Pane host={fakeHost({ locale })} load={() => Promise.resolve(catalogue)} />);
  await user.click(screen.getByRole("tab", { name: /^(Functions|Fonctions)$/ }));
  await screen.findByRole("searchbox");
  return { user, container };
}

const rows = (): HTMLElement[] =>
  within(screen.getByRole("list", { name: /^(Functions|Fonctions)$/ })).getAllByRole("button", { name: /^CLV\./ });
const names = (): string[] => rows().map((row) => /CLV\.([A-Z.0-9]+)/.exec(row.textContent ?? "")?.[1] ?? "");
const row = (id: string): HTMLElement => screen.getByRole("button", { name: new RegExp(`^CLV\\.${id}\\b`) });
/** What a card tells of its function is folded. */
async function openCard(user: UserEvent, id: string): Promise<void> {
  await user.click(row(id));
  await user.click(screen.getByRole("button", { name: /^(How it is worked out|Mode de calcul)/ }));
}
const statuses = (): string[] => screen.getAllByRole("status").map((status) => status.textContent ?? "");

beforeEach(() => {
  localStorage.clear();
});

describe("the list", () => {
  test("shows every function, a hint, and the themes with their counts", async () => {
    const { container } = await showPane();
    expect(names()).toEqual(catalogue.map(({ id }) => id));
    expect(screen.getByText(/Type =CLV\. in a cell/)).toBeTruthy();
    expect(screen.getByRole("button", { name: `All ${catalogue.length}`, pressed: true })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Sales 3", pressed: false })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  test("a theme keeps its own functions; pressed again, it lets all back", async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole("button", { name: "Subscription 2" }));
    expect(names()).toEqual(["GRR", "NRR"]);
    await user.click(screen.getByRole("button", { name: "Subscription 2" }));
    expect(names()).toHaveLength(catalogue.length);
  });
});

describe("search", () => {
  test.each([
    ["ltv", "VALUE"],
    ["valeur vie client", "VALUE"],
    ["basket", "AOV"],
    ["panier moyen", "AOV"],
    ["=clv.pay", "PAYBACK"],
  ])("%s puts %s first, in English and in French", async (query, first) => {
    for (const locale of ["en", "fr"] as const) {
      const { user } = await showPane(locale);
      await user.type(screen.getByRole("searchbox"), query);
      expect(names()[0]).toBe(first);
      document.body.replaceChildren();
    }
  });

  test("the counts of the themes follow, the hint goes, and the number found is announced", async () => {
    const { user } = await showPane();
    await user.type(screen.getByRole("searchbox"), "mrr");
    expect(screen.getByRole("button", { name: "All 3" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Sales/ })).toBeNull();
    expect(screen.queryByText(/Type =CLV\./)).toBeNull();
    await waitFor(() => {
      expect(statuses()).toContain("3 functions found");
    });
  });

  test("nothing found: a sentence and the way out of it", async () => {
    const { user, container } = await showPane();
    const search = screen.getByRole<HTMLInputElement>("searchbox");
    await user.type(search, "zebra");
    expect(screen.getByText("No function matches “zebra”.")).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    // the box has a button of the same name
    const buttons = screen.getAllByRole("button", { name: "Clear the search" });
    await user.click(buttons[buttons.length - 1] as HTMLElement);
    expect(search.value).toBe("");
    expect(document.activeElement).toBe(search);
    expect(names()).toHaveLength(catalogue.length);
  });

  test("a theme that hides what was found says so", async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole("button", { name: "Sales 3" }));
    await user.type(screen.getByRole("searchbox"), "payback");
    expect(screen.getByText("No function in Sales matches “payback”.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Search all themes" }));
    expect(names()[0]).toBe("PAYBACK");
  });
});

describe("a card", () => {
  test("tells arguments, result, formula, examples and source", async () => {
    const { user, container } = await showPane();
    await openCard(user, "NET");
    const card = within(screen.getByRole("region", { name: "CLV.NET" }));
    const terms = within(card.getByRole("list", { name: "What the arguments mean" }))
      .getAllByRole("listitem")
      .map((item) => item.textContent);
    expect(terms).toHaveLength(3);
    expect(terms[0]).toContain("Customer lifetime value");
    expect(terms[2]).toMatch(/^Retention cost optionalretention_cost/);
    expect(within(card.getByRole("list", { name: "Result" })).getByText("Net customer value")).toBeTruthy();
    expect(screen.getByRole("region").textContent).toContain("fxclv − cac − retention_cost");
    expect(card.getByText("15.50")).toBeTruthy();
    expect(card.getByText(/^Source: Farris/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  test("of a table shows its columns and its cells", async () => {
    const { user, container } = await showPane();
    await openCard(user, "SENSITIVITY");
    expect(within(screen.getByRole("list", { name: "Result" })).getAllByRole("listitem")).toHaveLength(4);
    const cells = within(screen.getByRole("table"))
      .getAllByRole("row")
      .map((line) => [...line.children].map((cell) => cell.textContent));
    expect(cells[0]).toEqual(["lever", "change", "clv", "difference"]);
    expect(cells[3]).toEqual(["churn_rate", "−0.02", "208.33", "8.33"]);
    expect(await violations(container)).toEqual([]);
  });

  test("of a column shows every cell of its example, without a head", async () => {
    const { user, container } = await showPane();
    await openCard(user, "VALUETIERS");
    const cells = within(screen.getByRole("table"))
      .getAllByRole("row")
      .map((line) => [...line.children].map((cell) => cell.textContent));
    expect(cells).toEqual([["1"], ["2"], ["2"], ["3"], ["3"]]);
    expect(within(screen.getByRole("region")).getByText("{100;60;20;10;10}")).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  test("opens from the keyboard, one at a time; arrows go from row to row", async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole("searchbox"));
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(row("AOV"));
    await user.keyboard("{ArrowDown}{Enter}");
    expect(row("FREQUENCY").getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{End} ");
    const last = screen.getAllByRole("button", { name: /^CLV\./ }).at(-1)!;
    expect(document.activeElement).toBe(last);
    expect(last.getAttribute("aria-expanded")).toBe("true");
    expect(row("FREQUENCY").getAttribute("aria-expanded")).toBe("false");
    await user.keyboard(" {Home}{ArrowUp}");
    expect(screen.queryByRole("region")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });

  test("Enter in the search opens the first result", async () => {
    const { user } = await showPane();
    await user.type(screen.getByRole("searchbox"), "ltv{Enter}");
    expect(screen.getByRole("region", { name: "CLV.VALUE" })).toBeTruthy();
  });
});

describe("copying", () => {
  test("puts the exact formula on the clipboard, and says so", async () => {
    const { user } = await showPane();
    await openCard(user, "PERIODVALUE");
    expect(screen.getByRole("region").textContent).toContain("=CLV.PERIODVALUE(25, 2.6667, 0.4125)");
    await user.click(screen.getByRole("button", { name: "Copy formula" }));
    // in one go: it is said for two seconds only
    expect([screen.getByRole("button", { name: "Copied" }).textContent, statuses()]).toEqual([
      "Copied",
      expect.arrayContaining(["Copied"]),
    ]);
    expect(await navigator.clipboard.readText()).toBe("=CLV.PERIODVALUE(25, 2.6666666666666665, 0.4125)");
  });

  test("tells what to do where the clipboard is forbidden", async () => {
    const { user } = await showPane("fr");
    const forbidden = jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await openCard(user, "AOV");
    await user.click(screen.getByRole("button", { name: "Copier la formule" }));
    expect(await screen.findByText("La copie est bloquée ici. Sélectionnez la formule pour la copier.")).toBeTruthy();
    forbidden.mockRestore();
  });
});

describe("French", () => {
  test("all of the pane, figures too", async () => {
    const { user, container } = await showPane("fr");
    expect(document.documentElement.lang).toBe("fr");
    expect(screen.getByRole("heading", { level: 1, name: "Fonctions" })).toBeTruthy();
    await openCard(user, "VALUE");
    const card = within(screen.getByRole("region"));
    expect(card.getAllByText("Panier moyen")).toHaveLength(2);
    expect(card.getByText("45,83")).toBeTruthy();
    expect(card.getByText(/^Source : Farris/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  test("the switch changes the language and is remembered", async () => {
    const { user } = await showPane();
    await user.click(screen.getByRole("tab", { name: "Home" }));
    await user.click(screen.getByRole("button", { name: "Français" }));
    await user.click(screen.getByRole("tab", { name: "Fonctions" }));
    expect(screen.getByRole("searchbox", { name: "Rechercher une fonction" })).toBeTruthy();
    document.body.replaceChildren();
    await showPane("en");
    expect(screen.getByRole("heading", { level: 1, name: "Fonctions" })).toBeTruthy();
  });

  test("where storage is forbidden the switch still works", async () => {
    const forbidden = [
      jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
        throw new Error("SecurityError");
      }),
      jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
        throw new Error("SecurityError");
      }),
    ];
    const { user } = await showPane();
    await user.click(screen.getByRole("tab", { name: "Home" }));
    await user.click(screen.getByRole("button", { name: "Français" }));
    expect(screen.getByRole("heading", { level: 1, name: "Que vaut un client\u00A0?" })).toBeTruthy();
    forbidden.forEach((spy) => {
      spy.mockRestore();
    });
  });
});

test("a list that cannot be read says so and can be tried again", async () => {
  const load = jest
    .fn<Promise<Catalogue>, []>()
    .mockRejectedValueOnce(new Error("offline"))
    .mockResolvedValue(catalogue);
  const { container } = render(<Pane host={fakeHost()} load={load} />);
  await userEvent.click(screen.getByRole("tab", { name: "Functions" }));
  expect(await screen.findByText(/could not be read/)).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("searchbox")).toBeTruthy();
});

test("the pane follows Excel's theme", () => {
  let isDark = false;
  let tell = (): void => undefined;
  const changing = fakeHost({
    isDark: () => isDark,
    onThemeChange: (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
  render(<Pane host={changing} load={() => Promise.resolve(catalogue)} />);
  expect(document.documentElement.style.colorScheme).toBe("light");
  isDark = true;
  act(() => {
    tell();
  });
  expect(document.documentElement.style.colorScheme).toBe("dark");
});

describe("a screen that fails", () => {
  const withHost = (changes: Parameters<typeof fakeHost>[0]): ReturnType<typeof userEvent.setup> => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    render(<Pane host={fakeHost(changes)} load={() => Promise.resolve(catalogue)} />);
    return userEvent.setup({ delay: null });
  };
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test("says so, and leaves the others usable", async () => {
    // a figure that nobody foresaw reaches the drawing of a screen
    const user = withHost({
      selectedCell: () =>
        Promise.resolve({
          get address(): string {
            throw new Error("unforeseen");
          },
          value: 1,
        }),
    });
    await user.click(screen.getByRole("button", { name: "Start with my figures" }));
    expect((await screen.findByText(/^This screen failed\./)).textContent).toContain("Your workbook is as it was.");
    await user.click(screen.getByRole("button", { name: "Back to Home" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("What is a customer worth?");
    await user.click(screen.getByRole("tab", { name: "Functions" }));
    expect(await screen.findByText("AOV", { exact: false })).toBeTruthy();
  });
});
