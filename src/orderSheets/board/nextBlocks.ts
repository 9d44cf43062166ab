import type { OrderTables } from "../../orders/tables/OrderTables";
import { formula, input, t } from "../../template/specs";
import type { TableBlock, TableRow } from "../../template/Template";
import { TARGET_RATIO } from "../../vocabulary/rules";
import { ageFormat } from "../cohortWords";
import { figure } from "../figures";
import { LEVERS } from "../../vocabulary/levers";
import { bestLever } from "./rangeBlock";

const ACTIONS = 5;

/** What is to be done, by whom, until when: for people to fill in; below it what moves the value most. */
export const nextBlock = (): TableBlock => ({
  kind: "table",
  title: t("What to do next", "Plan d’actions"),
  heads: { E: t("owner", "qui"), F: t("by", "pour le") },
  rows: Array.from({ length: ACTIONS }, (_, i): TableRow => ({
    cells: {
      B: input("scenario", "text", {
        key: `action_${i}`,
        wide: 2,
        asks: {
          label: t("What to do", "Action"),
          help: t("What is to be done, in a line", "Ce qu’il faut faire, en une ligne"),
          longest: 52,
        },
      }),
      E: input("prepared_by", "text", {
        key: `owner_${i}`,
        asks: {
          label: t("Owner", "Responsable"),
          help: t("Who answers for it", "Qui en répond"),
          longest: 20,
        },
      }),
      F: input("data_cutoff", "date", {
        key: `by_${i}`,
        asks: { label: t("By", "Pour le"), help: t("The day until which it is done", "Le jour où ce sera fait") },
      }),
    },
  })),
  foot: {
    formula: `IF(COUNT(best_alone)=0,"","{movesMost} "&${bestLever(LEVERS.map((id) => `better_${id}`))}&" "&said_best)`,
  },
});

/** By which rules the figures were counted, and who answers for them. */
export const rulesBlock = ({ settings, marginBy }: OrderTables, paid: string): TableBlock => ({
  kind: "table",
  title: t("Rules and source", "Règles et source"),
  rows: [
    {
      label: t("Orders until", "Commandes arrêtées au"),
      cells: { J: figure(settings.until, "date") },
    },
    {
      label: t("Customer lost after, months", "Client perdu après, en mois"),
      cells: { J: figure(settings.inactiveAfter, "count") },
    },
    {
      label: t("Margin has paid for the CAC in", "La marge a payé le CAC en"),
      cells: { J: formula("paid_back", paid, ageFormat({ periodId: settings.cohortPeriod }), { align: "right" }) },
    },
    {
      label: t("Margin", "Marge"),
      cells: {
        J: figure(
          marginBy === "costs"
            ? t("by the costs of the orders", "selon les coûts")
            : t("by the rate typed", "selon le taux saisi"),
          "text",
        ),
      },
    },
    {
      label: t("Target ratio CLV to CAC", "Ratio CLV/CAC visé"),
      cells: { J: input("target_ratio", "ratio", { key: "target", usual: TARGET_RATIO }) },
    },
    {
      label: t("Prepared by", "Préparé par"),
      cells: { I: input("prepared_by", "text", { key: "prepared", wide: true }) },
    },
  ],
});
