import type { Failure } from "./outcome";

interface Report {
  readonly run: number;
  /** By place within the result: "0,0" is the formula's own cell. */
  readonly failures: Map<string, Failure>;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The sentences behind errors, by the cell whose formula reported them. A record lives as long as the calculation that
 * made it: when the cell is calculated again its sentences start anew.
 */
export class Sentences {
  private readonly records = new Map<string, Report>();

  /** `run` tells calculations apart: two calls in one formula report to the same record. */
  constructor(private readonly run: () => number) {}

  /** A function of this cell's formula is about to answer. */
  begin(sheet: string, row: number, column: number): void {
    if (this.records.size === 0) return;
    const known = this.records.get(key(sheet, row, column));
    if (known && known.run !== this.run()) this.records.delete(key(sheet, row, column));
  }

  /** The first one stands: it is the one Excel shows of a formula with several calls. */
  report(sheet: string, row: number, column: number, failure: Failure, down = 0, right = 0): void {
    if (failure.message === undefined) return;
    const at = key(sheet, row, column);
    const record = this.records.get(at) ?? { run: this.run(), failures: new Map<string, Failure>() };
    if (!record.failures.has(`${down},${right}`)) record.failures.set(`${down},${right}`, failure);
    this.records.set(at, record);
  }

  /** The sentence of a cell that shows `error` now; another error than the one reported has none. */
  of(
    sheet: string,
    origin: { readonly row: number; readonly column: number },
    row: number,
    column: number,
    error: string,
  ): string | null {
    const failure = this.records
      .get(key(sheet, origin.row, origin.column))
      ?.failures.get(`${row - origin.row},${column - origin.column}`);
    return failure?.code === error ? (failure.message ?? null) : null;
  }

  /** Cells of this sheet have gone to other places; to none, when they were deleted. */
  move(sheet: string, placeOf: (row: number, column: number) => Place | undefined): void {
    const moved = [...this.records].flatMap(([at, report]) => {
      const [row, column] = at.startsWith(`${sheet}!`)
        ? at
            .slice(sheet.length + 1)
            .split(",")
            .map(Number)
        : [];
      if (row === undefined || column === undefined) return [];
      const to = placeOf(row, column);
      return to && to.sheet === sheet && to.row === row && to.column === column ? [] : [{ at, report, to }];
    });
    for (const { at } of moved) this.records.delete(at);
    for (const { report, to } of moved) if (to) this.records.set(key(to.sheet, to.row, to.column), report);
  }

  /** The cell was overwritten. */
  forget(sheet: string, row: number, column: number): void {
    if (this.records.size > 0) this.records.delete(key(sheet, row, column));
  }
}

const key = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;
