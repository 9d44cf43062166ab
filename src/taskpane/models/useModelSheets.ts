import { useMemo } from "react";
import { CoreError } from "../../core/CoreError";
import { SheetNotWritten } from "../../excel/SheetNotWritten";
import { lateCustomers, watchedOf } from "../../modelSheets/lateCustomers";
import { makeModelTables, parametersOf } from "../../modelSheets/makeModelTables";
import { modelSheets } from "../../modelSheets/modelSheets";
import type { ModelSettings, ModelTables, WatchedCustomers } from "../../modelSheets/ModelTables";
import { outlookOf, outlookOfNew, VALUE_MONTHS } from "../../modelSheets/outlookOf";
import type { CustomerTiers } from "../../orders/models/customerTiers";
import { runOrders } from "../../orders/runOrders";
import type { Locale, Text } from "../../vocabulary/locale";
import type { ModelSheetId } from "../../vocabulary/modelSheetNames";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { endsInWeeks, type YearAhead } from "../../modelSheets/yearAhead";
import { uiText } from "../../vocabulary/ui";
import { run } from "../../workers/run";
import type { Failure } from "../parts/made/Failure";
import type { NotDeleted } from "../parts/made/NotDeleted";
import type { OrdersAtHand } from "../parts/ordersAtHand";
import { useHost } from "../parts/useHost";
import { useLocale } from "../parts/useWords";
import { changeModels, currentModels, type Compared, type ModelSheetsAsked, type ModelsPage } from "./modelsStore";
import { sheetsWanted } from "./usualSheets";

interface ModelSheetsActions {
  /** Works the predictions out, and writes the sheets: all of them, or none. */
  create: (orders: OrdersAtHand, asked: ModelSheetsAsked) => void;
  cancel: () => void;
  /** Deletes them again, but for those that something was added to. */
  undo: (page: Extract<ModelsPage, { at: "written" }>) => void;
}

/** What ends the work that is under way. One at a time is. */
let running: AbortController | undefined;

export function useModelSheets(): ModelSheetsActions {
  const host = useHost();
  const locale = useLocale();
  return useMemo(() => {
    const turn = (page: ModelsPage): void => {
      changeModels({ page });
    };
    const make = async (orders: OrdersAtHand, asked: ModelSheetsAsked): Promise<void> => {
      const { page } = currentModels();
      if (!("compared" in page) || page.chosen === undefined) return;
      const { compared, chosen } = page;
      running?.abort();
      running = new AbortController();
      const { signal } = running;
      const progress = (phase: 0 | 1, share: number): void => {
        if (!signal.aborted) turn({ at: "writing", compared, chosen, phase, share });
      };
      progress(0, 0);
      try {
        const wanted = sheetsWanted(asked, orders, chosen);
        const of = { compared, model: chosen, wanted, settings: asked.settings };
        const tables = await modelTables(orders, of, signal, (share) => {
          progress(0, share);
        });
        progress(1, 0);
        const sheets = modelSheets(tables, {
          chosen: wanted,
          locale,
          currency: asked.currency,
          spelling: "native",
          source: orders.name,
        });
        const { sheets: written } = await host.writeSheets(
          sheets.map(({ plan }) => plan),
          {
            signal,
            onProgress: (share) => {
              progress(1, share);
            },
          },
        );
        const made = sheets.map(({ headline }, i) => ({ written: written[i]!, headline }));
        const watch = made[sheets.findIndex(({ id }) => id === "churnWatch")]?.written;
        turn({
          ...{ at: "written", compared, chosen, sheets: made, currency: asked.currency },
          ...(watch ? { watch } : {}),
        });
      } catch (error) {
        turn({ at: "sheets", compared, chosen, ...(signal.aborted ? {} : { failure: failureOf(error, locale) }) });
      }
    };
    const remove = async (page: Extract<ModelsPage, { at: "written" }>): Promise<void> => {
      const leave = (notDeleted: NotDeleted): void => {
        turn({ ...page, notDeleted });
      };
      try {
        const { kept } = await host.deleteSheets(page.sheets.map(({ written }) => written));
        if (kept.length > 0) leave({ changed: kept });
        else turn({ at: "sheets", compared: page.compared, chosen: page.chosen });
      } catch {
        leave("refused");
      }
    };
    return {
      create: (orders, asked) => void make(orders, asked),
      cancel: () => {
        running?.abort();
      },
      undo: (page) => void remove(page),
    };
  }, [host, locale]);
}

interface ModelAsked {
  compared: Compared;
  model: PurchaseModelId;
  wanted: readonly ModelSheetId[];
  settings: ModelSettings;
}

