import { render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { TeamSheet } from "../../src/excel/teamSheets";
import { Pane } from "../../src/taskpane/Pane";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import type { Host } from "../../src/taskpane/parts/Host";
import { offeredText } from "../../src/template/team/offered";
import { sheetAnswers, type SheetReading } from "../../src/template/team/sheetAnswers";
import { teamPlan } from "../../src/template/team/teamPlan";
import { teamText } from "../../src/template/team/teamText";
import type { TeamTemplate } from "../../src/template/team/TeamTemplate";
import { segments } from "../../src/template/segments";
import { teamProblems } from "../../src/vocabulary/teamProblems";
import type { Locale } from "../../src/vocabulary/locale";
import { uiText, type UiKey } from "../../src/vocabulary/ui";
import { readCatalogue } from "../support/catalogue";
import { contentOf } from "../support/contentOf";
import { addEveryText } from "../support/everyText";
import { fakeHost } from "../support/fakeHost";
import { workbookReading } from "../support/workbookReading";
import { violations } from "./axe";
import "../support/functions";

addEveryText();

const release = (number: number): TeamTemplate => ({
  name: "Shops, standard",
  id: "shops",
  release: number,
  lock: true,
  template: "segments",
  language: "en",
  currency: "EUR",
  formulas: "clv",
  values: { revenue_1: 1000 * number, orders_1: 40 },
  labels: {},
});
const plan = teamPlan(release(1), "en", { sheetName: "Shops", currency: "EUR", spelling: "clv" });
const reading: SheetReading = sheetAnswers(segments, {
  ...contentOf(plan),
  teamStamp: plan.team?.stamp,
  teamBase: plan.team?.base,
});
const sheet: TeamSheet = { id: "{1}", name: "Shops", team: { id: "shops", release: 1 } };

/** What the site answers, by the end of the address; undefined is not there. */
let site: Record<string, string | undefined>;
let asked: string[];
beforeEach(() => {
  localStorage.clear();
  asked = [];
  site = { "index.json": offeredText([release(2)]), "shops.json": teamText(release(2)) };
  globalThis.fetch = ((address: string) => {
    asked.push(address);
    const text = site[address.split("/").at(-1)!];
    return Promise.resolve({
      ok: text !== undefined,
      status: text === undefined ? 404 : 200,
      text: () => Promise.resolve(text ?? ""),
      json: () => Promise.resolve(JSON.parse(text ?? "") as unknown),
    } as Response);
  }) as typeof fetch;
});
afterEach(() => {
  delete (globalThis as { fetch?: unknown }).fetch;
});

interface Opened {
  user: UserEvent;
  host: ReturnType<typeof fakeHost>;
  container: HTMLElement;
  words: (key: UiKey, values?: Record<string, string>) => string;
}
async function open(screenId: "templates" | "check", changes: Partial<Host> = {}): Promise<Opened> {
  const host = fakeHost({
    teamSheets: () => Promise.resolve([sheet]),
    readSheet: () => Promise.resolve(reading),
    ...changes,
  });
  const { container } = render(
    <Pane host={host} load={() => Promise.resolve(readCatalogue() as unknown as Catalogue)} />,
  );
  const user = userEvent.setup({ delay: null });
  const words: Opened["words"] = (key, values) => uiText(key, host.locale, values);
  screen.getByRole("button", { name: new RegExp(`^${words(screenId)}`) }).focus();
  await user.keyboard("{Enter}");
  return { user, host, container, words };
}
const press = async (user: UserEvent, name: string | RegExp): Promise<void> => {
  (await screen.findByRole("button", { name })).focus();
  await user.keyboard("{Enter}");
};

/** A text on the screen, where every space is one. */
const said = (text: string): Promise<HTMLElement> => screen.findByText(text.replace(/\s/g, " "));

describe("the gallery", () => {
  test.each<Locale>(["en", "fr"])(
    "in %s: the organisation's templates come first, with their release and what they are newer than; accessible",
    async (locale) => {
      const { container, words } = await open("templates", { locale });
      const own = await screen.findByRole("list", { name: words("yourOrganisation") });
      const [row, ...others] = within(own).getAllByRole("button");
      expect(others).toEqual([]);
      expect(row!.textContent).toContain("Shops, standard");
      expect(row!.textContent).toContain(words("offeredRelease", { title: segments.title[locale], release: "2" }));
      expect(row!.textContent).toContain(words("offeredNewer", { name: "Shops" }));
      const all = screen.getByRole("list", { name: words("templates") });
      expect(own.compareDocumentPosition(all) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
      expect(await violations(container)).toEqual([]);
    },
  );

  test("a sheet of an earlier release gets a new one beside it, with its answers", async () => {
    const { user, host, container, words } = await open("templates");
    await press(user, /^Shops, standard/);
    await screen.findByRole("heading", { level: 1, name: "Shops, standard" });
    expect(screen.getByText("shops 2")).toBeTruthy();
    expect(screen.getByText(words("teamLocked"))).toBeTruthy();
    await press(user, words("renewTo", { name: "Shops", release: "2" }));
    await screen.findByText(words("renewed", { new: "Shops", old: "Shops" }));
    expect(host.written).toHaveLength(1);
    expect(host.written[0]).toMatchObject({ sheetName: "Shops", team: { stamp: "shops 2" }, locked: true });
    const revenue = host.written[0]!.cells.find(({ key }) => key === "revenue_1");
    expect(revenue?.content).toEqual({ value: 2000 });
    expect(await violations(container)).toEqual([]);
    // one step back: to the list, to the row
    await press(user, words("back"));
    const row = await screen.findByRole("button", { name: /^Shops, standard/ });
    expect(document.activeElement).toBe(row);
  });

  test("what is left out is listed with its cell and the reason", async () => {
    const leftOut = [
      { cell: { row: 4, column: 2 }, label: { en: "Orders", fr: "Commandes" }, reason: teamProblems.gone },
    ];
    const { user, words } = await open("templates", {
      readSheet: () => Promise.resolve({ ...reading, leftOut, formulas: 2 }),
    });
    await press(user, /^Shops, standard/);
    await press(user, words("renewTo", { name: "Shops", release: "2" }));
    await screen.findByText(words("oneLeftOut", { count: "1" }));
    expect(screen.getByRole("button", { name: "C5" })).toBeTruthy();
    expect(screen.getByText(teamProblems.gone.en)).toBeTruthy();
    expect(screen.getByText(new RegExp(words("manyValuesRenewed", { count: "2" })))).toBeTruthy();
  });

  test.each<[string, () => void]>([
    [
      "no list",
      () => {
        site = {};
      },
    ],
    [
      "an empty list",
      () => {
        site["index.json"] = offeredText([]);
      },
    ],
    [
      "a list that is none",
      () => {
        site["index.json"] = "<html>";
      },
    ],
    [
      "no connection",
      () => {
        globalThis.fetch = () => Promise.reject(new Error("offline"));
      },
    ],
  ])("%s: nothing is offered, and nothing is asked of the workbook", async (_, change) => {
    change();
    const teamSheets = jest.fn(() => Promise.resolve([]));
    const { words } = await open("templates", { teamSheets });
    await screen.findByRole("list", { name: words("templates") });
    expect(screen.queryByText(words("yourOrganisation"))).toBeNull();
    expect(teamSheets).not.toHaveBeenCalled();
  });

  test.each<[string, string | undefined]>([
    ["not there", undefined],
    ["another one", teamText({ ...release(2), id: "others" })],
    ["broken", "{"],
  ])("a template whose file is %s is said, and the list stays", async (_, text) => {
    site["shops.json"] = text;
    const { user, words, host } = await open("templates");
    await press(user, /^Shops, standard/);
    await screen.findByText(words("offeredNotRead"));
    expect(await screen.findByRole("button", { name: /^Shops, standard/ })).toBeTruthy();
    expect(host.written).toEqual([]);
  });

  test("an Excel that refuses is said, and can be asked again", async () => {
    let isBusy = true;
    const { user, words } = await open("templates", {
      readSheet: () => (isBusy ? Promise.reject(new Error("busy")) : Promise.resolve(reading)),
    });
    await press(user, /^Shops, standard/);
    const label = words("renewTo", { name: "Shops", release: "2" });
    await press(user, label);
    await screen.findByText(words("sheetNotRead", { name: "Shops" }));
    isBusy = false;
    await press(user, label);
    await screen.findByText(words("renewed", { new: "Shops", old: "Shops" }));
  });
});

describe("the check", () => {
  const read = (teamStamp?: string) => {
    const found = workbookReading({ Shops: { cells: { A1: { formula: "=CLV.AOV(1000,40)", value: 25 } } } });
    return { ...found, sheets: found.sheets.map((one) => ({ ...one, ...(teamStamp ? { teamStamp } : {}) })) };
  };

  test.each<Locale>(["en", "fr"])("in %s: says that a newer release is there, and makes the sheet", async (locale) => {
    const { user, host, container, words } = await open("check", {
      locale,
      readWorkbook: () => Promise.resolve(read("shops 1")),
    });
    await said(words("teamNewer", { name: "Shops, standard", sheet: "Shops" }));
    expect(await violations(container)).toEqual([]);
    await press(user, words("renewSheet"));
    await said(words("renewed", { new: "Shops", old: "Shops" }));
    expect(host.written[0]).toMatchObject({ team: { stamp: "shops 2" } });
  });

  test.each([undefined, "shops 2", "others 1"])("says nothing of a sheet with %p", async (stamp) => {
    const { words } = await open("check", { readWorkbook: () => Promise.resolve(read(stamp)) });
    await screen.findByText(words("noFindings"));
    // nothing is fetched for a workbook that has none of it
    expect(asked).toEqual(stamp === undefined ? [] : ["assets/team/index.json"]);
  });
});
