import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Locale } from "../../src/vocabulary/locale";
import { ROLL_UP_NAME } from "../../src/vocabulary/rollUpName";
import { uiText, type UiKey } from "../../src/vocabulary/ui";
import { galleryTexts } from "../../src/vocabulary/ui/galleryTexts";
import { rollUpTexts } from "../../src/vocabulary/ui/rollUpTexts";
import { filledCopy } from "../support/filledCopies";
import { copyOfShop, SHOPS, twentyFiles } from "../support/twentyCopies";
import { MOTION, violations } from "./accessibility";
import { Pane, queryOf } from "./pane";
import { session } from "./session";

/** Twenty filled copies come back, and are rolled up by keyboard alone, in both languages. */
const openWorkbench = session();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-roll-up-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});
const file = (name: string, bytes: Uint8Array, within = "."): string => {
  const place = path.join(folder, within, name);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(place, bytes);
  return place;
};
let files: string[];
beforeAll(async () => {
  files = (await twentyFiles()).map(({ name, bytes }) => file(name, bytes));
});

class RollUpPane extends Pane {
  async openRollUp(): Promise<void> {
    await this.keys.enterPane();
    await this.keys.press(new RegExp(`^${this.words("templates")} `));
    await this.arriveAt(galleryTexts.templatesQuestion[this.locale]);
    await this.keys.press(new RegExp(`^${galleryTexts.rollUp[this.locale]}`));
    await this.arriveAt(rollUpTexts.rollUpQuestion[this.locale]);
  }

  said(key: keyof typeof rollUpTexts, values: Record<string, string> = {}): string {
    return uiText(key satisfies UiKey, this.locale, values);
  }

  async choose(...chosen: string[]): Promise<void> {
    const [chooser] = await Promise.all([
      this.workbench.page.waitForEvent("filechooser"),
      this.keys.press(this.said("chooseCopies")),
    ]);
    await chooser.setFiles(chosen);
  }

  async taken(taken: number, left: number): Promise<void> {
    const says = [this.said("copiesTaken", { count: String(taken) })];
    if (left > 0) says.push(this.said("copiesLeft", { count: String(left) }));
    await this.frame.getByRole("heading", { name: says.join(", ") }).waitFor({ timeout: 60_000 });
    await this.frame.waitForTimeout(MOTION);
  }

  /** The last row of the totals, by the words above it. */
  async totals(): Promise<Record<string, unknown>> {
    const rows = await this.workbench.values(`'${ROLL_UP_NAME[this.locale]}'!B6:R16`);
    const heads = rows.find(([, said]) => said === { en: "copies", fr: "exemplaires" }[this.locale])!;
    const all = rows.find(([label]) => label === { en: "All", fr: "Ensemble" }[this.locale])!;
    return Object.fromEntries(heads.map((head, i) => [String(head), all[i]]));
  }
}

const open = (locale: Locale): Promise<RollUpPane> =>
  openWorkbench(queryOf(locale)).then((workbench) => new RollUpPane(workbench, locale));

const sum = (of: (shop: (typeof SHOPS)[number]) => number, rates: Record<string, number>): number =>
  SHOPS.reduce((total, shop) => total + of(shop) * (rates[shop.currency] ?? 1), 0);

test.each<Locale>(["en", "fr"])(
  "in %s: twenty copies, three of them broken, two in other currencies",
  async (locale) => {
    const pane = await open(locale);
    const { frame, keys, workbench } = pane;
    await pane.openRollUp();
    expect(await violations(frame)).toEqual([]);
    await pane.choose(...files);
    await pane.taken(17, 3);
    const rows = await frame.locator("main li").allInnerTexts();
    for (const [name, reason] of [
      ["cut-off.xlsx", { en: "damaged", fr: "endommagé" }],
      ["segments.xlsx", { en: "another worksheet", fr: "une autre feuille" }],
      ["unfilled.xlsx", { en: "not filled in", fr: "pas rempli" }],
    ] as const)
      expect(rows.find((row) => row.includes(name))).toContain(reason[locale]);
    await keys.fill(pane.said("rateOf", { currency: "USD", base: "EUR" }), locale === "en" ? "0.92" : "0,92");
    await keys.fill(pane.said("rateOf", { currency: "GBP", base: "EUR" }), locale === "en" ? "1.17" : "1,17");
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`roll-up-${locale}`);
    await keys.press(pane.said("createRollUp"));
    await pane.arriveAt(pane.said("rollUpCreated"));
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`roll-up-sheet-${locale}`);

    const rates = { USD: 0.92, GBP: 1.17 };
    const totals = await pane.totals();
    const revenue = sum((shop) => shop.revenue, rates);
    const [orders, customers] = [sum((shop) => shop.orders, {}), sum((shop) => shop.customers, {})];
    const margin = sum((shop) => shop.revenue - shop.cogs, rates) / revenue;
    const churn = sum((shop) => shop.start + shop.fresh - shop.end, {}) / sum((shop) => shop.start, {});
    const heads = { en: ["Revenue", "Value"], fr: ["CA", "Valeur"] }[locale];
    expect(totals[heads[0]!]).toBeNear(revenue, 1e-12);
    expect(totals[heads[1]!]).toBeNear((revenue / customers / churn) * margin, 1e-12);
    expect(orders).toBeGreaterThan(0);

    // one more comes, with a formula typed over, and one is sent again
    await keys.press(pane.words("done"));
    const more = file(
      "shop-18.xlsx",
      await filledCopy({
        locale,
        change: { entity: "Shop 18" },
        edit: (book) => {
          const place = book.names.find(({ name }) => name === "clv")!.formula.replace(/^.*!|\$/g, "");
          const cell = book.sheets[0]!.cells[Number(place.slice(1)) - 1]![2]!;
          delete cell.formula;
          cell.value = 60;
        },
      }),
    );
    const again = file("shop-01.xlsx", await copyOfShop({ ...SHOPS[0]!, revenue: 70_000 }, 0), "again");
    await pane.openRollUp();
    await keys.press(new RegExp(`^${pane.said("rollUpAgainRow", { name: ROLL_UP_NAME[locale] })}`));
    await pane.taken(17, 3);
    await pane.choose(more, again);
    await pane.taken(18, 3);
    expect(await frame.locator("main li", { hasText: "shop-18.xlsx" }).innerText()).toContain("C33");
    await keys.press(pane.said("updateRollUp"));
    await pane.arriveAt(pane.said("rollUpUpdated"));
    expect(await violations(frame)).toEqual([]);
    expect((await pane.totals())[heads[0]!]).toBeNear(revenue - SHOPS[0]!.revenue + 70_000 + 1_000_000, 1e-12);
    const sheet = await workbench.values(`'${ROLL_UP_NAME[locale]}'!B20:U60`);
    const late = sheet.find(([name]) => name === "shop-18.xlsx")!;
    expect(String(late.at(-1))).toMatch({ en: /^1 formula differs .*C33/, fr: /^1 formule diffère .*C33/ }[locale]);
    expect(sheet.find(([name]) => name === "cut-off.xlsx")!.at(-1)).toMatch(/\.$/);
    expect(workbench.trouble).toEqual([]);
  },
);
