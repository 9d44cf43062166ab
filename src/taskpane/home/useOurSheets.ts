import { useCallback, useEffect, useRef, useState } from "react";
import type { OurSheet } from "../../excel/ourSheets";
import { useHost } from "../parts/useHost";

/** Sheets that come or go together are read once, and not while one is being written. */
const REST_MS = 300;

/**
 * The worksheets of ours: read when this appears, when a sheet comes, goes or is renamed, and when the pane gets the
 * focus. While Excel is busy, those known before stay.
 */
export function useOurSheets(): { sheets: readonly OurSheet[]; refresh: () => void } {
  const host = useHost();
  const [sheets, setSheets] = useState<readonly OurSheet[]>([]);
  const latest = useRef(0);

  const refresh = useCallback((): void => {
    const asked = ++latest.current;
    host.ourSheets().then((found) => {
      if (asked === latest.current) setSheets(found);
    }, ignore);
  }, [host]);

  useEffect(() => {
    refresh();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = host.watchSheets(() => {
      clearTimeout(timer);
      timer = setTimeout(refresh, REST_MS);
    });
    watching.catch(ignore);
    window.addEventListener("focus", refresh);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("focus", refresh);
      watching.then((stop) => stop()).catch(ignore);
    };
  }, [host, refresh]);

  return { sheets, refresh };
}

const ignore = (): void => undefined;
