import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Link as CellAddress } from "../../explain/Explanation";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";

/** An address that selects its cells. */
export function CellLink({
  link,
  onFollowed,
  className,
}: {
  link: CellAddress;
  onFollowed: (link: CellAddress) => void;
  className?: string | undefined;
}): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={mergeClasses(text.caption, styles.link, className)}
      title={words("selectCell", { address: link.short })}
      onClick={() => {
        onFollowed(link);
      }}
    >
      {link.short}
    </Link>
  );
}

const useStyles = makeStyles({
  link: { overflowWrap: "anywhere", textAlign: "left", [FORCED_COLORS]: { textDecorationLine: "underline" } },
});
