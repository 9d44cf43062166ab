import { serialOf } from "../../src/vocabulary/calendar";

/** A row as it is written down below; money in cents. */
interface Line {
  order: string;
  date?: string;
  updated?: string;
  customer?: string;
  company?: string;
  email?: string;
  product?: string;
  /** In cents, with VAT; a text stands as it is. */
  amount?: number | string;
  cost?: number;
  shipping?: number;
  discount?: number;
  status?: string;
  currency?: string;
}

/** What rows have that makes them special, and what must become of them. */
interface Defect {
  /** Why they are left out; else what is shown of them, though they are used. */
  reason: string;
  becomes: "left out" | "used";
  /** Rows of the first file and of the second, counted from 1 with the titles, as a worksheet would count them. */
  rows: readonly [january: readonly number[], february: readonly number[]];
  /** In cents, as the files have it. */
  amount: number;
}

const ANNA = { customer: "00017", email: "anna@example.com" };
const BEN = { customer: "00021", email: "ben@example.com" };
const CLARA = { customer: "00033", email: "clara@example.com" };

const january: readonly (Line | undefined)[] = [
  { order: "1001", date: "05/01/2025 10:12", ...ANNA, amount: 1200, cost: 500, shipping: 420 },
  // a further line says no more of its order than the number
  { order: "1001", product: "Teapot", amount: 2400, cost: 1000 },
  { order: "1002", date: "06/01/2025", ...BEN, amount: 3600, cost: 1500, shipping: 420, discount: 200 },
  undefined,
  { order: "1003", ...ANNA, amount: 1800 },
  { order: "1004", date: "31/02/2025", ...BEN, amount: 600 },
  { order: "1005", date: "07/01/2025", ...BEN },
  { order: "1006", date: "07/01/2025", ...BEN, amount: "on request" },
  { order: "1007", date: "08/01/2025", amount: 3000 },
  { order: "1007", date: "08/01/2025", product: "Cup", amount: 600 },
  { order: "1008", date: "09/01/2025", ...ANNA, amount: -1200, cost: -500 },
  { order: "1009", date: "10/01/2025", ...CLARA, amount: 4800, cost: 2000 },
  { order: "1009", date: "10/01/2025", ...CLARA, amount: 4800, cost: 2000 },
  { order: "1010", date: "11/01/2025", ...CLARA, amount: 6000, status: "Cancelled" },
  { order: "1011", date: "11/01/2025", ...CLARA, amount: 7200, status: "Failed" },
  { order: "1012", date: "13/01/2025", ...BEN, amount: 8400, status: "Draft" },
  { order: "1013", date: "13/01/2025", customer: "00099", email: "test@example.com", amount: 120, status: "Test" },
  { order: "1014", date: "14/01/2052", ...CLARA, amount: 960 },
  { order: "1015", date: "15/01/2025", ...BEN, product: "Postage", amount: 600 },
  { order: "1015", date: "15/01/2025", ...BEN, amount: 1200 },
  { order: "1016", date: "16/01/2025", ...BEN, product: "Bank charges", amount: 240 },
  { order: "1017", date: "16/01/2025", customer: "00042", email: "dora@example.com", amount: 12_000, currency: "USD" },
  { order: "1018", date: "17/01/2025", ...CLARA, product: "Sample", amount: 0 },
  { order: "1019", date: "18/01/2025", customer: "00017 ", email: "Anna@example.com", amount: 1200 },
  { order: "1020", date: "18/01/2025", customer: "AB-7", email: "emil@example.com", amount: 2400 },
  { order: "1021", date: "20/01/2025", customer: "ab-7", email: "emil@example.com", amount: 1200 },
  { order: "1022", date: "21/01/2025", customer: "17", email: "anna+shop@example.com", amount: 600 },
  { order: "1023", date: "22/01/2025", ...BEN, amount: "1\u202F234,56" },
  { order: "1024", date: "23/01/2025", ...CLARA, product: 'Set "Morning"\nblue; two cups', amount: 1440 },
  { order: "1025", date: "24/01/2025", customer: "=1+1", email: "eve@example.com", product: "=1+1", amount: 360 },
  { order: "1026", date: "28/01/2025", updated: "28/01/2025 09:00", ...CLARA, amount: 12_000 },
  { order: "1027", date: "29/01/2025", updated: "20/02/2025 18:30", ...ANNA, amount: 2400 },
  { order: "1028", date: "30/01/2025", ...BEN, amount: 1800 },
  { order: "1029", date: "30/01/2025", customer: "00050", company: "Roux SARL", email: "r@example.com", amount: 1200 },
  { order: "1030", date: "30/01/2025", customer: "00051", company: "Roux SARL", email: "s@example.com", amount: 1200 },
  { order: "1031", date: "31/01/2025", amount: 600, status: "Cancelled" },
];

