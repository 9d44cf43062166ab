import fc from "fast-check";
import { isError, type CellValue } from "../../../src/files/cellValue";
import { inputsOf } from "../../../src/template/inputsOf";
import { allowedIn } from "../../../src/template/inputRule";
import type { Answer, Answers, InputSpec, AskingTemplate } from "../../../src/template/Template";
import { templates } from "../../../src/template/templates";
import { shownSheet } from "../../support/shownSheet";

/** Digits that both spellings share. */
const SAME = 1e-9;
/** Of the largest figure of a sheet: what is left where large ones meet. */
const OF_LARGEST = 1e-12;
/** Half a cent, reached from either side by the last digit of a sum, is rounded to a cent or to none. */
const CENT = 0.01;

/** @param noise  what two ways of calculating may differ by on this sheet */
const isSame = (a: CellValue | undefined, b: CellValue | undefined, noise: number): boolean => {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b)) + noise;
  return (isError(a) && isError(b)) || a === b;
};

const largestIn = (values: Iterable<CellValue | undefined>): number =>
  [...values].reduce<number>((most, value) => (typeof value === "number" ? Math.max(most, Math.abs(value)) : most), 0);

/** Anything that is pasted into an input: mostly what belongs there, in cents; also what does not. */
function anyAnswer(spec: InputSpec, example: Answer | undefined): fc.Arbitrary<Answer | undefined> {
  const { min = -1e6, max = 1e6, whole } = allowedIn(spec);
  const cents = (from: number, to: number): fc.Arbitrary<number> =>
    fc.integer({ min: Math.ceil(from * 100), max: Math.floor(to * 100) }).map((value) => value / 100);
  const good = whole
    ? fc.integer({ min: Math.max(1, min), max: Math.min(max, 200) })
    : cents(Math.max(min, -1e4), Math.min(max, 1e4));
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(example) },
    { weight: 4, arbitrary: good },
    { weight: 1, arbitrary: fc.constantFrom(min, max, 0, 1) },
    { weight: 1, arbitrary: fc.constantFrom(undefined, undefined, -1, 1.5, -0.01, 1e9, "n/a", "–") },
  );
}

/** A sheet filled in by anybody: the example with some inputs replaced. */
function anyAnswers(template: AskingTemplate): fc.Arbitrary<Answers> {
  const example = template.example("en");
  const figures = [...inputsOf(template)].filter(
    ([, spec]) => !spec.choices && spec.format !== "text" && spec.format !== "date",
  );
  const changes = fc.record(Object.fromEntries(figures.map(([key, spec]) => [key, anyAnswer(spec, example[key])])));
  const rounded = template.id === "lifetimeValue" ? fc.constantFrom("yes", "no") : fc.constant(undefined);
  return fc.tuple(changes, rounded, fc.subarray(figures.map(([key]) => key))).map(
    ([change, round_steps, changed]) =>
      Object.fromEntries(
        Object.entries({
          ...example,
          ...Object.fromEntries(changed.slice(0, 6).map((key) => [key, change[key]])),
          ...(round_steps ? { round_steps } : {}),
        }).filter(([, answer]) => answer !== undefined),
      ) as Answers,
  );
}

test.each(templates.map((template) => [template.id, template] as const))(
  "%s: whatever is entered, both spellings show the same, or both no value",
  (_, template) => {
    fc.assert(
      fc.property(anyAnswers(template), (answers) => {
        const [clv, native] = [
          shownSheet(template, answers, { spelling: "clv" }),
          shownSheet(template, answers, { spelling: "native" }),
        ];
        const others = native.formulas();
        const noise = OF_LARGEST * largestIn(others.values()) + (answers["round_steps"] === "yes" ? CENT : 0);
        const different = [...clv.formulas()].flatMap(([address, value]) =>
          isSame(value, others.get(address), noise)
            ? []
            : [`${address}: ${JSON.stringify(value)} as CLV, ${JSON.stringify(others.get(address))} native`],
        );
        expect(different).toEqual([]);
      }),
      { numRuns: Number(process.env["CLV_RUNS"] ?? 12) },
    );
  },
);
