import fc from "fast-check";
import { readText } from "../../src/functions/readText";
import { TextIndex } from "../../src/functions/TextIndex";

const read = (cell: unknown): string | undefined => readText("customer_ids", cell);
const number = fc.oneof(
  fc.integer({ min: 0, max: 700 }),
  fc.constantFrom(-0, -3, 1.5, 4_194_303, 4_194_304, 1e15, 1e21),
);
const cell = fc.oneof(number, number.map(String), fc.constantFrom("", "anna", " anna ", "007", null));

test("a cell has the place of its text, whether it holds a number, small or large, or the text of its digits", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 200 }), fc.integer({ min: 0, max: 400_000 }), (cells, more) => {
      const index = new TextIndex(cells.length + more);
      const places = cells.map((one) => index.placeOf(one, read));
      expect(places.map((place) => (place === undefined ? undefined : index.texts[place]))).toEqual(cells.map(read));
      expect(index.texts).toEqual([...new Set(cells.map(read))].filter((text) => text !== undefined));
      const written = cells.filter((one) => typeof one === "string").map(read);
      expect(index.texts.map((text) => written.includes(text))).toEqual(index.isText.map((flag) => flag === 1));
    }),
    { numRuns: 300 },
  );
});
