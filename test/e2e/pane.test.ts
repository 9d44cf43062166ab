import type { Browser, Frame } from "playwright-core";
import { serve } from "../../scripts/serve.cjs";
import { launchBrowser } from "./browser";
import { WorkbenchPage } from "./workbenchPage";

const START = 60_000;
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(0)]);
}, START);
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The accessibility rules that the pane breaks, contrast included. Fluent's focus manager leaves hidden markers on purpose. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const found = (await axe.run({ exclude: ["[data-tabster-dummy]"] })).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

test.each([["en", "light", /CLV\.VALUE/], ["fr", "dark", /CLV\.VALUE/]] as const)("the catalogue in %s, %s: found by a synonym, opened by keyboard, accessible", async (lang, theme, name) => {
  const workbench = await WorkbenchPage.open(browser, server.url, `lang=${lang}&theme=${theme}`);
  const frame = workbench.page.frame("pane")!;
  const search = frame.getByRole("searchbox");
  await search.focus();
  await workbench.page.keyboard.type(lang === "fr" ? "valeur vie client" : "cltv");
  const row = frame.getByRole("button", { name }).first();
  await row.focus();
  await workbench.page.keyboard.press("Enter");
  await frame.getByText("=CLV.VALUE(25").first().waitFor();
  expect(await row.getAttribute("aria-expanded")).toBe("true");
  expect(await violations(frame)).toEqual([]);
  await workbench.screenshot(`pane-${lang}-${theme}`);
  expect(workbench.trouble).toEqual([]);
}, START);
