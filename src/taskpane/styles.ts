import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { tokens } from "./theme";

export const REDUCED_MOTION = "@media (prefers-reduced-motion: reduce)";
export const FORCED_COLORS = "@media (forced-colors: active)";

/** The type ramp of the pane, and what only a screen reader meets. */
export const useTextStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  body: { ...typographyStyles.body1, margin: 0 },
  secondary: { ...typographyStyles.body1, fontSize: "13px", lineHeight: "18px", margin: 0, textWrap: "pretty" },
  caption: { ...typographyStyles.caption1, margin: 0, textWrap: "pretty" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2 },
  faint: { color: tokens.colorNeutralForeground3 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
