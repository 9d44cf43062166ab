import type { TriedModel } from "../core/models/compareModels";
import { figure } from "../orderSheets/figures";
import { t } from "../template/specs";
import type { CellSpec, TableBlock, TableRow } from "../template/Template";
import type { Text } from "../vocabulary/locale";
import { keepsOneTimeBuyers } from "../vocabulary/purchaseModelWords";
import type { ModelTables } from "./ModelTables";
import { roomy } from "./roomy";

/** The parameters with their errors and what they mean, and what they were fitted to. */
export function parametersBlock({ one, comparison, repeats, boughtOnce }: ModelTables): TableBlock {
  const { parameters, standardErrors, logLikelihood } = one.fit;
  const row = (label: Text, value: CellSpec, says?: Text): TableRow => ({
    label,
    cells: { C: value, ...(says ? { E: { note: says } } : {}) },
  });
  const always = keepsOneTimeBuyers(one.model)
    ? t("this model takes each as active", "actifs, par hypothèse")
    : undefined;
  return {
    kind: "table",
    title: t("Parameters", "Paramètres"),
    heads: { C: t("value", "valeur"), D: t("± std. error", "± err. type"), E: t("in words", "en mots") },
    rows: [
      ...parametersOf(one).map(([name, says], i): TableRow => ({
        label: { value: name, format: "text" },
        cells: {
          C: figure(parameters[i], roomy(parameters[i]!, "fourDecimals"), `par_${name}`),
          D: figure(standardErrors[i], roomy(standardErrors[i]!, "fourDecimals"), undefined, { quiet: true }),
          E: { note: says },
        },
      })),
      ...(one.rhythm > 1
        ? [
            {
              label: { value: "k", format: "text" as const },
              cells: {
                C: figure(one.rhythm, "count", "par_k"),
                E: { note: t("a rhythm: more even than chance", "un rythme, plus régulier que le hasard") },
              },
            },
          ]
        : []),
      row(t("Log-likelihood", "Log-vraisemblance"), figure(logLikelihood, roomy(logLikelihood, "twoDecimals"))),
      row(
        t("AIC", "AIC"),
        figure(one.aic, roomy(one.aic, "oneDecimal")),
        t("lower fits better; see below", "plus bas, mieux ajusté\u00A0; voir plus bas"),
      ),
      row(t("Customers", "Clients"), figure(comparison.customers, "count")),
      row(
        t("Repeat purchases", "Réachats"),
        figure(repeats, "count"),
        t("a purchase is a day with an order", "un achat est un jour avec commande"),
      ),
      row(t("Bought once", "Un seul achat"), figure(boughtOnce, "count"), always),
    ],
  };
}

/** Names of the parameters, in the order of the fit, and what each means. */
const parametersOf = (one: TriedModel): readonly (readonly [name: string, says: Text])[] => {
  const [r] = one.fit.parameters as [number];
  const between = one.rhythm > 1 ? "alpha × k ÷ r" : "alpha ÷ r";
  const first = [
    [
      "r",
      r < 1
        ? t("below 1: few buy often, most hardly ever", "sous 1\u00A0: peu achètent souvent")
        : t("1 and more: buyers are fairly alike", "1 et plus\u00A0: acheteurs assez semblables"),
    ],
    ["alpha", t(`weeks: ${between} between purchases`, `semaines\u00A0: ${between} entre deux achats`)],
  ] as const;
  return one.model === "paretonbd"
    ? [
        ...first,
        ["s", t("how alike the times of leaving are", "ressemblance des durées avant départ")],
        ["beta", t("weeks: half leave in beta × (2^(1 ÷ s) − 1)", "semaines\u00A0: moitié en beta × (2^(1 ÷ s) − 1)")],
      ]
    : [
        ...first,
        ["a", t("a ÷ (a + b) stop after a purchase", "a ÷ (a + b)\u00A0: départ après un achat")],
        ["b", t("with a: how alike these chances are", "avec a\u00A0: ressemblance de ces risques")],
      ];
};
