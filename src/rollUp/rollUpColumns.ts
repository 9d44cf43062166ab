import { t } from "../template/specs";
import type { ListColumn, ListValues } from "../template/Template";
import { daySaid } from "../vocabulary/daySaid";
import type { Locale } from "../vocabulary/locale";
import { currencyOf } from "./currencyOf";
import type { CopyFigures } from "./copyFigures";
import { remarkOf } from "./remarkOf";
import type { RolledUp } from "./RolledUp";
import { HEADS } from "./rollUpWords";
import { cutoffOf, said } from "./said";
import { NO_CURRENCY } from "./totalsBlocks";

/** A row for each copy, those that are left out last: with the reason in place of figures. */
export function rollUpColumns({ rows, left }: RolledUp, locale: Locale): ListColumn[] {
  const texts = (
    of: (row: (typeof rows)[number]) => string,
    ofLeft: (one: (typeof left)[number]) => string = () => "",
  ): ListValues => [...rows.map(of), ...left.map(ofLeft)];
  const figures = (of: (figures: CopyFigures) => number | undefined): ListValues => [
    ...rows.map(({ figures }) => of(figures) ?? null),
    ...left.map(() => null),
  ];
  return [
    {
      head: t("Copy", "Exemplaire"),
      format: "text",
      values: texts(
        ({ copy }) => copy.name,
        ({ name }) => name,
      ),
    },
    { head: HEADS.entity, format: "text", values: texts(({ copy }) => said(copy, "entity")[locale]) },
    { head: HEADS.period, format: "text", values: texts(({ copy }) => said(copy, "period_covered")[locale]) },
    {
      head: HEADS.currency,
      format: "text",
      values: texts(({ copy }) => currencyOf(copy) || NO_CURRENCY),
      key: "currency_list",
    },
    { head: HEADS.revenue, format: "wholeMoney", values: figures(({ revenue }) => revenue), key: "revenue_list" },
    { head: HEADS.orders, format: "count", values: figures(({ orders }) => orders), key: "orders_list" },
    { head: HEADS.customers, format: "count", values: figures(({ customers }) => customers), key: "customers_list" },
    { head: HEADS.start, format: "count", values: figures((one) => one.customers_start), key: "start_list" },
    { head: HEADS.fresh, format: "count", values: figures((one) => one.customers_new), key: "fresh_list" },
    { head: HEADS.aov, format: "money", values: figures(({ aov }) => aov) },
    { head: HEADS.frequency, format: "fourDecimals", values: figures((one) => one.purchase_frequency) },
    { head: HEADS.margin, format: "rate", values: figures((one) => one.margin_rate), key: "margin_list" },
    { head: HEADS.churn, format: "rate", values: figures((one) => one.churn_rate), key: "churn_list" },
    { head: HEADS.value, format: "money", values: figures(({ clv }) => clv), bold: true, rules: [{ kind: "bars" }] },
    { head: HEADS.cac, format: "money", values: figures(({ cac }) => cac), key: "cac_list" },
    {
      head: HEADS.retention,
      format: "money",
      values: figures((one) => one.retention_cost),
      quiet: true,
      key: "retention_list",
    },
    { head: HEADS.ratio, format: "ratio", values: figures((one) => one.ltv_cac) },
    {
      head: t("Checks", "Contrôles"),
      format: "text",
      align: "center",
      values: texts(
        ({ figures: { flagged, passed } }) =>
          flagged.length > 0
            ? TO_SEE[locale].replace("{count}", String(flagged.length))
            : PASSED[locale].replace("{count}", String(passed)),
        () => LEFT_OUT[locale],
      ),
    },
    {
      head: t("Prepared by, until", "Préparé par, arrêté au"),
      format: "text",
      values: texts((row) => prepared(row, locale)),
      quiet: true,
    },
    {
      head: t("To look at", "À voir"),
      format: "text",
      values: texts(
        (row) => remarkOf(row, rows, locale),
        ({ reason }) => firstSentence(reason[locale]),
      ),
    },
  ];
}

export const WIDTHS = [27, 17, 13, 11, 12, 11, 11, 10, 11, 12.5, 12, 10, 10.5, 11, 9, 13, 13, 12, 22, 60] as const;

const PASSED = t("{count} OK", "{count} OK");
const TO_SEE = t("{count} to look at", "{count} à voir");
const LEFT_OUT = t("left out", "écarté");

function prepared({ copy }: RolledUp["rows"][number], locale: Locale): string {
  const day = cutoffOf(copy);
  return [said(copy, "prepared_by")[locale], ...(day === undefined ? [] : [daySaid(day, locale)])]
    .filter((part) => part !== "")
    .join(", ");
}

/** What is wrong, without what helps: a cell has one line. */
const firstSentence = (text: string): string => text.split(/(?<=[.!?]) /)[0]!;
