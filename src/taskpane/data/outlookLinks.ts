import { OUTLOOK } from "../../orderSheets/board/outlookRows";
import type { Answer, Answers } from "../../template/Template";
import { REVENUE_AHEAD } from "../../vocabulary/revenueAhead";
import { LOCALES } from "../../vocabulary/locale";
import type { Host } from "../parts/Host";

/** Figures of other sheets that the board report shows, by the template that has them. */
const SOURCES: readonly { key: string; template: string; is: (label: string) => boolean }[] = [
  {
    key: OUTLOOK.ahead,
    template: "year_forecast",
    // one of purchases has no money in it
    is: (label) => LOCALES.some((locale) => REVENUE_AHEAD[locale] === label),
  },
  { key: OUTLOOK.risk, template: "churn_watch", is: () => true },
];

/**
 * Links to the sheets of a model that the workbook has by now; of several of a kind to the last one. Fails where Excel
 * does not tell: a report without its links would be one that never had them.
 */
export async function outlookLinks({
  sheetHeadlines,
  linkTo,
}: Pick<Host, "sheetHeadlines" | "linkTo">): Promise<Answers> {
  const found = (await sheetHeadlines()).reverse();
  return Object.fromEntries(
    SOURCES.flatMap(({ key, template, is }): [string, Answer][] => {
      const sheet = found.find((one) => one.template === template && one.value !== undefined && is(one.label ?? ""));
      return sheet ? [[key, { formula: linkTo(sheet.address) }]] : [];
    }),
  );
}
