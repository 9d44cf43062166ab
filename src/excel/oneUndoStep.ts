import { can } from "./abilities";

/** One step back undoes all of it, where Excel can. */
export const oneUndoStep = (): Excel.RunOptions => (can("undo") ? { mergeUndoGroup: true } : {});
