import { DropFiles } from "../parts/DropFiles";
import { useWords } from "../parts/useWords";

/** What the reader of orders reads, by its endings. */
const KINDS = ".csv,.tsv,.txt,.gz,.xlsx,.xlsm,.parquet";

/** Files of orders, dropped or chosen. */
export function DropOrders({ onFiles }: { onFiles: (files: readonly File[]) => void }): React.JSX.Element {
  const words = useWords();
  return (
    <DropFiles
      action={words("chooseFiles")}
      hint={words("dropOrders")}
      label={words("fromFiles")}
      accept={KINDS}
      takesMany
      onFiles={onFiles}
    />
  );
}
