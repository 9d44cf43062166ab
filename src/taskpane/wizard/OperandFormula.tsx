import type { TermId } from "../../vocabulary/terms";
import { ArgumentText } from "../parts/formula/ArgumentText";
import { typesetFormula } from "../parts/formula/typesetFormula";

/** A formula in term ids without exponents, each operand in its colour as `show` says: its label, or its figure. */
export function OperandFormula({
  formula,
  show,
}: {
  formula: string;
  show: (id: TermId) => string;
}): React.JSX.Element {
  const names = [...new Set(formula.match(/[a-z_]+/g))];
  return (
    <>
      {typesetFormula(formula, names).map((piece, index) =>
        typeof piece === "object" && "name" in piece ? (
          <ArgumentText key={index} argument={piece.argument}>
            {show(piece.name as TermId)}
          </ArgumentText>
        ) : (
          (piece as string)
        ),
      )}
    </>
  );
}
