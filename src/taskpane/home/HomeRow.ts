import type { ReactNode } from "react";
import type { FirstUiKey } from "../../vocabulary/ui";

/** A row of the home screen that leads to another screen. */
export interface HomeRow {
  id: string;
  /** Below what the workbook holds already, or among the worksheets that can be made. */
  section: "inWorkbook" | "newSheet";
  icon: ReactNode;
  title: FirstUiKey;
  sub: FirstUiKey;
  onOpen: () => void;
}
