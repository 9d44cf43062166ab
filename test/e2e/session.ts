import type { Browser, Page } from "playwright-core";
import { serve } from "../../scripts/serve.cjs";
import { launchBrowser } from "./browser";
import { WorkbenchPage } from "./workbenchPage";

/** A browser and a server for the tests of a file; answers how to open the workbench. */
export function session(): (
  query: string,
  viewport?: { width: number; height: number },
  prepare?: (page: Page) => Promise<void>,
) => Promise<WorkbenchPage> {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serve(0)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  // a page that stays goes on drawing: those of a single test end with it
  let ofTest: WorkbenchPage[] | undefined;
  beforeEach(() => {
    ofTest = [];
  });
  afterEach(async () => {
    await Promise.all((ofTest ?? []).map(({ page }) => page.context().close()));
    ofTest = undefined;
  });
  return async (query, viewport, prepare) => {
    const opened = await WorkbenchPage.open(browser, server.url, query, viewport, prepare);
    ofTest?.push(opened);
    return opened;
  };
}
