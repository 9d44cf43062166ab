/** What a button of the ribbon or of a cell's menu asks for; the manifest names it. */
export type CommandId = "explain";

const listeners = new Set<(command: CommandId) => void>();
/** Asked for before the pane was there to listen. */
let waiting: CommandId | undefined;

/** Makes the commands known to Office. It calls them in this page, which runs while the pane is closed as well. */
export function associateCommands(): void {
  Office.actions.associate("explain", (event: Office.AddinCommands.Event) => void run("explain", event));
}

async function run(command: CommandId, event: Office.AddinCommands.Event | undefined): Promise<void> {
  try {
    tell(command);
    await Office.addin.showAsTaskpane();
  } finally {
    // until then the button does not answer, for five minutes at most
    event?.completed();
  }
}

function tell(command: CommandId): void {
  if (listeners.size === 0) waiting = command;
  for (const listener of listeners) listener(command);
}

/** Calls back with what is asked for, also with what was before; returns how to stop. */
export function onCommand(listener: (command: CommandId) => void): () => void {
  listeners.add(listener);
  if (waiting) listener(waiting);
  waiting = undefined;
  return () => void listeners.delete(listener);
}
