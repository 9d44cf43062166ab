import { filled } from "../../src/vocabulary/filled";

const ENGLISH = "{rows} {rows|row|rows} in {name}";
const FRENCH = "{rows} {rows|ligne|lignes} dans {name}";

test.each([
  ["0", "0 rows in A", "0 ligne dans A"],
  ["1", "1 row in A", "1 ligne dans A"],
  ["2", "2 rows in A", "2 lignes dans A"],
  ["1,001", "1,001 rows in A", "1,001 lignes dans A"],
])("a word goes with %s", (rows, english, french) => {
  expect(filled(ENGLISH, "en", { rows, name: "A" })).toBe(english);
  expect(filled(FRENCH, "fr", { rows, name: "A" })).toBe(french);
});

test("what has no value stays as it is written", () => {
  expect(filled(ENGLISH, "en", { name: "{rows}" })).toBe("{rows} {rows|row|rows} in {rows}");
});
