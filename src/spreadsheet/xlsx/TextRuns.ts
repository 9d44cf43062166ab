import { cellText } from "../../vocabulary/cellText";
import type { XmlListener } from "./scanXml";
import { unescapeSigns } from "./xmlText";

/** A text of a cell, in one piece or in pieces of a font each; how it is spoken is left out. */
export class TextRuns implements XmlListener {
  isRich = false;
  private whole = "";
  private isText = false;
  private isSpoken = false;
  private isLook = false;

  clear(): void {
    this.isRich = this.isText = this.isSpoken = this.isLook = false;
    this.whole = "";
  }

  /** As a cell holds it. */
  read(): string {
    return cellText(unescapeSigns(this.whole));
  }

  open(name: string): void {
    if (name === "t") this.isText = !this.isSpoken;
    else if (name === "rPh") this.isSpoken = true;
    else if (name === "rPr") this.isLook = true;
    // a piece without a font of its own is text like any other
    else if (this.isLook) this.isRich = true;
  }

  close(name: string): void {
    if (name === "t") this.isText = false;
    else if (name === "rPh") this.isSpoken = false;
    else if (name === "rPr") this.isLook = false;
  }

  text(text: string): void {
    if (this.isText) this.whole += text;
  }
}
