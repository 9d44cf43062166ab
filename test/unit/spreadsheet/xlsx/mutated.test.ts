import { mutableFiles } from "../../../support/mutableFiles";
import { mutatedBytes, mutatedParts } from "../../../support/mutations";
import { openedOrRefused, type Outcome } from "../../../support/openedOrRefused";
import { randomFrom } from "../../../support/randomCalls";

/** Of an answer, in milliseconds. */
const PATIENCE = 10_000;

let files: Uint8Array[];
beforeAll(async () => {
  files = await mutableFiles();
});

/** What came of so many files with changes of a kind, each from a seed that makes it again. */
async function outcomes(count: number, mutated: typeof mutatedParts): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const wrong: (Outcome & { seed: number })[] = [];
  for (let seed = 0; seed < count; seed++) {
    const outcome = await openedOrRefused(mutated(files[seed % files.length]!, randomFrom(seed)));
    if (outcome.faults.length > 0 || outcome.milliseconds > PATIENCE) wrong.push({ seed, ...outcome });
    found.set(outcome.result, (found.get(outcome.result) ?? 0) + 1);
  }
  expect(wrong).toEqual([]);
  return found;
}

test("files as they are are opened", async () => {
  for (const file of files) expect(await openedOrRefused(file)).toMatchObject({ result: "opened", faults: [] });
});

// npm run bench -- fuzz-files makes thousands
test("files with bytes that are not theirs are opened or refused", async () => {
  const found = await outcomes(300, mutatedBytes);
  expect(found.get("damaged")).toBeGreaterThan(100);
});

test("files with parts that say something else are opened or refused", async () => {
  const found = await outcomes(400, mutatedParts);
  expect(found.get("damaged")).toBeGreaterThan(50);
  expect(found.get("opened")).toBeGreaterThan(50);
});
