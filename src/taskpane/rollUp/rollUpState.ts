import type { WrittenSheet } from "../../excel/WrittenSheet";
import type { Headline } from "../../orderSheets/headlineOf";
import { isCopy, type Copy, type NotTaken } from "../../rollUp/Copy";
import type { RollUpMemory } from "../../rollUp/RollUpMemory";
import type { Failure } from "../parts/made/Failure";
import type { NotDeleted } from "../parts/made/NotDeleted";

/** A roll-up that the workbook has already. */
export interface RollUpBefore {
  id: string;
  name: string;
  memory: RollUpMemory;
}

/** How far the making of the sheet is. */
type Making =
  | { at: "choosing" }
  | { at: "writing" }
  | { at: "failed"; failure: Failure }
  | { at: "written"; written: WrittenSheet; headline: Headline; notDeleted?: NotDeleted }
  | { at: "updated"; sheet: { id: string; name: string }; headline: Headline };

export interface RollUpState {
  /** What was read, in the order in which it came; of each name the last. */
  read: readonly (Copy | NotTaken)[];
  /** Files that are being read. */
  reading: { done: number; all: number } | undefined;
  rates: Readonly<Record<string, number>>;
  /** The sheet that the copies are taken into; a new one where there is none. */
  into: RollUpBefore | undefined;
  making: Making;
}

export type RollUpAction =
  | { type: "readingBegun"; files: number }
  | { type: "read"; found: readonly (Copy | NotTaken)[]; isFile: boolean }
  | { type: "removed"; name: string }
  | { type: "rateChosen"; currency: string; rate: number | undefined }
  | { type: "takenInto"; before: RollUpBefore | undefined }
  | { type: "made"; making: Making };

export const noRollUp: RollUpState = {
  read: [],
  reading: undefined,
  rates: {},
  into: undefined,
  making: { at: "choosing" },
};

export function reduceRollUp(state: RollUpState, action: RollUpAction): RollUpState {
  switch (action.type) {
    case "readingBegun":
      return { ...state, reading: { done: state.reading?.done ?? 0, all: (state.reading?.all ?? 0) + action.files } };
    case "read":
      return {
        ...state,
        read: withCopies(state.read, action.found),
        reading: action.isFile ? oneLess(state) : state.reading,
      };
    case "removed":
      return { ...state, read: state.read.filter(({ name }) => name !== action.name) };
    case "rateChosen": {
      const others = Object.entries(state.rates).filter(([currency]) => currency !== action.currency);
      const chosen: [string, number][] = action.rate === undefined ? [] : [[action.currency, action.rate]];
      return { ...state, rates: Object.fromEntries([...others, ...chosen]) };
    }
    case "takenInto":
      return action.before ? into(state, action.before) : { ...state, into: undefined };
    case "made":
      return { ...state, making: action.making };
  }
}

const into = (state: RollUpState, before: RollUpBefore): RollUpState => ({
  ...state,
  into: before,
  read: withCopies(before.memory.read, state.read),
  rates: { ...before.memory.rates, ...state.rates },
});

function oneLess({ reading }: RollUpState): RollUpState["reading"] {
  if (!reading || reading.done + 1 >= reading.all) return undefined;
  return { ...reading, done: reading.done + 1 };
}

/**
 * A copy takes the place of the one that has its name: the file was sent again. One that cannot be read takes nothing
 * from the copy that could.
 */
function withCopies(read: RollUpState["read"], found: RollUpState["read"]): RollUpState["read"] {
  const last = new Map(found.map((one) => [one.name, one]));
  const known = new Set(read.map(({ name }) => name));
  return [
    ...read.map((one) => {
      const again = last.get(one.name);
      return again && (isCopy(again) || !isCopy(one)) ? again : one;
    }),
    ...[...last.values()].filter(({ name }) => !known.has(name)),
  ];
}
