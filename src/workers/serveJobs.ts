import { buffersOf } from "./buffersOf";
import { coreErrorOf } from "./coreErrorOf";
import type { Jobs } from "./Job";
import type { Answer, Port, Request } from "./protocol";
import { runNow } from "./runNow";

/**
 * The worker's side: does each job it is asked for, and hands the result over. Nobody needs it here any more, so it is
 * not copied.
 */
export function serveJobs(port: Port, jobs: Jobs): void {
  const say = (answer: Answer, transfer: ArrayBuffer[] = []): void => port.postMessage(answer, { transfer });
  port.onmessage = ({ data }) => {
    const { id, job, parameters } = data as Request;
    try {
      const result = runNow(jobs, job, parameters as never, (share) => say({ type: "progress", id, share }));
      say({ type: "result", id, result }, buffersOf(result));
    } catch (error) {
      const { kind, sentence } = coreErrorOf(error);
      say({ type: "error", id, kind, sentence });
    }
  };
  say({ type: "ready" });
}
