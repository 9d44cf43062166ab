import { ODD, TOLERANCE } from "../vocabulary/rules";

/** Nothing is left between the sheet and the accounts. */
export const TIES_OUT = `ABS(gap_unexplained)<${TOLERANCE.accounts}`;

/** A churn typed beside three counts says what they say. */
export const CHURN_AGREES = `IF(OR(NOT(ISNUMBER(churn_typed)),customers_start=0),"OK",IF(ABS(churn_typed-(customers_start+customers_new-customers_end)/customers_start)<${TOLERANCE.churn},"OK","{both}"))`;

/** No customer stays longer than customers do. */
export const periodsAgree = (lifetime: string): string => `IF(${lifetime}>${ODD.lifetime},"{period}","OK")`;

export const VAT_EXCLUDED = 'IF(vat="{including}","{includes}","OK")';
