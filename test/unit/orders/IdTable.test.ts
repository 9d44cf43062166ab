import fc from "fast-check";
import { BATCH, IdTable } from "../../../src/orders/IdTable";

/** The numbers of ids that stand one behind another; nothing is no id. */
function numbersOf(table: IdTable, ids: readonly (string | undefined)[]): number[] {
  const encoder = new TextEncoder();
  return Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, batch) =>
    ids.slice(batch * BATCH, (batch + 1) * BATCH),
  ).flatMap((part) => {
    const bytes = encoder.encode(`x${part.map((id) => id ?? "").join("")}`);
    const [starts, ends, numbers] = [new Int32Array(BATCH), new Int32Array(BATCH), new Int32Array(BATCH)];
    let at = 1;
    part.forEach((id, i) => {
      starts[i] = id === undefined ? 0 : at;
      at += encoder.encode(id ?? "").length;
      ends[i] = id === undefined ? -1 : at;
    });
    table.ofMany(bytes, starts, ends, part.length, numbers);
    return Array.from(numbers.subarray(0, part.length));
  });
}

/** By a Map. */
function expected(ids: readonly (string | undefined)[]): { numbers: number[]; texts: string[] } {
  const known = new Map<string, number>();
  const numbers = ids.map((id) => {
    if (id === undefined) return -1;
    if (!known.has(id)) known.set(id, known.size);
    return known.get(id)!;
  });
  return { numbers, texts: [...known.keys()] };
}

const running = (prefix: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.nat({ max: 300 }).map((number) => `${prefix}${number}`),
    fc.nat({ max: 300 }).map((number) => prefix + String(number).padStart(4, "0")),
    fc.nat({ max: 99_999_999 }).map((number) => `${prefix}${number}`),
    fc.nat().map((number) => `${prefix}${number}00`),
  );
const id = fc.oneof(running("C"), running(""), running("C1"), fc.string({ unit: "grapheme" }), fc.constant(undefined));

test("numbers ids as a Map does, whatever they look like", () =>
  fc.assert(
    fc.property(fc.array(id, { maxLength: 200 }), (ids) => {
      const table = new IdTable();
      expect(numbersOf(table, ids)).toEqual(expected(ids).numbers);
      expect(table.texts()).toEqual(expected(ids).texts);
    }),
    { numRuns: 1_000 },
  ));

test.each([
  ["running numbers", (i: number) => `${i}`],
  ["padded numbers", (i: number) => `C${String(i).padStart(8, "0")}`],
  ["numbers far apart", (i: number) => `${(i * 48_271) % 99_999_989}`],
  ["names", (i: number) => `${(i * 48_271) % 99_999_989}@example.com`],
])("%s, 100,000 of them, three times each", (_, idOf) => {
  const ids = Array.from({ length: 300_000 }, (_, i) => idOf((i * 7) % 100_000));
  const table = new IdTable();
  const numbers = numbersOf(table, ids);
  expect(table.size).toBe(100_000);
  const texts = table.texts();
  expect(numbers.every((number, i) => texts[number] === ids[i])).toBe(true);
  expect(new Set(texts).size).toBe(100_000);
});

test("an id is the same one as bytes and as a text", () => {
  const table = new IdTable();
  const ids = ["17850", "007", "Zoé", "", "x".repeat(500), "😀"];
  expect(numbersOf(table, ids)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(ids.map((one) => table.ofText(one))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(table.ofText("7")).toBe(6);
  expect(table.texts()).toEqual([...ids, "7"]);
});
