import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TeamTemplate } from "../../../template/team/TeamTemplate";
import { templates } from "../../../template/templates";
import { currencies } from "../../../vocabulary/currencies";
import { languages } from "../../../vocabulary/languages";
import { term } from "../../../vocabulary/terms";
import { NamedValues } from "../NamedValues";
import { usePageStyles, useTextStyles } from "../styles";
import { useLocale, useWords } from "../useWords";
import { currencyName } from "./currencyName";

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
  const { template, language, currency, formulas, values, labels } = team;
  const typed = values["currency"];
  const { id, release, lock } = team;
  const rows: readonly (readonly [string, string])[] = [
    ...(id === undefined ? [] : [[words("teamRelease"), `${id} ${release ?? ""}`] as const]),
    [words("teamBase"), templates.find(({ id }) => id === template)?.title[locale] ?? template],
    [words("sheetLanguage"), languages[language].ownName],
    [
      term("currency").label[locale],
      typeof typed === "string" && typed !== ""
        ? typed
        : currencyName(currency, currencies[currency], words("otherCurrency")),
    ],
    [words("formulas"), words(formulas === "clv" ? "spellingClv" : "spellingNative")],
    [words("teamValues"), String(Object.keys(values).length)],
    [words("teamLabels"), String(Object.keys(labels).length)],
    ...(lock ? [[words("teamLock"), words("teamLocked")] as const] : []),
  ];
  return (
    <section className={page.block}>
      <h2 className={mergeClasses(text.body, text.strong)}>{title}</h2>
      <NamedValues rows={rows} />
      {children}
    </section>
  );
}
