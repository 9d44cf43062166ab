/** Texts by their places, in the order they are met; a cell that was met before is not read again. */
export class TextIndex {
  readonly texts: string[] = [];
  /** 1 where a cell holds the text itself, 0 where all that mean it hold a number. */
  readonly isText: number[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byCell = new Map<unknown, number>();

  /** The place of what a cell holds; undefined where it is blank. */
  placeOf(cell: unknown, read: (cell: unknown) => string | undefined): number | undefined {
    const known = this.byCell.get(cell);
    if (known !== undefined) return known;
    const text = read(cell);
    if (text === undefined) return undefined;
    const place = this.byText.get(text) ?? this.add(text);
    if (typeof cell !== "number") this.isText[place] = 1;
    if (typeof cell === "number" || typeof cell === "string") this.byCell.set(cell, place);
    return place;
  }

  private add(text: string): number {
    const place = this.texts.push(text) - 1;
    this.isText.push(0);
    this.byText.set(text, place);
    return place;
  }
}
