import type { Locale } from "../../src/vocabulary/locale";
import { orderSheetNames } from "../../src/vocabulary/orderSheetNames";
import { describeWithData, referencePath } from "../support/referenceData";
import { DataPane } from "./dataPane";
import { queryOf } from "./pane";
import { session } from "./session";

/** A real export of half a million lines, from its file to every sheet. Its figures were counted with pandas. */
const openWorkbench = session();

describeWithData("Online Retail", () => {
  test("its figures stand on its sheets, in French; the walk is in English", async () => {
    const locale: Locale = "fr";
    const pane = new DataPane(await openWorkbench(queryOf(locale)), locale);
    await pane.openTab();
    await pane.choose(referencePath("retail/online_retail.csv.gz"));
    await pane.arriveAt("online_retail.csv.gz");
    await pane.goOn();
    // countries are segments; there is no column of channels
    const names = await pane.create(Object.keys(orderSheetNames).length - 1);
    const [keyFigures, customers] = names;
    // the year to date, and beside it all orders until the last day
    const rows = await pane.workbench.values(`'${keyFigures}'!B8:D19`);
    const ofAll = (label: string): number => rows.find(([first]) => first === label)![2] as number;
    expect(ofAll(pane.label("revenue"))).toBeNear(8_310_477.054, 1e-12);
    expect(ofAll(pane.label("orders"))).toBe(18_536);
    expect(ofAll(pane.label("customers"))).toBe(4339);
    expect(ofAll(pane.label("aov"))).toBeNear(8_310_477.054 / 18_536, 1e-12);
    const listed = (await pane.workbench.values(`'${customers}'!B8:B4400`)).filter(
      ([id]) => typeof id === "string" && id !== "",
    );
    expect(listed).toHaveLength(4339);
    expect(pane.workbench.trouble).toEqual([]);
  });
});
