import { Button, makeStyles } from "@fluentui/react-components";
import { useWords } from "./useWords";

export function BackButton({
  isDisabled = false,
  onClick,
}: {
  isDisabled?: boolean;
  onClick: () => void;
}): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <Button appearance="subtle" disabled={isDisabled} className={styles.button} onClick={onClick}>
      {words("back")}
    </Button>
  );
}

const useStyles = makeStyles({ button: { minWidth: 0 } });
