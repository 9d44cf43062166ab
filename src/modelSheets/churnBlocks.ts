import { figure } from "../orderSheets/figures";
import { CUSTOMERS } from "../orderSheets/words";
import type { FormatId } from "../template/numberFormat";
import { formula, t } from "../template/specs";
import type { ColumnId, TableBlock, TableRow } from "../template/Template";
import { ACT_WITHIN } from "../vocabulary/churnRules";
import { daySaid } from "../vocabulary/daySaid";
import { grouped } from "../vocabulary/grouped";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { percentSaid } from "../vocabulary/percentSaid";
import { fitting, LEFT, OTHERS } from "./channelRows";
import { LATER } from "./churnColumns";
import type { WatchedCustomers } from "./ModelTables";

const AT_RISK = t("at risk", "à risque");

interface Sums {
  /** Columns of the two sums. */
  at: readonly [first: ColumnId, second: ColumnId];
  /** Of what is at risk. */
  format: FormatId;
}

/** What the list comes to, and how many of all who are late are on it. */
export function totalsBlock(
  { places, all }: WatchedCustomers,
  leastActive: number,
  { at: [ifActive, atRisk], format }: Sums,
): TableBlock {
  return {
    kind: "table",
    title: t("This list", "Cette liste"),
    heads: { [ifActive]: t("if active", "si actif"), [atRisk]: AT_RISK },
    rows: [
      {
        label: inEveryLanguage((locale) =>
          LISTED[locale]
            .replace("{count}", grouped(places.length, locale))
            .replace("{all}", grouped(all.customers, locale)),
        ),
        kind: "total",
        cells: {
          [ifActive]: formula("if_active_all", "SUM(if_active_list)", format),
          [atRisk]: formula("risk_all", "SUM(risk_list)", format),
        },
      },
    ],
    foot: inEveryLanguage((locale) =>
      (leastActive > 0 ? LEAST : ANY)[locale].replace("{least}", percentSaid(leastActive, locale)),
    ),
  };
}

const LEAST = t(
  "On the list: those of all late customers with the most at risk, whose P(alive) is {least} or more.",
  "Sur la liste\u00A0: de tous les clients en retard, ceux dont le plus est à risque et dont P(actif) est d’au moins {least}.",
);
const ANY = t(
  "On the list: those of all late customers with the most at risk.",
  "Sur la liste\u00A0: de tous les clients en retard, ceux dont le plus est à risque.",
);
const LISTED = t("Late customers: {count} of {all}", "Clients en retard\u00A0: {count} sur {all}");

/** How many of the list are to be written to by when. */
export function whenBlock(until: number, { at: [count, sum], format }: Sums): TableBlock {
  const row = (label: Text, i: number, counted: string, summed: string): TableRow => ({
    label,
    cells: {
      [count]: formula(`act_count_${i}`, counted, "count"),
      [sum]: formula(`act_risk_${i}`, summed, format),
    },
  });
  const rows = ACT_WITHIN.map((days, i): TableRow => {
    const from = i === 0 ? 0 : ACT_WITHIN[i - 1]!;
    // a word is above every day
    const within = `(act_list>${until + from})*(act_list<=${until + days})`;
    const label = inEveryLanguage((locale) =>
      (i === 0 ? BY : SPAN)[locale]
        .replace("{from}", String(from + 1))
        .replace("{days}", String(days))
        .replace("{day}", daySaid(until + days, locale)),
    );
    return row(label, i + 1, `SUMPRODUCT(${within}*1)`, `SUMPRODUCT(${within}*risk_list)`);
  });
  const last = ACT_WITHIN.length;
  return {
    kind: "table",
    title: t("When to act", "Quand agir"),
    heads: { [count]: CUSTOMERS, [sum]: AT_RISK },
    rows: [
      row(
        t("now, already below 50%", "maintenant, déjà sous 50\u00A0%"),
        0,
        'SUMPRODUCT((act_list="{now}")*1)',
        'SUMPRODUCT((act_list="{now}")*risk_list)',
      ),
      ...rows,
      row(
        LATER,
        last + 1,
        `COUNT(risk_list)-SUM(act_count_0:act_count_${last})`,
        `SUM(risk_list)-SUM(act_risk_0:act_risk_${last})`,
      ),
    ],
  };
}

const BY = t("by {day}", "d’ici le {day}");
const SPAN = t("{from} to {days} days, by {day}", "{from} à {days} jours, d’ici le {day}");

/** Channels with a row of their own. */
const SHOWN = 8;

/** By which channels the customers of the list came, the one with the most at risk first. */
export function whereBlock(
  { places, atRisk }: WatchedCustomers,
  channels: readonly string[],
  { at: [count, sum], format }: Sums,
): TableBlock {
  const found = new Map<string, { customers: number; atRisk: number }>();
  places.forEach((place, row) => {
    const name = channels[place]!;
    const { customers, atRisk: risk } = found.get(name) ?? { customers: 0, atRisk: 0 };
    found.set(name, { customers: customers + 1, atRisk: risk + atRisk[row]! });
  });
  const none = found.get("");
  found.delete("");
  const named = [...found].sort(([, a], [, b]) => b.atRisk - a.atRisk);
  const others = named
    .slice(SHOWN)
    .reduce((all, [, one]) => ({ customers: all.customers + one.customers, atRisk: all.atRisk + one.atRisk }), {
      customers: 0,
      atRisk: 0,
    });
  const row = (label: TableRow["label"], one: typeof others, i: number | string): TableRow => ({
    ...(label ? { label } : {}),
    cells: {
      [count]: figure(one.customers, "count", `from_count_${i}`),
      [sum]: figure(one.atRisk, format, `from_risk_${i}`),
    },
  });
  return {
    kind: "table",
    title: t("Where they came from", "D’où ils sont venus"),
    heads: { [count]: CUSTOMERS, [sum]: AT_RISK },
    rows: [
      ...named.slice(0, SHOWN).map(([name, one], i) => row({ value: fitting(name), format: "text" }, one, i)),
      ...(others.customers > 0 ? [row(OTHERS, others, "others")] : []),
      ...(none ? [row(LEFT.channel, none, "none")] : []),
    ],
  };
}
