import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Ability } from "../../excel/abilities";
import type { Program } from "../../excel/program";
import type { UiKey } from "../../vocabulary/ui";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";

const LACKING: Readonly<Record<Ability, UiKey>> = {
  functions: "lacksFunctions",
  severalAreas: "lacksSeveralAreas",
  numberMarks: "lacksNumberMarks",
  memory: "lacksMemory",
  spills: "lacksSpills",
  renames: "lacksRenames",
  notes: "lacksNotes",
  undo: "lacksUndo",
};

/** Which program it is, and what of the add-in cannot work in it. */
export function ProgramSays({ program }: { program: Program | undefined }): React.JSX.Element | undefined {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  if (!program) return undefined;
  const { name, lacks } = program;
  return (
    <section className={page.head}>
      <h2 className={text.title}>{words("thisProgram")}</h2>
      <p className={mergeClasses(text.body, text.muted)}>{name || words("programUnnamed")}</p>
      {lacks.length === 0 ? (
        <p className={text.body}>{words("nothingLacks")}</p>
      ) : (
        <ul className={styles.list}>
          {lacks.map(({ ability, set }) => (
            <li key={ability} className={text.body}>
              {words(LACKING[ability], { set })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, paddingLeft: "18px" },
});
