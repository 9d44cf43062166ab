import { DayReader } from "../../../spreadsheet/csv/DayReader";
import { figureIn } from "../../../spreadsheet/csv/figureIn";
import type { OrderRoleId } from "../../../vocabulary/orderRoles";
import type { AmountsByOrder } from "../../columns/amountsByOrder";
import type { SampleCell } from "../../columns/SampleColumn";
import type { Finding } from "../Finding";
import type { Habits } from "./habitsOf";

interface Around {
  habits: Habits;
  currency: string | undefined;
  /** How figures stand on orders of several lines. */
  by: AmountsByOrder;
}

const DAYS: readonly OrderRoleId[] = ["date", "updated"];
const MONEY: readonly OrderRoleId[] = ["amount", "unitPrice", "cost", "shipping", "discount", "tax"];
const TWO_PARTS = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/;

/** What the cells of a column show that is taken for something. */
export function findings(role: OrderRoleId, cells: readonly SampleCell[], around: Around): Finding[] {
  const filled = cells.filter((cell) => cell !== undefined && cell !== "");
  const found = DAYS.includes(role)
    ? ofDays(filled, around.habits)
    : MONEY.includes(role)
      ? ofMoney(filled, around)
      : role === "quantity"
        ? []
        : ofWords(filled);
  const blank = 1 - filled.length / Math.max(cells.length, 1);
  return blank > 0 ? [...found, { id: "blank", share: blank }] : found;
}

function ofWords(filled: readonly SampleCell[]): Finding[] {
  const texts = filled.map((cell) => (typeof cell === "object" ? `${cell.day}` : `${cell}`.trim()));
  const zeros = texts.find((text) => /^0\d+$/.test(text));
  return [
    { id: "different", count: new Set(texts).size, of: texts.length },
    ...(zeros === undefined ? [] : [{ id: "leadingZeros", example: zeros } as const]),
  ];
}

function ofDays(filled: readonly SampleCell[], { days, doubts }: Habits): Finding[] {
  const doubt = doubts.find(({ kind }) => kind === "dates");
  if (doubt) return [{ id: "openDays", example: doubt.example }];
  const reader = new DayReader(days, "en");
  const isDay = (cell: SampleCell): boolean =>
    typeof cell === "object" || (typeof cell === "string" && reader.read(cell) !== undefined);
  for (const cell of filled) {
    const [, first, second] = (typeof cell === "string" && TWO_PARTS.exec(cell)) || [];
    const telling = days === "day first" ? first : second;
    if (telling === undefined || Number(telling) <= 12 || !isDay(cell)) continue;
    return [{ id: days === "day first" ? "dayFirst" : "monthFirst", example: `${first}/${second}` }];
  }
  return filled.some(isDay) ? [{ id: "clearDays" }] : [];
}

function ofMoney(filled: readonly SampleCell[], { habits, currency, by }: Around): Finding[] {
  const { decimal, doubts } = habits;
  const doubt = doubts.find(({ kind }) => kind === "decimal");
  const example = filled.find(
    (cell) => typeof cell === "string" && cell.includes(decimal) && figureIn(cell, decimal) !== undefined,
  );
  const refunds = filled.filter((cell) => figureOf(cell, habits) < 0).length;
  return [
    ...(doubt ? [{ id: "openDecimal", example: doubt.example } as const] : []),
    ...(typeof example === "string" && !doubt
      ? [{ id: decimal === "," ? "decimalComma" : "decimalPoint", example } as const]
      : []),
    ...(currency === undefined ? [] : [{ id: "currency", code: currency } as const]),
    ...(refunds > 0 ? [{ id: "refunds", count: refunds } as const] : []),
    ...(by === "first line" ? [{ id: "firstLineOnly" } as const] : []),
    ...(by === "repeated" ? [{ id: "repeated" } as const] : []),
  ];
}

const figureOf = (cell: SampleCell, { decimal }: Habits): number =>
  typeof cell === "number" ? cell : typeof cell === "string" ? (figureIn(cell, decimal)?.value ?? NaN) : NaN;
