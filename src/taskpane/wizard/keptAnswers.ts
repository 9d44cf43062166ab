import { currencies } from "../../vocabulary/currencies";
import { LONGEST_TEXT } from "../../template/textProblem";
import { LOCALES } from "../../vocabulary/locale";
import { PAPERS } from "../../vocabulary/papers";
import { storageKey } from "../parts/storageKey";
import type { Entries, Entry } from "./entry";
import { CHURN_WAYS, MARGIN_WAYS, NUMBER_IDS, TEXT_IDS } from "./fields";
import { reachableStep } from "./reachableStep";
import { STEP_IDS } from "./steps";
import { emptyWizard, hasAnswers, type GuidedChoices, type Wizard } from "./wizard";

const key = (): string => storageKey("answers");
/** Raised when what is kept changes its form; other versions are not read. */
const VERSION = 1;

/** Keeps the user's answers for the next time the pane opens. `workbook` tells where their links lead. */
export function keepAnswers(wizard: Wizard, workbook: string): void {
  const { step, entries, texts, marginWay, churnWay, sheet } = wizard;
  try {
    if (hasAnswers(wizard))
      localStorage.setItem(
        key(),
        JSON.stringify({ version: VERSION, workbook, step, entries, texts, marginWay, churnWay, sheet }),
      );
    else localStorage.removeItem(key());
  } catch {
    // storage can be forbidden or full: then the answers last as long as the pane
  }
}

/**
 * The answers kept before. In another workbook, or one that was never saved, linked answers come back as plain figures.
 */
export function keptAnswers(workbook: string): Wizard | undefined {
  const kept = readKept();
  if (kept?.["version"] !== VERSION) return undefined;
  const isSame = workbook !== "" && kept["workbook"] === workbook;
  const wizard: Wizard = {
    ...emptyWizard("own"),
    entries: entriesIn(kept["entries"], isSame),
    texts: pick(TEXT_IDS, kept["texts"], (text) =>
      typeof text === "string" && text !== "" ? text.slice(0, LONGEST_TEXT) : undefined,
    ),
    marginWay: oneOf(MARGIN_WAYS, kept["marginWay"]) ?? "stock",
    churnWay: oneOf(CHURN_WAYS, kept["churnWay"]) ?? "counts",
    sheet: sheetIn(kept["sheet"]),
  };
  return hasAnswers(wizard)
    ? { ...wizard, step: reachableStep(wizard, oneOf(STEP_IDS, kept["step"]) ?? "order") }
    : undefined;
}

function readKept(): Fields | undefined {
  try {
    return fieldsIn(JSON.parse(localStorage.getItem(key()) ?? "null"));
  } catch {
    return undefined;
  }
}

const entriesIn = (kept: unknown, withLinks: boolean): Entries =>
  pick(NUMBER_IDS, kept, (entry): Entry | undefined => {
    const { text, value, address } = fieldsIn(entry) ?? {};
    if (typeof text === "string" && text !== "") return { text: text.slice(0, LONGEST_TEXT) };
    if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
    return withLinks && typeof address === "string" && address.includes("!") ? { address, value } : { value };
  });

function sheetIn(kept: unknown): GuidedChoices {
  const { name, locale, currency, spelling, paper, roundsSteps } = fieldsIn(kept) ?? {};
  const usual = emptyWizard("own").sheet;
  return {
    name: typeof name === "string" ? name.slice(0, LONGEST_TEXT) : undefined,
    locale: oneOf(LOCALES, locale),
    currency: oneOf(Object.keys(currencies) as GuidedChoices["currency"][], currency) ?? usual.currency,
    spelling: oneOf(["clv", "native"], spelling) ?? usual.spelling,
    paper: oneOf(PAPERS, paper) ?? usual.paper,
    roundsSteps: roundsSteps === true,
  };
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsIn = (kept: unknown): Fields | undefined =>
  typeof kept === "object" && kept !== null ? (kept as Fields) : undefined;
const oneOf = <T extends string>(known: readonly T[], kept: unknown): T | undefined =>
  known.find((value) => value === kept);

/** What `read` makes of the fields that are known; all others are dropped. */
function pick<K extends string, T>(
  ids: readonly K[],
  kept: unknown,
  read: (value: unknown) => T | undefined,
): Partial<Record<K, T>> {
  const fields = fieldsIn(kept) ?? {};
  const found = ids.flatMap((id): [K, T][] => {
    const value = Object.hasOwn(fields, id) ? read(fields[id]) : undefined;
    return value === undefined ? [] : [[id, value]];
  });
  return Object.fromEntries(found) as Partial<Record<K, T>>;
}
