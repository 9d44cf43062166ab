import { buffersOf } from "../../../src/workers/buffersOf";

test("the memory of arrays, wherever an object holds them, each once and only what is not shared", () => {
  const [first, second] = [Float64Array.of(1, 2), Int32Array.of(3)];
  const shared = new Float64Array(new SharedArrayBuffer(8));
  const value = {
    first,
    again: first.subarray(1),
    inner: { second, deep: { first } },
    rows: ["a", "b"],
    shared,
    none: null,
  };
  expect(buffersOf(value)).toEqual([first.buffer, second.buffer]);
  expect(buffersOf(first)).toEqual([first.buffer]);
  expect(buffersOf([second, "text", shared])).toEqual([second.buffer]);
  expect(buffersOf("text")).toEqual([]);
});
