import type { FormatId } from "../template/numberFormat";
import { given } from "../template/given";
import { formula, input, t } from "../template/specs";
import type { CellSpec, ColumnId, TableBlock, TableRow } from "../template/Template";
import { HEADS } from "./rollUpWords";

/** Rows for currencies; a roll-up keeps them, so that its list stays where it is. */
const LEAST_CURRENCIES = 4;

export const rowsFor = (currencies: readonly string[]): number => Math.max(LEAST_CURRENCIES, currencies.length);

const of = (key: string, i: number | "all"): string => `${key}_${String(i)}`;
export const rateKey = (i: number): string => of("rate", i);

interface Currencies {
  currencies: readonly string[];
  rates: Readonly<Record<string, number>>;
  /** How many rows there are for them. */
  rows: number;
}

/**
 * The figures of all copies, of each currency in itself and together: ratios are those of the sums, never means of
 * ratios. A currency without a rate is kept apart.
 */
export function totalsBlock({ currencies, rates, rows }: Currencies): TableBlock {
  return {
    kind: "table",
    title: t("All copies together", "Tous les exemplaires ensemble"),
    heads: {
      C: t("copies", "exemplaires"),
      D: { formula: '="{rateIn} "&currency_0' },
      E: HEADS.currency,
      F: HEADS.revenue,
      G: HEADS.orders,
      H: HEADS.customers,
      I: HEADS.start,
      J: HEADS.fresh,
      K: HEADS.aov,
      L: HEADS.frequency,
      M: HEADS.margin,
      N: HEADS.churn,
      O: HEADS.value,
      P: HEADS.cac,
      Q: HEADS.retention,
      R: HEADS.ratio,
    },
    rows: [
      ...Array.from({ length: rows }, (_, i): TableRow => {
        const currency = currencies[i];
        return currency === undefined ? BLANK : currencyRow(i, currency, i === 0 ? 1 : rates[currency]);
      }),
      { label: t("All", "Ensemble"), kind: "total", cells: allCells(currencies.length) },
    ],
    foot: { formula: '="{ratioOfSums}"' },
  };
}

/** A row that a currency may take later. */
const BLANK: TableRow = { kind: "bare", label: { value: "", format: "text" }, cells: {} };

function currencyRow(i: number, currency: string, rate: number | undefined): TableRow {
  const within = (list: string): string => `SUMPRODUCT((currency_list=${of("currency", i)})*1,${list}_list)`;
  const sum = (key: string, format: FormatId): CellSpec => formula(of(key, i), within(key), format);
  return {
    label:
      i === 0
        ? t("in the currency of most", "dans la devise la plus fréquente")
        : t("in another one", "dans une autre"),
    cells: {
      C: formula(of("copies", i), `SUMPRODUCT((currency_list=${of("currency", i)})*(revenue_list<>""))`, "count"),
      D:
        i === 0
          ? { value: 1, format: "fourDecimals", key: rateKey(0), quiet: true }
          : input("target_ratio", "fourDecimals", {
              asks: RATE,
              key: rateKey(i),
              ...(rate === undefined ? {} : { usual: rate }),
            }),
      E: { value: currency === "" ? NO_CURRENCY : currency, format: "text", key: of("currency", i) },
      F: sum("revenue", "wholeMoney"),
      G: sum("orders", "count"),
      H: sum("customers", "count"),
      I: sum("start", "count"),
      J: sum("fresh", "count"),
      ...ratioCells(i),
    },
  };
}

/** Any number above 0, as a ratio is. */
const RATE = {
  label: t("Exchange rate", "Taux de change"),
  help: t(
    "What one unit of this currency is worth in the first one; blank keeps its copies apart",
    "Ce que vaut une unité de cette devise dans la première\u00A0; vide, ses exemplaires restent à part",
  ),
};

/** A currency that no cell names. */
export const NO_CURRENCY = "?";

