import { element, replaceOnce } from "./xml";

/** A text that a program would take for a formula, were it entered again. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@]/.test(text);

/** Styles of a file that grow by copies with Excel's apostrophe in front of the text: the library knows no such style. */
export class QuotedStyles {
  private readonly copies = new Map<number, number>();
  private readonly list: string;
  private readonly known: readonly string[];

  constructor(private readonly styles: string) {
    this.list = /<cellXfs[^>]*>.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "";
    this.known = this.list.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  }

  /** A sheet's part, in which the cells of these addresses are told to be texts when they are edited. */
  quote(sheet: string, addresses: ReadonlySet<string>): string {
    if (addresses.size === 0) return sheet;
    return sheet.replace(/<c r="([A-Z]+\d+)"([^>]*)>/g, (tag, address: string, attributes: string) => {
      if (!addresses.has(address)) return tag;
      const style = Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0);
      return `<c r="${address}"${attributes.replace(/ s="\d+"/, "")} s="${this.copyOf(style)}">`;
    });
  }

  /** The part of styles, with the copies. */
  written(): string {
    if (this.copies.size === 0) return this.styles;
    const added = [...this.copies.keys()].map((style) => this.known[style]!.replace("<xf ", '<xf quotePrefix="1" '));
    const all = [...this.known, ...added];
    return replaceOnce(this.styles, this.list, element("cellXfs", { count: all.length }, ...all));
  }

  private copyOf(style: number): number {
    const known = this.copies.get(style) ?? this.known.length + this.copies.size;
    this.copies.set(style, known);
    return known;
  }
}
