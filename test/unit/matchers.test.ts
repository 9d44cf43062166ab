test.each([
  [100.4, 100, 0.005],
  [-100.4, -100, 0.005],
  [0, 0, 1e-9],
  [1e-300, 1.0000001e-300, 1e-6],
  [Infinity, Infinity, 0],
])("%p is near %p within %p", (received, expected, tolerance) => expect(received).toBeNear(expected, tolerance));

test.each([
  [100.6, 100, 0.005],
  [1e-12, 0, 1],
  [0.1 + 0.2, 0.3, 0],
  [NaN, 1, 1],
  [NaN, NaN, 1],
  [1, Infinity, 1],
  [Infinity, 1e308, 1],
  ["1", 1, 1],
])("%p is not near %p within %p", (received, expected, tolerance) =>
  expect(received).not.toBeNear(expected, tolerance),
);

test("a failure shows both numbers and how far apart they are", () => {
  expect(() => expect(101).toBeNear(100, 1e-3)).toThrow(/101[\s\S]*100[\s\S]*relative error 1\.00e-2, tolerance 1e-3/);
});
