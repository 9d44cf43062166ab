import { positiveIn } from "../../src/taskpane/parts/positiveIn";

test.each([
  ["20", 20],
  ["5,5", 5.5],
  ["0.8", 0.8],
  // a rate is no thousand
  ["1,085", 1.085],
  ["1.085", 1.085],
])("%s is the rate %p", (text, rate) => {
  expect(positiveIn(text)).toBe(rate);
});

test.each(["", "0", "-1", "x", "1.2.3"])("%p is no rate", (text) => {
  expect(positiveIn(text)).toBeUndefined();
});
