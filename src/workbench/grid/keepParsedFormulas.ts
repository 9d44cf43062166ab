import { LRUMap } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

/** Parsed formulas that are kept; Univer itself keeps as many references. */
const PARSED = 100_000;

/**
 * Univer keeps 5,000 parsed formulas, the last ones used, and goes through all formulas at every entry, always in the
 * same order: with one formula more, not a single one is still there when its turn comes, and every entry parses the
 * whole workbook. The cache is not handed out: the one service that walks through it shows which it is.
 */
export function keepParsedFormulas(engine: Engine): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
  const { forEach } = LRUMap.prototype;
  LRUMap.prototype.forEach = function (this: LRUMap<unknown, unknown>, ...args: Parameters<typeof forEach>) {
    this.limit = Math.max(this.limit, PARSED);
    forEach.apply(this, args);
  };
  try {
    engine.get(IFunctionService).deleteFormulaAstCacheKey();
  } finally {
    LRUMap.prototype.forEach = forEach;
  }
}
