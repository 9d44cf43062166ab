import type { OurSheet } from "../../excel/ourSheets";
import { useWords } from "../parts/useWords";
import type { HomeRow } from "./HomeRow";
import { OurSheets } from "./OurSheets";
import { ScreenRows } from "./ScreenRows";
import { Section } from "../parts/Section";

interface InWorkbookProps {
  rows: readonly HomeRow[];
  onShare: (sheet: Pick<OurSheet, "id" | "name">) => void;
}

/** What can be done with what the workbook holds already. */
export function InWorkbook({ rows, onShare }: InWorkbookProps): React.JSX.Element {
  const words = useWords();
  return (
    <Section title={words("inWorkbook")}>
      <OurSheets onShare={onShare} />
      <ScreenRows rows={rows} section="inWorkbook" />
    </Section>
  );
}
