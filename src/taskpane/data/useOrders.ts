import { useMemo } from "react";
import { CoreError } from "../../core/CoreError";
import { readColumns, type ColumnSource } from "../../excel/readColumns";
import { readFirstCells } from "../../excel/readFirstCells";
import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { OrderSample } from "../../orders/prepare/OrderSample";
import { proposedChoices } from "../../orders/prepare/proposedChoices";
import { withLast } from "../../orders/prepare/withLast";
import { sourceChanges } from "../../orders/prepare/sourceChanges";
import { runOrders } from "../../orders/runOrders";
import { resultOf } from "../../orders/warehouse/resultOf";
import { buffersOf } from "../../workers/buffersOf";
import { SheetLines } from "../../orders/prepare/SheetLines";
import type { Locale } from "../../vocabulary/locale";
import { uiText } from "../../vocabulary/ui";
import { today } from "../parts/today";
import { useLocale } from "../parts/useWords";
import { lacking } from "./columnChoices";
import type { AskedChanges, OpenOrders } from "./dataState";
import { currentData, dispatchData } from "./dataStore";
import type { MadeSheets } from "./madeSheets";
import type { Source } from "./Source";

interface Orders {
  /** Reads a source from its beginning, for new sheets or for those that were made of it; what was open is given up. */
  open: (source: Source, made?: MadeSheets) => void;
  /** Works with other choices, and reads again where they ask for other columns. */
  choose: (choices: OrderChoices) => void;
  /** Stops what is being read. */
  cancel: () => void;
  /** Gives up what was read, for another source. */
  leave: () => void;
}

/** What ends the reading that is under way. One at a time is. */
let running: AbortController | undefined;

export function useOrders(): Orders {
  const locale = useLocale();
  return useMemo(() => {
    const openAt = (source: Source, made?: MadeSheets): void => {
      const { signal } = begin();
      dispatchData({ type: "readingStarted", source });
      openSource(source, made, locale, signal).catch((error: unknown) => {
        if (!signal.aborted) dispatchData({ type: "started", notice: sentenceOf(error, locale) });
      });
    };
    return {
      open: openAt,
      choose: (choices) => {
        const { open } = currentData();
        if (!open) return;
        // another worksheet of a workbook has columns of its own
        if (open.source.kind === "files" && choices.sheet !== undefined && choices.sheet !== open.source.sheet) {
          openAt({ ...open.source, sheet: choices.sheet }, open.update?.made);
          return;
        }
        const session = readsTheSame(choices, open.choices) ? open.session : undefined;
        const { signal } = session === undefined ? begin() : new AbortController();
        dispatchData({ type: "chosen", choices, session });
        reportOn({ source: open.source, choices, above: open.sample.above }, session, locale, signal).catch(
          (error: unknown) => {
            if (!signal.aborted && currentData().open?.choices === choices)
              dispatchData({ type: "notReported", problem: sentenceOf(error, locale) });
          },
        );
      },
      cancel: () => {
        running?.abort();
        dispatchData({ type: "started", notice: uiText("readingStoppedHere", locale) });
      },
      leave: () => {
        begin();
        dispatchData({ type: "started" });
      },
    };
  }, [locale]);
}

function begin(): AbortController {
  running?.abort();
  running = new AbortController();
  const { open } = currentData();
  if (open?.session !== undefined) void runOrders("releaseOrders", { session: open.session });
  return running;
}

async function openSource(
  source: Source,
  made: MadeSheets | undefined,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const sample =
    source.kind === "files"
      ? await runOrders("sampleOrders", { ...inFiles(source), locale }, { signal })
      : await runOrders("sampleOrders", { cells: await readFirstCells(source.found.source), locale }, { signal });
  const result = made ? undefined : resultOf(sample.titles);
  if (result) {
    dispatchData({
      type: "turnedTo",
      page: {
        at: "reduced",
        list: {
          name: source.name,
          result,
          titles: sample.titles,
          ...(source.kind === "files" ? { files: source.files } : {}),
        },
      },
    });
    return;
  }
  const update = made && { made, changes: sourceChanges(made.about.choices, sample) };
  const { choices: proposed, questions } = update ? choicesAgain(update, sample) : proposedChoices(sample, today());
  const choices: OrderChoices =
    source.kind === "files" && source.sheet !== undefined ? { ...proposed, sheet: source.sheet } : proposed;
  dispatchData({
    type: "sampled",
    open: {
      source,
      sample,
      choices,
      questions,
      session: undefined,
      report: undefined,
      isStale: true,
      problem: undefined,
      ...(update ? { update } : {}),
    },
  });
  if (made) dispatchData({ type: "asked", changes: askedAgain(made) });
  await reportOn({ source, choices, above: sample.above }, undefined, locale, signal);
}

