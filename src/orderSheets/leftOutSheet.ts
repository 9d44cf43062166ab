import type { RowColumns } from "../orders/prepare/OrderSession";
import { layout } from "../template/layout";
import type { Plan } from "../template/plan";
import { t } from "../template/specs";
import type { Template } from "../template/Template";
import type { CurrencyId } from "../vocabulary/currencies";
import { keptKinds, leftOutReasons, type KeptId, type LeftOutId } from "../vocabulary/orderFindings";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { languages } from "../vocabulary/languages";
import type { Locale } from "../vocabulary/locale";
import { orderRoles } from "../vocabulary/orderRoles";

interface LeftOutOptions {
  reason: LeftOutId | KeptId;
  /** The name of a table, a sheet or files. */
  source: string;
  /** Of the source: amounts are as they stand there. */
  currency: CurrencyId;
}

/** All rows that are left out for a reason, or that are kept and to be looked at: each as it stands in its source. */
function leftOutSheet(rows: RowColumns, { reason, source }: LeftOutOptions, locale: Locale): Template {
  const said = isKept(reason) ? keptKinds[reason] : leftOutReasons[reason];
  return {
    id: "order_rows",
    title: isKept(reason) ? t("Rows to look at", "Lignes à vérifier") : t("Rows left out", "Lignes écartées"),
    description: t("Every row with its source, and why it is here", "Chaque ligne avec sa source et sa raison"),
    page: {
      widths: [1, 24, 9, 30, 24, 14, 14, 18],
      left: ["B", "C", "D"],
      right: ["E", "F", "G", "H"],
      orientation: "landscape",
    },
    subtitle: inEveryLanguage((locale) => `${source}${languages[locale].colon} ${said[locale]}`),
    words: {},
    bands: [
      {
        full: [
          {
            kind: "figures",
            figures: [
              {
                column: "B",
                label: t("Rows", "Lignes"),
                formula: "COUNT(rows_list)",
                format: "count",
                tone: "headline",
              },
              {
                column: "D",
                label: t("Amount, as in the source", "Montant, comme dans la source"),
                formula: "SUM(amounts_list)",
                format: "money",
                tone: "plain",
              },
            ],
          },
        ],
      },
      {
        full: [
          {
            kind: "list",
            name: isKept(reason) ? "RowsToLookAt" : "RowsLeftOut",
            columns: [
              { head: t("Source", "Source"), format: "text", values: rows.source },
              { head: t("Row", "Ligne"), format: "count", values: rows.row, key: "rows_list" },
              {
                head: t("Reason", "Raison"),
                format: "text",
                values: rows.source.map(() => said[locale]),
              },
              { head: orderRoles.customer.label, format: "text", values: rows.customer },
              { head: orderRoles.date.label, format: "date", values: rows.date },
              { head: orderRoles.amount.label, format: "money", values: rows.amount, key: "amounts_list" },
              { head: orderRoles.order.label, format: "text", values: rows.order },
            ],
          },
        ],
      },
    ],
  };
}

const isKept = (reason: LeftOutId | KeptId): reason is KeptId => Object.hasOwn(keptKinds, reason);

/** As a plan in one language. */
export function leftOutPlan(rows: RowColumns, options: LeftOutOptions, locale: Locale): Plan {
  const template = leftOutSheet(rows, options, locale);
  return layout(template, locale, {
    sheetName: template.title[locale],
    answers: {},
    currency: options.currency,
    spelling: "native",
    paper: "a4",
  });
}
