import { formula, input, t } from "../../template/specs";
import type { TableBlock } from "../../template/Template";
import { TOLERANCE } from "../../vocabulary/rules";
import type { BoardYear } from "./boardYear";

/** The revenue of the orders beside that of the accounts, with one difference that can be named. */
export const accountsBlock = ({ key }: BoardYear): TableBlock => ({
  kind: "table",
  title: t("Tie-out to the accounts", "Rapprochement avec les comptes"),
  rows: [
    {
      label: t("Revenue of the orders", "CA des commandes"),
      cells: { J: formula("ordered", key("revenue"), "wholeMoney") },
    },
    {
      label: t("Revenue in the accounts", "CA des comptes"),
      cells: {
        J: input("revenue", "wholeMoney", {
          key: "accounts",
          asks: {
            label: t("Revenue in the accounts", "CA des comptes"),
            help: t(
              "Revenue of the same months in the accounts, excluding VAT",
              "Chiffre d’affaires des mêmes mois en comptabilité, hors taxes",
            ),
          },
        }),
      },
    },
    {
      cells: {
        H: input("data_source", "text", {
          key: "booked_for",
          usual: t("Booked otherwise: say what", "Comptabilisé autrement\u00A0: préciser"),
          wide: true,
          asks: {
            label: t("The difference", "L’écart"),
            help: t(
              "Why the accounts say something else: shipped in January and booked in December, for example",
              "Pourquoi les comptes disent autre chose\u00A0: expédié en janvier et compté en décembre, par exemple",
            ),
            longest: 34,
          },
        }),
        J: input("total", "wholeMoney", {
          key: "booked",
          asks: {
            label: t("Amount of the difference", "Montant de l’écart"),
            help: t(
              "What the accounts have more than the orders; below 0 where it is less",
              "Ce que les comptes ont de plus que les commandes\u00A0; négatif s’ils en ont moins",
            ),
          },
        }),
      },
    },
    {
      label: t("Unexplained", "Écart inexpliqué"),
      kind: "total",
      cells: {
        I: {
          formula: `IF(COUNT(unexplained)=0,"–",IF(ABS(unexplained)<${TOLERANCE.accounts},"OK","{look}"))`,
          format: "text",
          check: "row",
        },
        J: formula("unexplained", 'IF(COUNT(accounts)=0,"–",ROUND(accounts-ordered-SUM(booked),2))', "wholeMoney", {
          align: "right",
        }),
      },
    },
  ],
});
