import { Sentences } from "../../../src/workbench/functions/sentences";

const AT = { row: 4, column: 2 };
let run: number;
let sentences: Sentences;

beforeEach(() => {
  run = 1;
  sentences = new Sentences(() => run);
  sentences.begin("s", 4, 2);
});

const of = (error: string, row = 4, column = 2) => sentences.of("s", AT, row, column, error);

test("a sentence belongs to the error it came with", () => {
  sentences.report("s", 4, 2, { code: "#VALUE!", message: "orders must be a number" });
  expect([of("#VALUE!"), of("#N/A")]).toEqual(["orders must be a number", null]);
});

test("each cell of a spilled rectangle has its own", () => {
  sentences.report("s", 4, 2, { code: "#VALUE!", message: "first" }, 0, 0);
  sentences.report("s", 4, 2, { code: "#N/A", message: "third" }, 2, 1);
  expect([of("#VALUE!"), of("#N/A", 6, 3), of("#N/A", 5, 3)]).toEqual(["first", "third", null]);
});

test("of several calls in one formula the first one speaks", () => {
  sentences.report("s", 4, 2, { code: "#VALUE!", message: "first" });
  sentences.begin("s", 4, 2);
  sentences.report("s", 4, 2, { code: "#VALUE!", message: "second" });
  expect(of("#VALUE!")).toBe("first");
});

test("a calculation forgets what an earlier one said", () => {
  sentences.report("s", 4, 2, { code: "#VALUE!", message: "old" });
  run = 2;
  sentences.begin("s", 4, 2);
  expect(of("#VALUE!")).toBeNull();
});

test("an overwritten cell says nothing", () => {
  sentences.report("s", 4, 2, { code: "#VALUE!", message: "old" });
  sentences.forget("s", 4, 2);
  expect(of("#VALUE!")).toBeNull();
});

test("a sentence goes along when its cell moves, and with its cell", () => {
  sentences.report("s", 4, 2, { code: "#N/A", message: "below" });
  sentences.begin("s", 2, 2);
  sentences.report("s", 2, 2, { code: "#N/A", message: "in the way" });
  sentences.report("other", 4, 2, { code: "#N/A", message: "elsewhere" });
  sentences.move("s", (row, column) => (row === 2 ? undefined : { sheet: "s", row: row - 2, column }));
  expect([2, 4].map((row) => sentences.of("s", { row, column: 2 }, row, 2, "#N/A"))).toEqual(["below", null]);
  expect(sentences.of("other", AT, 4, 2, "#N/A")).toBe("elsewhere");
});
