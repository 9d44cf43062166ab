import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { dialects } from "../../src/orders/warehouse/dialects";
import { powerQuery } from "../../src/orders/warehouse/powerQuery";
import { reductionSql } from "../../src/orders/warehouse/reductionSql";
import { orderRoles } from "../../src/vocabulary/orderRoles";
import { serialOf } from "../../src/vocabulary/calendar";
import type { Locale } from "../../src/vocabulary/locale";
import parquet from "../cases/parquetOfWarehouse.json";
import { violations } from "./accessibility";
import { Pane, queryOf } from "./pane";
import { session } from "./session";

/** From orders in a warehouse to what can be done with its answer, by keyboard alone, in both languages. */
const openWorkbench = session();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-warehouse-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const NARROW = { width: 1000, height: 900 };

async function openData(locale: Locale): Promise<Pane> {
  const pane = new Pane(await openWorkbench(queryOf(locale), NARROW), locale);
  await pane.keys.enterPane();
  await pane.frame.getByRole("tab", { name: pane.words("data") }).click();
  await pane.arriveAt(pane.words("dataQuestion"));
  return pane;
}

const copied = ({ frame }: Pane): Promise<string> =>
  frame.evaluate(() => (window as unknown as { copied: string }).copied);

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("a statement is asked for, copied, and there again when one comes back", async () => {
    const pane = await openData(locale);
    const { keys, frame, words } = pane;
    await frame.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        (window as unknown as { copied: string }).copied = text;
        return Promise.resolve();
      };
    });
    await keys.press(new RegExp(`^${words("inWarehouse")}`));
    await pane.arriveAt(words("warehouseQuestion"));
    // nothing is proposed for the last day: it is asked
    expect(await frame.getByRole("region", { name: words("statement") }).count()).toBe(0);
    expect(await violations(frame)).toEqual([]);

    await keys.tabTo(words("dialect"));
    await pane.workbench.page.keyboard.type(dialects.postgresql.name);
    await frame.getByText(words("triedRun")).waitFor();
    await keys.tabTo(words("countUntil"));
    await pane.workbench.page.keyboard.type("12312025");
    await keys.fill(words("warehouseTable"), 'shop."my ""best"" orders"');
    await keys.fill(orderRoles.customer.label[locale], "client_id");
    await keys.fill(orderRoles.amount.label[locale], "net amount");
    await keys.tabTo(words("timesAre"));
    await pane.workbench.page.keyboard.press("ArrowDown");
    await keys.fill(words("timeZone"), "Europe/Paris");
    await keys.tabTo(new RegExp(`^${words("resultCompressed")}`));
    await keys.arrowTo(new RegExp(`^${words("resultCustomers")}`), "ArrowDown");

    const reduction = {
      dialect: "postgresql",
      table: ["shop", 'my "best" orders'],
      customer: "client_id",
      date: "order_date",
      amount: "net amount",
      times: "utc",
      zone: "Europe/Paris",
      until: serialOf([2025, 12, 31]),
      result: "customers",
      unit: "week",
    } as const;
    const block = frame.getByRole("region", { name: words("statement") });
    await expect(block.textContent()).resolves.toBe(reductionSql(reduction));
    expect(await violations(frame)).toEqual([]);
    await pane.workbench.screenshot(`warehouse-${locale}`);
    await keys.press(words("copySql"));
    await frame.getByRole("button", { name: words("copied") }).waitFor();
    expect(await copied(pane)).toBe(reductionSql(reduction));
    await keys.press(words("copyQuery"));
    await frame.waitForFunction(
      (text) => (window as unknown as { copied: string }).copied === text,
      powerQuery(reduction),
    );

    await keys.press(words("back"));
    await pane.arriveAt(words("dataQuestion"));
    await keys.press(new RegExp(`^${words("inWarehouse")}`));
    await pane.arriveAt(words("warehouseQuestion"));
    await expect(block.textContent()).resolves.toBe(reductionSql(reduction));
    expect(pane.workbench.trouble).toEqual([]);
  });

  test("what came back is offered as what it is, from a file and in the workbook", async () => {
    const pane = await openData(locale);
    const { keys, frame, words } = pane;
    const files = {
      [`customers-${locale}.csv`]: "repeat_purchases,recency,age,log_intervals,customers\n0,0,12,0,40\n2,8,30,2.3,7\n",
      [`customers-${locale}.parquet`]: Buffer.from(parquet.file, "base64"),
    };
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      fs.writeFileSync(file, content);
      const [chooser] = await Promise.all([
        pane.workbench.page.waitForEvent("filechooser"),
        keys.press(words("chooseFiles")),
      ]);
      await chooser.setFiles(file);
      await pane.arriveAt(words("reducedQuestion"));
      await frame.getByText(name).first().waitFor();
      await frame.getByText(words("loadFirst")).waitFor();
      expect(await violations(frame)).toEqual([]);
      await keys.press(words("back"));
      await pane.arriveAt(words("dataQuestion"));
    }

    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Warehouse");
        sheet.getRange("B3:F5").values = [
          ["repeat_purchases", "recency", "age", "log_intervals", "customers"],
          [0, 0, 12, 0, 40],
          [2, 8, 30, 2.3, 7],
        ];
        await context.sync();
      }),
    );
    // the lists are looked for when the tab is opened
    await frame.getByRole("tab", { name: words("home") }).click();
    await frame.getByRole("tab", { name: words("data") }).click();
    await pane.arriveAt(words("dataQuestion"));
    await keys.press(new RegExp(words("isCompressed")));
    await pane.arriveAt(words("reducedQuestion"));
    await frame.getByText("CLV.BGNBD.FIT('Warehouse'!$B$4:$B$5").waitFor();
    expect(await violations(frame)).toEqual([]);
    await pane.workbench.screenshot(`warehouse-reduced-${locale}`);
    expect(pane.workbench.trouble).toEqual([]);
  });
});
