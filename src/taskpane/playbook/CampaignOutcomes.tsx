import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Campaign } from "../../core/metrics/Campaign";
import { campaignOutcomes, type CampaignOutcome } from "../../core/metrics/campaignOutcomes";
import { formatDecimals } from "../parts/figures/formatFigure";
import { useFigure } from "../parts/figures/useFigure";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useCounts } from "../parts/useCounts";
import { usePercent } from "../parts/usePercent";
import { useLocale, useWords } from "../parts/useWords";
import { leverWords } from "./leverWords";
import type { PlaybookFigures } from "./usePlaybookFigures";

interface CampaignOutcomesProps {
  campaign: Campaign;
  figures: PlaybookFigures;
}

/** What it leaves when it brings so much: a row each. */
export function CampaignOutcomes({ campaign, figures }: CampaignOutcomesProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const figure = useFigure(figures.currency);
  const said = useOutcomeSaid(campaign, figures);
  const isLifetime = campaign.lever === "cac";
  return (
    <section className={styles.section} aria-labelledby="more">
      <h2 id="more" className={mergeClasses(text.body, text.strong)}>
        {words(leverWords[campaign.lever].more)}
      </h2>
      <table className={mergeClasses(text.body, styles.table)}>
        <tbody>
          {campaignOutcomes(campaign, figures).map((outcome) => {
            const [effect, brought] = said(outcome);
            const gain = Math.round(outcome.gain);
            return (
              <tr key={outcome.effect} className={styles.row}>
                <th scope="row" className={styles.effect}>
                  {effect}
                </th>
                <td className={styles.cell}>{brought}</td>
                <td className={mergeClasses(text.strong, styles.gain)}>
                  {(gain > 0 ? "+" : "") + figure(gain, "revenue")}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={mergeClasses(text.caption, text.muted)}>{words(isLifetime ? "gainOfLifetime" : "gainOfPeriod")}</p>
    </section>
  );
}

/** The effect as it is supposed, and what that is in money, orders, customers or margin. */
function useOutcomeSaid(
  { lever }: Campaign,
  { currency, margin_rate }: PlaybookFigures,
): (outcome: CampaignOutcome) => [effect: string, brought: string] {
  const words = useWords();
  const locale = useLocale();
  const count = useCounts();
  const percent = usePercent();
  const figure = useFigure(currency);
  return ({ effect, brought }) => {
    switch (lever) {
      case "aov":
        return [
          percent(effect, 0),
          words("moreInOrder", { amount: words("plus", { figure: figure(brought, "aov") }) }),
        ];
      case "purchase_frequency":
        return [oneIn(effect), words("ordersMore", { count: count(brought) })];
      case "margin_rate":
        return [
          words("morePoints", { points: formatDecimals(effect * 100, 1, locale) }),
          words("marginThen", { rate: figure(margin_rate + effect, "margin_rate") }),
        ];
      case "churn_rate":
        return [oneIn(effect), words("newCustomers", { count: count(brought) })];
      case "cac":
        return [
          words("timesAsMany", { times: figure(effect, "purchase_frequency") }),
          words("newCustomers", { count: count(brought) }),
        ];
    }
  };
  function oneIn(share: number): string {
    return words("oneIn", { count: String(Math.round(1 / share)) });
  }
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  table: { width: "100%", borderCollapse: "collapse" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  effect: { padding: "8px 8px 8px 0", textAlign: "left", fontWeight: 400, whiteSpace: "nowrap" },
  cell: { padding: "8px 0" },
  gain: { padding: "8px 0 8px 8px", textAlign: "right", whiteSpace: "nowrap" },
});
