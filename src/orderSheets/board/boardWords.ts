import { t } from "../../template/specs";
import type { Said, Template } from "../../template/Template";
import { inEveryLanguage } from "../../vocabulary/inEveryLanguage";
import { LEVERS } from "../../vocabulary/levers";
import type { Text } from "../../vocabulary/locale";
import { percentSaid } from "../../vocabulary/percentSaid";
import { REALISTIC } from "../../vocabulary/rules";
import type { BoardYear } from "./boardYear";
import { BOARD_LEVERS } from "./changeBlock";
import { without } from "../../template/given";
import { modelApart } from "./outlookRows";
import { markWords } from "./saidAmounts";

interface Years {
  now: BoardYear;
  before?: BoardYear;
}

/** What the sheet says in sentences, with the reason wherever a figure cannot be given. */
export const boardWords = ({ now, before }: Years): NonNullable<Template["words"]> => ({
  ...markWords,
  modelApart,
  notYet: t("not yet", "pas encore"),
  aim: t("aim", "visé"),
  toOne: t(" : 1", "\u00A0: 1"),
  cohortMean: t("mean of the cohorts", "moyenne des cohortes"),
  worth: t("A customer is worth", "Un client vaut"),
  colon: t(":", "\u00A0:"),
  needMargin: t(
    "The value follows once the margin rate is typed into its cream cell.",
    "La valeur apparaîtra dès la saisie du taux de marge dans sa cellule crème.",
  ),
  needChurn: t(
    "The value follows once the churn rate is typed: the orders do not reach back far enough for it.",
    "La valeur apparaîtra dès la saisie du taux d’attrition\u00A0: l’historique des commandes est trop court.",
  ),
  noValue: t(
    "No value: without orders, or with nobody lost, there is none by the formula.",
    "Pas de valeur\u00A0: sans commande, ou sans client perdu, la formule n’en donne pas.",
  ),
  needCost: now.toDate ? costOf(now.toDate.name) : NEED_COST,
  valueIs:
    now.guided.months === 12
      ? t(
          "Lifetime value = margin of a customer in a year × lifetime, undiscounted.",
          "Valeur vie = marge d’un client en un an × durée de vie, sans actualisation.",
        )
      : t(
          "Lifetime value = margin in these months × lifetime in years: low, as they are no full year.",
          "Valeur vie = marge de ces mois × durée de vie en années\u00A0: basse, faute d’année entière.",
        ),
  ...(before ? changeWords(before) : { oneYear: t("There is no year before it.", "Pas d’année avant celle-ci.") }),
  movesMost: t("Moves the value most:", "Ce qui bouge le plus la valeur\u00A0:"),
  ...Object.fromEntries(LEVERS.map((id) => [`lever_${id}`, BOARD_LEVERS[id].word])),
  ...Object.fromEntries(LEVERS.map((id) => [`better_${id}`, BETTER[id]])),
});

const changeWords = ({ on }: BoardYear): Record<string, Text> => ({
  onBefore: on,
  needMarginBefore: t(
    "What changed follows once the margin rate of the year before is typed.",
    "Ce qui a changé apparaîtra dès la saisie du taux de marge de l’année d’avant.",
  ),
  needChurnBefore: t(
    "What changed follows once the churn of the year before is typed: the orders begin too late for it.",
    "Ce qui a changé apparaîtra dès la saisie de l’attrition de l’année d’avant\u00A0: les commandes débutent trop tard.",
  ),
  noValueBefore: t("The year before has no value by the formula.", "L’année d’avant n’a pas de valeur par la formule."),
});

const NEED_COST = t(
  "Acquisition cost is not known for these months: CAC, ratio and payback follow once it is typed.",
  "Coût d’acquisition de ces mois inconnu\u00A0: CAC, ratio et récupération suivront sa saisie.",
);
const costOf = (year: Text): Text => inEveryLanguage((locale) => COST_TO_DATE[locale].replace("{year}", year[locale]));
const COST_TO_DATE = t(
  "CAC is that of {year}, until the acquisition cost of these months is typed.",
  "CAC\u00A0: celui de {year}, jusqu’à la saisie du coût d’acquisition de ces mois.",
);

const share = (text: Text): Text =>
  inEveryLanguage((locale) => text[locale].replace("{share}", percentSaid(REALISTIC.share, locale)));
const points = (text: Text): Text =>
  inEveryLanguage((locale) => text[locale].replace("{points}", String(REALISTIC.points * 100)));

/** The same share of either factor moves the product alike. */
const BY_SHARE = share(t("order value or frequency +{share},", "panier ou fréquence +{share},"));
/** Each lever on its better side. */
const BETTER: Readonly<Record<(typeof LEVERS)[number], Text>> = {
  aov: BY_SHARE,
  purchase_frequency: BY_SHARE,
  margin_rate: points(t("margin +{points} points,", "marge +{points} points,")),
  churn_rate: points(t("churn −{points} points,", "attrition −{points} points,")),
};

/** The value, and what moved it since the year before; or the first figure that is missing for it. */
export function sentenceOf({ now, before }: Years): Said {
  const missing = (year: BoardYear, end: "" | "Before"): string =>
    `IF(${without([year.key("margin")])},"{needMargin${end}}",IF(${without([year.key("churn")])},"{needChurn${end}}","{noValue${end}}"))`;
  const worth = '"{worth} "&said_clv';
  const effects = LEVERS.map((id) => `"{lever_${id}} "&said_effect_${id}`).join('&", "&');
  const said = before
    ? `IF(COUNT(value_now)=0,${worth}&". "&${missing(before, "Before")},${worth}&", "&said_change_clv&" {onBefore}{colon} "&${effects}&".")`
    : `${worth}&". {oneYear}"`;
  return { formula: `IF(COUNT(${now.key("clv")})=0,${missing(now, "")},${said})` };
}
