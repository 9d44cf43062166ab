import { FileProblem } from "../FileProblem";
import { attributesOf, scanXml, type XmlListener } from "./scanXml";

/** More elements than this are made to fill the memory: a part with all formats that Excel can hold has a third. */
const MOST_NODES = 3_000_000;

/** An element of XML, by its name without a prefix. */
export class XmlNode {
  readonly children: XmlNode[] = [];
  text = "";
  private known: ReadonlyMap<string, string> | undefined;

  constructor(
    readonly name: string,
    private readonly tag: string,
  ) {}

  attribute(name: string): string | undefined {
    this.known ??= attributesOf(this.tag);
    return this.known.get(name);
  }

  isOn(name: string): boolean {
    return isOn(this.attribute(name));
  }

  /** A finite number; undefined for what is none. */
  number(name: string): number | undefined {
    const text = this.attribute(name)?.trim();
    const number = Number(text);
    return text && Number.isFinite(number) ? number : undefined;
  }

  child(name: string): XmlNode | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** The children of this name. */
  all(name: string): XmlNode[] {
    return this.children.filter((child) => child.name === name);
  }

  /** By the names of a child, its child …; the first of each. */
  at(...path: readonly string[]): XmlNode | undefined {
    return path.reduce<XmlNode | undefined>((node, name) => node?.child(name), this);
  }

  /** All of these names below this one, in their order. */
  deep(...names: readonly string[]): XmlNode[] {
    return this.children.flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...child.deep(...names)]);
  }
}

export const isOn = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";

/** Grows as XML is read. */
export class XmlTree implements XmlListener {
  private readonly open_: XmlNode[] = [];
  private count = 0;
  private first: XmlNode | undefined;

  get root(): XmlNode {
    if (!this.first) throw new FileProblem("damaged");
    return this.first;
  }

  open(name: string, attributes: string): void {
    if (++this.count > MOST_NODES) throw new FileProblem("tooLarge");
    const node = new XmlNode(name, attributes);
    this.open_.at(-1)?.children.push(node);
    this.first ??= node;
    this.open_.push(node);
  }

  close(): void {
    this.open_.pop();
  }

  text(text: string): void {
    const node = this.open_.at(-1);
    if (node) node.text += text;
  }
}

/** @throws {FileProblem} when it is no XML */
export function readXml(xml: string): XmlNode {
  const tree = new XmlTree();
  scanXml(xml, tree);
  return tree.root;
}
