import { makeStyles, mergeClasses, type GriffelStyle } from "@fluentui/react-components";
import type { Plan } from "../../template/plan";
import { FORCED_COLORS } from "../parts/styles";
import { tokens } from "../parts/theme";
import { miniature, type Tone } from "./miniature";

interface TemplatePictureProps {
  plan: Plan;
  /** What a screen reader is told; without it the picture adds nothing to the words beside it. */
  label?: string;
  className?: string;
}

/** A worksheet in small, drawn from its own plan. */
export function TemplatePicture({ plan, label, className }: TemplatePictureProps): React.JSX.Element {
  const styles = useStyles();
  const tones = useTones();
  const { width, height, paths } = miniature(plan);
  return (
    <svg
      viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      className={mergeClasses(styles.sheet, className)}
    >
      {paths.map(({ tone, d }) => (
        <path key={tone} d={d} className={tones[tone]} />
      ))}
    </svg>
  );
}

/** Around the cells, as on the printed page. */
const MARGIN = 24;

const useStyles = makeStyles({
  sheet: {
    display: "block",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground1,
    [FORCED_COLORS]: { border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
});

/** System colours know no shades: text stays, grounds become outlines, fine lines go. */
const drawn = (fill: string, forced: GriffelStyle = { fill: "CanvasText" }): GriffelStyle => ({
  fill,
  [FORCED_COLORS]: { forcedColorAdjust: "none", ...forced },
});
const OUTLINE: GriffelStyle = { fill: "Canvas", stroke: "CanvasText", strokeWidth: "1px" };
const NONE: GriffelStyle = { fill: "none" };

const useTones = makeStyles<Tone>({
  ink: drawn(tokens.colorNeutralForeground1),
  text: drawn(tokens.colorNeutralForeground3),
  note: drawn(tokens.colorNeutralForeground4),
  section: drawn(tokens.colorBrandForeground2),
  brand: drawn(tokens.colorCompoundBrandBackground, { fill: "Highlight" }),
  pale: drawn(tokens.colorBrandStroke2, OUTLINE),
  grey: drawn(tokens.colorNeutralStroke1, OUTLINE),
  hairline: drawn(tokens.colorNeutralStroke3, NONE),
  rule: drawn(tokens.colorBrandStroke2),
  input: drawn(tokens.colorInput),
  inputFill: drawn(tokens.colorInputBackground, OUTLINE),
  inputLine: drawn(tokens.colorNeutralStroke2, NONE),
  flag: drawn(tokens.colorFlagged),
  flagFill: drawn(tokens.colorInputBackground, OUTLINE),
  heldFill: drawn(tokens.colorNeutralBackground3, OUTLINE),
  ok: drawn(tokens.colorMet),
  paper: drawn(tokens.colorNeutralBackground1),
  unready: drawn(tokens.colorNeutralForeground4),
});
