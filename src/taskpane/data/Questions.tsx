import { Field, Input, makeStyles, mergeClasses, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { AmountsByOrder } from "../../orders/columns/amountsByOrder";
import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import type { OrderSample } from "../../orders/prepare/OrderSample";
import { amountWays, orderQuestions, type OrderQuestionId } from "../../vocabulary/orderFindings";
import { orderRoles } from "../../vocabulary/orderRoles";
import { readFigure } from "../parts/figures/readFigure";
import { useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import { CUSTOMER_ROLES, withCustomerBy } from "./columnChoices";

interface QuestionsProps {
  questions: readonly OrderQuestionId[];
  sample: OrderSample;
  choices: OrderChoices;
  report: OrderReport | undefined;
  money: (amount: number) => string;
  onChosen: (choices: OrderChoices) => void;
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

type QuestionProps = Omit<QuestionsProps, "questions">;

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

function Vat({ sample, choices, onChosen }: QuestionProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const usual = sample.vat.rate ?? USUAL_VAT;
  const [typed, setTyped] = useState(String(Math.round((choices.vat ?? usual) * 1e4) / 100));
  const reading = readFigure("discount_rate_annual", `${typed}%`);
  const rate = reading.status === "read" ? reading.value : undefined;
  const isIn = choices.vat !== undefined;
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
          onChosen(value === "included" ? { ...choices, vat: rate ?? usual } : withoutVat(choices));
        }}
      />
      {isIn && (
        <Field label={words("vatRate")} validationState={rate === undefined ? "error" : "none"} className={styles.rate}>
          <Input
            value={typed}
            inputMode="decimal"
            contentAfter="%"
            lang={locale}
            onChange={(_, { value }) => {
              setTyped(value);
              const typedNow = readFigure("discount_rate_annual", `${value}%`);
              if (typedNow.status === "read") onChosen({ ...choices, vat: typedNow.value });
            }}
          />
        </Field>
      )}
    </div>
  );
}

function withoutVat(choices: OrderChoices): OrderChoices {
  const without = { ...choices };
  delete without.vat;
  return without;
}

function withRate(rates: OrderChoices["rates"], code: string, rate: number | undefined): Record<string, number> {
  const others = Object.entries(rates ?? {}).filter(([one]) => one !== code);
  return Object.fromEntries(rate === undefined ? others : [...others, [code, rate]]);
}

/** Of France; another one is typed. */
const USUAL_VAT = 0.2;

function Currencies({ choices, report, sample, onChosen }: QuestionProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const codes = (report?.currencies.map(({ code }) => code) ?? sample.currencies).filter((code) => code !== "");
  const to = choices.currency ?? codes[0] ?? "";
  return (
    <fieldset className={styles.set}>
      <legend className={mergeClasses(text.body, text.strong)}>{orderQuestions.currencies[locale]}</legend>
      <Field label={words("currencyOfSheets")} size="small">
        <Select
          size="small"
          value={to}
          onChange={(_, { value }) => {
            onChosen({ ...choices, currency: value });
          }}
        >
          {codes.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </Select>
      </Field>
      {codes
        .filter((code) => code !== to)
        .map((code) => (
          <RateField
            key={`${code} ${to}`}
            label={words("takesTheRate", { from: code, to })}
            rate={choices.rates?.[code]}
            onChosen={(rate) => {
              onChosen({ ...choices, rates: withRate(choices.rates, code, rate) });
            }}
          />
        ))}
    </fieldset>
  );
}

function RateField({
  label,
  rate,
  onChosen,
}: {
  label: string;
  rate: number | undefined;
  onChosen: (rate: number | undefined) => void;
}): React.JSX.Element {
  const [typed, setTyped] = useState(rate === undefined ? "" : String(rate));
  const reading = readFigure("aov", typed);
  const isWrong = typed.trim() !== "" && !(reading.status === "read" && reading.value > 0);
  return (
    <Field label={label} size="small" validationState={isWrong ? "error" : "none"}>
      <Input
        size="small"
        inputMode="decimal"
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          const now = readFigure("aov", value);
          const values = now.status === "ambiguous" ? now.readings : now.status === "read" ? [now.value] : [];
          // a rate is never a thousand of something by a comma
          onChosen(values.filter((one) => one > 0).at(-1));
        }}
      />
    </Field>
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
  vat: Vat,
  currencies: Currencies,
  sheet: Sheet,
};

/** Those that are asked here; what column holds something is asked where columns are. */
export const ASKED = Object.keys(QUESTIONS) as readonly OrderQuestionId[];

interface ChoiceProps<T extends string> {
  question: OrderQuestionId;
  value: T;
  options: readonly { value: T; label: string; sub?: string }[];
  onChosen: (value: T) => void;
}

function Choice<T extends string>({ question, value, options, onChosen }: ChoiceProps<T>): React.JSX.Element {
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <Field label={<span className={mergeClasses(text.body, text.strong)}>{orderQuestions[question][locale]}</span>}>
      <RadioGroup
        value={value}
        className={styles.radios}
        onChange={(_, data) => {
          onChosen(data.value as T);
        }}
      >
        {options.map(({ value: one, label, sub }) => (
          <Radio
            key={one}
            value={one}
            label={
              <>
                {label}
                {sub !== undefined && <span className={mergeClasses(text.caption, text.muted, styles.sub)}>{sub}</span>}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

const useStyles = makeStyles({
  questions: { display: "flex", flexDirection: "column", gap: "12px" },
  radios: { marginLeft: "-8px" },
  rate: { maxWidth: "140px" },
  sub: { display: "block" },
  set: { border: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
});
