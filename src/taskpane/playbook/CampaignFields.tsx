import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Campaign } from "../../core/metrics/Campaign";
import type { PlaybookCampaign } from "../../vocabulary/campaigns";
import { FigureField } from "../parts/figures/FigureField";
import { useFigure } from "../parts/figures/useFigure";
import { ArgumentMark } from "../parts/formula/ArgumentMark";
import { useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import { ARGUMENTS, factsOf } from "./campaignFacts";
import { asksReached, type ReckonedCampaign } from "./reckonedCampaign";
import type { TypedCampaign } from "./typedCampaigns";
import type { PlaybookFigures } from "./usePlaybookFigures";

interface CampaignFieldsProps {
  campaign: PlaybookCampaign;
  reckoned: ReckonedCampaign;
  usualReached: number | undefined;
  figures: PlaybookFigures;
  onChange: (typed: TypedCampaign) => void;
}

/** Whom it reaches and what it costs, to be typed, beside what the worksheet says. */
export function CampaignFields({
  campaign: { id, lever },
  reckoned,
  usualReached,
  figures,
  onChange,
}: CampaignFieldsProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const figure = useFigure(figures.currency);
  return (
    <section className={styles.section} aria-labelledby="bring">
      <h2 id="bring" className={mergeClasses(text.body, text.strong)}>
        {words("whatItMustBring")}
      </h2>
      {asksReached(reckoned) && (
        <FigureField
          // what the sheet says anew stands in the field anew
          key={`${id} ${usualReached}`}
          id="customers"
          named={words(lever === "cac" ? "peopleReached" : "customersReached")}
          argument={ARGUMENTS.reached}
          value={reckoned.reached}
          currency={figures.currency}
          onChange={(reached) => {
            onChange({ reached });
          }}
        />
      )}
      <FigureField
        id="retention_cost"
        named={words("campaignCost")}
        argument={ARGUMENTS.cost}
        value={reckoned.cost}
        currency={figures.currency}
        onChange={(cost) => {
          onChange({ cost });
        }}
      />
      <Field label={<span className={text.caption}>{words("costPer")}</span>}>
        <RadioGroup
          layout="horizontal"
          className={styles.radios}
          value={reckoned.per}
          onChange={(_, { value }) => {
            onChange({ per: value as Campaign["per"] });
          }}
        >
          <Radio value="reached" label={words(lever === "cac" ? "perPersonReached" : "perCustomerReached")} />
          <Radio value="campaign" label={words("perCampaign")} />
        </RadioGroup>
      </Field>
      <dl className={styles.facts}>
        {factsOf(lever, figures).map(({ label, value, term, argument }) => (
          <Fragment key={label}>
            <dt className={mergeClasses(text.body, styles.name)}>
              <ArgumentMark argument={argument} />
              {words(label)}
            </dt>
            <dd className={mergeClasses(text.body, text.strong, styles.value)}>{figure(value, term)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  radios: { marginLeft: "-8px", flexWrap: "wrap" },
  facts: { margin: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", rowGap: "8px", columnGap: "8px" },
  name: { display: "flex", alignItems: "center", columnGap: "6px" },
  value: { margin: 0, textAlign: "right", whiteSpace: "nowrap" },
});
