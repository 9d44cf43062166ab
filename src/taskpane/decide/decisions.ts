import type { UiKey } from "../../vocabulary/ui";

/** Something to decide, and the worksheets that answer it. */
interface Decision {
  title: UiKey;
  sub: UiKey;
  /** By the template that their stamp names; of several in the workbook the first of these. */
  sheets: readonly string[];
  /** The tab that makes them. */
  tab: "data" | "models";
}

export const decisions: readonly Decision[] = [
  {
    title: "decideAcquire",
    sub: "decideAcquireSub",
    sheets: ["model_channels", "order_channels", "order_segments"],
    tab: "models",
  },
  { title: "decideWinBack", sub: "decideWinBackSub", sheets: ["churn_watch"], tab: "models" },
  {
    title: "decideLookAfter",
    sub: "decideLookAfterSub",
    sheets: ["tiers", "rfm_segments", "order_segments"],
    tab: "models",
  },
  {
    title: "decideExpect",
    sub: "decideExpectSub",
    sheets: ["year_forecast", "predictions", "cohort_forecast"],
    tab: "models",
  },
  { title: "decidePaysBack", sub: "decidePaysBackSub", sheets: ["cohorts"], tab: "data" },
  { title: "decideReport", sub: "decideReportSub", sheets: ["board_report"], tab: "data" },
];
