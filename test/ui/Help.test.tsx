import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { SheetNotWritten } from "../../src/excel/SheetNotWritten";
import { SELF_TEST_KEYS, SELF_TEST_NAME } from "../../src/selfTest/selfTestSheet";
import { waysOfCalling } from "../../src/selfTest/waysOfCalling";
import { Pane } from "../../src/taskpane/Pane";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import type { Host } from "../../src/taskpane/parts/Host";
import { uiText, type UiKey } from "../../src/vocabulary/ui";
import { readCatalogue } from "../support/catalogue";
import { fakeHost } from "../support/fakeHost";
import { violations } from "./axe";

const words = (key: UiKey, values: Record<string, string> = {}): string => uiText(key, "en", values);
const ROWS = readCatalogue().length + waysOfCalling.length;

async function open(
  changes: Partial<Host> = {},
): Promise<{ user: UserEvent; host: ReturnType<typeof fakeHost>; container: HTMLElement }> {
  const host = fakeHost(changes);
  const user = userEvent.setup({ delay: null });
  const { container } = render(
    <Pane host={host} load={() => Promise.resolve(readCatalogue() as unknown as Catalogue)} />,
  );
  await user.click(screen.getByRole("button", { name: "Help" }));
  await screen.findByRole("heading", { name: words("helpQuestion") });
  return { user, host, container };
}

/** What the cells of the sheet answer, one reading after the other; the last one stays. */
function answering(...readings: ([right: number, code: string] | undefined)[]): Partial<Host> {
  let asked = -1;
  return {
    readRanges: (wanted) => {
      asked = Math.min(asked + 1, readings.length - 1);
      const reading = readings[asked];
      return Promise.resolve(
        wanted.map((area, i) =>
          "name" in area || !reading ? undefined : { area, rows: 1, columns: 1, values: [[reading[i]]] },
        ),
      );
    },
  };
}

const run = async (user: UserEvent): Promise<void> =>
  user.click(await screen.findByRole("button", { name: words("runSelfTest") }));

test("the self-test is written, followed until all rows are right, and its code copied", async () => {
  const { user, host, container } = await open(answering([3, "CLV 0.1.0 3/9 x"], [ROWS, "CLV 0.1.0 9/9"]));
  await run(user);
  await screen.findByText(words("selfTestWaiting", { right: "3", rows: String(ROWS) }));
  await screen.findByText(words("selfTestRight", { right: String(ROWS), rows: String(ROWS) }));
  expect(host.written.map(({ sheetName }) => sheetName)).toEqual([SELF_TEST_NAME.en]);
  const [plan] = host.written;
  expect(plan!.cells.filter(({ key }) => key?.startsWith(SELF_TEST_KEYS.mark))).toHaveLength(ROWS);
  expect(screen.getByText("CLV 0.1.0 9/9, PC 16.0.1, en")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: words("copyCode") }));
  expect(await navigator.clipboard.readText()).toBe("CLV 0.1.0 9/9, PC 16.0.1, en");
  expect(await violations(container)).toEqual([]);
});

test("a worksheet that cannot be written is told with what to do, and tried again", async () => {
  let isProtected = true;
  const { user } = await open({
    ...answering([ROWS, "CLV 0.1.0 9/9"]),
    writeSheet: () =>
      isProtected ? Promise.reject(new SheetNotWritten("protected")) : Promise.resolve({ sheetName: "Self-test" }),
  });
  await run(user);
  await screen.findByText(words("failedProtected"));
  isProtected = false;
  await user.click(screen.getByRole("button", { name: words("tryAgain") }));
  await screen.findByText(words("selfTestRight", { right: String(ROWS), rows: String(ROWS) }));
});

test("a worksheet that is deleted while it calculates is told", async () => {
  const { user } = await open(answering([1, "CLV 0.1.0 1/9 x"], undefined));
  await run(user);
  await screen.findByText(words("selfTestGone"));
  expect(screen.getByRole("button", { name: words("runSelfTestAgain") })).toBeTruthy();
});

test("what the program lacks is said, each with its requirement set", async () => {
  const { container } = await open({
    program: () =>
      Promise.resolve({
        name: "Mac 16.40",
        lacks: [
          { ability: "functions", set: "CustomFunctionsRuntime 1.3" },
          { ability: "undo", set: "ExcelApi 1.20" },
        ],
      }),
  });
  await screen.findByText("Mac 16.40");
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    words("lacksFunctions", { set: "CustomFunctionsRuntime 1.3" }),
    words("lacksUndo", { set: "ExcelApi 1.20" }),
  ]);
  expect(await violations(container)).toEqual([]);
});

test("a program that lacks nothing is told so", async () => {
  await open();
  await screen.findByText(words("nothingLacks"));
});
