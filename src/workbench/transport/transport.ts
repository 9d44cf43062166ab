import type { Interpreter } from "../host/interpreter";
import { PathType, type Batch } from "../host/wire";
import type { LanguageTag, Theme } from "../settings";
import type { HostLink, Message, PaneLink } from "./link";

/**
 * The host's end of the pane's window.external. Batches of the add-in run one after the other, as in Excel; the runtime's own
 * batches (results of custom functions, readiness) bypass that queue, or a batch waiting for the calculation would wait for
 * results standing behind it.
 */
export class Transport implements HostLink {
  readonly settings = new Map<string, string>();
  private pane: PaneLink | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly interpreter: Interpreter,
    readonly locale: LanguageTag,
    readonly theme: Theme,
  ) {}

  connect(pane: PaneLink): void {
    this.pane = pane;
    this.queue = Promise.resolve();
    this.interpreter.forgetReferences();
  }

  execute(body: string): Promise<string> {
    const batch = JSON.parse(body) as Batch;
    const run = async () => JSON.stringify(await this.interpreter.process(batch));
    if (isRuntimes(batch)) return run();
    const turn = this.queue.then(run);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Events of objects; an event of the document goes by `raise`. */
  send(messages: readonly Message[]): void {
    this.pane?.deliver(messages);
  }

  raise(dispatchId: number): void {
    this.pane?.raise(dispatchId);
  }
}

/** The runtime speaks to services of its own, the add-in to the workbook. */
const isRuntimes = (batch: Batch): boolean => Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === PathType.NewObject);
