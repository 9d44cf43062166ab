import type { Text } from "../vocabulary/locale";
import { input, t } from "./specs";
import type { Band, ColumnId, InputSpec, TableRow } from "./Template";

type AboutTerm = "entity" | "period" | "currency" | "vat" | "margin_kind";
type SourceTerm = "churn_rule" | "data_source" | "data_cutoff" | "prepared_by";

/** What is asked, in which column, and rows of the sheet's own. */
interface Head<T> { column: ColumnId; terms: readonly T[]; more?: readonly TableRow[] }

/** Words of the head of every sheet. */
export const aboutWords = {
  excluding: t("excl. VAT", "HT"), including: t("incl. VAT", "TTC"),
  gross: t("gross margin", "marge brute"), contribution: t("contribution margin", "marge sur coûts variables"),
} as const satisfies Record<string, Text>;

/** Below the title: what is known of entity, period and currency, then how figures are meant. */
export const subtitleOf = (...words: readonly string[]): string =>
  `=IF(entity="","",entity&", ")&IF(period="","",period&", ")&IF(currency="","",currency&", ")&${words.join('&", "&')}`;

const CHOICES: Partial<Record<AboutTerm, Partial<InputSpec>>> = {
  vat: { choices: [aboutWords.excluding, aboutWords.including], usual: aboutWords.excluding },
  margin_kind: { choices: [aboutWords.gross, aboutWords.contribution], usual: aboutWords.gross },
};

/** The head of a sheet: what it is about on the left, where its figures come from on the right; texts of two columns. */
export function aboutSheet(left: Head<AboutTerm>, right: Head<SourceTerm>): Band {
  return {
    left: [{
      kind: "table", title: t("About this sheet", "À propos de cette feuille"),
      rows: [
        ...left.terms.map((term): TableRow => ({ label: { term }, cells: { [left.column]: input(term, "text", { wide: true, ...CHOICES[term] }) } })),
        ...(left.more ?? []),
      ],
    }],
    right: [{
      kind: "table", title: t("Source and rules", "Source et règles"),
      rows: [
        ...right.terms.map((term): TableRow => ({ label: { term }, cells: { [right.column]: input(term, term === "data_cutoff" ? "date" : "text", { wide: true }) } })),
        ...(right.more ?? []),
      ],
    }],
  };
}
