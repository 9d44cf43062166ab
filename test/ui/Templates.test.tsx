import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { OurSheet } from "../../src/excel/ourSheets";
import { RowNotAdded } from "../../src/excel/RowNotAdded";
import { SheetNotWritten } from "../../src/excel/SheetNotWritten";
import { Pane } from "../../src/taskpane/Pane";
import type { Host } from "../../src/taskpane/parts/Host";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { segments } from "../../src/template/segments";
import { templates } from "../../src/template/templates";
import { tracking } from "../../src/template/tracking";
import type { Locale } from "../../src/vocabulary/locale";
import { ui } from "../../src/vocabulary/ui";
import { wizardTexts } from "../../src/vocabulary/ui/wizardTexts";
import { sheetTexts } from "../../src/vocabulary/ui/sheetTexts";
import { galleryTexts } from "../../src/vocabulary/ui/galleryTexts";
import { fakeHost } from "../support/fakeHost";
import { violations } from "./axe";

type Fake = ReturnType<typeof fakeHost>;

function open(changes: Partial<Host> = {}): { user: UserEvent; host: Fake; container: HTMLElement } {
  const host = fakeHost(changes);
  const { container } = render(<Pane host={host} load={() => Promise.reject(new Error("not needed"))} />);
  return { user: userEvent.setup({ delay: null }), host, container };
}

const heading = (): HTMLElement => screen.getByRole("heading", { level: 1 });
const row = (title: string): HTMLElement =>
  within(screen.getByRole("list", { name: /^(Templates|Modèles)$/ })).getByRole("button", {
    name: new RegExp(`^${title}`),
  });

/** Opens the gallery by keyboard. */
async function openGallery(changes: Partial<Host> = {}): Promise<ReturnType<typeof open>> {
  const opened = open(changes);
  screen.getByRole("button", { name: /^(Templates|Modèles)/ }).focus();
  await opened.user.keyboard("{Enter}");
  await screen.findByRole("list", { name: /^(Templates|Modèles)$/ });
  return opened;
}

async function openPage(title: string, changes: Partial<Host> = {}): Promise<ReturnType<typeof open>> {
  const opened = await openGallery(changes);
  row(title).focus();
  await opened.user.keyboard("{Enter}");
  return opened;
}

beforeEach(() => {
  localStorage.clear();
});

describe("the gallery", () => {
  test.each<Locale>(["en", "fr"])(
    "in %s: every template with its picture, the guided worksheet first; accessible",
    async (locale) => {
      const { container } = await openGallery({ locale });
      expect(document.activeElement).toBe(heading());
      const rows = within(screen.getByRole("list", { name: ui.templates[locale] })).getAllByRole("button");
      expect(rows.map(({ textContent }) => textContent)).toEqual(
        templates.map(({ title, description }) => `${title[locale]} ${description[locale]}`),
      );
      expect(rows.map((button) => button.querySelectorAll("svg[viewBox] path").length > 5)).toEqual(
        templates.map(() => true),
      );
      expect(await violations(container)).toEqual([]);
    },
  );

  test("arrow keys go through it, Enter opens, Back returns to the row", async () => {
    const { user } = await openGallery();
    await user.tab();
    expect(document.activeElement).toBe(row(lifetimeValue.title.en));
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(row(segments.title.en));
    await user.keyboard("{End}{Home}{ArrowUp}{ArrowDown}{Enter}");
    expect(heading().textContent).toBe(segments.title.en);
    expect(document.activeElement).toBe(heading());
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(document.activeElement).toBe(row(segments.title.en));
  });

  test("the guided worksheet leads to its questions, its example and its empty sheet", async () => {
    const { user, container } = await openPage(lifetimeValue.title.en);
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "See the worked example" }));
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toContain("€45.83");
    await user.click(screen.getByRole("button", { name: "Back to Home" }));
    await user.click(screen.getByRole("button", { name: /^Templates/ }));
    await user.click(row(lifetimeValue.title.en));
    await user.click(screen.getByRole("button", { name: "Empty worksheet to fill in by hand" }));
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe(sheetTexts.blankTitle.en);
    await user.click(screen.getByRole("button", { name: "Back to Home" }));
    await user.click(screen.getByRole("button", { name: /^Templates/ }));
    await user.click(row(lifetimeValue.title.en));
    await user.click(screen.getByRole("button", { name: "Start with my figures" }));
    expect(heading().textContent).toBe(wizardTexts.orderQuestion.en);
  });
});

