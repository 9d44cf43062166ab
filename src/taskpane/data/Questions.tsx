import { makeStyles } from "@fluentui/react-components";
import type { AmountsByOrder } from "../../orders/columns/amountsByOrder";
import { amountWays, type OrderQuestionId } from "../../vocabulary/orderFindings";
import { orderRoles } from "../../vocabulary/orderRoles";
import { useLocale, useWords } from "../parts/useWords";
import { Choice } from "./Choice";
import { CUSTOMER_ROLES, withCustomerBy } from "./columnChoices";
import { CurrencyQuestion } from "./CurrencyQuestion";
import { InSourcesQuestion } from "./InSourcesQuestion";
import type { QuestionProps } from "./QuestionProps";
import { TitlesDiffer } from "./TitlesDiffer";
import { VatQuestion } from "./VatQuestion";

interface QuestionsProps extends QuestionProps {
  questions: readonly OrderQuestionId[];
}

/** What only the user knows. What is likely is chosen already. */
export function Questions({ questions, ...props }: QuestionsProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.questions}>
      {questions.map((id) => {
        const Question = QUESTIONS[id];
        return Question && <Question key={id} {...props} />;
      })}
    </div>
  );
}

function CompanyOrPerson({ sample, choices, onChosen }: QuestionProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  return (
    <Choice
      question="companyOrPerson"
      value={choices.customerBy}
      options={CUSTOMER_ROLES.filter((role) => sample.columns[role]).map((role) => ({
        value: role,
        label: words("personIs", { role: orderRoles[role].label[locale], column: sample.columns[role]!.title }),
      }))}
      onChosen={(role) => {
        onChosen(withCustomerBy(choices, sample, role));
      }}
    />
  );
}

function DayOrMonth({ choices, onChosen }: QuestionProps): React.JSX.Element {
  const words = useWords();
  return (
    <Choice
      question="dayOrMonthFirst"
      value={choices.days}
      options={[
        { value: "day first", label: words("dayFirst") },
        { value: "month first", label: words("monthFirst") },
      ]}
      onChosen={(days) => {
        onChosen({ ...choices, days });
      }}
    />
  );
}

function DecimalMarks({ choices, onChosen }: QuestionProps): React.JSX.Element {
  const words = useWords();
  return (
    <Choice
      question="decimalMark"
      value={choices.decimal}
      options={[
        { value: ".", label: words("decimalPoint") },
        { value: ",", label: words("decimalComma") },
      ]}
      onChosen={(decimal) => {
        onChosen({ ...choices, decimal });
      }}
    />
  );
}

const WAYS = ["line", "first line", "repeated"] as const satisfies readonly AmountsByOrder[];

/** With what the source comes to in each way: that is what tells a user which is right. */
function AmountWays({ choices, report, money, onChosen }: QuestionProps): React.JSX.Element {
  const locale = useLocale();
  return (
    <Choice
      question="amountsByOrder"
      value={choices.amounts}
      options={WAYS.map((value) => {
        const total = report?.totals.find(({ by }) => by === value);
        const way = amountWays[value][locale];
        return {
          value,
          label: way.charAt(0).toUpperCase() + way.slice(1),
          ...(total ? { sub: money(total.used) } : {}),
        };
      })}
      onChosen={(amounts) => {
        onChosen({ ...choices, amounts });
      }}
    />
  );
}

function Sheet({ sample, choices, onChosen }: QuestionProps): React.JSX.Element {
  return (
    <Choice
      question="sheet"
      value={choices.sheet ?? sample.sheets?.[0] ?? ""}
      options={(sample.sheets ?? []).map((sheet) => ({ value: sheet, label: sheet }))}
      onChosen={(sheet) => {
        onChosen({ ...choices, sheet });
      }}
    />
  );
}

const QUESTIONS: Readonly<Partial<Record<OrderQuestionId, (props: QuestionProps) => React.JSX.Element>>> = {
  companyOrPerson: CompanyOrPerson,
  dayOrMonthFirst: DayOrMonth,
  decimalMark: DecimalMarks,
  amountsByOrder: AmountWays,
  vat: VatQuestion,
  currencies: CurrencyQuestion,
  sheet: Sheet,
  inSources: InSourcesQuestion,
  titlesDiffer: TitlesDiffer,
};

/** Those that are asked here; what column holds something is asked where columns are. */
export const ASKED = Object.keys(QUESTIONS) as readonly OrderQuestionId[];

const useStyles = makeStyles({ questions: { display: "flex", flexDirection: "column", gap: "12px" } });
