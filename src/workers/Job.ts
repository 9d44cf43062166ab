/**
 * Work for a worker: a pure function of its parameters, which it leaves as they are. It is called with how to report
 * the share of the work that is done. Where it must wait, as for a file, it answers a promise.
 * Parameters and result are what `structuredClone` copies: numbers, texts, rows, typed arrays.
 */
export type Job = (parameters: never, report: Report) => unknown;
export type Report = (share: number) => void;
/** Jobs by their names. */
export type Jobs = Readonly<Record<string, Job>>;
