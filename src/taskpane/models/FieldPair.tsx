import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Two fields beside each other, on one line even where a label takes two. */
export function FieldPair({ children }: { children: ReactNode }): React.JSX.Element {
  return <div className={useStyles().pair}>{children}</div>;
}

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "12px", alignItems: "end" },
});