describe("a template", () => {
  test.each<Locale>(["en", "fr"])("in %s: its page and what comes after are accessible", async (locale) => {
    const { user, container } = await openPage(segments.title[locale], { locale });
    expect(screen.getByRole("img", { name: galleryTexts.templatePicture[locale] })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: sheetTexts.createSheet[locale] }));
    await screen.findByRole("heading", {
      level: 1,
      name:
        locale === "fr"
          ? /^Feuille «\u00A0Valeur client par segment\u00A0» créée/
          : /^Worksheet “Customer value by segment” created/,
    });
    expect(document.activeElement).toBe(heading());
    expect(await violations(container)).toEqual([]);
  });

  test("is written with its example, in the pane's language, with CLV functions", async () => {
    const { user, host } = await openPage(segments.title.en);
    await user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    await screen.findByRole("heading", { name: /created/ });
    const [plan] = host.written;
    expect(plan?.sheetName).toBe("Customer value by segment");
    expect(plan?.cells.map(({ content }) => content)).toEqual(
      expect.arrayContaining([{ value: "Web shop" }, { value: 420_000 }]),
    );
    expect(JSON.stringify(plan?.cells)).toContain("CLV.AOV");
    expect(screen.getByText(sheetTexts.createdBody.en)).toBeTruthy();
  });

  test("what is chosen is written: empty, its name, French, dollars, Excel's own functions", async () => {
    const { user, host } = await openPage(segments.title.en);
    await user.click(screen.getByRole("radio", { name: /^Empty/ }));
    await user.clear(screen.getByRole("textbox", { name: "Worksheet name" }));
    await user.type(screen.getByRole("textbox", { name: "Worksheet name" }), "Channels 2025");
    await user.selectOptions(screen.getByRole("combobox", { name: "Sheet language" }), "fr");
    await user.selectOptions(screen.getByRole("combobox", { name: "Currency" }), "USD");
    await user.click(screen.getByRole("radio", { name: /^Excel’s own functions/ }));
    await user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    await screen.findByRole("heading", { name: "Worksheet “Channels 2025” created." });
    expect(screen.getByText(/Begin with the selected cell, Segment\./)).toBeTruthy();
    const [plan] = host.written;
    const contents = plan?.cells.map(({ content }) => content);
    expect(plan?.title).toBe("Valeur client par segment");
    expect(contents).toContainEqual({ value: "USD" });
    expect(contents).not.toContainEqual({ value: 420_000 });
    expect(JSON.stringify(contents)).not.toContain("CLV.");
  });

  test("a name Excel would refuse is refused first; another sheet can be made afterwards", async () => {
    const { user, host } = await openPage(segments.title.en);
    const name = screen.getByRole("textbox", { name: "Worksheet name" });
    await user.clear(name);
    await user.type(name, "2025/26{Enter}");
    expect(screen.getByText(/Excel does not allow any of/)).toBeTruthy();
    expect(host.written).toEqual([]);
    await user.clear(name);
    await user.type(name, "2025{Enter}");
    await user.click(await screen.findByRole("button", { name: "Create another" }));
    await user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    await screen.findByRole("heading", { name: /created/ });
    expect(host.written.map(({ sheetName }) => sheetName)).toEqual(["2025", "2025"]);
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.getByRole("tab", { name: "Home", selected: true })).toBeTruthy();
  });

  test.each<[SheetNotWritten, RegExp]>([
    [new SheetNotWritten("protected"), /the workbook is protected\. Nothing was changed/],
    [new SheetNotWritten("unknown", "GeneralException"), /\(GeneralException\)/],
  ])("that cannot be written says why, and a second try succeeds", async (failure, sentence) => {
    const writeSheet = jest
      .fn<ReturnType<Host["writeSheet"]>, Parameters<Host["writeSheet"]>>()
      .mockRejectedValueOnce(failure)
      .mockResolvedValue({ sheetName: "Segments" });
    const { user, container } = await openPage(segments.title.en, { writeSheet });
    await user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Try again");
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { name: "Worksheet “Segments” created." })).toBeTruthy();
  });

  test("while it is written, nothing leads away and a second press does nothing", async () => {
    const writeSheet = jest.fn(() => new Promise<{ sheetName: string }>(() => undefined));
    const { user } = await openPage(segments.title.en, { writeSheet });
    await user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    await user.click(screen.getByRole("button", { name: "Creating the worksheet" }));
    expect(writeSheet).toHaveBeenCalledTimes(1);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Back to Home" }).disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Back" }).disabled).toBe(true);
  });
});

