import type { Frame, Page } from "playwright-core";

/** Drives the pane by keys alone, as somebody without a mouse does. */
export class Keyboard {
  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  /** Comes into the pane as Excel's F6 does. */
  async enterPane(): Promise<void> {
    await this.page.locator("iframe#pane").focus();
    await this.frame.evaluate(() => {
      window.focus();
    });
  }

  /** Tabs until the control of this name has the focus; past the last one Excel goes on with the first. */
  async tabTo(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    let { focused } = await this.focus();
    for (let i = 0; i < 60; i++) {
      if (typeof name === "string" ? focused === name : name.test(focused)) return;
      passed.push(focused);
      await this.page.keyboard.press("Tab");
      let isHere: boolean;
      ({ focused, isHere } = await this.focus());
      if (isHere) continue;
      await this.enterPane();
      ({ focused } = await this.focus());
    }
    throw new Error(`No Tab leads to ${String(name)}; it passes ${[...new Set(passed)].join(" | ")}`);
  }

  /** Moves within a group of controls, and waits until the focus has followed. */
  async arrowTo(name: RegExp, arrow: "ArrowLeft" | "ArrowRight" | "ArrowDown"): Promise<void> {
    for (let i = 0; i < 40; i++) {
      // once more where the first press came too early, as anyone would
      if (i % 10 === 0) await this.page.keyboard.press(arrow);
      await this.page.waitForTimeout(50);
      if (name.test(await this.focusedName())) return;
    }
    throw new Error(`${arrow} does not lead to ${String(name)}`);
  }

  async press(name: string | RegExp, key = "Enter"): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press(key);
  }

  /** Fills the field of this name in place of what it holds. */
  async fill(name: string | RegExp, text: string): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(text);
  }

  /** The name of the control that has the focus. */
  async focusedName(): Promise<string> {
    return (await this.focus()).focused;
  }

  /** That name, and whether the pane has the focus at all; one question, as each takes its time. */
  private focus(): Promise<{ focused: string; isHere: boolean }> {
    return this.frame.evaluate(() => {
      const isHere = document.hasFocus();
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return { focused: "", isHere };
      const labelled = focused
        .getAttribute("aria-labelledby")
        ?.split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" ");
      const labels =
        focused instanceof HTMLInputElement ||
        focused instanceof HTMLSelectElement ||
        focused instanceof HTMLTextAreaElement
          ? [...(focused.labels ?? [])].map((label) => label.textContent ?? "").join(" ")
          : "";
      const name = focused.getAttribute("aria-label") ?? (labelled || labels || focused.textContent || "");
      return { focused: name.replace(/\s+/g, " ").trim(), isHere };
    });
  }
}
