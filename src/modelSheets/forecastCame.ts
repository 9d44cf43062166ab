import { figure } from "../orderSheets/figures";
import { formula, input, t, unlessBlank } from "../template/specs";
import type { TableBlock } from "../template/Template";
import { grouped } from "../vocabulary/grouped";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { eachMonth, TWELVE_MONTHS, type ForecastShown } from "./ForecastShown";
import type { YearTried } from "./yearAhead";

/** Those who are not customers yet: by what winning them costs, and what new ones brought in their first year here. */
export function newcomersBlock({ format }: ForecastShown, { newcomers }: YearTried): TableBlock {
  const each = newcomers.customers > 0 ? Math.round((newcomers.revenue / newcomers.customers) * 100) / 100 : undefined;
  return {
    kind: "table",
    title: t("New customers, apart", "Nouveaux clients, à part"),
    heads: { G: TWELVE_MONTHS },
    rows: [
      {
        label: t("Acquisition spend planned", "Dépense d’acquisition prévue"),
        cells: { G: input("acquisition_cost", "wholeMoney", { key: "planned" }) },
      },
      {
        label: t("Cost of a new customer (CAC)", "Coût d’un nouveau client (CAC)"),
        cells: { G: input("cac", "money", { key: "cac_planned" }) },
      },
      {
        label: t("New customers", "Nouveaux clients"),
        cells: {
          G: formula(
            "new_planned",
            unlessBlank(["planned", "cac_planned"], 'IF(cac_planned>0,planned/cac_planned,"–")'),
            "count",
          ),
        },
      },
      {
        label: inEveryLanguage((locale) => EACH[locale].replace("{count}", grouped(newcomers.customers, locale))),
        cells: { G: each === undefined ? figure("–", "text", "new_each") : figure(each, "money", "new_each") },
      },
      {
        label: t("Revenue of new customers", "CA des nouveaux clients"),
        kind: "sum",
        cells: { G: formula("new_ahead", 'IF(COUNT(new_planned,new_each)<2,"",new_planned*new_each)', format) },
      },
      {
        label: t("With today’s customers", "Avec les clients actuels"),
        kind: "total",
        cells: { G: formula("with_new", 'IF(COUNT(new_ahead)=0,"",ahead_all+new_ahead)', format) },
      },
    ],
  };
}

const EACH = t("Revenue of one, the year it came ({count})", "CA d’un seul, l’année d’arrivée ({count})");
/** This forecast, kept as it is, against what is typed beside it. */
export function cameBlock(shown: ForecastShown): TableBlock {
  const { format, change, hasMonths } = shown;
  const [came, ahead, low, high] = ["came", "ahead", "low", "high"].map((key) => eachMonth(key, shown));
  const filled = `(${came!}<>"")`;
  const unlessNone = (text: string): string => `IF(COUNT(${came!})=0,"",${text})`;
  return {
    kind: "table",
    title: t("What came", "Réalisé"),
    heads: {},
    rows: [
      {
        label: hasMonths
          ? t("Forecast of the months that came", "Prévision des mois réalisés")
          : t("Forecast", "Prévision"),
        cells: { K: formula("due", unlessNone(`SUMPRODUCT(${filled}*${ahead!})`), format) },
      },
      { label: t("Came", "Réalisé"), cells: { K: formula("came_so_far", unlessNone("came_all"), format) } },
      {
        label: t("Came less forecast", "Réalisé moins prévision"),
        kind: "total",
        cells: {
          J: formula("came_share", 'IF(COUNT(due,came_all)<2,"",IF(due>0,came_all/due-1,""))', "signedShare"),
          K: formula("came_gap", 'IF(COUNT(due,came_all)<2,"",came_all-due)', change),
        },
      },
      {
        label: hasMonths
          ? t("Months within low and high", "Mois entre bas et haut")
          : t("Within low and high", "Entre bas et haut"),
        cells: {
          J: formula("within", unlessNone(`SUMPRODUCT(${filled}*(${came!}>=${low!})*(${came!}<=${high!}))`), "count"),
          K: formula("within_of", unlessNone(`"{of} "&COUNT(${came!})`), "text", { align: "right" }),
        },
      },
    ],
    foot: t(
      "Nothing changes this page but you: type in the cream column what came.",
      "Rien ne change cette page sans vous\u00A0: saisissez le réalisé dans la colonne crème.",
    ),
  };
}
