import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { tokens } from "./theme";

export const REDUCED_MOTION = "@media (prefers-reduced-motion: reduce)";
export const FORCED_COLORS = "@media (forced-colors: active)";
/** The smallest panes, 350 × 378: only the foot may stick, in one row. */
export const LOW = "@media (max-height: 480px)";
export const NARROW = "@media (max-width: 339px)";

/** The type ramp of the pane, and what only a screen reader meets. */
export const useTextStyles = makeStyles({
  question: { ...typographyStyles.subtitle1, lineHeight: "26px", margin: 0, textWrap: "balance" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  body: { ...typographyStyles.body1, margin: 0 },
  secondary: { ...typographyStyles.body1, fontSize: "13px", lineHeight: "18px", margin: 0, textWrap: "pretty" },
  caption: { ...typographyStyles.caption1, margin: 0, textWrap: "pretty" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2 },
  faint: { color: tokens.colorNeutralForeground3 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The bar under the pane's edge. Its right end stays free: Excel puts its own menu there. */
export const useBarStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    boxSizing: "border-box",
    height: "40px",
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    padding: "0 40px 0 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [LOW]: { position: "static" },
  },
});

/** A button as wide as its list. */
export const ROW_BUTTON = {
  // the ground of a row under the pointer reaches a little further than its text
  width: "calc(100% + 16px)",
  margin: "0 -8px",
  padding: "8px",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  textAlign: "left",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":hover:active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
} as const;

/** A screen: what scrolls, and a foot that stays. */
export const usePageStyles = makeStyles({
  page: { flexGrow: 1, display: "flex", flexDirection: "column", minWidth: 0 },
  main: { flexGrow: 1, display: "flex", flexDirection: "column", gap: "16px", padding: "16px", outlineStyle: "none" },
  head: { display: "flex", flexDirection: "column", gap: "4px" },
  block: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground2,
    [FORCED_COLORS]: { border: "1px solid CanvasText" },
  },
  entrance: {
    animationName: { from: { opacity: 0, transform: "translateY(4px)" }, to: { opacity: 1, transform: "none" } },
    animationDuration: tokens.durationFast,
    animationTimingFunction: tokens.curveDecelerateMid,
    [REDUCED_MOTION]: { animationName: "none" },
  },
});
