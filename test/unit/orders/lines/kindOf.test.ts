import { productKindOf, statusKindOf } from "../../../../src/orders/lines/kindOf";

test.each([
  ["Canceled", "cancelled"],
  ["Annulée", "cancelled"],
  ["Commande annulée", "cancelled"],
  ["closed lost", "cancelled"],
  ["voided", "cancelled"],
  ["wc-failed", "failed"],
  ["Erreur de paiement", "failed"],
  ["checkout-draft", "draft"],
  ["Devis envoyé", "draft"],
  ["test", "test"],
  ["refunded", "refunded"],
  ["partially_refunded", undefined],
  ["Partiellement remboursée", undefined],
  ["paid", undefined],
  ["completed", undefined],
  ["Livré", undefined],
  ["Bon de commande", undefined],
  ["", undefined],
])("status %j", (status, kind) => {
  expect(statusKindOf(status)).toBe(kind);
});

test.each([
  ["POST", "postage"],
  ["DOTCOM POSTAGE", "postage"],
  ["Frais de port 48 h", "postage"],
  ["Livraison", "postage"],
  ["BANK CHARGES", "fee"],
  ["AMAZON FEE", "fee"],
  ["Frais de dossier", "fee"],
  ["Manual", "correction"],
  ["Adjust bad debt", "correction"],
  ["Discount", "discount"],
  ["Gift card 50 €", "voucher"],
  ["Carte cadeau", "voucher"],
  ["POSTCARD SET", undefined],
  ["PORTABLE LAMP", undefined],
  ["WHITE METAL LANTERN", undefined],
  ["85123A", undefined],
])("product %j", (product, kind) => {
  expect(productKindOf(product)).toBe(kind);
});
