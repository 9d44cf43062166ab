/** The rich-API wire as office.js 1.1 sends it: a list of actions over a table of object paths. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}
export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** In the shape of the arguments: where not 0, the argument is the object of that path. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Answer {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5 } as const;
export const PathType = { Global: 1, NewObject: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;
