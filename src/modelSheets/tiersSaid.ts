import type { CustomerTiers } from "../orders/models/customerTiers";
import { t } from "../template/specs";
import type { Said } from "../template/Template";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { CLEARLY_APART, LEAST_MARKED } from "../vocabulary/tierRules";
import { expectedIn, hasValue } from "./expectedWords";
import type { ModelTables } from "./ModelTables";
import { worthSaid } from "./worthSaid";

/** How the figures were made. */
export const tiersSaid = (tables: ModelTables, { marks }: CustomerTiers): Said[] => [
  t(
    "Tiers: by what each customer has spent until now, after refunds. Equal amounts share the better tier, as in CLV.VALUETIERS.",
    "Niveaux\u00A0: selon la dépense de chaque client à ce jour, nette des retours. À égalité, le meilleur niveau, comme CLV.VALUETIERS.",
  ),
  t(
    "One order below: so far and one usual order (revenue over days with a purchase) reach the tier, all others unchanged. By that order × P(alive).",
    "À une commande\u00A0: dépense à ce jour et panier moyen du client atteignent le niveau, les autres inchangés. Triés par panier × P(actif).",
  ),
  inEveryLanguage((locale) =>
    FUTURE[locale].replace("{worth}", expectedIn(tables)[locale]).replace("{weeks}", String(tables.settings.horizon)),
  ),
  ...(marks.length === 0
    ? []
    : [
        t(
          `Index: part of the best over part of the others, of marks that ${LEAST_MARKED} customers or more have; hardly by chance: ${CLEARLY_APART} standard errors apart or more.`,
          `Indice\u00A0: part des meilleurs sur part des autres, pour ce que ${LEAST_MARKED} clients ou plus ont en commun\u00A0; hasard peu probable\u00A0: ${CLEARLY_APART} erreurs types d’écart ou plus.`,
        ),
        t(
          "A mark need not be a cause, and a first order is a part of what was spent.",
          "Un trait commun n’est pas forcément une cause, et la première commande fait partie de la dépense.",
        ),
      ]),
  ...(hasValue(tables) ? [worthSaid(tables.settings)] : []),
];

const FUTURE = t(
  "Future best: not in the best 20% so far, but in the best 20% by {worth} expected over {weeks} weeks.",
  "Futurs meilleurs\u00A0: hors des 20\u00A0% meilleurs à ce jour, mais dans les 20\u00A0% meilleurs selon l’attendu ({worth}, {weeks} semaines).",
);
