import type { GroupId } from "../../vocabulary/groups";

/** What is sought among the functions, and which one is open. What is found is not in it. */
export interface FunctionsState {
  query: string;
  group: GroupId | undefined;
  /** The function whose card is open. */
  openId: string | undefined;
}

export type FunctionsAction =
  | { type: "queryTyped"; query: string }
  | { type: "groupChosen"; group: GroupId | undefined }
  | { type: "opened"; id: string }
  | { type: "toggled"; id: string };

export const allFunctions: FunctionsState = { query: "", group: undefined, openId: undefined };

export function reduceFunctions(state: FunctionsState, action: FunctionsAction): FunctionsState {
  switch (action.type) {
    case "queryTyped":
      return { ...state, query: action.query };
    // a second press takes the filter off
    case "groupChosen":
      return { ...state, group: action.group === state.group ? undefined : action.group };
    case "opened":
      return { ...state, openId: action.id };
    case "toggled":
      return { ...state, openId: action.id === state.openId ? undefined : action.id };
  }
}