/** As the sheets were made, but for columns that are not there any more. */
function choicesAgain(
  { made, changes: { missing } }: NonNullable<OpenOrders["update"]>,
  sample: OrderSample,
): ReturnType<typeof proposedChoices> {
  const { choices } = made.about;
  const columns = Object.entries(choices.columns).filter(([, title]) => !missing.includes(title));
  return {
    choices: {
      ...choices,
      columns: Object.fromEntries(columns),
      costs: choices.costs.filter(({ column }) => columns.some(([role]) => role === column)),
      sources: lastAgain(sample, choices.sources.at(-1)),
      today: today(),
    },
    questions: [],
  };
}

/** The source that counts where others say something else stays the last one. */
function lastAgain({ sources }: OrderSample, last: string | undefined): string[] {
  const names = sources.map(({ name }) => name);
  return last !== undefined && names.includes(last) ? withLast(names, last) : names;
}

/** The last day that counts follows the orders. */
function askedAgain({ about: { settings, currency }, sheets }: MadeSheets): AskedChanges {
  const others: AskedChanges["settings"] = { ...settings };
  delete others.until;
  return { settings: others, currency, chosen: sheets.map(({ sheet }) => sheet) };
}

const inFiles = ({ files, sheet }: Extract<Source, { kind: "files" }>) => ({
  files,
  ...(sheet === undefined ? {} : { sheet }),
});

interface Wanted {
  source: Source;
  choices: OrderChoices;
  /** So many rows of a worksheet stand above the titles. */
  above: number;
}

/** Reads what is to be read, and reports what became of its rows. */
async function reportOn(
  wanted: Wanted,
  session: number | undefined,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const { choices } = wanted;
  // there is nothing to report of a list without customers, days or amounts: its columns are asked first
  if (lacking(choices).length > 0) {
    dispatchData({ type: "turnedTo", page: { at: "columns" } });
    return;
  }
  const opened = session ?? (await linesOf(wanted, locale, signal));
  const report = await runOrders("prepareOrders", { session: opened, choices });
  if (!signal.aborted) dispatchData({ type: "reported", choices, session: opened, report });
}

async function linesOf({ source, choices, above }: Wanted, locale: Locale, signal: AbortSignal): Promise<number> {
  const onProgress = (share: number): void => {
    dispatchData({ type: "progressed", share });
  };
  if (source.kind === "files") {
    const { session } = await runOrders("openOrders", { files: source.files, choices, locale }, { onProgress, signal });
    return session;
  }
  const lines = new SheetLines(choices);
  await readColumns(below(source.found.source, above), lines, { onProgress, signal });
  const read = lines.read();
  const { session } = await runOrders("openOrders", { lines: read, choices }, { signal, transfer: buffersOf(read) });
  return session;
}

/** What stands above the titles is no part of the list. */
const below = (source: ColumnSource, above: number): ColumnSource =>
  "table" in source ? source : { ...source, row: source.row + above, rows: source.rows - above };

/** Is nothing else to be read for the other choices? */
const readsTheSame = (a: OrderChoices, b: OrderChoices): boolean =>
  (["columns", "hasTitles", "sheet", "days", "decimal"] as const).every(
    (key) => JSON.stringify(a[key]) === JSON.stringify(b[key]),
  );

const sentenceOf = (error: unknown, locale: Locale): string =>
  error instanceof CoreError ? error.sentence[locale] : uiText("ordersNotRead", locale);
