import { percentSaid } from "./percentSaid";
import type { Text } from "./locale";
import { ODD } from "./rules";
import type { TermId } from "./terms";

/**
 * What a worksheet holds its figures against. Each stands on the sheet as a live formula, "OK" or words that flag it.
 */
export interface Check {
  /** Stands on the sheet, beside OK or the words that flag it. */
  label: Text;
  /** Asked when it is flagged: the user may be right. */
  question: Text;
  /** Why it matters and what to do. */
  advice: Text;
  /** The inputs to look at. */
  inputs: readonly TermId[];
}

export const checks = {
  figures_possible: {
    label: { en: "Every figure is possible", fr: "Chaque chiffre est possible" },
    question: { en: "Is there a figure that cannot be?", fr: "Y a-t-il un chiffre impossible ?" },
    advice: {
      en: "An input holds a text, lies below or above what it can be, or contradicts another: until it is corrected, the sheet shows no value.",
      fr: "Une saisie est un texte, sort de ce qu’elle peut être, ou en contredit une autre : tant qu’elle n’est pas corrigée, la feuille n’affiche pas de valeur.",
    },
    inputs: [],
  },
  revenues_agree: {
    label: { en: "Both revenues agree", fr: "Les deux CA concordent" },
    question: { en: "Do the two revenues belong together?", fr: "Les deux chiffres d’affaires vont-ils ensemble ?" },
    advice: {
      en: "The margin is taken on another revenue than the order value. Take both excluding VAT, for the same goods and the same period.",
      fr: "La marge porte sur un autre chiffre d’affaires que le panier moyen. Prenez les deux hors taxes, pour les mêmes marchandises et la même période.",
    },
    inputs: ["revenue", "margin_revenue"],
  },
  vat_excluded: {
    label: { en: "Revenue excludes VAT", fr: "CA hors taxes" },
    question: { en: "Is VAT still in the revenue?", fr: "La TVA est-elle encore dans le chiffre d’affaires ?" },
    advice: {
      en: "VAT is not yours to keep: enter revenue without it, then set VAT to excluded.",
      fr: "La TVA ne vous revient pas : saisissez le chiffre d’affaires hors taxes, puis indiquez HT.",
    },
    inputs: ["vat", "revenue"],
  },
  orders_cover_customers: {
    label: { en: "Orders at least customers", fr: "Commandes ≥ clients" },
    question: { en: "Are there fewer orders than customers?", fr: "Y a-t-il moins de commandes que de clients ?" },
    advice: {
      en: "Whoever bought in the period placed at least one order: count only those customers.",
      fr: "Qui a acheté dans la période a passé au moins une commande : ne comptez que ces clients.",
    },
    inputs: ["orders", "customers"],
  },
  churn_possible: {
    label: { en: "Churn between 0 and 100%", fr: "Attrition entre 0 et 100 %" },
    question: { en: "Can churn be what the counts say?", fr: "L’attrition peut-elle être celle des effectifs ?" },
    advice: {
      en: "Customers at end cannot be more than start plus new, and somebody leaves in every business. Correct the three counts, or type the rate.",
      fr: "Les clients en fin de période ne peuvent dépasser début plus nouveaux, et toute entreprise perd des clients. Corrigez les trois effectifs ou saisissez le taux.",
    },
    inputs: ["customers_start", "customers_end", "customers_new", "churn_typed"],
  },
  churn_agrees: {
    label: { en: "Churn typed and counted agree", fr: "Attrition saisie = calculée" },
    question: {
      en: "Which churn is right, the typed or the counted?",
      fr: "Quelle attrition est la bonne, la saisie ou la calculée ?",
    },
    advice: {
      en: "The typed rate counts, and the three counts give another one. Clear the rate, or correct the counts.",
      fr: "Le taux saisi l’emporte et les trois effectifs en donnent un autre. Effacez le taux ou corrigez les effectifs.",
    },
    inputs: ["churn_typed", "customers_start", "customers_end", "customers_new"],
  },
  periods_agree: {
    label: { en: "One period throughout", fr: "Une seule période" },
    question: { en: "Are month and year mixed?", fr: "Mois et année sont-ils mélangés ?" },
    advice: {
      en: `A customer would stay more than ${ODD.lifetime} periods. A monthly churn rate beside orders of a year makes the value twelve times too high: CLV.CONVERTCHURN turns one into the other.`,
      fr: `Un client resterait plus de ${ODD.lifetime} périodes. Un taux mensuel à côté de commandes annuelles rend la valeur douze fois trop haute : CLV.CONVERTCHURN convertit l’un en l’autre.`,
    },
    inputs: ["churn_typed", "orders"],
  },
  costs_entered: {
    label: { en: "All costs entered", fr: "Tous les coûts saisis" },
    question: { en: "Is a cost missing?", fr: "Manque-t-il un coût ?" },
    advice: {
      en: "Without the cost of goods all revenue counts as margin; without acquisition cost nobody knows whether growth pays.",
      fr: "Sans coût des marchandises, tout le chiffre d’affaires compte comme marge ; sans coût d’acquisition, nul ne sait si la croissance rapporte.",
    },
    inputs: ["stock_purchases", "cogs", "service_cost", "acquisition_cost"],
  },
  customers_return: {
    label: { en: "Customers come back", fr: "Les clients reviennent" },
    question: { en: "Do most customers buy only once?", fr: "La plupart des clients n’achètent-ils qu’une fois ?" },
    advice: {
      en: "Then the value is hardly more than the margin of one order, and a lifetime says little.",
      fr: "La valeur dépasse alors à peine la marge d’une commande, et une durée de vie dit peu de choses.",
    },
    inputs: ["orders", "customers"],
  },
  ties_out: {
    label: { en: "Unexplained", fr: "Inexpliqué" },
    question: { en: "Does the sheet agree with the accounts?", fr: "La feuille concorde-t-elle avec les comptes ?" },
    advice: {
      en: "The margin per customer times customers differs from the accounts by more than the revenues explain. Compare both sources.",
      fr: "La marge par client multipliée par les clients s’écarte des comptes de plus que les chiffres d’affaires n’expliquent. Comparez les deux sources.",
    },
    inputs: ["margin_accounts", "customers"],
  },
  segments_complete: {
    label: { en: "Every segment is complete", fr: "Chaque segment est complet" },
    question: { en: "Is a figure of a segment missing?", fr: "Manque-t-il un chiffre à un segment ?" },
    advice: {
      en: "The total leaves out what a segment does not have. Fill in all rows of a segment, or none.",
      fr: "Le total ignore ce qui manque à un segment. Remplissez toutes les lignes d’un segment, ou aucune.",
    },
    inputs: ["revenue", "orders", "customers", "cogs"],
  },
  changes_possible: {
    label: { en: "Every change is possible", fr: "Chaque variation est possible" },
    question: { en: "Does a change go too far?", fr: "Une variation va-t-elle trop loin ?" },
    advice: {
      en: "After the change, churn must be above 0 and at most 100%, and margin at most 100%.",
      fr: "Après la variation, l’attrition doit être supérieure à 0 et d’au plus 100 %, la marge d’au plus 100 %.",
    },
    inputs: ["change"],
  },
  scenarios_named: {
    label: { en: "Every scenario has a name", fr: "Chaque scénario a un nom" },
    question: { en: "What is the scenario without a name?", fr: "Quel est ce scénario sans nom ?" },
    advice: {
      en: "A column without a name is left out, whatever its changes.",
      fr: "Une colonne sans nom est ignorée, quelles que soient ses variations.",
    },
    inputs: ["scenario"],
  },
  monthly_churn: {
    label: { en: "Churn is a monthly rate", fr: "Attrition mensuelle" },
    question: { en: "Is this churn a monthly rate?", fr: "Cette attrition est-elle mensuelle ?" },
    advice: {
      en: `More than ${percentSaid(ODD.monthlyChurn, "en")} of the customers would leave each month. A yearly rate here makes the value several times too low: CLV.CONVERTCHURN turns one into the other.`,
      fr: `Plus de ${percentSaid(ODD.monthlyChurn, "fr")} des clients partiraient chaque mois. Un taux annuel ici rend la valeur plusieurs fois trop basse : CLV.CONVERTCHURN convertit l’un en l’autre.`,
    },
    inputs: ["churn_typed", "customers_start", "customers_end", "customers_new"],
  },
  mrr_ties: {
    label: { en: "MRR movements add up", fr: "Les mouvements du MRR concordent" },
    question: { en: "Do the movements of the MRR add up?", fr: "Les mouvements du MRR concordent-ils ?" },
    advice: {
      en: "Start plus new plus expansion less contraction less churned must give the end. Correct one of the six.",
      fr: "Début plus nouveaux plus expansion moins contraction moins résilié doit donner la fin. Corrigez l’un des six.",
    },
    inputs: ["mrr_start", "mrr_new", "mrr_expansion", "mrr_contraction", "mrr_churned", "mrr_end"],
  },
  rows_agree: {
    label: { en: "Every row agrees", fr: "Chaque ligne concorde" },
    question: {
      en: "Does a row contradict itself or the one before?",
      fr: "Une ligne se contredit-elle, ou contredit-elle la précédente ?",
    },
    advice: {
      en: "The last column of the table says which row, and what.",
      fr: "La dernière colonne du tableau dit quelle ligne, et pourquoi.",
    },
    inputs: [],
  },
} as const satisfies Record<string, Check>;

export type CheckId = keyof typeof checks;

/** In place of a sheet's subtitle while a check keeps it from a value. */
export const noValue: Text = {
  en: "No value: see the check “{check}”",
  fr: "Pas de valeur : voir le contrôle « {check} »",
};

/** The name on the worksheet of a check's cell. */
export const checkName = (id: CheckId): `check_${CheckId}` => `check_${id}`;

/** The check that a cell of this name answers; Excel's names come in any letters. */
export function checkOfName(name: string): CheckId | undefined {
  const id = name.toLowerCase().replace(/^check_/, "");
  return id !== name.toLowerCase() && Object.hasOwn(checks, id) ? (id as CheckId) : undefined;
}
