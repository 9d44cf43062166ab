import { bridge } from "../../../src/core/customers/bridge";
import { mrrBridge } from "../../../src/core/customers/mrrBridge";
import { purchaseDays } from "../../../src/core/customers/purchaseDays";
import { serialOf } from "../../../src/vocabulary/calendar";
import { orderLines } from "../../support/orderLines";

const on = (month: number, day = 10): number => serialOf([2024, month, day]);
const UNTIL = on(6, 30);

// counted by hand, month by month: who bought in the month or the one before it
test("ten customers in every state", () => {
  const lines = orderLines([
    ...[1, 2, 3, 4, 5, 6].map((month) => ["always", on(month), 10] as const),
    ["once", on(1), 10],
    ["once", on(7), 10],
    ["back and gone", on(1, 31), 10],
    ["back and gone", on(4, 1), 10],
    ["every other", on(1), 10],
    ["every other", on(3), 0],
    ["back", on(2), 10],
    ["back", on(6), 10],
    ["twice a month", on(2, 1), 10],
    ["twice a month", on(2, 29), 10],
    ["late", on(5), 10],
    ["last day", on(6, 30), 10],
    ["refund only", on(3), -10],
    ["refund first", on(1), -10],
    ["refund first", on(3), 10],
  ]);
  const rows = bridge(purchaseDays(lines, UNTIL), "month", 2);
  expect(
    rows.map(({ start, opening, joined, reactivated, lost, closing, churnRate }) => [
      start,
      opening,
      joined,
      reactivated,
      lost,
      closing,
      churnRate,
    ]),
  ).toEqual([
    [on(1, 1), 0, 4, 0, 0, 4, undefined],
    [on(2, 1), 4, 2, 0, 0, 6, undefined],
    [on(3, 1), 6, 1, 0, 2, 5, 2 / 6],
    [on(4, 1), 5, 0, 1, 2, 4, 2 / 5],
    [on(5, 1), 4, 1, 0, 2, 3, 2 / 4],
    [on(6, 1), 3, 1, 1, 1, 4, 1 / 3],
  ]);
});

test("a period that is not over has no row: who has not bought yet may still do so", () => {
  const lines = orderLines([
    ["a", on(1), 1],
    ["b", on(2), 1],
  ]);
  expect(bridge(purchaseDays(lines, on(2, 28)), "month", 1)).toHaveLength(1);
  expect(bridge(purchaseDays(lines, on(2, 29)), "month", 1)).toHaveLength(2);
  expect(bridge(purchaseDays(lines, on(2, 29)), "quarter", 1)).toEqual([]);
});

test("weeks begin on Monday", () => {
  // 1 January 2024 is a Monday
  const lines = orderLines([
    ["a", on(1, 7), 1],
    ["a", on(1, 8), 1],
  ]);
  const rows = bridge(purchaseDays(lines, on(1, 14)), "week", 1);
  expect(rows.map(({ start, closing }) => [start, closing])).toEqual([
    [on(1, 1), 1],
    [on(1, 8), 1],
  ]);
});

// by hand: 10 and 10 and 15 and 5 and none and 5; a refund alone; 20 - 25 in March, 8 in April
const subscribers = orderLines([
  ["plan", on(1), 10],
  ["plan", on(2), 10],
  ["plan", on(3), 15],
  ["plan", on(4), 5],
  ["plan", on(6), 5],
  ["refund", on(2), -3],
  ["late", on(3), 20],
  ["late", on(3, 20), -25],
  ["late", on(4), 8],
]);

test("recurring revenue of a month is what it brought", () => {
  const rows = mrrBridge(purchaseDays(subscribers, UNTIL));
  expect(
    rows.map((row) => [
      row.opening,
      row.joined,
      row.expansion,
      row.reactivated,
      row.contraction,
      row.churned,
      row.closing,
      row.cutOff,
      row.grr,
      row.nrr,
    ]),
  ).toEqual([
    [0, 10, 0, 0, 0, 0, 10, 0, undefined, undefined],
    [10, 0, 0, 0, 0, 0, 10, 3, 1, 1],
    [10, 0, 5, 0, 0, 0, 15, 5, 1, 1.5],
    [15, 8, 0, 0, 10, 0, 13, 0, 5 / 15, 5 / 15],
    [13, 0, 0, 0, 0, 13, 0, 0, 0, 0],
    [0, 0, 0, 5, 0, 0, 5, 0, undefined, undefined],
  ]);
});

test("an amount that covers three months is a third of it in each, from its own on", () => {
  const lines = orderLines([
    ["a", on(1), 12],
    ["a", on(3), 15],
  ]);
  const rows = mrrBridge(purchaseDays(lines, UNTIL), 3);
  expect(
    rows.map(({ closing, joined, expansion, contraction, churned }) => [
      closing,
      joined,
      expansion,
      contraction,
      churned,
    ]),
  ).toEqual([
    [4, 4, 0, 0, 0],
    [4, 0, 0, 0, 0],
    [9, 0, 5, 0, 0],
    [5, 0, 0, 4, 0],
    [5, 0, 0, 0, 0],
    [0, 0, 0, 0, 5],
  ]);
});
