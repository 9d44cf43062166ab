/** Whole numbers below so many times the cells have their places in a table, up to 16 MB of it. */
const [PER_CELL, MOST_NUMBERS] = [16, 2 ** 22];

/** Texts by their places, in the order they are met; a cell that was met before is not read again. */
export class TextIndex {
  readonly texts: string[] = [];
  /** 1 where a cell holds the text itself, 0 where all that mean it hold a number. */
  readonly isText: number[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byCell = new Map<unknown, number>();
  private readonly numbers: number;
  /** One more than the place of each whole number, 0 where it was not met: a Map takes six times as long. */
  private byNumber: Int32Array = new Int32Array(0);

  /** @param cells  how many there are to be read */
  constructor(cells: number) {
    this.numbers = Math.min(MOST_NUMBERS, cells * PER_CELL);
  }

  /** The place of what a cell holds; undefined where it is blank. */
  placeOf(cell: unknown, read: (cell: unknown) => string | undefined): number | undefined {
    if (typeof cell === "number" && cell >= 0 && cell < this.numbers && cell === Math.floor(cell)) {
      if (cell >= this.byNumber.length) this.byNumber = grown(this.byNumber, cell);
      return (this.byNumber[cell] ||= this.placeOfText(read(cell)!) + 1) - 1;
    }
    const known = this.byCell.get(cell);
    if (known !== undefined) return known;
    const text = read(cell);
    if (text === undefined) return undefined;
    const place = this.placeOfText(text);
    if (typeof cell !== "number") this.isText[place] = 1;
    if (typeof cell === "number" || typeof cell === "string") this.byCell.set(cell, place);
    return place;
  }

  private placeOfText(text: string): number {
    return this.byText.get(text) ?? this.add(text);
  }

  private add(text: string): number {
    const place = this.texts.push(text) - 1;
    this.isText.push(0);
    this.byText.set(text, place);
    return place;
  }
}

/** Memory is asked for as it is needed: a large piece at once makes the engine look for what it can free. */
function grown(table: Int32Array, place: number): Int32Array {
  const larger = new Int32Array(2 ** Math.ceil(Math.log2(place + 2)));
  larger.set(table);
  return larger;
}
