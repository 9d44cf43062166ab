/** What the reader of orders reads, by its endings. */
export const ORDER_FILES = ".csv,.tsv,.txt,.gz,.xlsx,.xlsm,.parquet";
