import type { Text } from "./locale";

interface Kind {
  label: Text;
  /** In small letters without accents: a status or product that is called so, or begins or ends with it. */
  words: readonly string[];
}

/** What an order's status may say besides that it is one. Words of shops in both languages. */
export const statusKinds = {
  cancelled: {
    label: { en: "Cancelled", fr: "Annulées" },
    words: ["cancelled", "canceled", "cancel", "voided", "void", "annule", "annulee", "annulation", "closed lost"],
  },
  failed: {
    label: { en: "Not paid", fr: "Non payées" },
    words: [
      "failed",
      "declined",
      "rejected",
      "expired",
      "unpaid",
      "abandoned",
      "chargeback",
      "echoue",
      "echouee",
      "refuse",
      "refusee",
      "impaye",
      "impayee",
      "expire",
      "expiree",
      "abandonne",
      "erreur de paiement",
    ],
  },
  draft: {
    label: { en: "Drafts and quotations", fr: "Brouillons et devis" },
    words: ["draft", "checkout draft", "quotation", "quote", "quotation sent", "brouillon", "devis", "devis envoye"],
  },
  test: { label: { en: "Tests", fr: "Tests" }, words: ["test", "demo", "sandbox", "essai"] },
  refunded: {
    label: { en: "Refunded", fr: "Remboursées" },
    words: ["refunded", "rembourse", "remboursee", "returned", "retourne", "retournee"],
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type StatusKindId = keyof typeof statusKinds;

/** What a line may be instead of something that was bought. */
export const productKinds = {
  postage: {
    label: { en: "Postage", fr: "Frais de port" },
    words: [
      "post",
      "postage",
      "dotcom postage",
      "carriage",
      "shipping",
      "delivery",
      "freight",
      "port",
      "frais de port",
      "frais d expedition",
      "livraison",
      "frais de livraison",
      "transport",
    ],
  },
  fee: {
    label: { en: "Fees", fr: "Frais" },
    words: [
      "fee",
      "fees",
      "bank charges",
      "amazon fee",
      "amazonfee",
      "commission",
      "service charge",
      "handling",
      "frais",
      "frais bancaires",
      "frais de dossier",
      "frais de service",
    ],
  },
  correction: {
    label: { en: "Corrections by hand", fr: "Corrections manuelles" },
    words: ["manual", "adjustment", "adjust bad debt", "bad debt", "correction", "ajustement", "regularisation"],
  },
  discount: {
    label: { en: "Discounts", fr: "Remises" },
    words: ["discount", "voucher", "coupon", "remise", "rabais", "bon de reduction", "avoir"],
  },
  voucher: {
    label: { en: "Gift cards", fr: "Cartes cadeaux" },
    words: ["gift card", "gift voucher", "gift certificate", "carte cadeau", "cheque cadeau", "bon cadeau"],
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type ProductKindId = keyof typeof productKinds;
