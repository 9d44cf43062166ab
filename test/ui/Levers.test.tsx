import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { OurSheet } from "../../src/excel/ourSheets";
import { layout } from "../../src/template/layout";
import { levers } from "../../src/template/levers";
import type { Answers } from "../../src/template/Template";
import { sheetAnswers, type SheetReading } from "../../src/template/team/sheetAnswers";
import type { Host } from "../../src/taskpane/parts/Host";
import { uiText, type UiKey } from "../../src/vocabulary/ui";
import { contentOf } from "../support/contentOf";
import { addEveryText } from "../support/everyText";
import { violations } from "./axe";
import { open } from "./guidedPane";

addEveryText();
configure({ asyncUtilTimeout: 10_000 });
beforeEach(() => {
  localStorage.clear();
});

const words = (key: UiKey, values: Record<string, string> = {}): string =>
  uiText(key, "en", values).replace(/\u00A0/g, " ");

const sheet: OurSheet = {
  id: "{1}",
  name: "Levers 2025",
  kind: "levers",
  title: levers.title,
  headline: "€47.41",
  ratio: undefined,
  grows: false,
};

function readingOf(answers: Answers): SheetReading {
  const plan = layout(levers, "en", { sheetName: sheet.name, answers, currency: "EUR", spelling: "clv" });
  return sheetAnswers(levers, contentOf(plan));
}

/** A workbook with one worksheet of levers, which holds what is written into it. */
function withSheet(answers: Answers = levers.example("en"), changes: Partial<Host> = {}) {
  let held = { ...answers };
  const written: Record<string, number | "">[] = [];
  return {
    written,
    change: (more: Answers) => {
      held = { ...held, ...more };
    },
    host: {
      ourSheets: () => Promise.resolve([sheet]),
      readSheet: () => Promise.resolve(readingOf(held)),
      writeInputs: (_key: string, given: Readonly<Record<string, number | "">>) => {
        written.push(given);
        held = { ...held, ...given };
        return Promise.resolve("written" as const);
      },
      ...changes,
    } satisfies Partial<Host>,
  };
}

async function openLevers(host: Partial<Host>): Promise<ReturnType<typeof open>> {
  const opened = open(host);
  await opened.user.click(screen.getByRole("button", { name: /^Decide/ }));
  await opened.user.click(await screen.findByRole("button", { name: /^Levers and goal/ }));
  return opened;
}

const slider = (name: string): HTMLElement => screen.getByRole("slider", { name });
const valueText = (name: string): string | null => slider(name).getAttribute("aria-valuetext");
const move = (name: string, value: number): void => {
  fireEvent.change(slider(name), { target: { value: String(value) } });
};

test("the sliders stand where the sheet does, and the sheet follows them", async () => {
  const { host, written } = withSheet();
  const { container } = await openLevers(host);
  await screen.findByText("€47.41", { selector: "p *" });
  expect(valueText("Churn")).toBe("58%, −2.0 pt");
  expect(valueText("Order")).toBe("€25.00, no change");
  expect(await violations(container)).toEqual([]);

  move("Order", 10);
  // 27.5 * 1.1 / 0.58
  await screen.findByText("€52.16", { selector: "p *" });
  await waitFor(() => {
    expect(written).toEqual([{ change_aov: 0.1 }]);
  });
  expect(valueText("Order")).toBe("€27.50, +€2.50");

  fireEvent.click(screen.getByRole("button", { name: words("leversPutBack") }));
  await screen.findByText("€45.83", { selector: "p *" });
  await waitFor(() => {
    expect(written.at(-1)).toEqual({
      change_aov: "",
      change_purchase_frequency: "",
      change_margin_rate: "",
      change_churn_rate: "",
    });
  });
});

test("what is typed on the sheet moves the sliders", async () => {
  const { host, change } = withSheet();
  const opened = await openLevers(host);
  await screen.findByText("€47.41", { selector: "p *" });
  change({ change_churn_rate: 5 });
  act(() => {
    opened.host.calculate({ clv: 45.83 });
  });
  await waitFor(() => {
    expect(valueText("Churn")).toBe("65%, +5.0 pt");
  });
});

