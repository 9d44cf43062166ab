/** A customer a row, as BYCUSTOMER spills it and a warehouse gives it: ids of terms. */
export const CUSTOMER_COLUMNS = [
  "customer",
  "repeat_purchases",
  "recency",
  "age",
  "monetary_value",
  "total",
  "first_date",
  "last_date",
  "first_amount",
  "log_intervals",
] as const;
