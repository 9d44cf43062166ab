import {
  ContextMenuGroup,
  ContextMenuPosition,
  IContextMenuService,
  ILayoutService,
} from "@univerjs/preset-sheets-core";
import type { Button } from "../manifest/readManifest";
import type { Engine } from "./engine";

/** Enough for Univer to draw its menu. */
const DRAWN = 1_000;

/** The add-in's items in the menu of a cell, which opens by the menu key and by Shift+F10 as well. */
export function showCellMenu(
  engine: Engine,
  container: string,
  buttons: readonly Button[],
  onCommand: (button: Button) => void,
): void {
  for (const button of buttons) {
    const icon = `icon-${button.id}`;
    engine.api.registerComponent(icon, () => <img src={button.icon} alt="" width={16} height={16} />);
    engine.api
      .createMenu({ id: button.id, icon, title: button.label, tooltip: button.tip, action: () => onCommand(button) })
      .appendTo([ContextMenuPosition.MAIN_AREA, ContextMenuGroup.OTHERS]);
  }
  document.getElementById(container)?.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "ContextMenu" && !(event.key === "F10" && event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
      void openAtSelection(engine);
    },
    { capture: true },
  );
}

async function openAtSelection(engine: Engine): Promise<void> {
  const selected = engine.book.getActiveRange();
  if (!selected || engine.book.isCellEditing()) return;
  const { left, bottom } = engine.book.getActiveSheet().getRange(selected.getRow(), selected.getColumn()).getCellRect();
  engine
    .get(IContextMenuService)
    .triggerContextMenu(
      { clientX: left, clientY: bottom, preventDefault: () => undefined, stopPropagation: () => undefined } as never,
      ContextMenuPosition.MAIN_AREA,
    );
  const first = await firstItem();
  first?.focus();
  first
    ?.closest("section")
    ?.addEventListener("keydown", (event) => moveAmong(event, () => engine.get(ILayoutService).focus()));
}

/** Univer's menu knows the mouse only. */
function moveAmong(event: KeyboardEvent, leave: () => void): void {
  if (event.key === "Escape") leave();
  const items = menuItems();
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  items.at(to % items.length)?.focus();
}

async function firstItem(): Promise<HTMLElement | undefined> {
  for (const end = performance.now() + DRAWN; performance.now() < end;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const [first] = menuItems();
    if (first) return first;
  }
  return undefined;
}

/** Without those of a menu that opens beside it under the mouse. */
const menuItems = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(".univer-popup section button:not(:disabled)")].filter(
    (item) => !item.closest("[data-u-context-menu-submenu]"),
  );
