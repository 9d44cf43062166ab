import { configure, getConfig } from "@testing-library/react";

/** React's own queue, which has no types. */
interface Scheduler {
  unstable_IdlePriority: number;
  unstable_scheduleCallback: (priority: number, task: () => void) => void;
}
const { unstable_IdlePriority: IDLE, unstable_scheduleCallback: schedule } = jest.requireActual<Scheduler>("scheduler");
const before = getConfig();

/** Resolves once React has nothing left to do: what is idle comes after everything else in its queue. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    schedule(IDLE, resolve);
  });

configure({
  // a busy machine takes its time; what hangs still ends with the test
  asyncUtilTimeout: 60_000,
  // what is told to a screen reader once typing rests is said on the screen already: it would be found twice, or not,
  // as time goes by
  defaultIgnore: "script, style, p[role=status]",
  // A press is over when what it led to is shown, however long that takes: by itself the library waits for one turn of
  // the clock
  asyncWrapper: (act) =>
    before.asyncWrapper(async () => {
      const result: unknown = await act();
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
      await settled();
      return result as never;
    }),
});
