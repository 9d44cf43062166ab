import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import type { OrderSample } from "../../orders/prepare/OrderSample";

/** What a question is asked of, and told to. */
export interface QuestionProps {
  sample: OrderSample;
  choices: OrderChoices;
  report: OrderReport | undefined;
  money: (amount: number) => string;
  onChosen: (choices: OrderChoices) => void;
}
