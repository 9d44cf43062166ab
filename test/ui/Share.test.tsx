import { act, configure, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { OurSheet } from "../../src/excel/ourSheets";
import { Pane } from "../../src/taskpane/Pane";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import type { Host } from "../../src/taskpane/parts/Host";
import { layout } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { segments } from "../../src/template/segments";
import { readTeamTemplate } from "../../src/template/team/readTeamTemplate";
import { sheetAnswers, type SheetReading } from "../../src/template/team/sheetAnswers";
import type { TeamTemplate } from "../../src/template/team/TeamTemplate";
import { teamText } from "../../src/template/team/teamText";
import { teamProblems } from "../../src/vocabulary/teamProblems";
import type { Locale } from "../../src/vocabulary/locale";
import { addTexts, ui, uiText } from "../../src/vocabulary/ui";
import { sheetTexts } from "../../src/vocabulary/ui/sheetTexts";
import { shareTexts } from "../../src/vocabulary/ui/shareTexts";
import { readCatalogue } from "../support/catalogue";
import { contentOf } from "../support/contentOf";
import { fakeHost } from "../support/fakeHost";
import { readXlsxFile } from "../support/xlsxFile";
import { violations } from "./axe";
// the errors of Excel's runtime
import "../support/functions";

addTexts(shareTexts);

type Fake = ReturnType<typeof fakeHost>;
interface Opened {
  user: UserEvent;
  host: Fake;
  container: HTMLElement;
}

/** What was handed to the browser to be saved. */
let saved: { name: string; blob: Blob }[];
configure({ asyncUtilTimeout: 10_000 });
beforeEach(() => {
  localStorage.clear();
  saved = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! });
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** jsdom's files cannot be read as a browser's can. */
const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(new Uint8Array(reader.result as ArrayBuffer));
    };
    reader.onerror = reject;
    reader.readAsArrayBuffer(blob);
  });
const textOf = async (blob: Blob): Promise<string> => new TextDecoder().decode(await bytesOf(blob));
Blob.prototype.text = function text() {
  return textOf(this);
};

function open(changes: Partial<Host> = {}): Opened {
  const host = fakeHost(changes);
  const { container } = render(
    <Pane host={host} load={() => Promise.resolve(readCatalogue() as unknown as Catalogue)} />,
  );
  return { user: userEvent.setup({ delay: null }), host, container };
}

const heading = (): HTMLElement => screen.getByRole("heading", { level: 1 });
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

const plan = layout(lifetimeValue, "en", {
  sheetName: "Company A 2025",
  answers: lifetimeValue.example("en"),
  currency: "EUR",
  spelling: "clv",
  labels: { revenue: "Net sales", title: "=cmd|'/c calc'!A1" },
});
const reading: SheetReading = sheetAnswers(lifetimeValue, contentOf(plan));
const ourSheet: OurSheet = {
  id: "{1}",
  name: "Company A 2025",
  kind: "guided",
  title: lifetimeValue.title,
  headline: "€45.83",
  ratio: undefined,
  grows: false,
};

async function share(changes: Partial<Host> = {}): Promise<Opened> {
  const opened = open({
    ourSheets: () => Promise.resolve([ourSheet]),
    readSheet: () => Promise.resolve(reading),
    ...changes,
  });
  const locale = changes.locale ?? "en";
  (await screen.findByRole("button", { name: uiText("shareSheet", locale, { name: ourSheet.name }) })).focus();
  await opened.user.keyboard("{Enter}");
  await screen.findByRole("heading", { level: 1, name: uiText("shareTitle", locale, { name: ourSheet.name }) });
  return opened;
}

