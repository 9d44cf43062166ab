import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TeamTemplate } from "../../../template/team/TeamTemplate";
import { templates } from "../../../template/templates";
import { currencies } from "../../../vocabulary/currencies";
import { term } from "../../../vocabulary/terms";
import { usePageStyles, useTextStyles } from "../../styles";
import { useLocale, useWords } from "../../useWords";
import { currencyName } from "../sheet/currencyName";

interface TeamSummaryProps {
  title: string;
  team: TeamTemplate;
  children?: ReactNode;
}

/** What a team template is made of, counted. */
export function TeamSummary({ title, team, children }: TeamSummaryProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const { template, language, currency, formulas, values, labels } = team;
  const typed = values["currency"];
  const rows: readonly (readonly [string, string])[] = [
    [words("teamBase"), templates.find(({ id }) => id === template)?.title[locale] ?? template],
    [words("sheetLanguage"), words(language === "fr" ? "french" : "english")],
    [term("currency").label[locale], typeof typed === "string" && typed !== "" ? typed : currencyName(currency, currencies[currency], words("otherCurrency"))],
    [words("formulas"), words(formulas === "clv" ? "spellingClv" : "spellingNative")],
    [words("teamValues"), String(Object.keys(values).length)],
    [words("teamLabels"), String(Object.keys(labels).length)],
  ];
  return (
    <section className={page.block}>
      <h2 className={mergeClasses(text.body, text.strong)}>{title}</h2>
      <dl className={mergeClasses(text.secondary, styles.rows)}>
        {rows.map(([name, value]) => (
          <div key={name} className={styles.row}>
            <dt className={text.muted}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  rows: { margin: 0, display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  value: { margin: 0, textAlign: "right", minWidth: 0, overflowWrap: "anywhere" },
});
