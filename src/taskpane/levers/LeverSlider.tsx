import { makeStyles, mergeClasses, Slider } from "@fluentui/react-components";
import { changedLever } from "../../core/metrics/changedLever";
import { fifteenDigits } from "../../vocabulary/fifteenDigits";
import { isShareLever, type LeverId } from "../../vocabulary/levers";
import { FACTORS } from "../parts/figures/factors";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";
import { sliderRange } from "./sliderRange";
import { useChangeSaid } from "./useChangeSaid";

interface LeverSliderProps {
  id: LeverId;
  today: number;
  /** 0.05 is 5 % more; of a rate 2 is 2 points more. */
  change: number;
  figure: (value: number, id: LeverId) => string;
  onChange: (change: number) => void;
}

/** One lever: what it would be, by how much that is more or less, and a slider with a mark for today. */
export function LeverSlider({ id, today, change, figure, onChange }: LeverSliderProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const said = useChangeSaid();
  // shares are moved in percent: whole numbers make even steps
  const scale = isShareLever(id) ? 100 : 1;
  const moved = fifteenDigits(change * scale);
  const { min, max, step } = sliderRange(id, today, moved);
  const at = (by: number): string => figure(changedLever(id, today, by / scale), id);
  const label = words(FACTORS.find((factor) => factor.id === id)!.label);
  const changed = change === 0 ? words("leversUnchanged") : said(id, today, change, figure);
  return (
    <div className={styles.lever}>
      <div className={styles.head} aria-hidden>
        <span className={text.body}>{label}</span>
        <span className={styles.figures}>
          <span className={mergeClasses(text.body, text.strong)}>{at(moved)}</span>
          <span className={mergeClasses(text.caption, text.faint, styles.change)}>{change === 0 ? "0" : changed}</span>
        </span>
      </div>
      <div className={styles.track}>
        <Slider
          className={styles.slider}
          rail={{ className: styles.rail }}
          min={min}
          max={max}
          step={step}
          value={moved}
          aria-label={label}
          aria-valuetext={`${at(moved)}, ${changed}`}
          onChange={(_, { value }) => {
            onChange(fifteenDigits(value / scale));
          }}
        />
        {max > min && (
          <span
            aria-hidden
            className={styles.today}
            style={{ left: `calc(${THUMB / 2}px + (100% - ${THUMB}px) * ${(0 - min) / (max - min)})` }}
          />
        )}
      </div>
      <div className={mergeClasses(text.caption, text.faint, styles.ends)} aria-hidden>
        <span>{at(min)}</span>
        <span>{at(max)}</span>
      </div>
    </div>
  );
}

/** Of the slider's thumb, in px: at its ends the middle of the thumb is half of it away from the edge. */
const THUMB = 20;

const useStyles = makeStyles({
  lever: { display: "flex", flexDirection: "column" },
  head: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  figures: { display: "flex", alignItems: "baseline", columnGap: "10px", minWidth: 0 },
  change: { minWidth: "64px", textAlign: "right" },
  track: { position: "relative" },
  slider: { width: "100%", minWidth: 0 },
  // a mark for every step would drown that of today
  rail: { "::before": { backgroundImage: "none" } },
  today: {
    position: "absolute",
    bottom: "0",
    width: "2px",
    height: "8px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [FORCED_COLORS]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  ends: { display: "flex", justifyContent: "space-between" },
});
