interface Entry {
  key: string;
  children?: Entry[];
}
/** Univer's service of the toolbar, whose methods are not handed out. */
interface RibbonService {
  _setRibbon?: (groups: readonly Entry[]) => void;
  _updateRibbon?: () => void;
}

/**
 * Univer makes its toolbar anew whenever a button says whether it is hidden, even if it says the same as before: several
 * times with every key that is pressed in a cell, and dozens of times at the start. Here it is made once for all that
 * happens at once, and drawn only if it holds other buttons.
 */
export function calmRibbon(service: object): void {
  const ribbon: RibbonService = service;
  const { _setRibbon: set, _updateRibbon: update } = ribbon;
  if (!set || !update) return;
  const shown = new WeakMap<object, unknown[]>();
  ribbon._setRibbon = function (groups) {
    const before = shown.get(this);
    const now = buttonsOf(groups);
    if (now.length === before?.length && now.every((button, i) => button === before[i])) return;
    shown.set(this, now);
    set.call(this, groups);
  };
  const waiting = new WeakSet<object>();
  ribbon._updateRibbon = function () {
    if (waiting.has(this)) return;
    waiting.add(this);
    queueMicrotask(() => {
      waiting.delete(this);
      update.call(this);
    });
  };
}

/** Groups are new objects every time, the buttons in them only where the menu has changed. */
const buttonsOf = (groups: readonly Entry[]): unknown[] =>
  groups.flatMap(({ key, children = [] }) => [
    key,
    ...children.flatMap(({ key: section, children: buttons = [] }) => [section, ...buttons]),
  ]);
