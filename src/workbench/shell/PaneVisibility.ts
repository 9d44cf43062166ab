/** Whether the pane is shown: the ribbon, its own close button and the add-in decide. */
export class PaneVisibility {
  private visible = true;
  private readonly listeners = new Set<() => void>();

  readonly isVisible = (): boolean => this.visible;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  show(visible: boolean): void {
    this.visible = visible;
    for (const listener of this.listeners) listener();
  }
}
