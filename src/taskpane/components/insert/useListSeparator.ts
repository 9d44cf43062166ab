import { useEffect, useState } from "react";
import { useHost } from "../../useHost";

/** What stands between arguments in this Excel; a comma until it is known. */
export function useListSeparator(): "," | ";" {
  const host = useHost();
  const [separator, setSeparator] = useState<"," | ";">(",");
  useEffect(() => {
    let isCurrent = true;
    host.listSeparator().then((told) => { if (isCurrent) setSeparator(told); }, () => undefined);
    return () => { isCurrent = false; };
  }, [host]);
  return separator;
}