test("a slider moved many times is written as it rests, and no step of it is lost", async () => {
  const { host, written } = withSheet();
  await openLevers(host);
  await screen.findByText("€47.41", { selector: "p *" });
  for (const value of [1, 2, 3, 4, 5]) move("Frequency", value);
  move("Margin", 1.5);
  await waitFor(() => {
    expect(written).toEqual([{ change_purchase_frequency: 0.05, change_margin_rate: 1.5 }]);
  });
});

test("a goal says what each lever alone would have to be", async () => {
  const { host, written } = withSheet();
  const { user } = await openLevers(host);
  const goal = await screen.findByRole("region", { name: words("leversGoal") });
  const rows = (): string[] =>
    within(goal)
      .getAllByRole("term")
      .map((row) => row.parentElement!.textContent);
  expect(rows()).toEqual([
    "Order+€2.27, alone€27.27",
    "Frequency+0.2424, alone2.9091",
    "Margin+3.8 pt, alone45%",
    "Churn−5.0 pt, alone55%",
  ]);
  const field = within(goal).getByRole("textbox");
  await user.clear(field);
  await user.type(field, "500");
  expect(rows()[2]).toBe(`Margin${words("leversNone")}`);
  await user.clear(field);
  await user.type(field, "40");
  expect(goal.textContent).toContain(words("leversMet", { goal: "€40.00" }));
  await waitFor(() => {
    expect(written.at(-1)).toEqual({ target_value: 40 });
  });
});

test.each<[string, Partial<Host>, UiKey]>([
  ["a sheet that is gone", { readSheet: () => Promise.resolve("gone") }, "leversGone"],
  ["an Excel that is busy", { readSheet: () => Promise.reject(new Error("busy")) }, "leversNotRead"],
])("%s is said", async (_, changes, key) => {
  await openLevers(withSheet(undefined, changes).host);
  await screen.findByText(words(key, { name: sheet.name }));
});

test.each<[string, Host["writeInputs"], UiKey]>([
  ["a protected sheet", () => Promise.reject(new Error("AccessDenied")), "leversNotWritten"],
  ["a sheet whose cells were moved", () => Promise.resolve("moved"), "leversMoved"],
])("%s is said, and the sliders go back to what it holds", async (_, writeInputs, key) => {
  await openLevers(withSheet(undefined, { writeInputs }).host);
  await screen.findByText("€47.41", { selector: "p *" });
  move("Order", 10);
  await screen.findByText(words(key));
  expect(valueText("Order")).toBe("€25.00, no change");
});

test("a sheet without figures asks for them", async () => {
  await openLevers(withSheet({}).host);
  await screen.findByText(words("leversIncomplete"));
  expect(screen.queryByRole("slider")).toBeNull();
});

test("without such a sheet one is made of a guided worksheet, linked to it", async () => {
  const guided: OurSheet = { ...sheet, id: "{2}", name: "Company A 2025", kind: "guided", headline: "€45.83" };
  const cell = (value: unknown, row: number) => ({ address: `'Company A 2025'!C${row}`, value });
  const { host } = await openLevers({
    ourSheets: () => Promise.resolve([guided]),
    readSheet: () => Promise.resolve(readingOf({ entity: "Company A" })),
    readNamed: <Name extends string>(_key: string, names: readonly Name[]) =>
      Promise.resolve(
        Object.fromEntries(names.map((name, i) => [name, cell(name === "cac" ? "" : i + 0.5, i + 1)])) as Record<
          Name,
          { address: string; value: unknown }
        >,
      ),
  });
  fireEvent.click(await screen.findByRole("button", { name: /^Of “Company A 2025”/ }));
  await waitFor(() => {
    expect(host.written).toHaveLength(1);
  });
  const plan = host.written[0]!;
  const held = new Map(
    plan.inputs.map(({ key, row, column }) => [
      key,
      plan.cells.find((one) => one.row === row && one.column === column)?.content,
    ]),
  );
  expect(held.get("entity")).toEqual({ value: "Company A" });
  expect(held.get("aov")).toEqual({ formula: "='Company A 2025'!C1" });
  expect(held.get("churn_rate")).toEqual({ formula: "='Company A 2025'!C4" });
  // what is blank there stays blank: a link would say 0
  expect(held.get("cac")).toBeUndefined();
});
