import { makeStyles } from "@fluentui/react-components";
import { FORCED_COLORS } from "../parts/styles";
import { tokens } from "../parts/theme";

/** Of lines over time, what came and what a model says, before a day and after it. */
export const useChartStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    alignItems: "baseline",
  },
  legend: { display: "flex", alignItems: "center", columnGap: "6px" },
  mark: { display: "inline-block", width: "16px", height: 0, marginLeft: "6px" },
  markActual: { borderTop: `1px solid ${tokens.colorNeutralForeground3}` },
  markModel: {
    borderTop: `3px solid ${tokens.colorBrandForeground1}`,
    [FORCED_COLORS]: { borderTopColor: "Highlight" },
  },
  chart: { width: "100%", height: "auto", display: "block", overflow: "visible" },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: "1px" },
  ahead: { fill: tokens.colorNeutralBackground3, [FORCED_COLORS]: { fill: "Canvas" } },
  divide: { stroke: tokens.colorNeutralForeground2, strokeWidth: "1px", strokeDasharray: "3 3" },
  label: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
  actual: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.2px",
    [FORCED_COLORS]: { stroke: "CanvasText" },
  },
  model: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2px",
    [FORCED_COLORS]: { stroke: "Highlight" },
  },
});
