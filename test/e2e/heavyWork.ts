import type { JSHandle } from "playwright-core";
import type { run } from "../../src/workers/run";
import { paneFrame } from "./pane";
import type { WorkbenchPage } from "./workbenchPage";

/** A prime, so that steps of any length visit every number below it once. */
const COUNT = 1_000_003;

/**
 * Has a million numbers sorted, which are given away: whether they came back right, what is left of them, and the
 * progress that was told.
 */
export async function sortMillion(
  workbench: WorkbenchPage,
): Promise<{ isRight: boolean; left: number; shares: number[] }> {
  return (await runnerOf(workbench)).evaluate(async (run, count) => {
    const values = Float64Array.from({ length: count }, (_, i) => (i * 48_271) % count);
    const shares: number[] = [];
    const sorted = await run("descending", values, {
      transfer: [values.buffer],
      onProgress: (share) => shares.push(share),
    });
    return {
      isRight: sorted.length === count && sorted.every((value, i) => value === count - 1 - i),
      left: values.length,
      shares,
    };
  }, COUNT);
}

/**
 * Stops such a job at its first progress, with another waiting, and sees its worker go and a new one come: what came of
 * both, and how often progress was told.
 */
export async function stopSorting(
  workbench: WorkbenchPage,
): Promise<{ reason: unknown; told: number; next: number[]; worker: string }> {
  const [old] = workbench.page.workers();
  const run = await runnerOf(workbench);
  const [worker, outcome] = await Promise.all([
    workbench.page.waitForEvent("worker"),
    run.evaluate(async (start, count) => {
      const stop = new AbortController();
      let told = 0;
      const onProgress = (): void => {
        told++;
        stop.abort("stopped");
      };
      const stopped = start("descending", new Float64Array(count), { signal: stop.signal, onProgress }).catch(
        (reason: unknown) => reason,
      );
      const next = start("descending", Float64Array.of(1, 3, 2));
      return { reason: await stopped, told, next: [...(await next)] };
    }, COUNT),
    old!.waitForEvent("close"),
  ]);
  return { ...outcome, worker: worker.url() };
}

/** What runs jobs on the pane's page, as functions.js has left it there. */
const runnerOf = (workbench: WorkbenchPage): Promise<JSHandle<typeof run>> =>
  paneFrame(workbench).evaluateHandle(
    () => (globalThis as unknown as Record<symbol, typeof run>)[Symbol.for("clv.run")]!,
  );
