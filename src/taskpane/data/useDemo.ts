import { useCallback } from "react";
import { useLocale } from "../parts/useWords";

/** The export of a shop that does not exist, as a file in the language of the pane. */
export function useDemo(): () => Promise<File> {
  const locale = useLocale();
  return useCallback(async () => {
    const { exportOfOrders } = await import(/* webpackChunkName: "demo" */ "../../orders/demo/exportOfOrders");
    const { name, text } = exportOfOrders(locale);
    return new File([text], name, { type: "text/csv" });
  }, [locale]);
}
