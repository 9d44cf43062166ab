import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { OurSheet } from "../../src/excel/ourSheets";
import { SheetNotWritten } from "../../src/excel/SheetNotWritten";
import { SheetsNotUpdated } from "../../src/excel/SheetsNotUpdated";
import { copiesInFile } from "../../src/rollUp/copiesInFile";
import { aboutRollUp, rollUpIn } from "../../src/rollUp/RollUpMemory";
import { Pane } from "../../src/taskpane/Pane";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import type { Host } from "../../src/taskpane/parts/Host";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import type { CurrencyId } from "../../src/vocabulary/currencies";
import { uiText, type UiKey } from "../../src/vocabulary/ui";
import { readCatalogue } from "../support/catalogue";
import { fakeHost } from "../support/fakeHost";
import { filledCopy } from "../support/filledCopies";
import { violations } from "./axe";

const words = (key: UiKey, values: Record<string, string> = {}): string => uiText(key, "en", values);
const copyFile = async (name: string, currency: CurrencyId = "EUR", revenue = 1_000_000): Promise<File> =>
  new File([new Uint8Array(await filledCopy({ currency, change: { revenue, entity: name } }))], name);

async function open(
  changes: Partial<Host> = {},
): Promise<{ user: UserEvent; host: ReturnType<typeof fakeHost>; container: HTMLElement }> {
  const host = fakeHost(changes);
  const user = userEvent.setup({ delay: null, applyAccept: false });
  const { container } = render(
    <Pane host={host} load={() => Promise.resolve(readCatalogue() as unknown as Catalogue)} />,
  );
  await user.click(screen.getByRole("button", { name: /^Templates/ }));
  await user.click(await screen.findByRole("button", { name: /^Roll up filled copies/ }));
  await screen.findByRole("heading", { name: words("rollUpQuestion") });
  return { user, host, container };
}

const choose = async (user: UserEvent, ...files: File[]): Promise<void> =>
  user.upload(screen.getByLabelText(words("copyFiles")), files);
const taken = (count: number, left = 0): Promise<HTMLElement> =>
  screen.findByRole("heading", {
    name: [
      words(count === 1 ? "oneCopyTaken" : "copiesTaken", { count: String(count) }),
      ...(left ? [words(left === 1 ? "oneCopyLeft" : "copiesLeft", { count: String(left) })] : []),
    ].join(", "),
  });
const row = (name: string): HTMLElement => screen.getByText(name).closest("li")!;

beforeEach(() => {
  localStorage.clear();
});

test("nothing is written before there is a copy with a value", async () => {
  const { user, host } = await open();
  await user.click(screen.getByRole("button", { name: words("noCopies") }));
  await choose(user, new File(["revenue,orders\n1,2\n"], "list.csv"), await copyFile("a.xlsx"));
  await taken(1, 1);
  expect(row("list.csv").textContent).toContain("It is no workbook");
  await user.click(within(row("a.xlsx")).getByRole("button", { name: words("removeCopy", { name: "a.xlsx" }) }));
  await taken(0, 1);
  await user.click(screen.getByRole("button", { name: words("noCopies") }));
  expect(host.written).toEqual([]);
});

test("a sheet of the workbook is a copy as well; it can be left out again", async () => {
  const [copy] = await copiesInFile("x.xlsx", await filledCopy());
  const guided: OurSheet = {
    id: "1",
    name: "Company A",
    kind: "guided",
    title: lifetimeValue.title,
    headline: "€45.83",
    ratio: undefined,
    grows: false,
  };
  const { user, container } = await open({
    ourSheets: () => Promise.resolve([guided, { ...guided, id: "2", name: "Empty", headline: undefined }]),
    readSheet: () =>
      Promise.resolve({ team: "team" in copy! ? copy.team : undefined!, formulas: 0, links: {}, leftOut: [] }),
  });
  const box = await screen.findByRole("checkbox", { name: "Company A · €45.83" });
  expect(screen.queryByRole("checkbox", { name: /Empty/ })).toBeNull();
  await user.click(box);
  await taken(1);
  expect(await violations(container)).toEqual([]);
  await user.click(box);
  expect(screen.queryByRole("heading", { name: /taken/ })).toBeNull();
});

