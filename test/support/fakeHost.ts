import type { Host, SelectedCell } from "../../src/taskpane/host";
import type { Plan } from "../../src/template/plan";

interface FakeHost extends Host {
  /** What the pane had written. */
  written: Plan[];
  /** Selects a cell, as the user does in Excel. */
  select: (cell: SelectedCell) => void;
}

/** An Excel that does as it is told. */
export function fakeHost(changes: Partial<Host> = {}): FakeHost {
  const listeners = new Set<(cell: SelectedCell) => void>();
  const written: Plan[] = [];
  let selected: SelectedCell = { address: "Sheet1!A1", value: "" };
  return {
    locale: "en",
    isDark: () => false,
    onThemeChange: () => () => undefined,
    workbook: "C:\\Books\\shop.xlsx",
    selectedCell: () => Promise.resolve(selected),
    watchSelection: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => { listeners.delete(listener); return Promise.resolve(); });
    },
    linkTo: (address) => `=${address}`,
    ourSheets: () => Promise.resolve([]),
    readSheet: () => Promise.resolve("notOurs"),
    savesFiles: true,
    openWorkbook: () => Promise.resolve(),
    watchSheets: () => Promise.resolve(() => Promise.resolve()),
    addRow: () => Promise.resolve({ address: "Sheet1!B13:V13" }),
    showSheet: () => Promise.resolve(true),
    writeSheet: (plan) => { written.push(plan); return Promise.resolve({ sheetName: plan.sheetName }); },
    ...changes,
    written,
    select: (cell) => { selected = cell; for (const tell of listeners) tell(cell); },
  };
}