describe("a period more", () => {
  const row = (address: string): Promise<{ address: string }> => Promise.resolve({ address });

  test("after the sheet was made: each press adds one, shows it, and says which; accessible", async () => {
    const [asked, shown]: [string[], string[]] = [[], []];
    const { user, container } = await openPage(tracking.title.en, {
      addRow: (name) => {
        asked.push(name);
        return row(`'${name}'!B${43 + asked.length}:V${43 + asked.length}`);
      },
      showSheet: (_, address) => {
        shown.push(address!);
        return Promise.resolve(true);
      },
    });
    await user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    expect(await screen.findByText(/When a period is over, add a row for the next one\./)).toBeTruthy();
    const button = screen.getByRole("button", { name: "Add a period" });
    button.focus();
    await user.keyboard("{Enter}");
    expect(
      (await screen.findByText("Row 44 added. Fill in its cream cells.", { ignore: false })).getAttribute("role"),
    ).toBe("status");
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Row 45 added. Fill in its cream cells.", { ignore: false })).toBeTruthy();
    expect(document.activeElement).toBe(button);
    expect(asked).toEqual([tracking.title.en, tracking.title.en]);
    expect(shown).toEqual(["B44", "B45"]);
    expect(await violations(container)).toEqual([]);
  });

  test("is not offered where rows do not grow", async () => {
    const { user } = await openPage(segments.title.en);
    await user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    await screen.findByRole("heading", { name: /created/ });
    expect(screen.queryByRole("button", { name: "Add a period" })).toBeNull();
  });

  test.each<[Locale, RowNotAdded | Error, RegExp]>([
    ["en", new RowNotAdded("occupied", "C48"), /C48 is not empty\. Nothing was changed\./],
    ["fr", new RowNotAdded("rowsChanged"), /ont été déplacées/],
    ["en", new RowNotAdded("notGrowing"), /no longer has the names of its rows/],
    ["fr", new RowNotAdded("protected"), /la feuille est protégée/],
    ["en", new RowNotAdded("cellEditing"), /a cell is being edited/],
    ["en", new RowNotAdded("unknown", undefined, "GeneralException"), /\(GeneralException\)/],
    ["en", new Error("chunk"), /could not be added\. Nothing was changed\. Try again\./],
  ])("in %s, %p: says why, and a second try succeeds", async (locale, failure, sentence) => {
    const addRow = jest
      .fn<ReturnType<Host["addRow"]>, Parameters<Host["addRow"]>>()
      .mockRejectedValueOnce(failure)
      .mockResolvedValue({ address: "A!B44:V44" });
    const sheets = [
      {
        id: "{3}",
        name: "Suivi",
        kind: "other" as const,
        title: tracking.title,
        headline: "36.11",
        ratio: undefined,
        grows: true,
      },
    ];
    const { user, container } = open({ locale, addRow, ourSheets: () => Promise.resolve(sheets) });
    await user.click(
      await screen.findByRole("button", {
        name: locale === "fr" ? "Ajouter une période à Suivi" : "Add a period to Suivi",
      }),
    );
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await user.keyboard("{Enter}");
    expect(
      await screen.findByText(locale === "fr" ? /^Ligne 44 ajoutée/ : /^Row 44 added/, { ignore: false }),
    ).toBeTruthy();
    expect(screen.queryByText(sentence)).toBeNull();
  });
});

