import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Checkmark16Regular, Copy16Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { copyText } from "./copyText";
import { useTextStyles } from "./styles";
import { useWords } from "./useWords";

/** How long the button says what it did. */
const TOLD_MS = 2000;

interface CopyButtonProps {
  text: string;
  /** The element that shows what is copied. */
  describedBy: string;
  label?: "copyCode" | "copyFormula" | "copyInserted" | "copySql" | "copyQuery";
  size?: "small" | "medium";
}

export function CopyButton({
  text: copied,
  describedBy,
  label = "copyFormula",
  size = "small",
}: CopyButtonProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"copied" | "copyBlocked">();

  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => {
      setOutcome(undefined);
    }, TOLD_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome]);

  const copy = async (): Promise<void> => {
    setOutcome((await copyText(copied)) ? "copied" : "copyBlocked");
  };
  const isCopied = outcome === "copied";
  return (
    <div className={styles.frame}>
      <Button
        size={size}
        icon={isCopied ? <Checkmark16Regular /> : <Copy16Regular />}
        className={styles.button}
        aria-describedby={describedBy}
        onClick={() => {
          void copy();
        }}
      >
        {words(isCopied ? "copied" : label)}
      </Button>
      <span role="status" className={mergeClasses(text.caption, isCopied && text.hidden)}>
        {outcome && words(outcome)}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  button: { minWidth: 0, whiteSpace: "nowrap" },
});
