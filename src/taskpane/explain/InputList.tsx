import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import type { CallPart, InputPart, Link, ReferencePart } from "../../explain/Explanation";
import { ArgumentMark } from "../parts/formula/ArgumentMark";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";
import { CellLink } from "./CellLink";
import { Heading } from "./Heading";

interface InputListProps {
  inputs: readonly InputPart[];
  depth: number;
  onFollowed: (link: Link) => void;
  /** A function among the arguments. */
  renderCall: (call: CallPart) => ReactNode;
}

/** What goes in: mark, word, cell and value of each argument. */
export function InputList({ inputs, depth, onFollowed, renderCall }: InputListProps): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Heading depth={depth}>{words("inputs")}</Heading>
      <ul className={styles.list}>
        {inputs.map((input) => (
          <InputRow key={input.argument} input={input} onFollowed={onFollowed} renderCall={renderCall} />
        ))}
      </ul>
    </section>
  );
}

function InputRow({
  input,
  onFollowed,
  renderCall,
}: { input: InputPart } & Pick<InputListProps, "onFollowed" | "renderCall">): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const { argument, label, shown, note, link, source, references, calls } = input;
  return (
    <li className={mergeClasses(text.secondary, styles.item)}>
      <span className={styles.mark} aria-hidden>
        <ArgumentMark argument={argument} />
      </span>
      <span>
        {label}
        {note && <span className={mergeClasses(text.caption, text.faint, styles.note)}> {note}</span>}
      </span>
      {link ? <CellLink link={link} className={styles.link} onFollowed={onFollowed} /> : <span />}
      <span className={mergeClasses(text.strong, styles.value)}>{shown}</span>
      {source !== undefined && (calls.length === 0 || references.length > 0) && (
        <div className={styles.below}>
          <span className={mergeClasses(text.caption, text.muted, styles.source)}>{source}</span>
          <ReferenceList references={references} onFollowed={onFollowed} />
        </div>
      )}
      {calls.length > 0 && (
        <div className={styles.below}>
          {calls.map((call, index) => (
            <Fragment key={index}>{renderCall(call)}</Fragment>
          ))}
        </div>
      )}
    </li>
  );
}

/** What an expression refers to. */
export function ReferenceList({
  references,
  onFollowed,
}: {
  references: readonly ReferencePart[];
  onFollowed: (link: Link) => void;
}): React.JSX.Element | null {
  const text = useTextStyles();
  const styles = useStyles();
  if (references.length === 0) return null;
  return (
    <ul className={styles.references}>
      {references.map(({ label, shown, link }, index) => (
        <li key={index} className={mergeClasses(text.caption, styles.reference)}>
          <span className={styles.name}>
            {link && <CellLink link={link} onFollowed={onFollowed} />}
            {label && <span className={text.muted}>{label}</span>}
          </span>
          <span className={styles.held}>{shown}</span>
        </li>
      ))}
    </ul>
  );
}

const COLUMNS = "10px minmax(0, 1fr) minmax(0, auto) minmax(56px, max-content)";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gridTemplateColumns: COLUMNS, columnGap: "8px" },
  // cells and values stand below each other where rows can share their columns
  item: {
    gridColumn: "1 / -1",
    display: "grid",
    gridTemplateColumns: [COLUMNS, "subgrid"],
    columnGap: "8px",
    alignItems: "baseline",
    padding: "7px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  mark: { alignSelf: "start", display: "flex", paddingTop: "4px" },
  note: { display: "block" },
  link: { maxWidth: "104px" },
  value: { textAlign: "right", maxWidth: "120px", overflowWrap: "anywhere" },
  below: { gridColumn: "2 / -1", minWidth: 0, display: "flex", flexDirection: "column", gap: "4px", paddingTop: "4px" },
  source: { overflowWrap: "anywhere" },
  references: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  reference: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  name: { display: "flex", flexWrap: "wrap", columnGap: "8px", minWidth: 0 },
  held: { textAlign: "right", overflowWrap: "anywhere" },
});
