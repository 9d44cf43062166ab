/** An error as the host answers it: office.js turns it into an OfficeExtension.Error with the same code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
  ) {
    super(message);
  }
}

/**
 * Base of every object an add-in can reach. Its wire members are exactly the PascalCase getters, setters and methods
 * that a subclass declares; anything else answers ApiNotFound, so a gap is never silently accepted.
 */
export abstract class ApiObject {
  abstract readonly apiName: string;
  /** What a load() without names answers. */
  readonly scalars: readonly string[] = [];
  /** Members whose value depends on the calculation: the interpreter lets the grid settle before reading them. */
  readonly computed: readonly string[] = [];
  /** Present on collections. */
  items?(): ApiObject[];
  /** Set by _KeepReference: the object outlives its batch under this name. */
  referenceId?: string;
}

export function getMember(target: ApiObject, name: string): unknown {
  const found = member(target, name);
  return found.get ? (found.get.call(target) as unknown) : missing(target, name);
}

export function setMember(target: ApiObject, name: string, value: unknown): void {
  const found = member(target, name);
  if (found.set) found.set.call(target, value);
  else missing(target, name);
}

export function callMember(target: ApiObject, name: string, args: readonly unknown[]): unknown {
  const { value } = member(target, name) as { value?: unknown };
  if (typeof value !== "function") missing(target, name);
  return (value as (...args: readonly unknown[]) => unknown).apply(target, [...args]);
}

export const hasMember = (target: ApiObject, name: string): boolean => declared(target, name) !== undefined;

const member = (target: ApiObject, name: string): PropertyDescriptor => declared(target, name) ?? missing(target, name);

function declared(target: ApiObject, name: string): PropertyDescriptor | undefined {
  if (!/^_?[A-Z]/.test(name)) return undefined;
  for (
    let proto: object = Object.getPrototypeOf(target) as object;
    proto !== ApiObject.prototype;
    proto = Object.getPrototypeOf(proto) as object
  ) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

function missing(target: ApiObject, name: string): never {
  const path = `${target.apiName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  throw new ApiError("ApiNotFound", `The workbench does not implement ${path}.`, path);
}
