import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { FormulaRewrite } from "../../src/excel/rewriteFormulas";
import type { WorkbookReading } from "../../src/formula/WorkbookReading";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import { Pane } from "../../src/taskpane/Pane";
import type { Host } from "../../src/taskpane/parts/Host";
import type { Locale } from "../../src/vocabulary/locale";
import { addTexts, uiText, type UiKey } from "../../src/vocabulary/ui";
import { checkTexts } from "../../src/vocabulary/ui/checkTexts";
import { readCatalogue } from "../support/catalogue";
import "../support/functions";
import { fakeHost } from "../support/fakeHost";
import { workbookReading } from "../support/workbookReading";
import { violations } from "./axe";

addTexts(checkTexts);
const catalogue = readCatalogue() as Catalogue;
const NAME = "#NAME?";
const broken = (formula = "=_xldudf_CLV_AOV(A1,B1)"): { formula: string; value: string } => ({ formula, value: NAME });
const fixed = { formula: "=CLV.AOV(A1,B1)", value: 25 };

/** A shop with three broken formulas, and a worksheet of ours with much to say. */
const troubled = (): WorkbookReading =>
  workbookReading({
    "Online shop": {
      cells: { C24: broken(), C25: broken("='C:\\a b\\clv.xlam'!CLV.AOV(A1,B1)"), C30: broken("=CLV.AOV(A1,B1)") },
    },
    "Company A": {
      names: {
        revenue: "C15",
        margin_revenue: "C18",
        currency: "C10",
        data_cutoff: "I10",
        check_revenues_agree: "J42",
        check_ties_out: "J43",
      },
      cells: {
        C15: 960_000,
        C18: 800_000,
        C10: "EUR",
        I10: 45_657,
        J42: { formula: "=1", value: "VAT?" },
        J43: { formula: "=1", value: "OK" },
      },
    },
    Archive: { isHidden: true, cells: { B2: broken("=CLV.AOVV(1,2)") } },
  });

const says =
  (locale: Locale) =>
  (key: UiKey, values: Record<string, string> = {}): string =>
    uiText(key, locale, values);
const en = says("en");
const heading = (): HTMLElement => screen.getByRole("heading", { level: 1 });
const finding = (title: RegExp) => within(screen.getByRole("heading", { level: 2, name: title }).closest("li")!);

/** Opens the check by keyboard from Home. */
async function open(changes: Partial<Host> = {}): Promise<{ user: UserEvent; container: HTMLElement }> {
  const host = fakeHost({ readWorkbook: () => Promise.resolve(troubled()), ...changes });
  const { container } = render(<Pane host={host} load={() => Promise.resolve(catalogue)} />);
  const user = userEvent.setup({ delay: null });
  screen.getByRole("button", { name: new RegExp(`^${says(host.locale)("check")}`) }).focus();
  await user.keyboard("{Enter}");
  return { user, container };
}
const found = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { level: 1, name });

beforeEach(() => {
  localStorage.clear();
});

test.each<Locale>(["en", "fr"])("in %s: what there is to look at, worst first, clean", async (locale) => {
  const words = says(locale);
  const { user, container } = await open({ locale });
  await found(words("manyFindings", { count: "4" }));
  expect(document.activeElement).toBe(heading());
  expect(screen.getByText(words("sheetsRead", { count: "3" }))).toBeTruthy();
  const titles = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(titles).toEqual(
    locale === "en"
      ? [
          "Error: 3 formulas show #NAME?",
          "Error: CLV.AOVV is not a function of this add-in",
          "To be looked at: Is VAT in one of the revenues?",
          "For information: Are the figures older than a quarter?",
          "1 check passed",
        ]
      : [
          "Erreur: 3 formules affichent #NAME?",
          "Erreur: CLV.AOVV n’est pas une fonction de ce complément",
          "À examiner: La TVA est-elle comprise dans l’un des chiffres d’affaires\u00A0?",
          "À noter: Les chiffres ont-ils plus d’un trimestre\u00A0?",
          "1 contrôle réussi",
        ],
  );
  expect(
    screen.getByText(
      locale === "en" ? /^€960,000 and €800,000 differ by 20%/ : /^960\s000\s€ et 800\s000\s€ diffèrent de 20\s%/,
    ),
  ).toBeTruthy();
  expect(
    screen.getByText(locale === "en" ? /^The data stop on 31 Dec 2024\./ : /^Les données s’arrêtent au 31\/12\/2024\./),
  ).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  for (const button of screen.getAllByRole("button", { expanded: false })) await user.click(button);
  expect(screen.getAllByRole("group", { name: words("previewOf") })).toHaveLength(2);
  expect(await violations(container)).toEqual([]);
});

