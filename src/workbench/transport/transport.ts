import type { Interpreter } from "../host/interpreter";
import { ActionType, PathType, type Batch } from "../host/wire";
import type { LanguageTag, Theme } from "../settings";
import type { HostLink, Message, PaneLink } from "./link";

export const DOCUMENT_SELECTION_CHANGED = 2;
const MODEL_EVENT = 65_536;

/**
 * The host's end of the pane's window.external. Batches of the add-in run one after the other, as in Excel; the runtime's own
 * batches (results of custom functions, readiness) bypass that queue, or a batch waiting for the calculation would wait for
 * results standing behind it.
 */
export class Transport implements HostLink {
  readonly settings = new Map<string, string>();
  private pane: PaneLink | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private syncs = 0;

  constructor(
    private readonly interpreter: Interpreter,
    readonly locale: LanguageTag,
    readonly theme: Theme,
  ) {}

  /** How many batches the add-in itself has sent. */
  get syncCount(): number {
    return this.syncs;
  }

  connect(pane: PaneLink): void {
    this.pane = pane;
    this.queue = Promise.resolve();
    this.interpreter.forgetReferences();
  }

  execute(body: string): Promise<string> {
    const batch = JSON.parse(body) as Batch;
    const kind = kindOf(batch);
    if (kind === "sync") this.syncs++;
    const run = async () => JSON.stringify(await this.interpreter.process(batch));
    if (kind === "runtime") return run();
    const turn = this.queue.then(run);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  emit(type: number, target: string, payload: unknown): void {
    this.send([[MODEL_EVENT, type, target, JSON.stringify(payload)]]);
  }

  send(messages: readonly Message[]): void {
    this.pane?.deliver(messages);
  }

  raise(dispatchId: number): void {
    this.pane?.raise(dispatchId);
  }
}

type BatchKind = "sync" | "housekeeping" | "runtime";

/** Only what the add-in asked for counts as a sync. */
function kindOf(batch: Batch): BatchKind {
  if (Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === PathType.NewObject)) return "runtime";
  const releases = batch.Actions.filter((action) => action.Name === "_RemoveReference").length;
  const rest = batch.Actions.length - releases - batch.Actions.filter((action) => action.ActionType === ActionType.Instantiate).length;
  return releases > 0 && rest === 0 ? "housekeeping" : "sync";
}
