import { useState } from "react";
import { fifteenDigits } from "../../vocabulary/fifteenDigits";
import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import { useWords } from "../parts/useWords";
import { Choice } from "./Choice";
import type { QuestionProps } from "./QuestionProps";
import { RateField } from "../parts/RateField";

/** Are amounts with VAT, and at which rate? Nothing is taken out before the rate is known. */
export function VatQuestion({ sample, choices, onChosen }: QuestionProps): React.JSX.Element {
  const words = useWords();
  const [isIn, setIsIn] = useState(choices.vat !== undefined);
  const rate = choices.vat ?? sample.vat.rate;
  return (
    <div>
      <Choice
        question="vat"
        value={isIn ? "included" : "excluded"}
        options={[
          { value: "excluded", label: words("vatNone") },
          { value: "included", label: words("vatIncluded") },
        ]}
        onChosen={(value) => {
          setIsIn(value === "included");
          onChosen(withVat(choices, value === "included" ? rate : undefined));
        }}
      />
      {isIn && (
        <RateField
          label={words("vatRate")}
          unit="%"
          value={rate === undefined ? undefined : fifteenDigits(rate * 100)}
          onChosen={(percent) => {
            onChosen(withVat(choices, percent === undefined ? undefined : percent / 100));
          }}
        />
      )}
    </div>
  );
}

function withVat(choices: OrderChoices, vat: number | undefined): OrderChoices {
  const changed = { ...choices };
  if (vat === undefined) delete changed.vat;
  else changed.vat = vat;
  return changed;
}
