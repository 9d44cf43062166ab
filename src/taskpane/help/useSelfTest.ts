import { useEffect, useRef, useState } from "react";
import type { NotWrittenReason } from "../../excel/SheetNotWritten";
import type { CellAt } from "../../formula/address";
import { SELF_TEST_KEYS, selfTestPlan } from "../../selfTest/selfTestSheet";
import type { Plan } from "../../template/plan";
import type { Catalogue } from "../parts/catalogue";
import type { Host } from "../parts/Host";
import { writePlan } from "../parts/sheet/writing";
import { useHost } from "../parts/useHost";
import { useLocale } from "../parts/useWords";

export type SelfTest =
  | { at: "idle" | "writing" | "gone" }
  | { at: "failed"; reason: NotWrittenReason; code: string | undefined }
  | ({ at: "calculating" | "done" } & Answer);

/** What the worksheet says by now. */
interface Answer {
  sheetName: string;
  right: number;
  rows: number;
  code: string;
}

const LOOK_AGAIN_MS = 500;
/** Nothing more comes once nothing has come for so long. */
const MOST_LOOKS = 20;

/** Writes the self-test and follows it until all rows are right, or no more become so. */
export function useSelfTest(): { test: SelfTest; run: (entries: Catalogue) => void } {
  const host = useHost();
  const locale = useLocale();
  const [test, setTest] = useState<SelfTest>({ at: "idle" });
  const last = useRef(0);
  useEffect(
    () => () => {
      last.current += 1;
    },
    [],
  );
  const run = async (entries: Catalogue): Promise<void> => {
    const mine = (last.current += 1);
    const say = (said: SelfTest): void => {
      if (last.current === mine) setTest(said);
    };
    say({ at: "writing" });
    const plan = selfTestPlan(entries, locale);
    const outcome = await writePlan(host, plan);
    if (outcome.type === "writingFailed") return void say({ at: "failed", reason: outcome.reason, code: outcome.code });
    if (outcome.type !== "written") return;
    const { sheetName } = outcome;
    let [known, looks] = [-1, 0];
    while (last.current === mine) {
      const answer = await answerOn(host, sheetName, plan).catch(() => undefined);
      if (!answer) return void say({ at: "gone" });
      if (answer.right !== known) [known, looks] = [answer.right, 0];
      const isDone = answer.right === answer.rows || looks++ >= MOST_LOOKS;
      say({ at: isDone ? "done" : "calculating", ...answer });
      if (isDone) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  };
  return { test, run: (entries) => void run(entries) };
}

/** Undefined where the worksheet is gone, or was changed so that it says nothing. */
async function answerOn(
  { readRanges }: Pick<Host, "readRanges">,
  sheet: string,
  { cells }: Plan,
): Promise<Answer | undefined> {
  const places = [SELF_TEST_KEYS.passed, SELF_TEST_KEYS.code].map((key) => cells.find((cell) => cell.key === key)!);
  const wanted = places.map(({ row, column }: CellAt) => ({ sheet, row, column, rows: 1, columns: 1 }));
  const [right, code] = (await readRanges(wanted, [false, false])).map((range) => range?.values[0]?.[0]);
  if (typeof code !== "string") return undefined;
  return {
    sheetName: sheet,
    right: typeof right === "number" ? right : 0,
    rows: cells.filter(({ key }) => key?.startsWith(SELF_TEST_KEYS.mark)).length,
    code,
  };
}
