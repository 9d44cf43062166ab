import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CoreError } from "../../core/CoreError";
import type { Campaign } from "../../core/metrics/Campaign";
import { campaignBreakEven, type BreakEven } from "../../core/metrics/campaignBreakEven";
import { Announcement } from "../parts/Announcement";
import { formatDecimals } from "../parts/figures/formatFigure";
import { useFigure } from "../parts/figures/useFigure";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useCounts } from "../parts/useCounts";
import { usePercent } from "../parts/usePercent";
import { useLocale, useWords } from "../parts/useWords";
import { CampaignFormula } from "./CampaignFormula";
import { CampaignOutcomes } from "./CampaignOutcomes";
import { asksReached, type ReckonedCampaign } from "./reckonedCampaign";
import type { PlaybookFigures } from "./usePlaybookFigures";

interface CampaignResultProps {
  campaign: ReckonedCampaign;
  figures: PlaybookFigures;
}

/** From where on it pays for itself, and what it leaves beyond. */
export function CampaignResult({ campaign, figures }: CampaignResultProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const { cost, reached } = campaign;
  if (cost === undefined) return <Said>{words("typeCost")}</Said>;
  if (reached === undefined && asksReached(campaign)) return <Said>{words("typeReached")}</Said>;
  const known: Campaign = { ...campaign, cost };
  const found = breakEvenOf(known, figures);
  if (found instanceof CoreError) return <Said>{found.sentence[locale]}</Said>;
  return (
    <>
      <Found campaign={known} figures={figures} found={found} />
      <CampaignOutcomes campaign={known} figures={figures} />
    </>
  );
}

function breakEvenOf(campaign: Campaign, figures: PlaybookFigures): BreakEven | CoreError {
  try {
    return campaignBreakEven(campaign, figures);
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
}

/** What stands in place of a result. */
function Said({ children }: { children: string }): React.JSX.Element {
  const text = useTextStyles();
  const page = usePageStyles();
  return (
    <section className={page.block}>
      <p className={text.secondary}>{children}</p>
      <Announcement>{children}</Announcement>
    </section>
  );
}

interface FoundProps {
  campaign: Campaign;
  figures: PlaybookFigures;
  found: BreakEven;
}

function Found({ campaign, figures, found }: FoundProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const percent = usePercent();
  const { figure, means } = useNeededSaid(campaign, figures, found);
  const share = found.share === undefined ? undefined : percent(found.share, 1);
  return (
    <section className={page.block}>
      <p className={mergeClasses(text.body, text.muted)}>{words("paysFrom")}</p>
      <p className={styles.value}>
        <span className={styles.large}>{figure}</span>
        {share !== undefined && <span className={mergeClasses(text.body, text.muted)}> {share}</span>}
      </p>
      <CampaignFormula campaign={campaign} figures={figures} />
      <p className={mergeClasses(text.caption, text.muted)}>{means}</p>
      <Announcement>{[words("paysFrom"), figure, share, means].filter(Boolean).join(" ")}</Announcement>
    </section>
  );
}

/** The figure in large letters, and what it is. */
function useNeededSaid(
  { lever, reached }: Campaign,
  { currency, clv, target_ratio }: PlaybookFigures,
  { needed, orders = 0 }: BreakEven,
): { figure: string; means: string } {
  const words = useWords();
  const locale = useLocale();
  const count = useCounts();
  const figure = useFigure(currency);
  switch (lever) {
    case "aov":
      return { figure: words("plus", { figure: figure(needed, "aov") }), means: words("meansAov") };
    case "purchase_frequency":
      return {
        figure: words("plus", { figure: figure(needed, "purchase_frequency") }),
        means: words("meansFrequency", { orders: count(orders) }),
      };
    case "margin_rate":
      return {
        figure: words("morePoints", { points: formatDecimals(needed * 100, 2, locale) }),
        means: words("meansMargin"),
      };
    case "churn_rate":
      return {
        figure: words("countOf", { count: count(needed), all: count(reached ?? 0) }),
        means: words("meansChurn"),
      };
    case "cac":
      return {
        figure:
          reached === undefined
            ? words("newCustomers", { count: count(needed) })
            : words("countOf", { count: count(needed), all: count(reached) }),
        means: words("meansCac", { value: figure(clv, "clv"), ratio: figure(target_ratio, "ltv_cac") }),
      };
  }
}

const useStyles = makeStyles({
  value: { margin: 0, display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: "10px" },
  large: { fontSize: "28px", lineHeight: "36px", fontWeight: 600 },
});
