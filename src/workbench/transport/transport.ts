import type { Fault, Interpreter } from "../host/interpreter";
import { ActionType, PathType, type Batch } from "../host/wire";
import type { LanguageTag, Theme } from "../settings";
import type { HostLink, Message, PaneLink } from "./link";

/** One sync of the add-in. */
export interface SyncRecord {
  readonly actions: number;
  readonly bytes: number;
  readonly ms: number;
  readonly error: string | null;
}

/** What the page around the transport wants to know. */
interface TransportListener {
  /** A pane was loaded. */
  readonly onPane: () => void;
  /** The add-in has done something, perhaps to the workbook. */
  readonly onDone: () => void;
}

/**
 * The host's end of the pane's window.external. Batches of the add-in run one after the other, as in Excel; the
 * runtime's own batches (results of custom functions, readiness) bypass that queue, or a batch waiting for the
 * calculation would wait for results standing behind it.
 */
export class Transport implements HostLink {
  readonly settings = new Map<string, string>();
  private pane: PaneLink | undefined;
  /** The add-in's syncs, in order. */
  readonly log: SyncRecord[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private syncs = 0;
  private readonly faults = new Map<number, Fault>();

  constructor(
    private readonly interpreter: Interpreter,
    readonly locale: LanguageTag,
    readonly theme: Theme,
    private readonly listener: TransportListener = { onPane: () => undefined, onDone: () => undefined },
  ) {}

  /** The settings that were kept with the workbook. */
  take(settings: Iterable<readonly [name: string, value: string]>): void {
    for (const [name, value] of settings) this.settings.set(name, value);
  }

  keepSettings(settings: Iterable<readonly [name: string, value: string]>): void {
    this.settings.clear();
    this.take(settings);
    this.listener.onDone();
  }

  connect(pane: PaneLink): void {
    this.pane = pane;
    this.queue = Promise.resolve();
    this.interpreter.forgetReferences();
    this.listener.onPane();
  }

  /** Makes the nth sync from now fail; what stands before that action in it has happened, as in Excel. */
  failSync(nth: number, fault: Partial<Fault> = {}): void {
    this.faults.set(this.syncs + nth, {
      code: "GeneralException",
      message: "There was an internal error while processing the request.",
      beforeAction: 0,
      ...fault,
    });
  }

  execute(body: string): Promise<string> {
    const batch = JSON.parse(body) as Batch;
    if (isRuntimes(batch)) return this.interpreter.process(batch).then((answer) => JSON.stringify(answer));
    const sync = isHousekeeping(batch) ? undefined : ++this.syncs;
    const run = async () => {
      const start = performance.now();
      const answer = await this.interpreter.process(batch, sync === undefined ? undefined : this.faults.get(sync));
      this.listener.onDone();
      if (sync !== undefined)
        this.log.push({
          actions: batch.Actions.length,
          bytes: body.length,
          ms: performance.now() - start,
          error: answer.Error?.Code ?? null,
        });
      return JSON.stringify(answer);
    };
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

  command(id: string, name: string): void {
    this.pane?.command(id, name);
  }
}

/** office.js gives back what it no longer needs in batches of its own. */
const isHousekeeping = ({ Actions }: Batch): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ Name, ActionType: type }) => Name === "_RemoveReference" || type === ActionType.Instantiate);

/** The runtime speaks to services of its own, the add-in to the workbook. */
const isRuntimes = (batch: Batch): boolean =>
  Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === PathType.NewObject);
