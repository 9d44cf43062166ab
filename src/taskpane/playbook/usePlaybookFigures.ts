import { useEffect, useMemo, useState } from "react";
import type { CampaignFigures } from "../../core/metrics/Campaign";
import type { OurSheet } from "../../excel/ourSheets";
import type { SheetFigures } from "../../excel/watchFigures";
import { companyA } from "../../template/companyA";
import type { CurrencyId } from "../../vocabulary/currencies";
import { TARGET_RATIO } from "../../vocabulary/rules";
import type { GuidedProgress } from "../parts/guided";
import { useHost } from "../parts/useHost";

/** What campaigns are reckoned with. */
export interface PlaybookFigures extends CampaignFigures {
  /** The guided worksheet they come from; undefined of the worked example. */
  sheet: string | undefined;
  currency: CurrencyId;
  /** Who bought in the period, and who is there at its end; undefined where the sheet does not say. */
  customers: number | undefined;
  customersEnd: number | undefined;
}

const LEVERS = ["aov", "purchase_frequency", "margin_rate", "clv"] as const;
const NAMES = [...LEVERS, "target_ratio", "customers", "customers_end"] as const;

interface Guided {
  sheet: Pick<OurSheet, "id" | "name">;
  currency: CurrencyId;
}

/** Of the last guided worksheet that has a value, and as it is calculated; without one those of the worked example. */
export function usePlaybookFigures(example: GuidedProgress): {
  figures: PlaybookFigures | "looking" | "failed";
  onRetry: () => void;
} {
  const host = useHost();
  const [attempt, setAttempt] = useState(1);
  const [guided, setGuided] = useState<Guided | "looking" | "none" | "failed">("looking");
  const [values, setValues] = useState<SheetFigures | "looking" | "gone">("looking");

  useEffect(() => {
    let isCurrent = true;
    const find = async (): Promise<Guided | "none"> => {
      const sheets = await host.ourSheets();
      const sheet = sheets.filter(({ kind, headline }) => kind === "guided" && headline !== undefined).at(-1);
      const reading = sheet && (await host.readSheet(sheet.id));
      if (!sheet || !reading || typeof reading === "string") return "none";
      return { sheet, currency: reading.team.currency };
    };
    find()
      .catch(() => "failed" as const)
      .then((found) => {
        if (isCurrent) setGuided(found);
      }, ignore);
    return () => {
      isCurrent = false;
    };
  }, [host, attempt]);

  const id = typeof guided === "object" ? guided.sheet.id : undefined;
  useEffect(() => {
    if (id === undefined) return undefined;
    let isCurrent = true;
    const watching = host.watchFigures(id, NAMES, (found) => {
      if (isCurrent) setValues(found ?? "gone");
    });
    watching.catch(() => {
      if (isCurrent) setValues("gone");
    });
    return () => {
      isCurrent = false;
      watching.then((stop) => stop()).catch(ignore);
    };
  }, [host, id]);

  const ofExample = useMemo(() => exampleFigures(example), [example]);
  const onRetry = (): void => {
    setGuided("looking");
    setAttempt((before) => before + 1);
  };
  const ofSheet = typeof guided === "object" && typeof values === "object" ? sheetFigures(guided, values) : undefined;
  const isLooking = guided === "looking" || (typeof guided === "object" && values === "looking");
  return { figures: guided === "failed" ? guided : isLooking ? "looking" : (ofSheet ?? ofExample), onRetry };
}

/** Undefined while the sheet lacks one of the figures. */
function sheetFigures({ sheet, currency }: Guided, values: SheetFigures): PlaybookFigures | undefined {
  const { aov, purchase_frequency, margin_rate, clv, target_ratio = TARGET_RATIO } = values;
  if (aov === undefined || purchase_frequency === undefined || margin_rate === undefined || clv === undefined)
    return undefined;
  const { customers, customers_end: customersEnd } = values;
  return {
    sheet: sheet.name,
    currency,
    ...{ aov, purchase_frequency, margin_rate, clv, target_ratio },
    customers,
    customersEnd,
  };
}

function exampleFigures({ figures, currency }: GuidedProgress): PlaybookFigures {
  const { customers, customers_end } = companyA("en");
  const figure = (id: (typeof LEVERS)[number]): number => Number(figures[id]);
  return {
    sheet: undefined,
    currency,
    aov: figure("aov"),
    purchase_frequency: figure("purchase_frequency"),
    margin_rate: figure("margin_rate"),
    clv: figure("clv"),
    target_ratio: TARGET_RATIO,
    customers: Number(customers),
    customersEnd: Number(customers_end),
  };
}

const ignore = (): void => undefined;
