import { Fragment } from "react";
import type { Example } from "../parts/catalogue";
import { ArgumentText } from "../parts/formula/ArgumentText";
import { formulaParts, SEPARATOR, shownArgument } from "./withSeparator";

/** The formula as typed, each value in the colour of its argument. */
export function ExampleFormula({ example }: { example: Example }): React.JSX.Element {
  const { head, tail } = formulaParts(example.formula);
  return (
    <>
      {head}
      {example.arguments.map((value, index) => (
        <Fragment key={index}>
          {index > 0 && SEPARATOR}
          <ArgumentText argument={index}>{shownArgument(value)}</ArgumentText>
        </Fragment>
      ))}
      {tail}
    </>
  );
}