describe("a worksheet of the workbook", () => {
  test.each<[string, boolean]>([
    ["open", false],
    ["locked", true],
  ])("that is %s: its lock can be chosen, for the template and for the file", async (_, isLocked) => {
    const { user } = await share({
      readSheet: () => Promise.resolve({ ...reading, team: { ...reading.team, ...(isLocked ? { lock: true } : {}) } }),
    });
    const lock = await screen.findByRole<HTMLInputElement>("switch", { name: shareTexts.lockSheets.en });
    expect(lock.checked).toBe(isLocked);
    const lockOf = async (): Promise<unknown> => {
      button(shareTexts.saveTeam.en).focus();
      await user.keyboard("{Enter}");
      return (JSON.parse(await textOf(saved.at(-1)!.blob)) as { lock?: unknown }).lock;
    };
    expect(await lockOf()).toBe(isLocked || undefined);
    lock.focus();
    await user.keyboard(" ");
    expect(lock.checked).toBe(!isLocked);
    expect(await lockOf()).toBe(!isLocked || undefined);
    if (isLocked) return;
    button(shareTexts.saveXlsx.en).focus();
    await user.keyboard("{Enter}");
    await screen.findByText(/\.xlsx” was handed over/);
    const { parts } = readXlsxFile(await bytesOf(saved.at(-1)!.blob));
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<sheetProtection sheet="1"');
  });

  test.each<Locale>(["en", "fr"])("in %s: what is saved is counted; accessible", async (locale) => {
    const { container } = await share({ locale });
    expect(document.activeElement).toBe(heading());
    const summary = await screen.findByText(shareTexts.isSaved[locale]);
    const { values } = reading.team;
    expect(summary.parentElement?.textContent).toContain(
      `${shareTexts.teamValues[locale]}${Object.keys(values).length}${shareTexts.teamLabels[locale]}2`,
    );
    expect(await violations(container)).toEqual([]);
  });

  test("is saved as a workbook with its answers and words, worked out; a text stays a text", async () => {
    const { user, container } = await share();
    await user.click(await screen.findByRole("button", { name: "Save as .xlsx" }));
    expect(
      await screen.findByText("“Company A 2025.xlsx” was handed over to be saved: look in your downloads."),
    ).toBeTruthy();
    expect(saved.map(({ name }) => name)).toEqual(["Company A 2025.xlsx"]);
    const { cells, parts } = readXlsxFile(await bytesOf(saved[0]!.blob));
    expect(cells.get("B1")).toMatchObject({ value: "=cmd|'/c calc'!A1", type: "s" });
    expect([...cells.values()].some(({ value }) => value === "Net sales")).toBe(true);
    expect([...cells.values()].some(({ value }) => value === 1_000_000)).toBe(true);
    expect(cells.get("B5")?.formula).toBe('IFERROR(clv,"–")');
    expect(cells.get("B5")?.value).toBeNear(45.833333333333336, 1e-12);
    expect(parts.get("docProps/core.xml")).toContain("Customer lifetime value, Company A");
    expect(await violations(container)).toEqual([]);
  });

  test("is opened as a new workbook where no file arrived", async () => {
    const openWorkbook = jest.fn(() => Promise.resolve());
    const { user } = await share({ openWorkbook });
    await user.click(await screen.findByRole("button", { name: "Save as .xlsx" }));
    await user.click(await screen.findByRole("button", { name: "Not there? Open it as a new workbook" }));
    expect(await screen.findByText(shareTexts.workbookOpened.en)).toBeTruthy();
    expect(openWorkbook.mock.calls).toEqual([[await bytesOf(saved[0]!.blob)]]);
  });

  test("is saved as a team template that can be read again", async () => {
    const { user } = await share();
    await user.click(await screen.findByRole("button", { name: "Save as team template" }));
    expect(await screen.findByText(/“Company A 2025\.clv-team\.json” was handed over/)).toBeTruthy();
    expect(readTeamTemplate(await textOf(saved[0]!.blob))).toEqual({ team: reading.team });
    expect(reading.team.labels).toEqual({ revenue: "Net sales", title: "=cmd|'/c calc'!A1" });
    await user.click(button("Not there? Copy its text"));
    expect(await screen.findByText(shareTexts.teamCopied.en)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(teamText(reading.team));
  });

  test("on the Mac, where a pane saves no files, is opened and copied at once", async () => {
    const openWorkbook = jest.fn(() => Promise.resolve());
    const { user } = await share({ savesFiles: false, openWorkbook });
    expect(await screen.findByText(shareTexts.noFilesHere.en)).toBeTruthy();
    await user.click(button("Open as a new workbook"));
    expect(await screen.findByText(shareTexts.workbookOpened.en)).toBeTruthy();
    expect(openWorkbook).toHaveBeenCalledTimes(1);
    await user.click(button("Copy the team template as text"));
    expect(await screen.findByText(shareTexts.teamCopied.en)).toBeTruthy();
    expect(saved).toEqual([]);
  });

  test("says so when a new workbook cannot be opened, and when copying is blocked", async () => {
    const { user, container } = await share({
      savesFiles: false,
      openWorkbook: () => Promise.reject(new Error("blocked")),
    });
    await user.click(await screen.findByRole("button", { name: "Open as a new workbook" }));
    expect(await screen.findByText(shareTexts.workbookNotOpened.en)).toBeTruthy();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    document.execCommand = () => false;
    await user.click(button("Copy the team template as text"));
    expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: shareTexts.teamText.en })).value).toBe(
      teamText(reading.team),
    );
    expect(await violations(container)).toEqual([]);
  });

  test.each<Locale>(["en", "fr"])(
    "in %s: what is left out is said with its cell, which a click selects; formulas are counted",
    async (locale) => {
      const shown: unknown[] = [];
      const leftOut = [
        {
          cell: { row: 19, column: 2 },
          label: { en: "Revenue", fr: "Chiffre d’affaires" },
          reason: teamProblems.errorInCell("#REF!"),
        },
        { cell: undefined, label: teamProblems.labels, reason: teamProblems.moved },
      ];
      const { user, container } = await share({
        locale,
        readSheet: () => Promise.resolve({ ...reading, formulas: 3, leftOut }),
        showSheet: (...args) => {
          shown.push(args);
          return Promise.resolve(true);
        },
      });
      expect(await screen.findByText(uiText("manyLeftOut", locale, { count: "2" }))).toBeTruthy();
      expect(screen.getByText(uiText("manyFormulas", locale, { count: "3" }))).toBeTruthy();
      expect(screen.getByText(new RegExp(teamProblems.moved[locale].slice(0, 30)))).toBeTruthy();
      await user.click(button("C20"));
      expect(shown).toEqual([["{1}", "C20"]]);
      expect(await violations(container)).toEqual([]);
    },
  );

  test.each<[string, Host["readSheet"], string]>([
    ["is gone", () => Promise.resolve("gone"), "“Company A 2025” is no longer in this workbook."],
    ["lost its names", () => Promise.resolve("notOurs"), "“Company A 2025” no longer has all the names"],
  ])("that %s cannot be saved, and says why", async (_, readSheet, sentence) => {
    const { container } = await share({ readSheet });
    expect(await screen.findByText(new RegExp(sentence))).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Save as .xlsx" })).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  test("that cannot be read while Excel is busy is read on the second try", async () => {
    const readSheet = jest
      .fn<ReturnType<Host["readSheet"]>, [string]>()
      .mockRejectedValueOnce(new Error("busy"))
      .mockResolvedValue(reading);
    const { user } = await share({ readSheet });
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("button", { name: "Save as .xlsx" })).toBeTruthy();
    expect(readSheet.mock.calls).toEqual([["{1}"], ["{1}"]]);
  });
});