/** By the worker of orders, which has them, and that of the functions, which knows the models. */
async function modelTables(
  orders: OrdersAtHand,
  { compared, model, wanted, settings }: ModelAsked,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ModelTables> {
  const {
    session,
    until,
    settings: { cohortPeriod: period },
  } = orders;
  const { split } = compared.customers;
  // not stopped by the signal: it would end the worker, and the orders with it
  const buyers = await runOrders("spendingCustomers", {
    ...{ session, until, isAnonymous: settings.isAnonymous === true },
    hasChannels: wanted.includes("churnWatch"),
  });
  const { tried } = await runOrders("modelCustomers", { session, until, split });
  const { ahead, ...known } = await runOrders("modelCohorts", { session, until, period, horizon: settings.horizon });
  const holdout = await run("holdout", { split: tried.split, model }, { signal });
  onProgress(HOLDOUT);
  const forecast = await run(
    "forecastCustomers",
    { customers: buyers.customers, model, outlook: outlookOf(settings) },
    {
      signal,
      onProgress: (share) => {
        onProgress(HOLDOUT + (CHANNELS - HOLDOUT) * share);
      },
    },
  );
  const ofCohorts = await run(
    "forecastCohorts",
    { model, parameters: parametersOf(forecast), columns: buyers.customers, ahead },
    { signal },
  );
  const parted = wanted.includes("channelValue") ? await partedValues(orders, model, settings, signal) : undefined;
  const watch = wanted.includes("churnWatch")
    ? await watched({ forecast, buyers, settings }, model, until, signal)
    : undefined;
  const year = wanted.includes("yearForecast")
    ? await yearAhead(orders, buyers.customers, model, settings, signal)
    : undefined;
  const tiers = wanted.includes("tiers") ? await tiersOf(orders, forecast, settings) : undefined;
  return makeModelTables({
    settings,
    model,
    compared: { ...compared, repeatPurchases: tried.split.columns.repeatPurchases },
    holdout,
    forecast,
    buyers,
    cohorts: { ...known, forecast: ofCohorts },
    ...(parted ? { parted } : {}),
    ...(watch ? { watch } : {}),
    ...(year ? { ahead: year } : {}),
    ...(tiers ? { tiers } : {}),
  });
}

/** The part of the work that is done with the first, and before the last. */
const [HOLDOUT, CHANNELS] = [0.25, 0.9];

/** Whose value is likely lost, and until when they can be written to. */
async function watched(
  found: Pick<ModelTables, "forecast" | "buyers" | "settings">,
  model: PurchaseModelId,
  until: number,
  signal: AbortSignal,
): Promise<WatchedCustomers> {
  const late = lateCustomers(found, model, until);
  return watchedOf(late, await run("churnWatch", late.asked, { signal }));
}

/** The twelve months to come; and the last twelve, as they would have been asked for before they came. */
async function yearAhead(
  { session, until }: OrdersAtHand,
  customers: ModelTables["buyers"]["customers"],
  model: PurchaseModelId,
  settings: ModelSettings,
  signal: AbortSignal,
): Promise<YearAhead> {
  const { before, ...known } = await runOrders("yearsOfOrders", { session, until });
  const { seed } = outlookOf(settings);
  const forecast = await run("forecastSpans", { customers, model, ends: endsInWeeks(known.starts), seed }, { signal });
  if (!before) return { ...known, forecast, before: undefined };
  const { customers: then, starts, ...year } = before;
  const tried = run("forecastSpans", { customers: then, model, ends: endsInWeeks(starts), seed }, { signal });
  return {
    ...known,
    forecast,
    before: { ...year, known: then.repeatPurchases.length, forecast: await orReason(tried) },
  };
}

/** The orders of then may be too few for the model of today. */
async function orReason<T>(work: Promise<T>): Promise<T | { reason: Text }> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CoreError) return { reason: error.sentence };
    throw error;
  }
}

/** What each tier brings and is expected to bring, by the worker that has the orders. */
const tiersOf = (
  { session, until, settings: ofOrders }: OrdersAtHand,
  { customers, value }: ModelTables["forecast"],
  { isAnonymous }: ModelSettings,
): Promise<CustomerTiers> =>
  runOrders("customerTiers", {
    session,
    settings: { ...ofOrders, until },
    isAnonymous: isAnonymous === true,
    active: customers.active,
    expected: "expected" in value ? customers.value : customers.purchases,
  });

/** Customers of each channel, and a new one of each by the same model. */
async function partedValues(
  { session, settings: ofOrders }: OrdersAtHand,
  model: PurchaseModelId,
  settings: ModelSettings,
  signal: AbortSignal,
): Promise<ModelTables["parted"]> {
  const { partedBy: by, marginRate } = settings;
  if (by === undefined) return undefined;
  const { horizon, discountRate } = outlookOfNew(settings);
  const customers = await runOrders("partedCustomers", {
    session,
    by,
    settings: { ...ofOrders, ...(marginRate === undefined ? {} : { marginRate }) },
    months: settings.months ?? VALUE_MONTHS,
  });
  const parts = customers.parts.map(({ buyers }) => buyers);
  return {
    customers,
    values: await run("newCustomers", { parts, model, outlook: { horizon, discountRate } }, { signal }),
  };
}

function failureOf(error: unknown, locale: Locale): Failure {
  if (error instanceof SheetNotWritten) return { reason: error.reason, code: error.code };
  return { says: error instanceof CoreError ? error.sentence[locale] : uiText("notPredicted", locale) };
}
