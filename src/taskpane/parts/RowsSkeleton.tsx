import { makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { FORCED_COLORS } from "./styles";

const ROWS = [1, 2, 3, 4, 5, 6];

/** The rows to come. Nothing shows in the first 300 ms: most of the time the list is there by then. */
export function RowsSkeleton({ label }: { label: string }): React.JSX.Element {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} className={styles.skeleton}>
      <SkeletonItem size={32} />
      {ROWS.map((row) => (
        <div key={row} className={styles.row}>
          <SkeletonItem size={16} className={styles.name} />
          <SkeletonItem size={12} />
        </div>
      ))}
    </Skeleton>
  );
}

const useStyles = makeStyles({
  skeleton: {
    display: "flex",
    flexDirection: "column",
    gap: "20px",
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "150ms",
    animationDelay: "300ms",
    animationFillMode: "both",
    [FORCED_COLORS]: { animationName: "none" },
  },
  row: { display: "flex", flexDirection: "column", gap: "8px" },
  name: { width: "40%" },
});
