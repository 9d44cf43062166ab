import { Fragment } from "react";
import type { Campaign } from "../../core/metrics/Campaign";
import { useFigure } from "../parts/figures/useFigure";
import { ArgumentText } from "../parts/formula/ArgumentText";
import { FormulaLine } from "../parts/formula/FormulaLine";
import { useWords } from "../parts/useWords";
import { ARGUMENTS, factsOf } from "./campaignFacts";
import type { PlaybookFigures } from "./usePlaybookFigures";

interface CampaignFormulaProps {
  campaign: Campaign;
  figures: PlaybookFigures;
}

/** How the figure came about, with the numbers in the colours of their rows. */
export function CampaignFormula({ campaign, figures }: CampaignFormulaProps): React.JSX.Element {
  const words = useWords();
  const figure = useFigure(figures.currency);
  const { lever, reached, cost, per } = campaign;
  const all = { argument: ARGUMENTS.reached, said: figure(reached ?? 0, "customers") };
  const paid = { argument: ARGUMENTS.cost, said: figure(cost, "retention_cost") };
  const facts = factsOf(lever, figures).map(({ value, term, argument }) => ({ argument, said: figure(value, term) }));
  const isCounted = lever === "churn_rate" || lever === "cac";
  // what is paid for each and brought by each does not depend on how many they are
  const [above, below] = isCounted
    ? [per === "reached" ? [all, paid] : [paid], facts]
    : [[paid], per === "reached" ? facts : [all, ...facts]];
  return (
    <FormulaLine label={words("formulaSign")}>
      <Product factors={above} /> ÷ {below.length > 1 && "("}
      <Product factors={below} />
      {below.length > 1 && ")"}
      {isCounted && words("roundedUp")}
    </FormulaLine>
  );
}

function Product({ factors }: { factors: readonly { argument: number; said: string }[] }): React.JSX.Element {
  return (
    <>
      {factors.map(({ argument, said }, i) => (
        <Fragment key={argument}>
          {i > 0 && " × "}
          <ArgumentText argument={argument}>{said}</ArgumentText>
        </Fragment>
      ))}
    </>
  );
}