/** The next month's export has orders that changed since, and some that did not. */
const february: readonly (Line | undefined)[] = [
  { order: "1026", date: "28/01/2025", updated: "12/02/2025 11:45", ...CLARA, amount: 6000 },
  { order: "1026", date: "28/01/2025", updated: "12/02/2025 11:45", ...CLARA, product: "Cup", amount: 3600 },
  { order: "1027", date: "29/01/2025", updated: "01/02/2025 08:00", ...ANNA, amount: 3000 },
  { order: "1028", date: "30/01/2025", ...BEN, amount: 1860 },
  { order: "1040", date: "10/02/2025", ...BEN, amount: 4200, cost: 1800, shipping: 420 },
];

/**
 * Two small exports of one shop with every defect that real ones have, and what must come out of them, worked out by
 * hand. Semicolons, decimal commas, days first; amounts include 20 % of VAT, which a column holds beside them; a line
 * of an order each, with its own amount. The second file has no end of its last line.
 */
export const defectiveExport = {
  files: [
    { name: "january.csv", text: textOf(january) },
    { name: "february.csv", text: textOf(february).trimEnd() },
  ],
  /** By the id of its role, the title of each column. */
  titles: {
    order: "Order",
    date: "Date",
    updated: "Updated at",
    customer: "Customer id",
    company: "Company",
    email: "E-mail",
    product: "Product",
    quantity: "Quantity",
    unitPrice: "Unit price",
    amount: "Amount incl. VAT",
    tax: "Tax",
    cost: "Cost",
    shipping: "Shipping",
    discount: "Discount",
    status: "Status",
    channel: "Channel",
    segment: "Country",
    currency: "Currency",
  },
  vat: 0.2,
  /** 31 March 2025: later days are in the future. */
  today: serialOf([2025, 3, 31]),
  /** What is left out by choice: by status and by product, with euros counting and no rate for dollars. */
  leftOut: { statuses: ["cancelled", "failed", "draft", "test"], products: ["postage", "fee"] },
  currency: "EUR",
  /** A row has one reason; the last cancelled one has no customer either. */
  defects: [
    { reason: "otherSource", becomes: "left out", rows: [[32, 34], [4]], amount: 16_800 },
    { reason: "noDate", becomes: "left out", rows: [[6, 7], []], amount: 2400 },
    { reason: "future", becomes: "left out", rows: [[19], []], amount: 960 },
    { reason: "cancelled", becomes: "left out", rows: [[15, 37], []], amount: 6600 },
    { reason: "failed", becomes: "left out", rows: [[16], []], amount: 7200 },
    { reason: "draft", becomes: "left out", rows: [[17], []], amount: 8400 },
    { reason: "test", becomes: "left out", rows: [[18], []], amount: 120 },
    { reason: "postage", becomes: "left out", rows: [[20], []], amount: 600 },
    { reason: "fee", becomes: "left out", rows: [[22], []], amount: 240 },
    { reason: "otherCurrency", becomes: "left out", rows: [[23], []], amount: 12_000 },
    { reason: "noCustomer", becomes: "left out", rows: [[10, 11], []], amount: 3600 },
    { reason: "noAmount", becomes: "left out", rows: [[8, 9], []], amount: 0 },
    { reason: "refunds", becomes: "used", rows: [[12], []], amount: -1200 },
    { reason: "duplicates", becomes: "used", rows: [[14], []], amount: 4800 },
    { reason: "zeros", becomes: "used", rows: [[24], []], amount: 0 },
    // the order says once who bought, and when
    { reason: "filled", becomes: "used", rows: [[3], []], amount: 2400 },
    { reason: "thousands", becomes: "used", rows: [[29], []], amount: 123_456 },
    { reason: "lineBreakInQuotes", becomes: "used", rows: [[30], []], amount: 1440 },
    { reason: "textLikeFormula", becomes: "used", rows: [[31], []], amount: 360 },
    { reason: "newerSource", becomes: "used", rows: [[33], [2, 3]], amount: 12_000 },
    // neither says when it changed
    { reason: "lastSource", becomes: "used", rows: [[], [5]], amount: 1860 },
  ] as readonly Defect[],
  /** Customers who may be one: as the numbers differ, and as the addresses do. Leading zeros are not sure. */
  same: {
    customer: [
      { from: "00017 ", to: "00017", by: "spaces", isSure: true },
      { from: "17", to: "00017", by: "zeros", isSure: false },
      { from: "ab-7", to: "AB-7", by: "case", isSure: true },
    ],
    email: [
      { from: "Anna@example.com", to: "anna@example.com", by: "case", isSure: true },
      { from: "anna+shop@example.com", to: "anna@example.com", by: "tag", isSure: true },
    ],
  },
  figures: {
    rows: 41,
    blank: 1,
    leftOut: { rows: 18, amount: 58_920 },
    used: { rows: 22, amount: 167_916 },
    total: 226_836,
    /** Without 20 % of VAT. */
    net: 139_930,
    /** With 1 USD at 0.50 EUR: the dollars are used, in euros and without VAT. */
    withDollars: {
      rows: 23,
      amount: 179_916,
      inEuros: 173_916,
      net: 144_930,
      customers: { written: 11, sure: 9 },
      orders: 20,
    },
    orders: 19,
    /** Without the one of which something was given back only. */
    purchases: 18,
    /** As they are written, with the sure ones joined, with all of them. */
    customers: { written: 10, sure: 8, all: 7 },
    /** Of what is used. */
    costs: { cost: 8300, shipping: 1260, discount: 200 },
    firstDay: serialOf([2025, 1, 5]),
    lastDay: serialOf([2025, 2, 10]),
  },
} as const;

