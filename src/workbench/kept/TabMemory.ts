/** What a tab knows of itself: it outlives a reload, and nobody else reads it. */
export interface TabMemory {
  read(key: TabKey): string | undefined;
  write(key: TabKey, value: string | undefined): void;
}

/**
 * The workbook it shows, the one that is a copy of, where it is looked at, what is to be said after the next load, and
 * the workbook before.
 */
export type TabKey = "book" | "copyOf" | "view" | "news" | "before";

/** In the browser's storage for tabs; where that is forbidden, nothing is remembered. */
export class SessionMemory implements TabMemory {
  read(key: TabKey): string | undefined {
    try {
      return sessionStorage.getItem(nameOf(key)) ?? undefined;
    } catch {
      return undefined;
    }
  }

  write(key: TabKey, value: string | undefined): void {
    try {
      if (value === undefined) sessionStorage.removeItem(nameOf(key));
      else sessionStorage.setItem(nameOf(key), value);
    } catch {
      // forbidden or full: the next load begins as a new tab would
    }
  }
}

const nameOf = (key: TabKey): string => `clv-workbench.${key}`;
