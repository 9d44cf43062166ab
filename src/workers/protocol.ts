import type { ErrorKind } from "../core/CoreError";
import type { Text } from "../vocabulary/locale";

/** What the page asks the worker for. */
export interface Request {
  id: number;
  job: string;
  parameters: unknown;
}

/** What the worker says: once that it is there, and of each job how far it is and what came of it. */
export type Answer =
  | { type: "ready" }
  | { type: "progress"; id: number; share: number }
  | { type: "result"; id: number; result: unknown }
  | { type: "error"; id: number; kind: ErrorKind; sentence: Text };

/** Either end of the line between a page and its worker, as far as it is used. */
export interface Port {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: Request | Answer, options?: { transfer?: ArrayBuffer[] }): void;
}

/** The page's end. */
export interface WorkerPort extends Port {
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  terminate(): void;
}
