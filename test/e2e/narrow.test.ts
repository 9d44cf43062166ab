import { LOCALES } from "../../src/vocabulary/locale";
import { shellTexts } from "../../src/workbench/shell/texts";
import { paneFrame } from "./pane";
import { session } from "./session";

const openWorkbench = session();
const NARROW = { width: 320, height: 800 };

test.each(LOCALES)(
  "a window of 320 px has room for the pane and, once that is closed, for the sheet, in %s",
  async (locale) => {
    const workbench = await openWorkbench(`lang=${locale}&theme=light`, NARROW);
    const { page } = workbench;
    const close = page.getByRole("button", { name: shellTexts[locale].closePane });
    for (const button of [close, ...(await page.locator(".bar button:visible, .bar a:visible").all())]) {
      const box = (await button.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(NARROW.width);
    }
    await close.focus();
    await page.keyboard.press("Enter");
    await workbench.enterGrid();
    await workbench.type("C4", "=CLV.AOV(1000000,40000)");
    expect((await workbench.cell("C4")).value).toBe(25);
    expect(workbench.trouble).toEqual([]);
  },
);

test.each(LOCALES)("on the picture of the worked example no figure touches its label, in %s", async (locale) => {
  const workbench = await openWorkbench(`lang=${locale}&theme=light`, NARROW);
  const frame = paneFrame(workbench);
  await frame.waitForSelector("svg text");
  const texts = await frame.evaluate(() =>
    [...document.querySelectorAll("svg text")].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { said: text.textContent, left, right, middle: (top + bottom) / 2 };
    }),
  );
  const LINE = 4;
  const touching = texts.flatMap((one) =>
    texts.filter(
      (other) => other.left > one.left && Math.abs(other.middle - one.middle) < LINE && other.left < one.right + LINE,
    ),
  );
  expect(texts.length).toBe(10);
  expect(touching).toEqual([]);
});
