import { axisTicks } from "../../../src/workbench/charts/axisTicks";

test.each([
  [0, 38.3, [0, 10, 20, 30, 40]],
  [0, 2.24, [0, 0.5, 1, 1.5, 2, 2.5]],
  [-291, 655, [-400, -200, 0, 200, 400, 600, 800]],
  [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
])("from %d to %d", (lowest, highest, expected) => {
  expect(axisTicks(lowest, highest).map((tick) => Number(tick.toPrecision(12)))).toEqual(expected);
});
