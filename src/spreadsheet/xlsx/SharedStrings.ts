import { scanXml, type XmlListener } from "./scanXml";
import { TextRuns } from "./TextRuns";

/** Texts that cells name by numbers. */
export class SharedStrings implements XmlListener {
  private readonly texts: string[] = [];
  private readonly rich = new Set<number>();
  private readonly runs = new TextRuns();

  /** @param xml  "" for a file without such a list */
  constructor(xml: string) {
    if (xml !== "") scanXml(xml, this);
  }

  at(index: number): { text: string; isRich: boolean } | undefined {
    const text = this.texts[index];
    return text === undefined ? undefined : { text, isRich: this.rich.has(index) };
  }

  open(name: string): void {
    if (name === "si") this.runs.clear();
    else this.runs.open(name);
  }

  close(name: string): void {
    if (name !== "si") return this.runs.close(name);
    if (this.runs.isRich) this.rich.add(this.texts.length);
    this.texts.push(this.runs.read());
  }

  text(text: string): void {
    this.runs.text(text);
  }
}
