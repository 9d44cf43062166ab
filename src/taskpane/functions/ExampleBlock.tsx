import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { resultAt } from "../../explain/Scope";
import { term } from "../../vocabulary/terms";
import type { CatalogueEntry, Example } from "../parts/catalogue";
import { CopyButton } from "../parts/CopyButton";
import { FigureTable } from "../parts/figures/FigureTable";
import { formatValue } from "../parts/figures/formatFigure";
import { FormulaLine } from "../parts/formula/FormulaLine";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { ExampleFormula } from "./ExampleFormula";
import { withSeparator } from "./withSeparator";

/** A formula to try, and what it gives. */
export function ExampleBlock({ example, entry }: { example: Example; entry: CatalogueEntry }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const id = useId();
  const { value } = example;
  const { returns, gives } = entry;
  const [result] = returns;
  return (
    <div className={page.block}>
      <FormulaLine label={words("example")} id={id}>
        <ExampleFormula example={example} />
      </FormulaLine>
      {isTable(value) &&
        (gives === "spill" ? (
          <FigureTable
            names={value[0]!.map(String)}
            units={value[0]!.map((_, column) => term(resultAt(entry, column)!).unit)}
            rows={value.slice(1)}
          />
        ) : (
          <FigureTable units={[term(returns[0]!).unit]} rows={value} />
        ))}
      <div className={styles.foot}>
        <CopyButton text={withSeparator(example.formula)} describedBy={id} />
        {!isTable(value) && result && (
          <span className={styles.value}>
            <span className={text.hidden}>{words("result")} </span>
            {formatValue(value, term(result).unit, locale)}
          </span>
        )}
      </div>
    </div>
  );
}

const isTable = (value: Example["value"]): value is Extract<Example["value"], readonly unknown[]> =>
  Array.isArray(value);

const useStyles = makeStyles({
  foot: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "12px" },
  value: { fontSize: "20px", lineHeight: "26px", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});
