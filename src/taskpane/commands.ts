import type { ScreenId } from "./screens";

const listeners = new Set<(screen: ScreenId) => void>();
/** Asked for before the pane was there to listen. */
let waiting: ScreenId | undefined;

/**
 * Makes known to Office what its buttons can ask for. It calls them in this page, which runs while the pane is closed
 * as well.
 */
export function associateCommands(ids: readonly ScreenId[]): void {
  for (const id of ids) Office.actions.associate(id, (event: Office.AddinCommands.Event) => void run(id, event));
}

async function run(screen: ScreenId, event: Office.AddinCommands.Event | undefined): Promise<void> {
  try {
    tell(screen);
    await Office.addin.showAsTaskpane();
  } finally {
    // until then the button does not answer, for five minutes at most
    event?.completed();
  }
}

function tell(screen: ScreenId): void {
  if (listeners.size === 0) waiting = screen;
  for (const listener of listeners) listener(screen);
}

/** Calls back with what is asked for, also with what was before; returns how to stop. */
export function onCommand(listener: (screen: ScreenId) => void): () => void {
  listeners.add(listener);
  if (waiting) listener(waiting);
  waiting = undefined;
  return () => void listeners.delete(listener);
}
