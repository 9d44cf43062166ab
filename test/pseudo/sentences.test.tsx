import { inLocale } from "../../src/functions/locale";
import { readCatalogue } from "../support/catalogue";
import { BAD } from "../support/faults";
import { CellError, callRaw } from "../support/functions";
import { PSEUDO, unspoken } from "./pseudoLanguage";

const functions = readCatalogue();
const sentencesOf = (result: unknown[][]): string[] =>
  result.flat().flatMap((cell) => (cell instanceof CellError && cell.message ? [cell.message] : []));

test.each(functions.map((entry) => [entry.id, entry] as const))(
  "every sentence of %s speaks the third language, whatever is wrong",
  (id, { parameters, examples }) => {
    const good = parameters.map((_, i) => [[examples[0]!.arguments[i] ?? null]]);
    const said = parameters.flatMap((_, i) =>
      Object.values(BAD).flatMap((bad) =>
        [
          [[bad]],
          [
            [bad, bad],
            [bad, bad],
            [bad, bad],
          ],
        ].flatMap((cells) =>
          sentencesOf(
            inLocale(PSEUDO, () =>
              callRaw(
                id,
                good.map((others, k) => (k === i ? cells : others)),
              ),
            ),
          ),
        ),
      ),
    );
    expect(said.length).toBeGreaterThan(0);
    expect([...new Set(said)].filter((sentence) => unspoken(sentence) !== "")).toEqual([]);
  },
);
