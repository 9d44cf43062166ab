import { FileProblem } from "../FileProblem";
import { readXml, type XmlNode } from "./XmlNode";
import { unpacked, zipEntries, type ZipEntry } from "./zipEntries";

/** Unpacked, in bytes, all parts together and the largest one: more does not fit into the memory of a page. */
export const LARGEST = { together: 2 ** 30, part: 500_000_000 };

export interface Relation {
  /** The last word of its address: `worksheet`. */
  type: string;
  /** The name of a part. */
  target: string;
  id: string;
}

/** The parts of an .xlsx file by their names, in whatever capitals. What nobody asks for is not unpacked. */
export class Package {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private total = 0;

  /** @throws {FileProblem} when the archive is damaged */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly largest = LARGEST,
  ) {
    this.entries = new Map(zipEntries(bytes).map((entry) => [keyOf(entry.name), entry]));
  }

  /** In small letters. */
  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /**
   * "" for a part that is not there.
   *
   * @throws {FileProblem} when it is damaged, or too large to be unpacked
   */
  text(name: string): string {
    return decoded(this.content(name));
  }

  /** Of a part in UTF-16 without a mark. */
  wideText(name: string): string {
    return new TextDecoder("utf-16le").decode(this.content(name));
  }

  private content(name: string): Uint8Array {
    const entry = this.entries.get(keyOf(name));
    if (!entry) return new Uint8Array();
    const content = unpacked(this.bytes, entry, Math.min(this.largest.part, this.largest.together - this.total));
    this.total += content.length;
    return content;
  }

  /** @throws {FileProblem} when it is missing or damaged */
  tree(name: string): XmlNode {
    return readXml(this.text(name));
  }

  /** A part that the workbook can do without; undefined when it is missing or damaged. */
  treeIfSound(name: string): XmlNode | undefined {
    if (!this.has(name)) return undefined;
    try {
      return this.tree(name);
    } catch (error) {
      if (error instanceof FileProblem && error.id === "damaged") return undefined;
      throw error;
    }
  }

  /** What a part refers to inside the package. */
  relations(name: string): Relation[] {
    const cut = name.lastIndexOf("/") + 1;
    const [folder, file] = [name.slice(0, cut), name.slice(cut)];
    const list = `${folder}_rels/${file}.rels`;
    if (!this.has(list)) return [];
    return this.tree(list)
      .all("Relationship")
      .filter((relation) => relation.attribute("TargetMode") !== "External")
      .map((relation) => ({
        id: relation.attribute("Id") ?? "",
        type: (relation.attribute("Type") ?? "").split("/").at(-1)!,
        target: resolved(folder, relation.attribute("Target") ?? ""),
      }));
  }
}

const keyOf = (name: string): string => resolved("", name).toLowerCase();

/** `../charts/chart1.xml`, seen from `xl/drawings/`, is `xl/charts/chart1.xml`. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (/^[/\\]/.test(target) ? target : folder + target).split(/[/\\]/)) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Parts are UTF-8, or UTF-16 with a mark in front. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "";
  return new TextDecoder(encoding || "utf-8").decode(bytes);
}
