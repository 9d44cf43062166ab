import { makeStyles } from "@fluentui/react-components";
import { ArgumentText } from "../parts/formula/ArgumentText";
import { typesetFormula, type FormulaPiece } from "../parts/formula/typesetFormula";

/** The formula in the names of its arguments, each in its colour. */
export function TypesetFormula({ formula, names }: { formula: string; names: readonly string[] }): React.JSX.Element {
  return (
    <>
      {typesetFormula(formula, names).map((piece, index) => (
        <Piece key={index} piece={piece} />
      ))}
    </>
  );
}

function Piece({ piece }: { piece: FormulaPiece }): React.ReactNode {
  const styles = useStyles();
  if (typeof piece === "string") return piece;
  if ("exponent" in piece)
    return (
      <sup className={styles.exponent}>
        <Piece piece={piece.exponent} />
      </sup>
    );
  return <ArgumentText argument={piece.argument}>{piece.name}</ArgumentText>;
}

const useStyles = makeStyles({ exponent: { fontSize: "11px", lineHeight: 0 } });
