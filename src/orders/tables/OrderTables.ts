import type { KeyFigures } from "../../core/customers/keyFigures";
import type { BridgeRow } from "../../core/customers/bridge";
import type { Days, Movement } from "../../core/customers/movement";
import type { LeftOutId } from "../../vocabulary/orderFindings";
import type { RfmSegment } from "../../vocabulary/rfmSegments";
import type { TableSettings } from "./TableSettings";

/** All figures of the worksheets that are made of orders. Plain data: it comes out of a worker. */
export interface OrderTables {
  settings: TableSettings;
  /** Of the first purchase. */
  firstDay: number;
  /** From all rows to those that are used; undefined where nobody reported them. */
  source?: SourceTable;
  /** Are margins those of cost columns, or by a typed rate? Undefined where there are none. */
  marginBy: "costs" | "rate" | undefined;
  year: YearTable;
  bridge: BridgeTable;
  customers: CustomerRows;
  rfm: RfmFigures;
  cohorts: CohortTable;
  segments?: SegmentTable;
  channels?: SegmentTable;
  /** To the revenue of the year, which key figures show, and to that until the last day, which the other sheets do. */
  tieOut: { year: TieOutRow[]; all: TieOutRow[] };
  guided: GuidedFigures;
  /** Where the orders hold twelve months before those of `guided`. */
  before?: YearBefore;
}

/** Rows are those that hold something; amounts are in the source's own money, before rates and VAT. */
export interface SourceTable {
  rows: number;
  total: number;
  leftOut: { reason: LeftOutId; rows: number; amount: number }[];
  used: { rows: number; amount: number };
  /** What currencies add to the used amount, and what VAT takes off. */
  rates: number;
  vat: number;
  /** Customers who became part of another one. */
  joined: number;
}

/** Key figures of some days, and those of customers who first bought in them. */
export interface DaysFigures extends KeyFigures, Days {
  /** Amounts of 0 or more, of customers who have bought. */
  sales: number;
  newCustomers: number;
  /** Of the revenue; undefined where nothing is known of costs. */
  margin: number | undefined;
}

export interface YearTable {
  figures: DaysFigures;
  /** Does it end with its last day? Otherwise it is the year to date. */
  isWhole: boolean;
  /** The same days a year earlier, where the orders reach back so far; otherwise all orders until the last day. */
  compared: { with: "yearBefore" | "all"; figures: DaysFigures };
  /** Of the customers won in the year; undefined where no cost is given. */
  acquisitionCost: number | undefined;
}

export interface BridgeTable {
  /** The last twelve full months, or as many as there are. */
  rows: BridgeRow[];
  /** All of them together, each customer counted once; undefined where no month is over. */
  once: Movement | undefined;
  /** Last day of the last row. */
  end: number | undefined;
  churn: YearlyChurn;
}

/**
 * The churn of a year: of twelve months counted once each customer, where enough history precedes them; otherwise that
 * of the months which have a churn, one after the other, brought to a year; undefined where none has.
 */
export type YearlyChurn =
  | { by: "counted"; rate: number; months: 12 }
  | { by: "months"; rate: number; months: number }
  | { by: "nothing"; rate: undefined; months: 0 };

/** Columns of one length: a customer who has bought a place, by total, the largest first, then by id. */
export interface CustomerRows {
  /** Ids, or numbers in their place. */
  ids: string[];
  tiers: Uint8Array;
  /** Indexes into `segmentIds`. */
  rfm: Uint8Array;
  segmentIds: readonly RfmSegment[];
  /** Names of the first purchase; "" where it names none. */
  segments?: string[];
  channels?: string[];
  purchases: Int32Array;
  firstDays: Int32Array;
  lastDays: Int32Array;
  daysSince: Int32Array;
  /** Days from the first purchase on. */
  ages: Int32Array;
  totals: Float64Array;
  margins?: Float64Array;
}

/** Some customers: how many, and what they brought until now. */
export interface Group {
  customers: number;
  revenue: number;
  margin: number | undefined;
}

export interface RfmFigures {
  /** Purchases from which on the scores 2 to 5 are given. */
  limits: readonly number[];
  /** Customers by the scores of purchases, then of recency, both from 1 on. */
  map: number[][];
  /** The most days since a purchase that a score of recency has, and the least total of one of money, from score 1 on. */
  mostDays: (number | undefined)[];
  leastTotals: (number | undefined)[];
  /** In the order of the vocabulary, those of nobody too. */
  segments: (Group & { id: RfmSegment; medianDaysSince: number | undefined })[];
  /** From the best customers on. */
  tiers: Group[];
  /** What the best bring of the whole; undefined where the whole is 0 or below. */
  topShare: number | undefined;
}

export interface CohortTable {
  /** The last ones; those before them are in `earlier`. */
  rows: CohortRow[];
  earlier: Group & { cohorts: number };
}

export interface CohortRow extends Group {
  /** First day of the period of the first purchase. */
  start: number;
  /** Do the orders begin with it? Its customers may be older. */
  isFirst: boolean;
  /** Bought on more than one day. */
  cameBack: number;
  purchases: number;
  /** By periods since the first purchase; undefined while a period is not over. */
  active: (number | undefined)[];
  /** Cumulative, for each customer. */
  revenuePerCustomer: (number | undefined)[];
  marginPerCustomer?: (number | undefined)[];
}

export interface SegmentTable {
  /** By revenue, the largest first; then what is left: those of smaller segments, and those without a name. */
  rows: SegmentFigures[];
  all: SegmentFigures;
}

export interface SegmentFigures extends Group {
  kind: "named" | "others" | "none" | "all";
  name: string;
  orders: number;
  /** Sum of the first purchases. */
  firstPurchases: number;
  /** Customers who first bought in the year. */
  newCustomers: number;
  /** Of winning them; undefined where no cost is given. */
  cost: number | undefined;
}

/** What is left of the amounts that were used, step by step; steps that leave nothing out are missing. */
export interface TieOutRow {
  id: "used" | "before" | "after" | "withoutCustomer" | "refundsOnly" | "revenue";
  rows: number;
  /** Below 0 where it is taken off. */
  amount: number;
}

/** What the guided worksheet asks, for a year where the orders have one. */
export interface GuidedFigures extends Days {
  /** Twelve, or fewer where the orders do not hold as many full ones. */
  months: number;
  revenue: number;
  orders: number;
  customers: number;
  newCustomers: number;
  repeatCustomers: number;
  medianDaysBetween: number | undefined;
  churn: YearlyChurn;
  marginRate: number | undefined;
  acquisitionCost: number | undefined;
}

/** What the guided figures and the bridge were a year earlier. */
export interface YearBefore {
  guided: GuidedFigures;
  bridge: BridgeTable;
}
