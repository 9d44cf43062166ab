import type { MouseEvent } from "react";

/**
 * The second click of a double click is not meant for the button that has come to stand there since the first. Enter
 * has no clicks.
 */
export function onlyOnce(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}
