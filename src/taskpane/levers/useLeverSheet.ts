import { useCallback, useEffect, useRef, useState } from "react";
import { LEVERS, type LeverId } from "../../vocabulary/levers";
import type { UiKey } from "../../vocabulary/ui";
import { useHost } from "../parts/useHost";
import { changeKey, leverFiguresOf, type LeverFigures, type TargetId } from "./LeverFigures";

/** A slider is moved on before the sheet has followed: the sheet gets what it rests on. */
const REST_MS = 120;

interface LeverSheet {
  /** Undefined until they are read. */
  figures: LeverFigures | undefined;
  /** Why there are none, or why the last change is not on the sheet. */
  problem: UiKey | undefined;
  onChange: (id: LeverId, change: number) => void;
  onPutBack: () => void;
  onTarget: (id: TargetId, value: number | undefined) => void;
  onRetry: () => void;
}

/** The figures of a worksheet of levers: read anew whenever it was calculated, and written where the pane moves them. */
export function useLeverSheet(id: string): LeverSheet {
  const host = useHost();
  const [figures, setFigures] = useState<LeverFigures>();
  const [problem, setProblem] = useState<UiKey>();
  const waiting = useRef<Record<string, number | "">>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isBusy = useRef(false);

  const read = useCallback(async (): Promise<void> => {
    try {
      const reading = await host.readSheet(id);
      // what is still to be written is newer than what was read
      if (isBusy.current || Object.keys(waiting.current).length > 0) return;
      if (typeof reading === "string") {
        setProblem("leversGone");
        setFigures(undefined);
        return;
      }
      setFigures(leverFiguresOf(reading));
      setProblem(undefined);
    } catch {
      setProblem("leversNotRead");
    }
  }, [host, id]);

  const write = useCallback(async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    let failed: UiKey | undefined;
    while (Object.keys(waiting.current).length > 0 && failed === undefined) {
      const answers = waiting.current;
      waiting.current = {};
      failed = await host.writeInputs(id, answers).then(
        (outcome): UiKey | undefined => PROBLEMS[outcome],
        () => "leversNotWritten" as const,
      );
    }
    isBusy.current = false;
    waiting.current = {};
    if (failed === undefined) return;
    // the pane shows again what the sheet holds
    await read();
    setProblem(failed);
  }, [host, id, read]);

  const put = useCallback(
    (answers: Record<string, number | "">): void => {
      waiting.current = { ...waiting.current, ...answers };
      setProblem(undefined);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void write(), REST_MS);
    },
    [write],
  );

  useEffect(() => {
    const watching = host.watchFigures(id, ["clv"], () => void read());
    // the figures it hands over first may come before or after; a sheet that cannot be watched says why when it is read
    watching.then(read, read).catch(ignore);
    return () => {
      watching.then((stop) => stop()).catch(ignore);
    };
  }, [host, id, read]);

  // what was moved last is written, also when the page is left at once
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      void write();
    },
    [write],
  );

  const change = (changes: Partial<LeverFigures["changes"]>): void => {
    setFigures((before) => before && { ...before, changes: { ...before.changes, ...changes } });
    put(Object.fromEntries(Object.entries(changes).map(([lever, by]) => [changeKey(lever as LeverId), by || ""])));
  };

  return {
    figures,
    problem,
    onChange: (lever, by) => {
      change({ [lever]: by });
    },
    onPutBack: () => {
      change(Object.fromEntries(LEVERS.map((lever) => [lever, 0])));
    },
    onTarget: (target, value) => {
      setFigures((before) => before && { ...before, targets: { ...before.targets, [target]: value } });
      put({ [target]: value ?? "" });
    },
    onRetry: () => void read(),
  };
}

const PROBLEMS = { written: undefined, gone: "leversGone", moved: "leversMoved" } as const;

const ignore = (): void => undefined;
