import type { ReactNode } from "react";
import { laterPart } from "../parts/laterPart";
import { usePageStyles } from "../parts/styles";
import type { SummaryStepProps } from "./SummaryStepProps";

/** The last step, with the worksheet it writes, is read when it is first reached. */
export const LaterSummaryStep = laterPart<SummaryStepProps>(
  async () => (await import(/* webpackChunkName: "worksheet" */ "./SummaryStep")).SummaryStep,
  Frame,
);

function Frame({ children }: { children: ReactNode }): React.JSX.Element {
  const page = usePageStyles();
  return <main className={page.main}>{children}</main>;
}
