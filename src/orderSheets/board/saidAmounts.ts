import { formula, t } from "../../template/specs";
import type { TableBlock, TableRow } from "../../template/Template";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import { languages } from "../../vocabulary/languages";
import type { Text } from "../../vocabulary/locale";
import { without } from "../../template/given";

/** An amount, or a number without a currency, that sentences of the sheet ask for as `said_…`. */
export interface SaidAmount {
  key: string;
  label: TableRow["label"];
  /** The cell that it stands in. */
  of: string;
  /** With a sign, as a change has one. */
  isChange?: true;
  isPlain?: true;
}

/** From a thousand on without decimals; in hundredths. */
const LARGE = 100_000;

/**
 * Amounts in words, beside the page. Excel's own functions for it write the marks of whoever opens the sheet, and not
 * those of its language.
 */
export const saidAmounts = (amounts: readonly SaidAmount[]): TableBlock => ({
  kind: "table",
  title: t("Figures in sentences", "Chiffres des phrases"),
  heads: { M: t("hundredths", "centièmes"), N: t("rounded", "arrondi"), O: t("as said", "en toutes lettres") },
  rows: amounts.map(({ key, label, of, isChange, isPlain }): TableRow => {
    const [cents, whole] = [`cents_${key}`, `whole_${key}`];
    const sign = isChange ? `IF(${cents}=0,"",IF(${of}<0,"−","+"))` : `IF(${of}<0,"−","")`;
    const digits = `IF(${cents}<${LARGE},${withDecimals(cents)},${withGroups(whole)})`;
    const said = isPlain ? `${sign}&${digits}` : `${sign}&"{moneyBefore}"&${digits}&"{moneyAfter}"`;
    return {
      ...(label ? { label } : {}),
      cells: {
        M: formula(cents, `IF(${without([of])},"–",ROUND(ABS(${of})*100,0))`, "count"),
        N: formula(whole, `IF(${without([of])},"–",ROUND(ABS(${of}),0))`, "count"),
        O: formula(`said_${key}`, `IF(${without([of])},"–",${said})`, "text", { align: "right" }),
      },
    };
  }),
});

const withDecimals = (cents: string): string =>
  `INT(${cents}/100)&"{decimal}"&(INT(${cents}/10)-10*INT(${cents}/100))&(${cents}-10*INT(${cents}/10))`;

/** Below a million there are two groups; a customer is hardly worth more. */
function withGroups(whole: string): string {
  const rest = `(${whole}-1000*INT(${whole}/1000))`;
  return `INT(${whole}/1000)&"{group}"&IF(${rest}<100,"0","")&IF(${rest}<10,"0","")&${rest}`;
}

/** The marks of figures, as the sheet's language has them. */
export const markWords: Readonly<Record<"decimal" | "group", Text>> = {
  decimal: inEveryLanguage((locale) => languages[locale].decimal),
  group: inEveryLanguage((locale) => languages[locale].group),
};
