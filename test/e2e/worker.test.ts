import { sortMillion, stopSorting } from "./heavyWork";
import { session } from "./session";

const open = session();

test("the pane's page has a worker for heavy work, that tells its progress, is given memory, and can be stopped", async () => {
  const workbench = await open("lang=en&theme=light");
  const { isRight, left, shares } = await sortMillion(workbench);
  expect([isRight, left]).toEqual([true, 0]);
  expect(shares.length).toBeGreaterThan(10);
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  expect(await stopSorting(workbench)).toEqual({
    reason: "stopped",
    told: 1,
    next: [3, 2, 1],
    worker: new URL("/worker.js", workbench.page.url()).href,
  });
  expect(workbench.trouble).toEqual([]);
});

test("where the worker's file does not come, the page does the work", async () => {
  const workbench = await open("lang=en&theme=light", undefined, async (opened) => {
    await opened.route("**/worker.js", (route) => route.abort());
  });
  const { isRight, left, shares } = await sortMillion(workbench);
  expect([isRight, left, shares.at(-1)]).toEqual([true, 1_000_003, 1]);
  expect(workbench.page.workers()).toEqual([]);
  expect(workbench.trouble.filter((text) => !text.includes("net::ERR_FAILED"))).toEqual([]);
});