describe("a template of the gallery", () => {
  const openPage = async (title: string): Promise<Opened> => {
    const opened = open();
    await opened.user.click(button(/^Templates/));
    await screen.findByRole("list", { name: "Templates" });
    await opened.user.click(button(new RegExp(`^${title}`)));
    return opened;
  };

  test("is saved as a workbook as it is chosen, and a choice more takes back what was said", async () => {
    const { user } = await openPage(segments.title.en);
    await user.selectOptions(screen.getByRole("combobox", { name: "Sheet language" }), "fr");
    await user.click(screen.getByRole("radio", { name: /^Excel’s own functions/ }));
    await user.click(button("Save as .xlsx"));
    expect(await screen.findByText(/“Valeur client par segment\.xlsx” was handed over/)).toBeTruthy();
    const { cells } = readXlsxFile(await bytesOf(saved[0]!.blob));
    expect(cells.get("B1")?.value).toBe("Valeur client par segment");
    expect([...cells.values()].some(({ formula }) => formula?.includes("_xldudf_"))).toBe(false);
    await user.click(screen.getByRole("radio", { name: /^Empty/ }));
    expect(screen.queryByText(/was handed over/)).toBeNull();
    await user.click(button("Save as team template"));
    await screen.findByText(/was handed over/);
    expect(readTeamTemplate(await textOf(saved[1]!.blob))).toEqual({
      team: {
        name: "Valeur client par segment",
        template: "segments",
        language: "fr",
        currency: "EUR",
        formulas: "native",
        values: {},
        labels: {},
      },
    });
  });

  test("the guided worksheet too, with its example; Back leads to its page", async () => {
    const { user } = await openPage(lifetimeValue.title.en);
    await user.click(button("As a file"));
    await user.click(await screen.findByRole("button", { name: "Save as team template" }));
    await screen.findByText(/was handed over/);
    expect(readTeamTemplate(await textOf(saved[0]!.blob))).toMatchObject({
      team: { template: "lifetimeValue", values: { revenue: 1_000_000, data_cutoff: "2025-12-31" } },
    });
    await user.click(button("Back"));
    expect(button("Start with my figures")).toBeTruthy();
  });
});

