import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { DocumentArrowUp20Regular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent } from "react";
import { FORCED_COLORS, useTextStyles } from "./styles";
import { tokens } from "./theme";

interface DropFilesProps {
  /** On the button. */
  action: string;
  /** What can be dropped. */
  hint: string;
  /** What the field behind the button is called. */
  label: string;
  /** Endings and types. */
  accept: string;
  takesMany?: true;
  onFiles: (files: readonly File[]) => void;
}

/** A place for files, which are chosen or dropped. */
export function DropFiles({ action, hint, label, accept, takesMany, onFiles }: DropFilesProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: Iterable<File> | null | undefined): void => {
    const taken = [...(files ?? [])];
    if (taken.length > 0) onFiles(taken);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={drop}
    >
      <Button
        icon={<DocumentArrowUp20Regular />}
        onClick={() => {
          input.current?.click();
        }}
      >
        {action}
      </Button>
      <span className={mergeClasses(text.caption, text.muted)}>{hint}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={takesMany}
        aria-label={label}
        tabIndex={-1}
        hidden
        // the same file can be chosen again once it is corrected
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "20px 12px",
    borderRadius: "6px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    textAlign: "center",
  },
  over: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    [FORCED_COLORS]: { border: "2px solid Highlight" },
  },
});
