import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Fragment } from "react";
import type { UnitId } from "../../../vocabulary/units";
import type { Scalar } from "../catalogue";
import { useTextStyles } from "../styles";
import { tokens } from "../theme";
import { useLocale } from "../useWords";
import { formatValue } from "./formatFigure";

interface FigureTableProps {
  /** Names of the columns, where they have any. */
  names?: readonly string[];
  units: readonly UnitId[];
  rows: readonly (readonly Scalar[])[];
}

/** The cells a function fills. */
export function FigureTable({ names, units, rows }: FigureTableProps): React.JSX.Element {
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const sideOf = (column: number): string | false => units[column] !== "key" && styles.figure;
  return (
    <div className={styles.frame}>
      <table className={mergeClasses(text.caption, styles.table)}>
        {names && (
          <thead>
            <tr>
              {names.map((name, column) => (
                <th key={column} scope="col" className={mergeClasses(styles.cell, styles.name, sideOf(column))}>
                  <Breakable text={name} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, column) => (
                <td
                  key={column}
                  className={mergeClasses(styles.cell, (index > 0 || names) && styles.line, sideOf(column))}
                >
                  <Breakable text={formatValue(value, units[column] ?? "key", locale)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A long key may break after an underscore, so that a table fits the narrowest pane. */
function Breakable({ text }: { text: string }): React.JSX.Element {
  return (
    <>
      {text.split(/(?<=_)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: "4px 0 4px 8px",
    textAlign: "left",
    verticalAlign: "baseline",
    ":first-child": { paddingLeft: 0 },
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  figure: { textAlign: "right", whiteSpace: "nowrap" },
});
