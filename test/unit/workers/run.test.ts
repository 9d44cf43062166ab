import type { run } from "../../../src/workers/run";

const PAGE = Symbol.for("clv.run");
const bundle = (): typeof run => {
  let found: typeof run | undefined;
  jest.isolateModules(() => {
    ({ run: found } = jest.requireActual<{ run: typeof run }>("../../../src/workers/run"));
  });
  return found!;
};
afterEach(() => {
  delete (globalThis as { [PAGE]?: unknown })[PAGE];
});

test("two bundles of a page have one worker between them", async () => {
  const [functions, pane] = [bundle(), bundle()];
  expect(functions).toBe(pane);
  expect(await pane("descending", Float64Array.of(1, 3, 2))).toEqual(Float64Array.of(3, 2, 1));
});
