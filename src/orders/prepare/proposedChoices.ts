import type { OrderQuestionId } from "../../vocabulary/orderFindings";
import type { OrderRoleId } from "../../vocabulary/orderRoles";
import type { CostChoice, OrderChoices } from "./OrderChoices";
import type { OrderSample } from "./OrderSample";

export interface ProposedChoices {
  choices: OrderChoices;
  /** What only the user knows: until it is answered, the choices have what is likely. */
  questions: readonly OrderQuestionId[];
}

/**
 * Choices that a sample suggests.
 *
 * @param today  a day by its number in Excel's calendar
 */
export function proposedChoices(sample: OrderSample, today: number): ProposedChoices {
  const { customerBy = "customer", vat, currencies } = sample;
  const isIncluded = vat.said === "included" && vat.rate !== undefined;
  return {
    choices: {
      columns: columnsOf(sample),
      hasTitles: sample.hasTitles,
      customerBy,
      days: sample.days,
      decimal: sample.decimal,
      amounts: sample.amounts,
      ...(isIncluded ? { vat: vat.rate } : {}),
      leftOut: { statuses: ["cancelled", "failed", "draft", "test"], products: [] },
      ...(currencies[0] === undefined ? {} : { currency: currencies[0] }),
      costs: costsOf(sample),
      sources: sample.sources.map(({ name }) => name),
      today,
    },
    questions: questionsOf(sample),
  };
}

/** What only tells customers apart further: sums are the same without it. */
const DESCRIBING: readonly string[] = ["segment", "channel"] satisfies OrderRoleId[];

function columnsOf({ columns, sources }: OrderSample): OrderChoices["columns"] {
  const titles: Partial<Record<OrderRoleId, string>> = {};
  const isEverywhere = (title: string): boolean => !sources.some(({ missing }) => missing.includes(title));
  for (const [role, { title }] of Object.entries(columns))
    // a source without a column that is used is refused
    if (role !== "tax" && (isEverywhere(title) || !DESCRIBING.includes(role))) titles[role as OrderRoleId] = title;
  // a price without a quantity is that of the line
  if (!titles.amount && titles.unitPrice && !titles.quantity) titles.amount = titles.unitPrice;
  return titles;
}

/** What the customer pays for shipping costs the shop about as much, where it is part of the amount. */
function costsOf({ costs, amounts, columns }: OrderSample): CostChoice[] {
  const chosen: CostChoice[] = [];
  if (costs.cost) chosen.push({ column: "cost", ...costs.cost });
  if (costs.shipping && amounts !== "line") chosen.push({ column: "shipping", ...costs.shipping });
  if (costs.discount && !columns.amount) chosen.push({ column: "discount", ...costs.discount });
  return chosen;
}

function questionsOf(sample: OrderSample): OrderQuestionId[] {
  const { columns, doubts, vat } = sample;
  const hasAmount = columns.amount ?? columns.unitPrice;
  const isAsked: Readonly<Record<OrderQuestionId, boolean>> = {
    customerColumn: sample.customerBy === undefined,
    dateColumn: columns.date === undefined,
    amountColumn: hasAmount === undefined,
    companyOrPerson: sample.asksCompany,
    dayOrMonthFirst: doubts.some(({ kind }) => kind === "dates"),
    decimalMark: doubts.some(({ kind }) => kind === "decimal"),
    amountsByOrder: sample.amounts !== "line",
    vat: vat.said === "included" || (vat.said === undefined && columns.tax !== undefined),
    currencies: sample.currencies.length > 1,
    sheet: (sample.sheets?.length ?? 0) > 1,
    // a sample does not tell, all of the orders do
    inSources: false,
    titlesDiffer: sample.sources.some(({ missing }) => missing.length > 0),
  };
  return (Object.keys(isAsked) as OrderQuestionId[]).filter((id) => isAsked[id]);
}
