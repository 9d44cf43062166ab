import type { ModelSettings, ModelTables } from "../../src/modelSheets/ModelTables";
import type { LinesUsed } from "../../src/orders/tables/Bought";
import type { TableSettings } from "../../src/orders/tables/TableSettings";
import { serialOf } from "../../src/vocabulary/calendar";
import { madeUpOrders, spreadAmounts } from "./madeUpOrders";
import { modelBaseOf, modelTablesOf } from "./modelTablesOf";

/** What was typed of the made-up shop: costs of all channels but one. */
export const channelSettings: TableSettings = {
  until: serialOf([2025, 12, 31]),
  fiscalStart: 1,
  inactiveAfter: 12,
  cohortPeriod: "month",
  marginRate: 0.42,
  acquisitionCost: {
    by: "channel",
    costs: [
      ["Referral", 700],
      ["Stores", 900],
      ["Search", 1500],
      ["Social ads", 2400],
    ],
  },
};

/** The made-up shop, whose channels differ: by what customers spend, and by how often those of one come back. */
export function channelOrders(customers: number): LinesUsed & Required<Pick<LinesUsed, "channels">> {
  const used = madeUpOrders(customers);
  const channels = used.channels!;
  const [spread, seen] = [spreadAmounts(used.lines), new Set<number>()];
  // of the last channel's customers few lines but the first stay
  const kept = Array.from(spread.days.keys()).filter((line) => {
    const [customer, channel] = [spread.customers[line]!, channels.ofLine[line]!];
    const isFirst = !seen.has(customer);
    seen.add(customer);
    return channel !== 4 || isFirst || (customer % 9 === 0 && line % 2 === 0);
  });
  return {
    lines: {
      ids: spread.ids,
      customers: Int32Array.from(kept, (line) => spread.customers[line]!),
      days: Int32Array.from(kept, (line) => spread.days[line]!),
      amounts: Float64Array.from(kept, (line) => spread.amounts[line]! * (channels.ofLine[line] === 4 ? 3 : 1)),
    },
    channels: { labels: channels.labels, ofLine: Int32Array.from(kept, (line) => channels.ofLine[line]!) },
  };
}

/** All that the sheet of channels is made of. */
export function channelTables(
  customers: number,
  settings: ModelSettings,
  {
    ofOrders = channelSettings,
    used = channelOrders(customers),
    costs,
  }: { ofOrders?: TableSettings; used?: ReturnType<typeof channelOrders>; costs?: (amount: number) => number } = {},
): ModelTables {
  const days = { split: serialOf([2024, 12, 29]), until: ofOrders.until };
  const withCosts = costs ? { ...used, costs: used.lines.amounts.map(costs) } : used;
  return modelTablesOf(
    {
      ...modelBaseOf(used.lines, days),
      parted: { used: withCosts, labels: used.channels, settings: ofOrders, by: "channel" },
    },
    settings,
    "mbgnbd",
  );
}
