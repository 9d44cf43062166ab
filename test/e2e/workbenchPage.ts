import type { Browser, Page } from "playwright-core";
import type { CellReading, WorkbenchHandle } from "../../src/workbench/handle";

const MOST_ENTERS = 3;

/** The workbench in a real browser, driven as a person drives it; cells are read through window.workbench. */
export class WorkbenchPage {
  /** What no page may do: reach another host, log an error, throw. */
  readonly trouble: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  /** In a browser of its own, as far as a page can tell: nothing is kept from one to the next. */
  static async open(
    browser: Browser,
    url: string,
    query: string,
    viewport = { width: 1500, height: 900 },
    prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<WorkbenchPage> {
    const page = await (await browser.newContext({ viewport })).newPage();
    await prepare(page);
    const workbench = WorkbenchPage.watched(page, url);
    await workbench.go(query);
    return workbench;
  }

  /** Another tab of the same browser, which keeps what this one keeps. */
  async nextTab(query: string): Promise<WorkbenchPage> {
    const workbench = WorkbenchPage.watched(await this.page.context().newPage(), this.url);
    await workbench.go(query);
    return workbench;
  }

  async go(query: string): Promise<void> {
    await this.page.goto(`${this.url}?${query}`);
    await this.ready();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.page.evaluate(() => window.workbench?.ready);
  }

  private static watched(page: Page, url: string): WorkbenchPage {
    const workbench = new WorkbenchPage(page, url);
    page.on("pageerror", (error) => workbench.trouble.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") workbench.trouble.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
        workbench.trouble.push(`request to ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) workbench.trouble.push(`${response.status()} ${response.url()}`);
    });
    return workbench;
  }

  async cell(address: string): Promise<CellReading> {
    return (await this.page.evaluate((at) => window.workbench?.read(at), address)) as CellReading;
  }

  async rows(address: string): Promise<CellReading[][]> {
    return (await this.page.evaluate((at) => window.workbench?.read(at), address)) as CellReading[][];
  }

  async values(address: string): Promise<CellReading["value"][][]> {
    return (await this.rows(address)).map((row) => row.map(({ value }) => value));
  }

  async write(address: string, rows: Parameters<WorkbenchHandle["write"]>[1]): Promise<void> {
    await this.page.evaluate(([at, content]) => window.workbench?.write(at, content), [address, rows] as const);
  }

  /** Leaves the pane for the grid. */
  async enterGrid(): Promise<void> {
    await this.page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 300, y: 300 } });
  }

  /** Selects the cell, types and presses Enter. */
  async type(address: string, text: string): Promise<CellReading> {
    await this.select(address);
    await this.page.keyboard.type(text);
    return this.enter(address);
  }

  /**
   * Ends the entry of a cell: by a second Enter where a name stands at its end and the list of functions took the first
   * one.
   */
  async enter(address: string): Promise<CellReading> {
    for (let presses = 0; presses < MOST_ENTERS; presses++) {
      await this.page.keyboard.press("Enter");
      // an awaited reading gives the entry time to close
      const cell = await this.cell(address);
      if (!(await this.page.evaluate(() => window.workbench!.editing()))) return cell;
    }
    throw new Error(`The entry of ${address} stays open.`);
  }

  async select(address: string): Promise<void> {
    await this.page.evaluate((at) => window.workbench?.select(at), address);
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: `node_modules/.cache/screens/${name}.png` });
  }
}
