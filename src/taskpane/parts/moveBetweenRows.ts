import type { KeyboardEvent } from "react";

/** Arrow keys, Home and End move the focus between the rows of a list. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>, selector: string, onLeaveUp?: () => void): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const from = rows.findIndex((row) => row === event.target);
  if (from < 0) return;
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  if (to < 0) onLeaveUp?.();
  else rows[to]?.focus();
}
