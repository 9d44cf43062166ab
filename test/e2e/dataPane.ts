import { Pane } from "./pane";

/** The Data tab, by keyboard. */
export class DataPane extends Pane {
  async openTab(): Promise<void> {
    await this.keys.enterPane();
    await this.frame.getByRole("tab", { name: this.words("data") }).click();
    await this.arriveAt(this.words("dataQuestion"));
  }

  async choose(...files: string[]): Promise<void> {
    const [chooser] = await Promise.all([
      this.workbench.page.waitForEvent("filechooser"),
      this.keys.press(this.words("chooseFiles")),
    ]);
    await chooser.setFiles(files);
  }

  /** Goes on once the page lets one. */
  async goOn(to: "sheetsQuestion" | "updateQuestion" = "sheetsQuestion"): Promise<void> {
    const button = this.frame.getByRole("button", { name: this.words("continueOn") });
    await this.frame.waitForFunction(
      (name) =>
        [...document.querySelectorAll("button")].some(
          (one) => one.textContent === name && one.getAttribute("aria-disabled") !== "true",
        ),
      this.words("continueOn"),
    );
    await button.focus();
    await this.keys.press(this.words("continueOn"));
    await this.arriveAt(this.words(to));
  }

  /** The rows of the report as it stands: what they are, and how many. */
  async report(): Promise<Record<string, number>> {
    await this.settled();
    const found = await this.frame.evaluate(() =>
      [...document.querySelectorAll("main h2 + ul > li > div")].map(({ children: [label, rows] }) => [
        label!.textContent,
        Number(rows!.textContent.replace(/[^0-9]/g, "")),
      ]),
    );
    return Object.fromEntries(found) as Record<string, number>;
  }

  /** The lines of a total with their amounts, as they are shown. */
  async totals(): Promise<Record<string, string>> {
    await this.settled();
    const found = await this.frame.evaluate(() =>
      [...document.querySelectorAll("main dl > div")].map(({ children: [name, amount] }) => [
        name!.textContent.replace(/\s+/g, " "),
        amount!.textContent.replace(/\s+/g, " "),
      ]),
    );
    return Object.fromEntries(found) as Record<string, string>;
  }

  /** Waits until what is shown follows from what is chosen. */
  private settled(): Promise<unknown> {
    return this.frame.waitForFunction(
      () => document.querySelector("main dl") && !document.querySelector("main[aria-busy=true]"),
    );
  }

  /** Makes all the sheets that are offered, and answers their names. */
  async create(count: number): Promise<string[]> {
    const before = await this.sheets();
    await this.keys.press(this.words("createSheets", { count: String(count) }));
    await this.arriveAt(this.words("sheetsCreated", { count: String(count) }));
    return (await this.sheets()).filter((name) => !before.includes(name));
  }
}
