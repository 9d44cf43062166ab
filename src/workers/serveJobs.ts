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
  const answer = async ({ id, job, parameters }: Request): Promise<void> => {
    try {
      const result: unknown = await runNow(jobs, job, parameters as never, (share) =>
        say({ type: "progress", id, share }),
      );
      say({ type: "result", id, result }, buffersOf(result));
    } catch (error) {
      const { kind, sentence } = coreErrorOf(error);
      say({ type: "error", id, kind, sentence });
    }
  };
  port.onmessage = ({ data }) => void answer(data as Request);
  say({ type: "ready" });
}
