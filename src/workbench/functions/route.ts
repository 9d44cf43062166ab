import type { FunctionMetadata } from "./metadata";
import { failure, outcomeOf, outcomeOfException, type Outcome } from "./outcome";

/** What the add-in's function learns about its call; Excel appends it to every call. */
export interface Invocation {
  readonly functionName: string;
  readonly address?: string;
  readonly parameterAddresses?: readonly string[];
}

/** A way to the add-in's functions. */
export interface FunctionRoute {
  invoke(meta: FunctionMetadata, args: readonly unknown[], invocation: Invocation): Outcome | Promise<Outcome>;
}

/** The part of the pane's window the functions live in. */
export interface FunctionsWindow {
  readonly Array: ArrayConstructor;
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings: Readonly<Record<string, CustomFunction | undefined>> };
  };
}
export type CustomFunction = (...args: unknown[]) => unknown;

const ASSOCIATION_LIMIT = 10_000;
const ASSOCIATION_PAUSE = 25;

/** Calls the associated function in the pane's frame, on the grid's own stack. */
export class DirectRoute implements FunctionRoute {
  constructor(private readonly frame: () => FunctionsWindow | null) {}

  invoke(meta: FunctionMetadata, args: readonly unknown[], invocation: Invocation): Outcome | Promise<Outcome> {
    const pane = this.frame();
    const associated = pane && associatedIn(pane, meta.id);
    return associated ? call(pane, associated, args, invocation) : this.later(meta, args, invocation);
  }

  /** Resolves when the add-in has associated this function. */
  async associated(id: string): Promise<{ pane: FunctionsWindow; associated: CustomFunction } | undefined> {
    for (const end = performance.now() + ASSOCIATION_LIMIT; performance.now() < end;) {
      const pane = this.frame();
      const associated = pane && associatedIn(pane, id);
      if (associated) return { pane, associated };
      await new Promise((done) => setTimeout(done, ASSOCIATION_PAUSE));
    }
    return undefined;
  }

  /** A pane that is still loading has not associated yet: its cells are busy meanwhile. */
  private async later(meta: FunctionMetadata, args: readonly unknown[], invocation: Invocation): Promise<Outcome> {
    const found = await this.associated(meta.id);
    return found ? call(found.pane, found.associated, args, invocation) : failure("#NAME?");
  }
}

function associatedIn(pane: FunctionsWindow, id: string): CustomFunction | undefined {
  const mappings = pane.CustomFunctions?._association?.mappings;
  return mappings?.[id.toUpperCase()] ?? mappings?.[id];
}

function call(
  pane: FunctionsWindow,
  associated: CustomFunction,
  args: readonly unknown[],
  invocation: Invocation,
): Outcome | Promise<Outcome> {
  try {
    const returned = associated(...args.map((value) => inRealm(value, pane.Array)), invocation);
    return isThenable(returned) ? Promise.resolve(returned).then(outcomeOf, outcomeOfException) : outcomeOf(returned);
  } catch (thrown) {
    return outcomeOfException(thrown);
  }
}

/** Arrays must be arrays of the pane ("instanceof Array" is false across frames); a row shared by many stays shared. */
function inRealm(value: unknown, realm: ArrayConstructor): unknown {
  if (!Array.isArray(value)) return value;
  let from: unknown;
  let to: unknown;
  return realm.from(value as unknown[][], (row) => {
    if (row !== from) {
      from = row;
      to = realm.from(row);
      if (Object.isFrozen(row)) Object.freeze(to);
    }
    return to;
  });
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
