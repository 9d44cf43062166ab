import { activeMap } from "../../../src/core/models/activeMap";
import { modelWith } from "../../../src/core/models/purchaseModels";

/** Of CDNOW until 30 September 1997, as Fader, Hardie & Lee (2005) print them. */
const [R, ALPHA, A, B] = [0.243, 4.414, 0.793, 2.426];
const AGE = 38.86;

/** P(alive) of BG/NBD in closed form: Fader, Hardie & Lee (2008), Computing P(alive) Using the BG/NBD Model. */
const alive = (x: number, recency: number): number =>
  x === 0 ? 1 : 1 / (1 + (A / (B + x - 1)) * ((ALPHA + AGE) / (ALPHA + recency)) ** (R + x));

test("chances by silence and repeat purchases are those of the closed form", () => {
  const { counts, silences, chances } = activeMap(modelWith("bgnbd", [R, ALPHA, A, B]), AGE);
  expect([silences[0], silences.at(-1), counts[0], counts.at(-1)]).toEqual([0, 35, 0, 20]);
  silences.forEach((silence, row) => {
    counts.forEach((count, column) => {
      expect(chances[row]![column]).toBeNear(alive(count, AGE - silence), 1e-12);
    });
  });
});

test("a short history has no row twice, and none as long as itself", () => {
  expect(activeMap(modelWith("bgnbd", [R, ALPHA, A, B]), 3).silences).toEqual([0, 1, 2]);
});
