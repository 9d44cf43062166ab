import { useEffect, useState } from "react";
import type { PlaceContent } from "../../excel/readPlace";
import type { Area } from "../../formula/CellReading";
import { useHost } from "../parts/useHost";

/** What stands where the result is to go; undefined until it is known. */
export function usePlace(area: Area | undefined, visit: number): PlaceContent | undefined {
  const host = useHost();
  const [last, setLast] = useState<{ key: string; content: PlaceContent }>();
  const asked = area && JSON.stringify(area);
  const key = `${visit} ${asked ?? ""}`;

  useEffect(() => {
    if (asked === undefined) return;
    let isCurrent = true;
    host.readPlace(JSON.parse(asked) as Area).then((content) => {
      if (isCurrent) setLast({ key, content });
    }, ignore);
    return () => {
      isCurrent = false;
    };
  }, [host, asked, key]);

  return last?.key === key ? last.content : undefined;
}

/** The cell is looked at once more when the formula is written. */
const ignore = (): void => undefined;
