import { useEffect, useState } from "react";
import type { RangeContent } from "../../excel/readRanges";
import { takesWhole } from "../../explain/Scope";
import type { CatalogueEntry } from "../parts/catalogue";
import { useHost } from "../parts/useHost";
import { useLocale } from "../parts/useWords";
import { previewResult, type Result } from "./previewResult";
import type { Argument } from "./readArgument";

const REST_MS = 200;

export interface Preview {
  status: "read" | "notRead" | "tooLarge";
  /** The cells of each argument; undefined for what are none, and for names that lead nowhere. */
  contents: readonly (RangeContent | undefined)[];
  /** Absent where an argument leads nowhere, or the cell only can work it out. */
  result?: Result;
}

export interface UsedPreview {
  /** The last one there was; it stays in sight until the next is there. */
  preview: Preview | undefined;
  isOld: boolean;
}

/** What the formula would give, worked out by the very function from what the cells hold now. */
export function usePreview(entry: CatalogueEntry, args: readonly Argument[] | undefined, visit: number): UsedPreview {
  const host = useHost();
  const locale = useLocale();
  const [last, setLast] = useState<{ key: string; preview: Preview }>();
  const asked = args && JSON.stringify(args);
  const key = `${visit} ${locale} ${asked ?? ""}`;

  useEffect(() => {
    if (asked === undefined) return;
    let isCurrent = true;
    const tell = (preview: Preview): void => {
      if (isCurrent) setLast({ key, preview });
    };
    const work = async (): Promise<void> => {
      const wanted = JSON.parse(asked) as Argument[];
      const cells = wanted.flatMap((argument) => (argument.kind === "cells" ? [argument.wanted] : []));
      const areWhole = wanted.flatMap((argument, i) =>
        argument.kind === "cells" ? [takesWhole(entry.parameters[i]!)] : [],
      );
      const read = cells.length > 0 ? await host.readRanges(cells, areWhole) : [];
      const left = [...read];
      const contents = wanted.map((argument) => (argument.kind === "cells" ? left.shift() : undefined));
      if (read.includes(undefined)) return tell({ status: "read", contents });
      const known = wanted.map(
        (argument, i) => contents[i] ?? ("value" in argument ? { value: argument.value } : undefined),
      );
      const result = previewResult(entry, known, locale);
      tell(result ? { status: "read", contents, result } : { status: "tooLarge", contents });
    };
    const timer = setTimeout(() => {
      work().catch(() => {
        tell({ status: "notRead", contents: [] });
      });
    }, REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [host, entry, locale, asked, key]);

  return { preview: last?.preview, isOld: asked === undefined || last?.key !== key };
}
