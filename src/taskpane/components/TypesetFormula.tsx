import { makeStyles } from "@fluentui/react-components";
import { typesetFormula } from "../typesetFormula";
import type { FormulaPiece } from "../typesetFormula";
import { ArgumentText } from "./ArgumentText";

/** The formula in the names of its arguments, each in its colour. */
export function TypesetFormula({ formula, names }: { formula: string; names: readonly string[] }): React.JSX.Element {
  return <Pieces pieces={typesetFormula(formula, names)} />;
}

function Pieces({ pieces }: { pieces: readonly FormulaPiece[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {pieces.map((piece, index) => {
        if (typeof piece === "string") return piece;
        if ("exponent" in piece) return <sup key={index} className={styles.exponent}><Pieces pieces={piece.exponent} /></sup>;
        return <ArgumentText key={index} argument={piece.argument}>{piece.name}</ArgumentText>;
      })}
    </>
  );
}

const useStyles = makeStyles({ exponent: { fontSize: "11px", lineHeight: 0 } });
