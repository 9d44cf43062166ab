import { ApiError, ApiObject, callMember, getMember, hasMember, setMember } from "./apiObject";
import { plainTurn, type Turn } from "./turn";
import { ActionType, PathType, type Action, type Answer, type ArgumentInfo, type Batch, type ObjectPath } from "./wire";

/** A failure asked for by a test: the batch stops before its action of that number. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly beforeAction: number;
}

/** Runs the batches of office.js on the objects of the host. */
export class Interpreter {
  private readonly references = new Map<string, ApiObject>();
  private nextReference = 1;

  /**
   * `settle` resolves when the grid has nothing left to calculate; `newTurn` surrounds the actions of a batch on the
   * workbook. A root to come is waited for by those who need it.
   */
  constructor(
    private readonly root: ApiObject | Promise<ApiObject>,
    private readonly services: Readonly<Record<string, ApiObject>>,
    private readonly settle: () => Promise<void>,
    private readonly newTurn: () => Turn | Promise<Turn> = () => plainTurn,
  ) {}

  /** A pane that was loaded again holds nothing of the old one. */
  forgetReferences(): void {
    this.references.clear();
  }

  /** What was done before a failing action stays done, as in Excel. */
  async process(batch: Batch, fault?: Fault): Promise<Answer> {
    const answer: Answer = { Results: [], TraceIds: [] };
    const paths = Object.values(batch.ObjectPaths);
    const has = (type: number) => paths.some((path) => path.ObjectPathType === type);
    const root = has(PathType.Global) ? await this.root : undefined;
    const turn = has(PathType.NewObject) ? plainTurn : await this.newTurn();
    const run = new Run(batch, (path, resolver) => this.follow(path, resolver, root));
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (fault && index >= fault.beforeAction) throw new ApiError(fault.code, fault.message);
        const value = await turn.act(() => this.perform(action, run, answer, turn));
        if (index === batch.Actions.length - 1) turn.flush();
        if (value !== undefined) answer.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        answer.Error = { ...described(error), ActionIndex: index, HttpStatusCode: 400 };
        turn.flush();
        break;
      }
    }
    return answer;
  }

  private async perform(action: Action, run: Run, answer: Answer, turn: Turn): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) {
      answer.TraceIds.push(action.Id);
      return null;
    }
    const target = run.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        if (target && run.kept.has(action.ObjectPathId)) this.keep(target);
        return target && this.identity(target);
      case ActionType.Query: {
        const select = action.QueryInfo?.Select ?? [];
        if (target && needsCalculation(target, select)) {
          turn.flush();
          await this.settle();
        }
        return target && this.query(target, select);
      }
      case ActionType.Method:
        return this.call(target, action, run);
      case ActionType.SetProperty:
        if (target) setMember(target, action.Name, run.arguments(action.ArgumentInfo)[0]);
        return undefined;
      default:
        throw new ApiError("ApiNotFound", `The workbench does not implement wire action ${action.ActionType}.`);
    }
  }

  private call(target: ApiObject | null, action: Action, run: Run): unknown {
    if (action.Name === "_KeepReference") {
      if (target) this.keep(target);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    return target ? (callMember(target, action.Name, run.arguments(action.ArgumentInfo)) ?? null) : null;
  }

  private follow(path: ObjectPath, run: Run, root: ApiObject | undefined): ApiObject | null {
    if (path.ObjectPathType === PathType.Global) return root ?? null;
    if (path.ObjectPathType === PathType.NewObject) return this.service(path.Name);
    if (path.ObjectPathType === PathType.Reference) return this.reference(path.Name);
    if (path.ObjectPathType === PathType.Null) return null;
    const parent = run.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.Method:
        return callMember(parent, path.Name, run.arguments(path.ArgumentInfo)) as ApiObject | null;
      case PathType.Property:
        return getMember(parent, path.Name) as ApiObject | null;
      case PathType.Indexer:
        return callMember(parent, "GetItem", run.arguments(path.ArgumentInfo)) as ApiObject | null;
      default:
        throw new ApiError("ApiNotFound", `The workbench does not implement object path type ${path.ObjectPathType}.`);
    }
  }

  private service(name: string): ApiObject {
    const found = this.services[name];
    if (!found) throw new ApiError("ApiNotFound", `The workbench does not implement the service ${name}.`, name);
    return found;
  }

  private reference(id: string): ApiObject {
    const found = this.references.get(id);
    if (!found) throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
    return found;
  }

  private keep(target: ApiObject): void {
    target.referenceId ??= `{reference-${this.nextReference++}}`;
    this.references.set(target.referenceId, target);
  }

  private identity(target: ApiObject): Record<string, unknown> {
    return {
      ...(target.referenceId ? { _ReferenceId: target.referenceId } : {}),
      ...(hasMember(target, "Id") ? { Id: getMember(target, "Id") } : {}),
    };
  }

  private query(target: ApiObject, select: readonly string[]): Record<string, unknown> {
    if (target.items)
      return { _Items: target.items().map((item) => ({ ...this.identity(item), ...this.pick(item, select) })) };
    return { ...this.identity(target), ...this.pick(target, select) };
  }

  private pick(target: ApiObject, select: readonly string[]): Record<string, unknown> {
    const names = (select.length ? select : ["*"]).flatMap((name) => (name === "*" ? target.scalars : [name]));
    const value: Record<string, unknown> = {};
    for (const name of names) {
      const [head = "", ...rest] = name.split("/");
      const key = pascal(head);
      const found = getMember(target, key);
      if (found instanceof ApiObject)
        value[key] = { ...(value[key] as object), ...this.query(found, rest.length ? [rest.join("/")] : []) };
      else value[key] = found;
    }
    return value;
  }
}

/** One batch: object paths are resolved once and in order of first use, so a method path runs exactly once. */
class Run {
  readonly kept: ReadonlySet<number>;
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly follow: (path: ObjectPath, run: Run) => ApiObject | null,
  ) {
    this.kept = new Set(
      batch.Actions.filter((action) => action.Name === "_KeepReference").map((action) => action.ObjectPathId),
    );
  }

  object(id: number): ApiObject | null {
    const path = this.batch.ObjectPaths[id];
    if (!path) return null;
    let found = this.resolved.get(id);
    if (found === undefined) {
      found = this.follow(path, this);
      this.resolved.set(id, found);
    }
    return found;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => (ids ? this.substituted(value, ids[i]) : value));
  }

  private substituted(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value)) return value.map((v: unknown, i) => this.substituted(v, id[i]));
    return typeof id === "number" && id !== 0 ? this.object(id) : value;
  }
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const needsCalculation = (target: ApiObject, select: readonly string[]): boolean =>
  target.computed.length > 0 && (select.length === 0 || select.some((name) => target.computed.includes(pascal(name))));

function described(error: unknown): { Code: string; Message: string; Location: string } {
  if (error instanceof ApiError) return { Code: error.code, Message: error.message, Location: error.location };
  console.error(error);
  return { Code: "GeneralException", Message: String(error), Location: "" };
}