function ratioCells(i: number | "all"): Partial<Record<ColumnId, CellSpec>> {
  const divided = (key: string, above: string, below: string, format: FormatId): CellSpec =>
    formula(of(key, i), `IF(${of(below, i)}>0,${of(above, i)}/${of(below, i)},"–")`, format, { align: "right" });
  const worked = (key: string, needs: readonly string[], text: string, format: FormatId): CellSpec =>
    formula(
      of(key, i),
      given(
        needs.map((need) => of(need, i)),
        text.replace(/\{(\w+)\}/g, (_, need: string) => of(need, i)),
      ),
      format,
      { align: "right" },
    );
  return {
    K: divided("aov", "revenue", "orders", "money"),
    L: divided("frequency", "orders", "customers", "fourDecimals"),
    M: divided("margin", "earned", "revenue", "rate"),
    N: divided("churn", "lost", "counted", "rate"),
    O: worked(
      "value",
      ["aov", "frequency", "margin", "churn"],
      "CLV.VALUE({aov},{frequency},{margin},{churn})",
      "money",
    ),
    P: divided("cac", "spent", "won", "money"),
    Q: divided("retention", "kept", "customers", "money"),
    R: worked("ratio", ["value", "cac", "retention"], "CLV.RATIO({value}-{retention},{cac})", "ratio"),
  };
}

const SUMS = ["earned", "lost", "counted", "spent", "won", "kept"] as const;
const IN_MONEY: readonly string[] = ["revenue", "earned", "spent", "kept"];

/** Over the rows of all currencies with a rate. */
function acrossCurrencies(key: string, count: number): string {
  const all = (what: string): string => (count > 1 ? `${of(what, 0)}:${of(what, count - 1)}` : of(what, 0));
  return IN_MONEY.includes(key)
    ? `SUMPRODUCT(${all("rate")},${all(key)})`
    : `SUMPRODUCT((${all("rate")}>0)*1,${all(key)})`;
}

function allCells(count: number): TableRow["cells"] {
  const sum = (key: string, format: FormatId): CellSpec =>
    formula(of(key, "all"), acrossCurrencies(key, count), format);
  return {
    C: sum("copies", "count"),
    E: formula("currency_all", "currency_0", "text"),
    F: sum("revenue", "wholeMoney"),
    G: sum("orders", "count"),
    H: sum("customers", "count"),
    I: sum("start", "count"),
    J: sum("fresh", "count"),
    ...ratioCells("all"),
  };
}

/** The sums whose quotients the rates are, beside the page. */
export function workingsBlock(currencies: readonly string[], rows: number, columns: readonly ColumnId[]): TableBlock {
  const [earned, lost, counted, spent, won, kept] = columns as readonly [
    ColumnId,
    ColumnId,
    ColumnId,
    ColumnId,
    ColumnId,
    ColumnId,
  ];
  const places = { earned, lost, counted, spent, won, kept };
  const cells = (of: (key: (typeof SUMS)[number]) => CellSpec): TableRow["cells"] =>
    Object.fromEntries(SUMS.map((key) => [places[key], of(key)]));
  const format = (key: string): FormatId => (IN_MONEY.includes(key) ? "wholeMoney" : "count");
  return {
    kind: "table",
    title: t("Sums behind the ratios", "Sommes derrière les ratios"),
    heads: {
      [earned]: t("margin", "marge"),
      [lost]: t("lost", "perdus"),
      [counted]: t("at start, counted", "au début, comptés"),
      [spent]: t("acquisition", "acquisition"),
      [won]: t("new, with a cost", "nouveaux, avec coût"),
      [kept]: t("retention", "fidélisation"),
    },
    rows: [
      ...Array.from({ length: rows }, (_, i): TableRow =>
        i >= currencies.length
          ? BLANK
          : {
              label: { value: currencies[i] === "" ? NO_CURRENCY : currencies[i]!, format: "text" },
              cells: cells((key) => formula(of(key, i), sumOf(key, of("currency", i)), format(key))),
            },
      ),
      {
        label: t("All", "Ensemble"),
        kind: "total",
        cells: cells((key) => formula(of(key, "all"), acrossCurrencies(key, currencies.length), format(key))),
      },
    ],
  };
}

/** Each from the columns of the list, over the rows of a currency. */
function sumOf(key: (typeof SUMS)[number], currency: string): string {
  const here = `(currency_list=${currency})`;
  switch (key) {
    case "earned":
      return `SUMPRODUCT(${here}*1,revenue_list,margin_list)`;
    case "lost":
      return `SUMPRODUCT(${here}*1,start_list,churn_list)`;
    case "counted":
      return `SUMPRODUCT(${here}*1,start_list)`;
    case "spent":
      return `SUMPRODUCT(${here}*1,fresh_list,cac_list)`;
    case "won":
      return `SUMPRODUCT(${here}*(cac_list<>""),fresh_list)`;
    case "kept":
      return `SUMPRODUCT(${here}*1,customers_list,retention_list)`;
  }
}
