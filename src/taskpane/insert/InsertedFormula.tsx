import { Fragment } from "react";
import { ArgumentText } from "../parts/formula/ArgumentText";
import { useTextStyles } from "../parts/styles";
import type { Parameters } from "./fillFromSelection";
import type { Argument } from "./readArgument";
import { spelledArguments, type Notation } from "./spelledFormula";

interface InsertedFormulaProps {
  id: string;
  parameters: Parameters;
  args: readonly Argument[];
  notation: Notation;
}

/** The formula as it will stand in the cell; arguments still to be filled by their names. */
export function InsertedFormula({ id, parameters, args, notation }: InsertedFormulaProps): React.JSX.Element {
  const text = useTextStyles();
  const spelled = spelledArguments(args, notation);
  const length = parameters.reduce((all, { optional }, i) => (optional && i >= spelled.length ? all : i + 1), 0);
  return (
    <>
      =CLV.{id}(
      {parameters.slice(0, length).map(({ term, optional }, i) => (
        <Fragment key={term}>
          {i > 0 && `${notation.separator} `}
          {spelled[i] ? (
            <ArgumentText argument={i}>{spelled[i]}</ArgumentText>
          ) : (
            !optional && <span className={text.faint}>{term}</span>
          )}
        </Fragment>
      ))}
      )
    </>
  );
}
