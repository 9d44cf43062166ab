import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId, type RefObject } from "react";
import { templates } from "../../template/templates";
import { moveBetweenRows } from "../parts/moveBetweenRows";
import { useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import { offeredRow } from "./gallery";
import { TemplateRow } from "./TemplateRow";
import type { Offered } from "./useOffered";

interface OfferedListProps {
  offered: readonly Offered[];
  leftId: string | undefined;
  left: RefObject<HTMLButtonElement | null>;
  onOpened: (id: string) => void;
}

/** What the organisation gives its people, with the sheets of this workbook that it is newer than. */
export function OfferedList({ offered, leftId, left, onOpened }: OfferedListProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const sub = ({ template, release, older }: Offered): string => {
    const title = templates.find((one) => one.id === template)?.title[locale] ?? template;
    const [first, ...others] = older;
    return [
      words("offeredRelease", { title, release: String(release) }),
      ...(first ? [words("offeredNewer", { name: first.name })] : []),
      ...(others.length ? [words("offeredMore", { count: String(others.length) })] : []),
    ].join(" ");
  };
  return (
    <section className={styles.section}>
      <h2 id={id} className={mergeClasses(text.body, text.strong)}>
        {words("yourOrganisation")}
      </h2>
      <ul
        aria-labelledby={id}
        className={styles.list}
        onKeyDown={(event) => {
          moveBetweenRows(event, "button");
        }}
      >
        {offered.map((one) => (
          <TemplateRow
            key={one.id}
            ref={leftId === offeredRow(one.id) ? left : null}
            template={templates.find(({ id: known }) => known === one.template)!}
            title={one.name}
            sub={sub(one)}
            onClick={() => {
              onOpened(one.id);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyle: "none", margin: 0, padding: 0 },
});
