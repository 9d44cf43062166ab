import { valueOfLevers } from "../../template/valueOfLevers";
import { formula, t } from "../../template/specs";
import type { FormatId } from "../../template/numberFormat";
import type { Block, TableRow } from "../../template/Template";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import { LEVERS, type LeverId } from "../../vocabulary/levers";
import type { Text } from "../../vocabulary/locale";
import type { BoardYear, YearFigure } from "./boardYear";
import { given } from "../../template/given";

/** What a year calls a lever by, and how it is said and shown. */
export const BOARD_LEVERS: Readonly<Record<LeverId, { figure: YearFigure; word: Text; format: FormatId }>> = {
  aov: { figure: "aov", word: t("order value", "panier"), format: "money" },
  purchase_frequency: { figure: "frequency", word: t("frequency", "fréquence"), format: "fourDecimals" },
  margin_rate: { figure: "margin", word: t("margin", "marge"), format: "rate" },
  churn_rate: { figure: "churn", word: t("churn", "attrition"), format: "rate" },
};

/** The cell of a lever in a year. */
export const leverCell = ({ key }: BoardYear, id: LeverId): string => key(BOARD_LEVERS[id].figure);

const TITLE = t("What changed", "Ce qui a changé");

/**
 * By how much each lever moved the value: one after the other, in the order in which they are multiplied, each as it is
 * now and those after it as they were. So the effects add up to the difference to the last digit.
 *
 * @formula effect of the i-th lever = value(now for levers 1 to i, then for the others) - value(now for levers 1 to i - 1)
 * @source Chain substitution: Bennet (1920), The Theory of Measurement of Changes in Cost of Living; the order is ours
 */
export function changeBlock({ now, before }: { now: BoardYear; before?: BoardYear }): Block {
  if (!before)
    return {
      kind: "sentences",
      title: TITLE,
      lines: [
        t("The orders hold one year: there is none before it.", "Les commandes couvrent un an\u00A0: rien avant."),
        t("An update with the next year says it here.", "Une mise à jour, l’an prochain, le dira ici."),
      ],
    };
  const needs = [...LEVERS.map((id) => leverCell(now, id)), ...LEVERS.map((id) => leverCell(before, id))];
  const upTo = (count: number): string =>
    valueOfLevers((id) => leverCell(LEVERS.indexOf(id) < count ? now : before, id));
  return {
    kind: "table",
    title: TITLE,
    heads: { I: t("was", "avant"), J: t("effect", "effet") },
    rows: [
      {
        label: valueIn(before),
        cells: { J: formula("value_then", before.key("clv"), "money", { align: "right" }) },
      },
      ...LEVERS.map((id, i): TableRow => {
        const { word, format } = BOARD_LEVERS[id];
        return {
          label: inEveryLanguage((locale) => OF_WHICH[locale].replace("{lever}", word[locale])),
          kind: "detail",
          cells: {
            I: {
              formula: given([leverCell(before, id)], leverCell(before, id)),
              format,
              quiet: true,
              align: "right",
            },
            J: formula(`effect_${id}`, given(needs, `${upTo(i + 1)}-${upTo(i)}`), "signedMoney", { align: "right" }),
          },
        };
      }),
      {
        label: valueIn(now),
        kind: "total",
        cells: {
          I: {
            formula: `IF(COUNT(value_now)=0,"–",IF(ROUND(value_now-${now.key("clv")},2)=0,"OK","{look}"))`,
            format: "text",
            check: "row",
          },
          J: formula(
            "value_now",
            `IF(COUNT(value_then,effect_aov:effect_churn_rate)<${LEVERS.length + 1},"–",SUM(value_then:effect_churn_rate))`,
            "money",
            { align: "right" },
          ),
        },
      },
    ],
    foot: t(
      "One lever after the other, in this order; those below as before.",
      "Un levier après l’autre, dans cet ordre\u00A0; les suivants comme avant.",
    ),
  };
}

const OF_WHICH = t("of which {lever}", "dont {lever}");

const valueIn = ({ name }: BoardYear): Text =>
  inEveryLanguage((locale) => VALUE_IN[locale].replace("{year}", name[locale]));
const VALUE_IN = t("Value, {year}", "Valeur, {year}");