describe("a finding", () => {
  test("names its cells; each shows itself, those of a hidden sheet are named only", async () => {
    const shown: unknown[] = [];
    const { user } = await open({
      showSheet: (sheet, address) => {
        shown.push([sheet, address]);
        return Promise.resolve(true);
      },
    });
    await found("4 findings");
    await user.click(screen.getByRole("button", { name: "Online shop! C25" }));
    await user.click(screen.getByRole("button", { name: "Revenue, Company A!C15" }));
    await user.click(finding(/VAT/).getByRole("button", { name: en("showCheck") }));
    expect(shown).toEqual([
      ["s1", "C25"],
      ["s2", "C15"],
      ["s2", "J42"],
    ]);
    expect(finding(/AOVV/).getByText("Archive!B2").closest("button")).toBeNull();
    expect(finding(/AOVV/).getByText(/hidden sheet/)).toBeTruthy();
  });

  test("a cell that cannot be selected is told in its place", async () => {
    const { user } = await open({ showSheet: () => Promise.reject(new Error("no")) });
    await found("4 findings");
    await user.click(screen.getByRole("button", { name: "Online shop!C24" }));
    expect((await finding(/show #NAME/).findByRole("alert")).textContent).toBe(en("notShown"));
  });

  test("the preview has every formula before and after, and marks what changes", async () => {
    const { user } = await open();
    await found("4 findings");
    await user.click(finding(/show #NAME/).getByRole("button", { name: "Preview" }));
    const region = within(screen.getByRole("group", { name: "Before and after" }));
    expect(region.getAllByRole("deletion").map(({ textContent }) => textContent)).toEqual([
      "_xldudf_CLV_AOV",
      "'C:\\a b\\clv.xlam'!CLV.AOV",
    ]);
    expect(region.getAllByRole("insertion").map(({ textContent }) => textContent)).toEqual(["CLV.AOV", "CLV.AOV"]);
    expect(region.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Online shop!C24Before=_xldudf_CLV_AOV(A1,B1)After=CLV.AOV(A1,B1)",
      "Online shop!C25Before='C:\\a b\\clv.xlam'!CLV.AOV(A1,B1)After=CLV.AOV(A1,B1)",
      "Online shop!C30After=CLV.AOV(A1,B1)",
    ]);
  });
});

describe("rewriting", () => {
  test("writes what the finding says and nothing else, checks again, and the heading has the focus", async () => {
    const written: FormulaRewrite[] = [];
    let readings = 0;
    const { user } = await open({
      readWorkbook: () =>
        Promise.resolve(
          ++readings === 1
            ? troubled()
            : workbookReading({ "Online shop": { cells: { C24: fixed, C25: fixed, C30: fixed } } }),
        ),
      rewriteFormulas: (rewrites) => {
        written.push(...rewrites);
        return Promise.resolve({ done: rewrites, left: [] });
      },
    });
    await found("4 findings");
    expect(written).toEqual([]);
    screen.getByRole("button", { name: "Rewrite 3 formulas" }).focus();
    await user.keyboard("{Enter}");
    await found("No findings");
    expect(written.map(({ sheetId, row, column, before, after }) => [sheetId, row, column, before, after])).toEqual([
      ["s1", 23, 2, "=_xldudf_CLV_AOV(A1,B1)", "=CLV.AOV(A1,B1)"],
      ["s1", 24, 2, "='C:\\a b\\clv.xlam'!CLV.AOV(A1,B1)", "=CLV.AOV(A1,B1)"],
      ["s1", 29, 2, "=CLV.AOV(A1,B1)", "=CLV.AOV(A1,B1)"],
    ]);
    expect(readings).toBe(2);
    expect(screen.getByText("3 formulas rewritten.")).toBeTruthy();
    expect(document.activeElement).toBe(heading());
    await waitFor(() => {
      expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
        "3 formulas rewritten. No findings",
      );
    });
  });

  test("another function is written only by its own button", async () => {
    const written: FormulaRewrite[] = [];
    const { user } = await open({
      rewriteFormulas: (rewrites) => {
        written.push(...rewrites);
        return Promise.resolve({ done: rewrites, left: [] });
      },
    });
    await found("4 findings");
    await user.click(screen.getByRole("button", { name: "Write CLV.AOV instead" }));
    await screen.findByText("1 formula rewritten.");
    expect(written.map(({ after }) => after)).toEqual(["=CLV.AOV(1,2)"]);
  });

  test("what was left is told with its reason", async () => {
    const { user, container } = await open({
      rewriteFormulas: ([a, b, c]) =>
        Promise.resolve({
          done: [c!],
          left: [
            { rewrite: a!, reason: "changed" as const },
            { rewrite: b!, reason: "textFormat" as const },
          ],
        }),
    });
    await found("4 findings");
    await user.click(screen.getByRole("button", { name: "Rewrite 3 formulas" }));
    await screen.findByText(
      "1 formula rewritten. Left, as it was changed meanwhile: Online shop!C24. Left, as the cell has the format “Text”: Online shop!C25. Set it to General first.",
    );
    expect(await violations(container)).toEqual([]);
  });

  test.each([
    ["InvalidOperationInCellEditMode", "notRewrittenEditing"],
    ["GeneralException", "notRewritten"],
  ] as const)("%s is told in its place, and nothing is read again", async (code, key) => {
    let readings = 0;
    const { user } = await open({
      readWorkbook: () => {
        readings++;
        return Promise.resolve(troubled());
      },
      rewriteFormulas: () => Promise.reject(Object.assign(new Error(code), { code })),
    });
    await found("4 findings");
    await user.click(screen.getByRole("button", { name: "Rewrite 3 formulas" }));
    expect((await finding(/show #NAME/).findByRole("alert")).textContent).toBe(en(key));
    expect(readings).toBe(1);
  });

  test("a protected sheet offers no rewriting and says why", async () => {
    await open({
      readWorkbook: () => Promise.resolve(workbookReading({ Locked: { isProtected: true, cells: { A1: broken() } } })),
    });
    await found("1 finding");
    expect(screen.getByText(en("protectedSheet", { sheets: "Locked" }))).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Rewrite|Preview/ })).toBeNull();
  });
});

describe("reading", () => {
  test("while it lasts there is a skeleton; a large workbook says how far it is, and can be stopped", async () => {
    let progress: ((cells: { read: number; all: number }) => void) | undefined;
    let signal: AbortSignal | undefined;
    let answer: ((reading: WorkbookReading) => void) | undefined;
    const { user, container } = await open({
      readWorkbook: (options) => {
        progress = options.onProgress;
        signal = options.signal;
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    });
    await found(en("readingWorkbook"));
    expect(container.querySelector(`[aria-label="${en("readingWorkbook")}"]`)).toBeTruthy();
    act(() => {
      progress?.({ read: 100_000, all: 2_000_000 });
    });
    expect(await screen.findByText("100,000 of 2,000,000 cells read")).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("100000");
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(signal?.aborted).toBe(true);
    expect(screen.getByText(en("readingStopped"))).toBeTruthy();
    answer?.(troubled());
    await Promise.resolve();
    expect(screen.queryByText(/findings/)).toBeNull();
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Check again" }));
    answer?.(troubled());
    await found("4 findings");
  });

  test.each([
    ["InvalidOperationInCellEditMode", "notReadEditing"],
    ["GeneralException", "notReadCode"],
    [undefined, "notRead"],
  ] as const)("%s: a sentence, and another try", async (code, key) => {
    let readings = 0;
    const { user, container } = await open({
      readWorkbook: () =>
        ++readings === 1 ? Promise.reject(Object.assign(new Error("no"), { code })) : Promise.resolve(troubled()),
    });
    await screen.findByText(en(key, { code: code ?? "" }));
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await found("4 findings");
    expect(screen.queryByText(en(key, { code: code ?? "" }))).toBeNull();
  });

  test("a workbook without anything of ours leads to a worksheet", async () => {
    const { user, container } = await open({
      readWorkbook: () => Promise.resolve(workbookReading({ Sheet1: { cells: {} } })),
    });
    await screen.findByText(en("nothingOurs"));
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: en("createOne") }));
    await screen.findByRole("heading", { name: en("orderQuestion") });
  });

  test("when all is well it says so, and what was checked", async () => {
    const { user, container } = await open({
      readWorkbook: () => Promise.resolve(workbookReading({ Sheet1: { cells: { A1: fixed } } })),
    });
    await found("No findings");
    expect(screen.getByText(en("allWell"))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "2 checks passed" }));
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      en("formulasKnown", { error: NAME }),
      en("prefixesOwn"),
    ]);
    expect(await violations(container)).toEqual([]);
  });

  test("leaving stops it", async () => {
    let signal: AbortSignal | undefined;
    const { user } = await open({
      readWorkbook: (options) => {
        signal = options.signal;
        return new Promise(() => undefined);
      },
    });
    await found(en("readingWorkbook"));
    await user.click(screen.getByRole("button", { name: en("leave") }));
    expect(signal?.aborted).toBe(true);
  });
});

test.each<Locale>(["en", "fr"])(
  "in %s: a formula that fails says why, and a link leads to where the error begins",
  async (locale) => {
    const words = says(locale);
    const shown: unknown[] = [];
    const failing = workbookReading({
      Shop: { cells: { A1: 1000, B1: 0, C1: { formula: "=CLV.AOV(A1,B1)", value: "#DIV/0!" } } },
    });
    const { user, container } = await open({
      locale,
      readWorkbook: () => Promise.resolve(failing),
      showSheet: (sheet, address) => {
        shown.push([sheet, address]);
        return Promise.resolve(true);
      },
    });
    await found(words("oneFinding"));
    const item = within(
      screen
        .getByRole("heading", { level: 2, name: new RegExp(words("oneFails", { error: "#DIV/0!" })) })
        .closest("li")!,
    );
    expect(item.getByText(locale === "en" ? /^orders must not be 0/ : /^orders ne doit pas être 0/)).toBeTruthy();
    expect(item.getByText(words("beginsIn"))).toBeTruthy();
    item.getByRole("button", { name: "Shop!B1" }).focus();
    await user.keyboard("{Enter}");
    expect(shown).toEqual([["s1", "B1"]]);
    expect(await violations(container)).toEqual([]);
  },
);