test("what Excel refuses is said, and can be tried again; the sheet can be deleted again", async () => {
  let refused = 0;
  const deleted: string[] = [];
  const { user, host, container } = await open({
    writeSheets: (plans) => {
      if (refused++ === 0) return Promise.reject(new SheetNotWritten("protected"));
      const [plan] = plans;
      return Promise.resolve({
        sheets: [{ id: "9", name: plan!.sheetName, own: plan!.page.area, print: "", lists: [] }],
      });
    },
    deleteSheets: (sheets) => {
      deleted.push(...sheets.map(({ id }) => id));
      return Promise.resolve({ deleted, kept: [], gone: [] });
    },
  });
  await choose(user, await copyFile("a.xlsx"), await copyFile("b.xlsx", "EUR", 2_000_000));
  await taken(2);
  await user.click(screen.getByRole("button", { name: words("createRollUp") }));
  await user.click(await screen.findByRole("button", { name: words("tryAgain") }));
  await screen.findByRole("heading", { name: words("rollUpCreated") });
  // 45.83 of both: (1 + 2 million) × the margin of both ÷ 30,000 ÷ 0.6
  expect(container.textContent).toMatch(/€\d+\.\d\d/);
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: words("undoOneSheet") }));
  await taken(2);
  expect([deleted, host.written]).toEqual([["9"], []]);
});

describe("a roll-up that is there", () => {
  const before = async (...currencies: CurrencyId[]): Promise<Partial<Host>> => {
    const read = await Promise.all(
      currencies.map(async (currency, i) => (await copiesInFile(`${i}.xlsx`, await filledCopy({ currency })))[0]!),
    );
    const about = aboutRollUp({ read, rates: { USD: 0.9 }, currencies: [...new Set(currencies)], locale: "fr" });
    return { rememberedSheets: () => Promise.resolve([{ id: "7", name: "All shops", act: "x", about }]) };
  };

  test("takes new copies in, in its own language; a file of the same name replaces the one before", async () => {
    const updates: { id: string; about: string; language: string }[] = [];
    const { user } = await open({
      ...(await before("EUR", "USD")),
      updateSheets: (asked) => {
        updates.push(...asked.map(({ id, about, plan }) => ({ id, about, language: plan.language })));
        return Promise.resolve({ sheets: [{ id: "7", name: "All shops" }], gone: 0 });
      },
    });
    await user.click(await screen.findByRole("button", { name: /^Take new copies into All shops/ }));
    await taken(2);
    expect(screen.getByLabelText<HTMLInputElement>(words("rateOf", { currency: "USD", base: "EUR" })).value).toBe(
      "0.9",
    );
    await choose(user, await copyFile("0.xlsx", "EUR", 3_000_000), await copyFile("c.xlsx"));
    await taken(3);
    await user.click(screen.getByRole("button", { name: words("updateRollUp") }));
    await screen.findByRole("heading", { name: words("rollUpUpdated") });
    expect(updates).toMatchObject([{ id: "7", language: "fr" }]);
    const memory = rollUpIn(updates[0]!.about)!;
    expect(memory.read.map((one) => [one.name, "team" in one && one.team.values["revenue"]])).toEqual([
      ["0.xlsx", 3_000_000],
      ["1.xlsx", 1_000_000],
      ["c.xlsx", 1_000_000],
    ]);
  });

  test("a broken file takes nothing from the copy that could be read", async () => {
    const { user } = await open(await before("EUR", "USD"));
    await user.click(await screen.findByRole("button", { name: /^Take new copies into All shops/ }));
    await choose(user, new File(["PK broken"], "0.xlsx"));
    await taken(2);
  });

  test("has no row for a fifth currency: a new one is offered, and the old one stays", async () => {
    const { user, host } = await open(await before("EUR", "USD", "GBP", "CHF"));
    await user.click(await screen.findByRole("button", { name: /^Take new copies into All shops/ }));
    await choose(user, await copyFile("cad.xlsx", "CAD"));
    await screen.findByText(words("rollUpMoreCurrencies", { name: "All shops" }));
    await user.click(screen.getByRole("button", { name: words("updateRollUp") }));
    await user.click(screen.getByRole("button", { name: words("rollUpNew") }));
    await user.click(screen.getByRole("button", { name: words("createRollUp") }));
    await screen.findByRole("heading", { name: words("rollUpCreated") });
    expect(host.written).toHaveLength(1);
  });

  test("what keeps it as it is is said", async () => {
    const { user } = await open({
      ...(await before("EUR", "EUR")),
      updateSheets: () => Promise.reject(new SheetsNotUpdated("protected", ["All shops"])),
    });
    await user.click(await screen.findByRole("button", { name: /^Take new copies into All shops/ }));
    await user.click(await screen.findByRole("button", { name: words("updateRollUp") }));
    await screen.findByText(words("updateProtected", { places: "All shops" }));
  });
});

test("what another sheet remembers is no roll-up", () => {
  expect(["", "{}", "[]", '{"rollUp":2}', '{"sheet":"board"}'].map(rollUpIn)).toEqual(Array(5).fill(undefined));
  cleanup();
});
