import type { Dispatch } from "react";
import type { PaneAction, PaneState } from "./state";

/** What a screen gets that is read when it is first opened. */
export interface LaterScreenProps {
  state: PaneState;
  dispatch: Dispatch<PaneAction>;
}
