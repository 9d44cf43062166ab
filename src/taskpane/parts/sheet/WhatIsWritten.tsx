import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons";
import { cellKey } from "../../../formula/address";
import type { Plan } from "../../../template/plan";
import { NamedValues } from "../NamedValues";
import { FORCED_COLORS, usePageStyles, useTextStyles } from "../styles";
import { tokens } from "../theme";
import { useWords } from "../useWords";

/** What the button will do, counted in the plan itself. */
export function WhatIsWritten({ plan, linked = 0 }: { plan: Plan; linked?: number }): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const inputs = new Set(plan.validations.map(cellKey));
  const formulas = plan.cells.filter(
    (cell) => cell.content && "formula" in cell.content && !inputs.has(cellKey(cell)),
  ).length;
  const rows: readonly (readonly [string, string])[] = [
    [words("newSheet"), plan.sheetName],
    [words("inputCells"), String(inputs.size)],
    ...(linked ? [[words("linkedCells"), String(linked)] as const] : []),
    [words("formulaCells"), String(formulas)],
    [words("charts"), String(plan.charts.length)],
    [words("printsOn"), words(plan.growing.length ? "onePageWide" : "onePage")],
  ];
  return (
    <section className={page.block}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("willBeWritten")}</h2>
      <NamedValues rows={rows} />
      <p className={mergeClasses(text.caption, text.muted, styles.note)}>
        <CheckmarkCircle16Regular aria-hidden className={styles.tick} />
        {words("nothingTouched")}
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  note: { display: "flex", columnGap: "8px", paddingTop: "4px" },
  tick: { flexShrink: 0, color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
});
