import { addTexts } from "../../src/vocabulary/ui";
import { dataTexts } from "../../src/vocabulary/ui/dataTexts";
import { Pane } from "./pane";

addTexts(dataTexts);

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

  /** Makes all the sheets that are offered, and answers their names. */
  async create(count: number): Promise<string[]> {
    const before = await this.sheets();
    await this.keys.press(this.words("createSheets", { count: String(count) }));
    await this.arriveAt(this.words("sheetsCreated", { count: String(count) }));
    return (await this.sheets()).filter((name) => !before.includes(name));
  }
}
