import { Workbook } from "../../src/workbench/model/workbook";
import { ApiObject, callMember, getMember, hasMember, setMember } from "../../src/workbench/host/apiObject";
import { MemoryGrid } from "./memoryGrid";

interface MemoryExcel {
  grid: MemoryGrid;
  book: Workbook;
  /** How many syncs there were. */
  syncs: () => number;
  /** Is told of every sync before it happens, and may fail it. */
  onSync: (listener: (sync: number) => void) => void;
  leave: () => void;
}

/** Office.js says some members by other names on the wire. */
const ON_THE_WIRE: Readonly<Record<string, string>> = { showGridlines: "Gridlines" };
const asOnTheWire = (name: string): string => ON_THE_WIRE[name] ?? name.charAt(0).toUpperCase() + name.slice(1);

/**
 * An Excel in memory under the global name `Excel`: the object model of the workbench without its wire. What is asked is
 * done at once, so that a sync that fails leaves everything behind that was to happen before it.
 */
export function memoryExcel(): MemoryExcel {
  const grid = new MemoryGrid();
  const book = new Workbook(grid, () => undefined);
  let count = 0;
  let listener: (sync: number) => void = () => undefined;
  const context = {
    workbook: reachable(book),
    sync: async (): Promise<void> => {
      await Promise.resolve();
      listener(++count);
    },
  };
  const run = async (...args: unknown[]): Promise<unknown> => {
    const result = await (args.at(-1) as (given: typeof context) => Promise<unknown>)(context);
    // Office.js sends what is left
    await context.sync();
    return result;
  };
  const known = Object.entries({
    Excel: { run },
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  const before = known.map(([name]) => [name, (globalThis as Record<string, unknown>)[name]] as const);
  for (const [name, value] of known) (globalThis as Record<string, unknown>)[name] = value;
  return {
    grid,
    book,
    syncs: () => count,
    onSync: (told) => {
      listener = told;
    },
    leave: () => {
      for (const [name, value] of before) (globalThis as Record<string, unknown>)[name] = value;
    },
  };
}

const objects = new WeakMap<object, ApiObject>();
const proxies = new WeakMap<ApiObject, object>();

/** The same for the same object. */
function reachable(target: ApiObject): object {
  const known = proxies.get(target);
  if (known) return known;
  const proxy = new Proxy(
    {},
    {
      get: (_, name) => (typeof name === "string" ? memberOf(target, name, proxy) : undefined),
      set: (_, name, value) => {
        setMember(target, asOnTheWire(String(name)), value);
        return true;
      },
    },
  );
  objects.set(proxy, target);
  proxies.set(target, proxy);
  return proxy;
}

function memberOf(target: ApiObject, name: string, proxy: object): unknown {
  if (name === "load") return () => proxy;
  // an object that a promise is resolved with is asked for this
  if (name === "then") return undefined;
  if (name === "items") return target.items!().map(reachable);
  const wire = asOnTheWire(name);
  if (name === "isNullObject") return false;
  if (!hasMember(target, wire)) getMember(target, wire);
  const isMethod = typeof Object.getOwnPropertyDescriptor(ownerOf(target, wire), wire)?.value === "function";
  if (!isMethod) return given(getMember(target, wire));
  return (...args: unknown[]) => {
    const result = callMember(
      target,
      wire,
      args.map((arg) => objects.get(arg as object) ?? arg),
    );
    return result === null && wire.endsWith("OrNullObject") ? NOTHING : given(result);
  };
}

const NOTHING = { isNullObject: true, load: (): object => NOTHING };

function ownerOf(target: object, name: string): object {
  let owner = target;
  while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object;
  return owner;
}

const given = (value: unknown): unknown => (value instanceof ApiObject ? reachable(value) : value);
