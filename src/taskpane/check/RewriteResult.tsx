import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { LeftReason, RewriteOutcome } from "../../excel/rewriteFormulas";
import { cellAddress } from "../../formula/address";
import type { UiKey } from "../../vocabulary/ui";
import { useWords } from "../parts/useWords";

const LEFT: Readonly<Record<LeftReason, UiKey>> = {
  changed: "leftChanged",
  protected: "leftProtected",
  textFormat: "leftTextFormat",
  refused: "leftRefused",
};
const REASONS = Object.keys(LEFT) as LeftReason[];
/** Cells named in one sentence. */
const NAMED = 6;

/** How many formulas were written again, and which were not, and why. */
export function useRewriteResult(outcome: RewriteOutcome | undefined, sheetName: (id: string) => string): string {
  const words = useWords();
  if (!outcome) return "";
  const { done, left } = outcome;
  const count = String(done.length);
  const sentences = REASONS.flatMap((reason) => {
    const cells = left
      .filter((one) => one.reason === reason)
      .map(({ rewrite }) => `${sheetName(rewrite.sheetId)}!${cellAddress(rewrite)}`);
    if (cells.length === 0) return [];
    const named = cells.slice(0, NAMED).join(", ");
    return [
      words(LEFT[reason], {
        cells: cells.length > NAMED ? `${named} ${words("moreCells", { count: String(cells.length - NAMED) })}` : named,
      }),
    ];
  });
  return [
    words(done.length === 0 ? "noneRewritten" : done.length === 1 ? "oneRewritten" : "manyRewritten", { count }),
    ...sentences,
  ].join(" ");
}

export function RewriteResult({ sentence, isWhole }: { sentence: string; isWhole: boolean }): React.JSX.Element {
  return (
    <MessageBar intent={isWhole ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}