describe("a team template that is opened", () => {
  const team: TeamTemplate = {
    name: "Shops <b>2025</b>",
    template: "segments",
    language: "fr",
    currency: "CHF",
    formulas: "native",
    values: {
      entity: '=HYPERLINK("http://x")',
      segment_1: "@Boutiques",
      revenue_1: 420_000,
      vat: "HT",
      data_cutoff: "2025-12-31",
    },
    labels: { title: "+Nos magasins", segment_1: "<i>Magasin</i>" },
  };
  const file = (text: string, name = "shops.clv-team.json"): File =>
    new File([text], name, { type: "application/json" });

  async function ask(locale: Locale = "en"): Promise<Opened> {
    const opened = open({ locale });
    await opened.user.click(button(new RegExp(`^${ui.templates[locale]}`)));
    (await screen.findByRole("button", { name: new RegExp(`^${shareTexts.openTeam[locale]}`) })).focus();
    await opened.user.keyboard("{Enter}");
    return opened;
  }
  const input = (locale: Locale = "en"): HTMLInputElement => screen.getByLabelText(shareTexts.teamFile[locale]);

  test.each<Locale>(["en", "fr"])(
    "in %s: is shown with what it brings, and its worksheet is written as the team has it",
    async (locale) => {
      const { user, host, container } = await ask(locale);
      expect(document.activeElement).toBe(heading());
      expect(await violations(container)).toEqual([]);
      await user.upload(input(locale), file(teamText(team)));
      expect(
        (await screen.findByRole("heading", { level: 1, name: "Shops <b>2025</b>" })).querySelector("b"),
      ).toBeNull();
      const summary = screen.getByText(shareTexts.brings[locale]).parentElement!;
      expect(summary.textContent).toContain(`${segments.title[locale]}${sheetTexts.sheetLanguage[locale]}Français`);
      expect(summary.textContent).toContain(
        `CHF${sheetTexts.formulas[locale]}${sheetTexts.spellingNative[locale]}${shareTexts.teamValues[locale]}5${shareTexts.teamLabels[locale]}2`,
      );
      expect(await violations(container)).toEqual([]);
      expect(screen.getByRole<HTMLInputElement>("textbox", { name: ui.sheetName[locale] }).value).toBe(
        "Shops <b>2025< b>",
      );

      await user.click(button(sheetTexts.createSheet[locale]));
      await screen.findByRole("heading", { level: 1, name: /created|créée/ });
      const [written] = host.written;
      const contents = written!.cells.map(({ content }) => content);
      expect(contents).toEqual(
        expect.arrayContaining([
          { value: '=HYPERLINK("http://x")' },
          { value: "@Boutiques" },
          { value: 420_000 },
          { value: "+Nos magasins" },
          { value: "<i>Magasin</i>" },
          { value: "HT" },
          { value: 46_022 },
          { value: "CHF" },
        ]),
      );
      // a text never stands there as a formula
      expect(
        contents.filter(
          (content) => content && "formula" in content && /HYPERLINK|Boutiques|magasins/.test(content.formula),
        ),
      ).toEqual([]);
    },
  );

  test("comes by dropping it, and by its text", async () => {
    const { user } = await ask();
    fireEvent.drop(button("Choose a file"), { dataTransfer: { files: [file(teamText(team))] } });
    await screen.findByRole("heading", { level: 1, name: "Shops <b>2025</b>" });
    await user.click(button("Back"));
    expect(heading().textContent).toBe("Open a team template");
    await user.click(screen.getByRole("textbox", { name: "Or paste its text" }));
    await user.paste(teamText({ ...team, name: "Pasted" }));
    await user.click(button("Read the text"));
    await screen.findByRole("heading", { level: 1, name: "Pasted" });
    await user.click(button("Back"));
    await user.click(button("Back"));
    expect(document.activeElement).toBe(button(/^Open a team template/));
  });

  test.each<Locale>(["en", "fr"])(
    "in %s: one that does not fit is refused with every place and reason, and nothing is written",
    async (locale) => {
      const { user, host, container } = await ask(locale);
      const broken = teamText(team)
        .replace("420000", "-1")
        .replace('"CHF"', '"YEN"')
        .replace('"segment_1": "<i>', '"segment_99": "<i>');
      await user.upload(input(locale), file(broken));
      const refusal = await screen.findByRole("group", { name: shareTexts.toCorrect[locale] });
      expect(document.activeElement).toBe(refusal);
      expect(refusal.textContent).toContain(uiText("teamRefused", locale, { file: "shops.clv-team.json" }));
      expect(
        within(refusal)
          .getAllByRole("listitem")
          .map((item) => item.querySelector("code")?.textContent),
      ).toEqual(["/currency", "/values/revenue_1", "/labels/segment_99"]);
      expect(refusal.textContent).toContain(
        locale === "en"
          ? 'Revenue /values/revenue_1Must be a number of 0 or more, or "" for a blank cell; it is -1.'
          : "Chiffre d’affaires /values/revenue_1Doit être un nombre",
      );
      expect(await violations(container)).toEqual([]);
      expect(host.written).toEqual([]);
      // corrected, the same file is taken
      await user.upload(input(locale), file(teamText(team)));
      await screen.findByRole("heading", { level: 1, name: "Shops <b>2025</b>" });
    },
  );

  test("one of many faults lists a dozen; one that is too large, or cannot be read, says so", async () => {
    const { user } = await ask();
    await user.upload(
      input(),
      file(teamText({ ...team, values: Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`x${i}`, 1])) })),
    );
    expect(
      within(await screen.findByRole("group", { name: "To correct" }))
        .getAllByRole("listitem")
        .at(-1)?.textContent,
    ).toBe("and 8 more");
    await user.upload(input(), file("x".repeat(513 * 1024)));
    expect(await screen.findByText(/It is larger than 512 kB/)).toBeTruthy();
    const unreadable = file("{}");
    unreadable.text = () => Promise.reject(new Error("gone"));
    await user.upload(input(), unreadable);
    expect(await screen.findByText("“shops.clv-team.json” could not be read. Choose it again.")).toBeTruthy();
    await act(() => Promise.resolve());
  });
});