function textOf(lines: readonly (Line | undefined)[]): string {
  const titles =
    "Order;Date;Updated at;Customer id;Company;E-mail;Product;Quantity;Unit price;Amount incl. VAT;Tax;Cost;Shipping;Discount;Status;Channel;Country;Currency";
  const blank = titles.replace(/[^;]/g, "");
  return [titles, ...lines.map((line) => (line ? fieldsOf(line).join(";") : blank))]
    .map((row) => `${row}\r\n`)
    .join("");
}

function fieldsOf(line: Line): string[] {
  const { order, product = "Mug", status = "Completed", currency = "EUR", amount } = line;
  const written = typeof amount === "number" ? money(amount) : (amount ?? "");
  const quoted = /[";\n]/.test(product) ? `"${product.replaceAll('"', '""')}"` : product;
  const isRefund = typeof amount === "number" && amount < 0;
  const price = typeof amount === "number" ? money(Math.abs(amount)) : /\d/.test(written) ? written : "";
  return [
    order,
    line.date ?? "",
    line.updated ?? "",
    line.customer ?? "",
    line.company ?? "",
    line.email ?? "",
    quoted,
    price === "" ? "" : isRefund ? "-1" : "1",
    price,
    written,
    // a sixth of what includes a fifth
    typeof amount === "number" ? money(amount / 6) : "",
    money(line.cost),
    money(line.shipping),
    money(line.discount),
    status,
    "Web",
    "FR",
    currency,
  ];
}

function money(cents: number | undefined): string {
  return cents === undefined ? "" : (cents / 100).toFixed(2).replace(".", ",");
}
