import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { OrderSample } from "../../orders/prepare/OrderSample";
import { orderRoles, type OrderRoleId } from "../../vocabulary/orderRoles";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { FIRST_ROLES, OTHER_ROLES, titleOf } from "./columnChoices";

const ROWS = 3;
/** More are never seen at the width of a pane. */
const COLUMNS = 8;
/** Their figures stand at the right. */
const FIGURES: readonly OrderRoleId[] = ["amount", "quantity", "unitPrice", "cost", "shipping", "discount"];

/** The first rows of the columns that are used, in the order of their roles; cut off at the edge. */
export function PreviewTable({ sample, choices }: { sample: OrderSample; choices: OrderChoices }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const columns = [...FIRST_ROLES, ...OTHER_ROLES]
    .flatMap((role) => {
      const title = titleOf(choices, role);
      const at = title === undefined ? -1 : sample.titles.indexOf(title);
      return at < 0 ? [] : [{ role, title: title!, at }];
    })
    .slice(0, COLUMNS);
  return (
    <div className={styles.box}>
      <table className={mergeClasses(text.caption, styles.table)} aria-label={words("firstRows")}>
        <thead>
          <tr>
            {columns.map(({ role, title, at }) => (
              <th key={at} scope="col" className={mergeClasses(styles.cell, FIGURES.includes(role) && styles.figure)}>
                {orderRoles[role].label[locale]}
                <span className={mergeClasses(text.muted, styles.title)}>{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.rows.slice(0, ROWS).map((row, i) => (
            <tr key={i}>
              {columns.map(({ role, at }) => (
                <td
                  key={at}
                  className={mergeClasses(styles.cell, styles.below, FIGURES.includes(role) && styles.figure)}
                >
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  box: { overflow: "hidden", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: "6px" },
  table: { borderCollapse: "collapse", minWidth: "100%" },
  cell: {
    padding: "4px 8px",
    textAlign: "left",
    whiteSpace: "nowrap",
    maxWidth: "120px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { textAlign: "right" },
  below: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { display: "block", overflow: "hidden", textOverflow: "ellipsis" },
});
