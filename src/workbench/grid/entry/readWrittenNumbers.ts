import { ValueNodeFactory } from "@univerjs/engine-formula";

/** Texts and names, which stay as they are, and numbers as formulas write them. */
const PIECE = /"(?:[^"]|"")*"|(?<![\w.])(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\w.])/gi;

/**
 * Numbers in formulas are numbers however they are written: 0.50, 1.0, 1E-8. Univer takes for one only what JavaScript
 * would write so, and anything else for a text, which is larger than any number.
 */
export function readWrittenNumbers(): void {
  const create = Object.getOwnPropertyDescriptor(ValueNodeFactory.prototype, "create")!
    .value as ValueNodeFactory["create"];
  ValueNodeFactory.prototype.create = function written(this: ValueNodeFactory, token) {
    return create.call(this, token.replace(PIECE, plainly));
  };
}

function plainly(piece: string): string {
  const number = piece.startsWith('"') ? NaN : Number(piece);
  return Number.isFinite(number) ? String(number) : piece;
}
