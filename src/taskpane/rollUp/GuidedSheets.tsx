import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { OurSheet } from "../../excel/ourSheets";
import { useTextStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { useWords } from "../parts/useWords";

interface GuidedSheetsProps {
  /** Names of what was read. */
  taken: ReadonlySet<string>;
  onTaken: (sheet: { id: string; name: string }) => void;
  onRemoved: (name: string) => void;
}

/** The guided worksheets of this workbook, to be taken as copies. */
export function GuidedSheets({ taken, onTaken, onRemoved }: GuidedSheetsProps): React.JSX.Element | null {
  const words = useWords();
  const host = useHost();
  const text = useTextStyles();
  const styles = useStyles();
  const [sheets, setSheets] = useState<readonly OurSheet[]>([]);
  useEffect(() => {
    let isCurrent = true;
    host.ourSheets().then(
      (found) => {
        if (isCurrent) setSheets(found.filter(({ kind, headline }) => kind === "guided" && headline !== undefined));
      },
      // files can be chosen all the same
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host]);
  if (sheets.length === 0) return null;
  return (
    <fieldset className={styles.sheets}>
      <legend className={mergeClasses(text.body, text.strong)}>{words("sheetsHere")}</legend>
      {sheets.map(({ id, name, headline }) => (
        <Checkbox
          key={id}
          label={`${name} · ${headline ?? ""}`}
          checked={taken.has(name)}
          onChange={(_, { checked }) => {
            if (checked === true) onTaken({ id, name });
            else onRemoved(name);
          }}
        />
      ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  sheets: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none", minWidth: 0 },
});
