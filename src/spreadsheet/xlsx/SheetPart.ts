import { CellReader, type CellContext } from "./readCells";
import { scanXml, type XmlListener } from "./scanXml";
import { XmlTree, type XmlNode } from "./XmlNode";

/** The part of a sheet: its cells, which may be millions, and what else it says. */
export class SheetPart implements XmlListener {
  readonly cells: CellReader;
  private readonly tree = new XmlTree();
  private depth = 0;
  private inCells = false;

  /** @throws {FileProblem} when it is damaged, or has too many cells */
  constructor(xml: string, context: CellContext) {
    this.cells = new CellReader(context);
    scanXml(xml, this);
    this.cells.finish();
  }

  get root(): XmlNode {
    return this.tree.root;
  }

  open(name: string, attributes: string): void {
    this.depth++;
    if (this.inCells) this.cells.open(name, attributes);
    else this.tree.open(name, attributes);
    if (name === "sheetData" && this.depth === 2) this.inCells = true;
  }

  close(name: string): void {
    if (name === "sheetData" && this.depth === 2) this.inCells = false;
    this.depth--;
    if (this.inCells) this.cells.close(name);
    else this.tree.close();
  }

  text(text: string): void {
    if (this.inCells) this.cells.text(text);
    else this.tree.text(text);
  }
}
