import type { ColumnPlaces } from "./columnPlaces";
import type { LineMaker } from "./LineMaker";
import { OrderFileProblem } from "./OrderFileProblem";

/** Headings, the day of the export and the like stand above a table in no more rows. */
const LOOKED_AT = 20;

/** Looks for the titles row by row, where rows come one after another. */
export class TitleSearch {
  /** How many rows have been looked at, the one with the titles among them. */
  rows = 0;
  places: ColumnPlaces | undefined;
  private problem: OrderFileProblem | undefined;

  constructor(
    private readonly maker: LineMaker,
    private readonly file: string,
  ) {
    if (!maker.hasTitles) this.places = maker.places([], file);
  }

  /** @throws {OrderFileProblem} where no row has all titles: what the first one lacks */
  look(titles: readonly string[]): void {
    this.rows++;
    try {
      this.places = this.maker.places(titles, this.file);
    } catch (error) {
      if (!(error instanceof OrderFileProblem)) throw error;
      this.problem ??= error;
      if (this.rows >= LOOKED_AT) throw this.problem;
    }
  }

  /** @throws {OrderFileProblem} the same at the end of the rows; nothing where there was none */
  end(): void {
    if (!this.places && this.problem) throw this.problem;
  }
}
