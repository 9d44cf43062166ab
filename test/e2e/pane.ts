import type { Frame } from "playwright-core";
import type { Locale } from "../../src/vocabulary/locale";
import { term, type TermId } from "../../src/vocabulary/terms";
import { uiText, type UiKey } from "../../src/vocabulary/ui";
import { addEveryText } from "../support/everyText";
import { MOTION } from "./accessibility";
import { Keyboard } from "./keyboard";
import type { WorkbenchPage } from "./workbenchPage";

addEveryText();

/** The pane's frame; in it office.js is the genuine one. */
export function paneFrame({ page }: WorkbenchPage): Frame {
  const frame = page.frame("pane");
  if (!frame) throw new Error("The page has no pane.");
  return frame;
}

/** All sheets but the first go, as nobody will look at them again. */
export const deleteSheetsMade = (workbench: WorkbenchPage): Promise<void> =>
  paneFrame(workbench).evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items");
      await context.sync();
      worksheets.items[0]!.activate();
      for (const made of worksheets.items.slice(1)) made.delete();
      await context.sync();
    }),
  );

/** The pane of an open workbench, in one language, by keyboard. */
export class Pane {
  readonly frame: Frame;
  readonly keys: Keyboard;

  constructor(
    readonly workbench: WorkbenchPage,
    readonly locale: Locale,
  ) {
    this.frame = paneFrame(workbench);
    this.keys = new Keyboard(workbench.page, this.frame);
  }

  words = (key: UiKey, values: Record<string, string> = {}): string => oneLine(uiText(key, this.locale, values));
  label = (id: TermId): string => oneLine(term(id).label[this.locale]);
  sheets = (): Promise<string[]> => this.workbench.page.evaluate(() => window.workbench!.sheets());
  selection = (): Promise<string> => this.workbench.page.evaluate(() => window.workbench!.selection());
  syncs = (): Promise<number> => this.workbench.page.evaluate(() => window.workbench!.syncs().length);

  /** Waits until this heading is there, and stands still. */
  async arriveAt(heading: string | RegExp): Promise<void> {
    await this.frame.getByRole("heading", { level: 1, name: heading }).waitFor();
    await this.frame.waitForTimeout(MOTION);
  }

  /** Does what makes a sheet, and answers the name of that one sheet. */
  async creates(make: () => Promise<void>): Promise<string> {
    const before = await this.sheets();
    await make();
    await this.arriveAt(/“.+” created|« .+ » créée/);
    const [added, ...more] = (await this.sheets()).filter((name) => !before.includes(name));
    expect(more).toEqual([]);
    return added!;
  }
}

/** As it is read on the screen: a no-break space is a space. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** How each language is looked at: one of them light, the other dark. */
export const queryOf = (locale: Locale): string => `lang=${locale}&theme=${locale === "fr" ? "dark" : "light"}`;
