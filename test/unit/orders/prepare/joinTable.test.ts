import { joinTable } from "../../../../src/orders/prepare/clean/joinTable";

const CUSTOMERS = ["A", " A", "B", "C", "D", "17"];

test("ids are joined however they are written, also over one that is no customer", () => {
  expect(
    joinTable(CUSTOMERS, [
      ["A", "old"],
      ["old", "B"],
      [17, "C"],
      ["D ", "D"],
    ]),
  ).toEqual({
    joins: { A: "old", " A": "old", "17": "C", old: "B" },
    found: 3,
    missing: [{ row: 2, id: "old" }],
    twice: [],
    circles: [],
  });
});

test("ids that lead back to themselves stay apart, and those that lead into such a circle do not", () => {
  expect(
    joinTable(CUSTOMERS, [
      ["A", "B"],
      ["B", "C"],
      ["C", "A"],
      ["D", "A"],
    ]),
  ).toEqual({
    joins: { D: "A" },
    found: 1,
    missing: [],
    twice: [],
    circles: [
      { row: 1, id: "A" },
      { row: 2, id: "B" },
      { row: 3, id: "C" },
    ],
  });
});

test("of two rows for one id the first counts; the same once more says nothing new", () => {
  expect(
    joinTable(CUSTOMERS, [
      ["A", "B"],
      ["A", "C"],
      ["A", "B"],
    ]),
  ).toMatchObject({ joins: { A: "B", " A": "B" }, twice: [{ row: 2, id: "A" }] });
});

test("unknown and blank ids change nothing", () => {
  expect(joinTable(CUSTOMERS, [["x", "A"], ["", "A"], ["A", ""], [undefined, null], []])).toEqual({
    joins: {},
    found: 0,
    missing: [{ row: 1, id: "x" }],
    twice: [],
    circles: [],
  });
});
