import { laterPart } from "../parts/laterPart";
import type { AddPeriodProps } from "../parts/sheet/AddPeriod";

/** Few workbooks have a worksheet that grows: the button is read where one does. */
export const LaterAddPeriod = laterPart<AddPeriodProps>(
  async () => (await import(/* webpackChunkName: "period" */ "../parts/sheet/AddPeriod")).AddPeriod,
);
