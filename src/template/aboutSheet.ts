import type { Text } from "../vocabulary/locale";
import { input, t } from "./specs";
import type { Band, ColumnId, InputSpec, TableRow } from "./Template";

/** Texts of people, as long as they like within a limit, and what is chosen from few words or is short. */
const TEXTS = ["entity", "period_covered", "churn_rule", "data_source", "prepared_by"] as const;
const FACTS = ["currency", "vat", "margin_kind", "data_cutoff"] as const;

/**
 * Where the facts stand, over two columns where one is narrow, and rows of the sheet's own; a sheet of many periods has
 * none to name.
 */
interface Facts {
  column: ColumnId;
  isWide?: true;
  without?: readonly (typeof TEXTS)[number][];
  more?: readonly TableRow[];
}

/** Words of the head of every sheet. */
export const aboutWords = {
  excluding: t("excl. VAT", "HT"),
  including: t("incl. VAT", "TTC"),
  gross: t("gross margin", "marge brute"),
  contribution: t("contribution margin", "marge sur coûts variables"),
} as const satisfies Record<string, Text>;

/** Said at the top right. */
export const CREAM_IS_INPUT = t(
  "Cream cells are inputs, everything else is calculated",
  "Cellules crème\u00A0: saisies\u00A0; tout le reste est calculé",
);

/** Below the title: what is known of entity, period and currency, then how figures are meant. */
export const subtitleOf = (...words: readonly string[]): string =>
  `=IF(entity="","",entity&", ")&IF(period_covered="","",period_covered&", ")&IF(currency="","",currency&", ")&${words.join('&", "&')}`;

const CHOICES: Partial<Record<(typeof FACTS)[number], Partial<InputSpec>>> = {
  vat: { choices: [aboutWords.excluding, aboutWords.including], usual: aboutWords.excluding },
  margin_kind: { choices: [aboutWords.gross, aboutWords.contribution], usual: aboutWords.gross },
};

/**
 * The head of a sheet: on the left, where there is room, texts that run on over the blank cells beside them; on the
 * right short facts.
 */
export function aboutSheet(left: ColumnId, { column, isWide, without = [], more = [] }: Facts): Band {
  return {
    left: [
      {
        kind: "table",
        title: t("About this sheet", "À propos de cette feuille"),
        rows: TEXTS.filter((term) => !without.includes(term)).map((term): TableRow => ({
          label: { term },
          cells: { [left]: input(term, "text", { wide: true }) },
        })),
      },
    ],
    right: [
      {
        kind: "table",
        title: t("Basis of the figures", "Base des chiffres"),
        rows: [
          ...FACTS.map((term): TableRow => ({
            label: { term },
            cells: {
              [column]: input(term, term === "data_cutoff" ? "date" : "text", {
                ...(isWide ? { wide: true } : {}),
                ...CHOICES[term],
              }),
            },
          })),
          ...more,
        ],
      },
    ],
  };
}