describe("the worksheets of the workbook, on Home", () => {
  const sheet = (changes: Partial<OurSheet> = {}): OurSheet => ({
    id: "{1}",
    name: "Company A 2025",
    kind: "guided" as const,
    title: lifetimeValue.title,
    headline: "€45.83",
    ratio: { text: "1.53 : 1", value: 1.53 },
    grows: false,
    ...changes,
  });

  test.each<[Locale, string]>([
    ["en", "Company A 2025 CLV to CAC 1.53 : 1, fragile €45.83"],
    ["fr", "Company A 2025 Ratio CLV/CAC 1.53 : 1, fragile €45.83"],
  ])("in %s: name, ratio and value; pressed, the sheet is shown", async (locale, text) => {
    const shown: string[] = [];
    const { user, container } = open({
      locale,
      ourSheets: () => Promise.resolve([sheet()]),
      showSheet: (id) => {
        shown.push(id);
        return Promise.resolve(true);
      },
    });
    const button = await screen.findByRole("button", { name: /^Company A 2025/ });
    expect(button.textContent).toBe(text);
    expect(await violations(container)).toEqual([]);
    button.focus();
    await user.keyboard("{Enter}");
    expect(shown).toEqual(["{1}"]);
  });

  test("a sheet without a value has none; while Excel is busy nothing is listed and nothing is said", async () => {
    open({ ourSheets: () => Promise.resolve([sheet({ headline: undefined, ratio: undefined })]) });
    expect((await screen.findByRole("button", { name: /^Company A 2025/ })).textContent).toBe(
      "Company A 2025 Customer lifetime value",
    );
    cleanup();
    open({ ourSheets: () => Promise.reject(new Error("busy")) });
    await act(() => Promise.resolve());
    expect(screen.queryByRole("button", { name: /^Company A 2025/ })).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("button", { name: /^Check this workbook/ })).toBeTruthy();
  });

  test("six rows, then all on request, from the first new one on", async () => {
    const { user } = open({
      ourSheets: () =>
        Promise.resolve(Array.from({ length: 9 }, (_, i) => sheet({ id: String(i), name: `Shop ${i + 1}` }))),
    });
    await screen.findByRole("button", { name: /^Shop 6/ });
    expect(screen.queryByRole("button", { name: /^Shop 7/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "All 9 worksheets" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Shop 7/ }));
    expect(screen.queryByRole("button", { name: "All 9 worksheets" })).toBeNull();
  });

  test("are read again when a sheet comes or goes, and when the pane gets the focus", async () => {
    let tell = (): void => undefined;
    let names = ["A"];
    open({
      ourSheets: () => Promise.resolve(names.map((name) => sheet({ id: name, name }))),
      watchSheets: (listener) => {
        tell = listener;
        return Promise.resolve(() => Promise.resolve());
      },
    });
    await screen.findByRole("button", { name: /^A / });
    names = ["A", "B"];
    act(() => {
      tell();
    });
    await screen.findByRole("button", { name: /^B / });
    names = ["C"];
    act(() => {
      window.dispatchEvent(new Event("focus"));
    });
    await screen.findByRole("button", { name: /^C / });
    expect(screen.queryByRole("button", { name: /^A / })).toBeNull();
  });

  test.each<[string, Host["showSheet"], RegExp]>([
    ["is gone", () => Promise.resolve(false), /“Company A 2025” is no longer in this workbook/],
    [
      "cannot be shown while Excel is busy",
      () => Promise.reject(new Error("busy")),
      /could not be shown\. Finish editing in Excel/,
    ],
  ])("one that %s says so", async (_, showSheet, sentence) => {
    const { user, container } = open({ ourSheets: () => Promise.resolve([sheet()]), showSheet });
    await user.click(await screen.findByRole("button", { name: /^Company A 2025/ }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });
});
