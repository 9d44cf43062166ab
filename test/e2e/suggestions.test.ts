import type { Page } from "playwright-core";
import { session } from "./session";
import type { WorkbenchPage } from "./workbenchPage";

const open = session();

const KEYS = { Enter: 13, Tab: 9, Escape: 27, ArrowDown: 40 };
type Key = keyof typeof KEYS;
const NAMES = "[data-u-comp=sheets-formula-editor] li > :first-child";

/** A typist who watches the list of functions, or is faster than it. */
class Typist {
  private row = 1;
  constructor(readonly workbench: WorkbenchPage) {}
  get page(): Page {
    return this.workbench.page;
  }

  /**
   * Types the beginning of a formula into a cell that is free and goes to a function in the list that opens; answers
   * the cell.
   */
  async listed(text: string, chosen: string): Promise<string> {
    const cell = `R${(this.row += 2)}`;
    await this.workbench.select(cell);
    await this.page.keyboard.type(text);
    await this.choose(chosen);
    return cell;
  }
  /** Univer opens a list at the place where the last one was left. */
  async choose(name: string): Promise<void> {
    await this.suggestion(name).waitFor();
    const names = await this.page.locator(NAMES).allInnerTexts();
    for (let i = 0; i < names.length; i++) await this.page.keyboard.press("ArrowUp");
    for (let i = 0; i < names.indexOf(name); i++) await this.page.keyboard.press("ArrowDown");
  }
  suggestion(name: string) {
    return this.page.locator(NAMES).getByText(name, { exact: true });
  }
  /**
   * Types on, presses a key and goes on typing before the list can follow: in one task of the page no timer runs, and
   * the list waits for one. The grid's own work for each letter is done, as it is on any machine before the next key
   * comes.
   */
  async ahead(text: string, key: Key, more = ""): Promise<void> {
    await this.page.evaluate(
      async ([before, name, keyCode, after]) => {
        const settled = async () => {
          for (let i = 0; i < 50; i++) await Promise.resolve();
        };
        const type = async (letters: string) => {
          for (const letter of letters) {
            document.execCommand("insertText", false, letter);
            await settled();
          }
        };
        await type(before);
        document.activeElement!.dispatchEvent(
          new KeyboardEvent("keydown", { key: name, keyCode, bubbles: true, cancelable: true }),
        );
        await settled();
        await type(after);
      },
      [text, key, KEYS[key], more] as const,
    );
  }
  /** What the cell holds once the entry has ended; an awaited reading gives it time to close. */
  async formula(cell: string): Promise<string | null> {
    const { formula } = await this.workbench.cell(cell);
    expect(await this.entry()).toBeNull();
    return formula;
  }
  entry(): Promise<string | null> {
    return this.page.evaluate(() => window.workbench!.entry());
  }
  selection(): Promise<string> {
    return this.page.evaluate(() => window.workbench!.selection().replace(/^.*!/, ""));
  }
  /** One Escape is the list's, the next one ends the entry. */
  async leave(): Promise<void> {
    while ((await this.entry()) !== null) await this.page.keyboard.press("Escape");
  }
}

/** A formula in two parts: the first opens a list at a name that becomes an address. And one of the list. */
const FORMULAS = {
  en: ["=AVERAGE(C", "10,1.5)*7.5%", "COUPDAYBS"],
  fr: ["=MOYENNE(C", "10;1,5)*7,5 %", "CUMUL.INTER"],
} as const;

describe.each(["en", "fr"] as const)("the list of functions in %s", (lang) => {
  const [begun, rest, offered] = FORMULAS[lang];
  let typist: Typist;
  beforeAll(async () => {
    typist = new Typist(await open(`lang=${lang}&theme=light`));
  });
  afterEach(async () => {
    await typist.leave();
    expect(typist.workbench.trouble).toEqual([]);
  });

  describe("that is late", () => {
    test.each<[Key, (row: number) => string]>([
      ["Enter", (row) => `R${row + 1}`],
      ["Tab", (row) => `S${row}`],
    ])("leaves %s to the entry once the name is an address in a finished formula", async (key, next) => {
      const cell = await typist.listed(begun, offered);
      await typist.ahead(rest, key);
      expect(await typist.formula(cell)).toBe("=AVERAGE(C10,1.5)*7.5%");
      expect(await typist.selection()).toBe(next(Number(cell.slice(1))));
      await typist.suggestion(offered).waitFor({ state: "detached" });
    });

    test("leaves Escape to the entry", async () => {
      const cell = await typist.listed(begun, offered);
      await typist.ahead(rest, "Escape");
      expect(await typist.formula(cell)).toBeNull();
    });

    test("leaves the arrow keys to the entry, where they move the reference", async () => {
      await typist.listed(begun, offered);
      await typist.ahead("10)", "ArrowDown");
      expect(await typist.entry()).toBe(`${begun}11)`);
    });

    test("does not take the cell LOG1 for the beginning of LOG10, which is chosen in it", async () => {
      const cell = await typist.listed("=LOG", "LOG10");
      await typist.ahead("1", "Enter");
      expect(await typist.formula(cell)).toBe("=LOG1");
    });

    test("puts nothing in where the same letters stood before", async () => {
      const cell = await typist.listed("=C", offered);
      await typist.ahead("LV.LIFETIME(C", "Enter");
      expect(await typist.formula(cell)).toBe("=CLV.LIFETIME(C)");
    });
  });

  describe("that fits", () => {
    test.each<[Key, string, string, string]>([
      ["Enter", "=CLV.M", "", "=CLV.MARGIN("],
      ["Tab", "=CLV.M", "", "=CLV.MARGIN("],
      ["Enter", "=CLV.M", "ARG", "=CLV.MARGIN("],
      ["Tab", "=1+clv.m", "arg", "=1+CLV.MARGIN("],
    ])("has %s put in its function: %s, and then %s", async (key, begin, more, entry) => {
      await typist.listed(begin, "CLV.MARGIN");
      await typist.ahead(more, key);
      expect(await typist.entry()).toBe(entry);
    });

    test.each<[string, string, string]>([
      ["=CLV.M", "L5,L6", "=CLV.MARGIN(L5,L6"],
      ["=CLV.AOV(8,2)/CLV.M", "1,2)+3", "=CLV.AOV(8,2)/CLV.MARGIN(1,2)+3"],
    ])("has the cursor behind its function at once: %s and Tab and %s", async (begin, more, entry) => {
      await typist.listed(begin, "CLV.MARGIN");
      await typist.ahead("", "Tab", more);
      expect(await typist.entry()).toBe(entry);
    });

    test("has LOG10, whatever it looks like", async () => {
      await typist.listed("=LOG", "LOG10");
      await typist.ahead("10", "Enter");
      expect(await typist.entry()).toBe("=LOG10(");
    });

    test("keeps the arrow keys while one of its functions fits", async () => {
      await typist.listed("=CLV.", "CLV.AOV");
      await typist.ahead("F", "ArrowDown");
      await typist.page.keyboard.press("Enter");
      expect(await typist.entry()).toBe("=CLV.FREQUENCY(");
    });

    test("goes at Escape, and the entry stays", async () => {
      await typist.listed("=CLV.M", "CLV.MARGIN");
      await typist.ahead("", "Escape");
      await typist.suggestion("CLV.MARGIN").waitFor({ state: "detached" });
      expect(await typist.entry()).toBe("=CLV.M");
    });
  });
});
