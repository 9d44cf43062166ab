import { LexerTreeBuilder } from "@univerjs/engine-formula";

/** What Univer's lexer keeps of the formula that it is reading. */
interface Lexer {
  _resetTemp: (this: Lexer) => void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * Before each formula Univer's lexer forgets the one before, all but whether a square bracket is open: while
 * `=SUM(Orders[Amount])` is typed it reads `=SUM(Orders[`, and takes the numbers of every later formula for names.
 */
export function closeBrackets(): void {
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const reset = lexer._resetTemp;
  lexer._resetTemp = function () {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
