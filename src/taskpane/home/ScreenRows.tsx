import { ListRow } from "../parts/ListRow";
import { useWords } from "../parts/useWords";
import type { HomeRow } from "./HomeRow";

/** The rows of one section. */
export function ScreenRows({
  rows,
  section,
}: {
  rows: readonly HomeRow[];
  section: HomeRow["section"];
}): React.JSX.Element {
  const words = useWords();
  return (
    <>
      {rows
        .filter((row) => row.section === section)
        .map(({ id, icon, title, sub, onOpen }) => (
          <ListRow key={id} icon={icon} title={words(title)} sub={words(sub)} onClick={onOpen} />
        ))}
    </>
  );
}
