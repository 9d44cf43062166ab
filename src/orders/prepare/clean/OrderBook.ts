import { WholeAmounts } from "../../../core/numerics/WholeAmounts";
import { withoutUnseen } from "../../../vocabulary/plainText";
import type { CustomerRole } from "../../columns/recognizeColumns";
import { sameCustomers, type SameCustomer } from "../../customers/sameCustomers";
import { currencyOf } from "../../lines/currencyOf";
import { productKindOf, statusKindOf } from "../../lines/kindOf";
import type { RawLines, TextRole, Words } from "../RawLines";
import { duplicateLines, type Duplicates } from "./duplicateLines";
import { FilledLines } from "./FilledLines";
import { mergedWords } from "./mergedWords";
import { orderParts, type OrderParts } from "./OrderParts";

/**
 * What is true of lines whatever is chosen, found when it is first asked for: choices change often, and lines are
 * many.
 */
export class OrderBook {
  readonly length: number;
  private lastDuplicates: { used: Int32Array; found: Duplicates } | undefined;
  private readonly found = new Map<string, unknown>();

  constructor(readonly raw: RawLines) {
    this.length = raw.rows.length;
  }

  get rows(): number {
    return this.length + this.raw.sources.reduce((all, { blank }) => all + blank, 0);
  }

  /** Order numbers, without the spaces around them. */
  get orders(): Words | undefined {
    return this.once("orders", () => this.merged("order"));
  }

  get parts(): OrderParts | undefined {
    return this.once("parts", () => this.orders && orderParts(this.raw, this.orders));
  }

  /** The amount column, or quantity times unit price; NaN where there is none. */
  get amounts(): Float64Array {
    const { amount } = this.raw.figures;
    return amount ?? this.products ?? this.once("nothing", () => new Float64Array(this.length).fill(NaN));
  }

  get products(): Float64Array | undefined {
    const { quantity, unitPrice } = this.raw.figures;
    return this.once("products", () => quantity && unitPrice?.map((price, line) => price * quantity[line]!));
  }

  /** The amounts; 0 where there is none. */
  get wholeAmounts(): WholeAmounts {
    return this.once("whole amounts", () => WholeAmounts.of(orNothing(this.amounts)));
  }

  get wholeProducts(): WholeAmounts | undefined {
    return this.once("whole products", () => this.products && WholeAmounts.of(orNothing(this.products)));
  }

  /** Codes of currencies. */
  get currencies(): Words | undefined {
    const { currency } = this.raw.texts;
    return this.once("currencies", () => currency && mergedWords(currency, currencyOf));
  }

  get statuses(): Words | undefined {
    return this.once("statuses", () => this.merged("status"));
  }

  /** A segment or a channel. */
  labels(role: "segment" | "channel"): Words | undefined {
    return this.once(role, () => this.merged(role));
  }

  /** Of each word, what it says; undefined where nothing. */
  get statusKinds(): readonly ReturnType<typeof statusKindOf>[] {
    return this.once("status kinds", () => this.statuses?.words.map(statusKindOf) ?? []);
  }

  get productKinds(): readonly ReturnType<typeof productKindOf>[] {
    return this.once("product kinds", () => this.raw.texts.product?.words.map(productKindOf) ?? []);
  }

  /** As they are written. Where companies are the customers, persons without one are customers of their own. */
  customers(by: CustomerRole): Words {
    const { texts } = this.raw;
    const person = by === "company" ? (texts.customer ?? texts.email ?? texts.name) : undefined;
    const column = texts[by];
    if (column && person) return this.once("companies", () => this.companies(column, person));
    return column ?? this.once("nobody", () => ({ words: [], ofLine: new Int32Array(this.length).fill(-1) }));
  }

  /** Customers who may be the same, by their places among the words. */
  same(by: CustomerRole): readonly SameCustomer[] {
    return this.once(`same ${by}`, () => {
      const { words, ofLine } = this.customers(by);
      const rows = new Int32Array(words.length);
      for (const word of ofLine) if (word >= 0) rows[word]!++;
      return sameCustomers(words, rows);
    });
  }

  /** 1 for each line in which something stands that is no day, or no amount. */
  odd(kind: keyof RawLines["odd"]): Uint8Array {
    return this.once(`odd ${kind}`, () => {
      const isOdd = new Uint8Array(this.length);
      for (const line of this.raw.odd[kind].lines) isOdd[line] = 1;
      return isOdd;
    });
  }

  /** Lines that repeat another one, among those that are used: they are seldom others than before. */
  duplicates(used: Int32Array): Duplicates {
    const last = this.lastDuplicates;
    if (last?.used.length === used.length && last.used.every((line, place) => line === used[place])) return last.found;
    const { days, texts, figures } = this.raw;
    // what a program changed later makes no other row
    const compared = [days, ...Object.values(texts).map(({ ofLine }) => ofLine), ...Object.values(figures)];
    const found = duplicateLines(used, compared);
    this.lastDuplicates = { used, found };
    return found;
  }

  private companies(company: Words, person: Words): Words {
    // an order's company may stand on its first line only
    const fill = new FilledLines(this.parts);
    const [companies, persons] = [fill.filled(company.ofLine), fill.filled(person.ofLine)];
    const first = company.words.length;
    const ofLine = companies.map((word, line) => (word >= 0 || persons[line]! < 0 ? word : first + persons[line]!));
    return mergedWords({ words: [...company.words, ...person.words], ofLine }, (word) => word);
  }

  private merged(role: TextRole): Words | undefined {
    const words = this.raw.texts[role];
    return words && mergedWords(words, (word) => withoutUnseen(word).trim());
  }

  private once<T>(key: string, find: () => T): T {
    if (!this.found.has(key)) this.found.set(key, find());
    return this.found.get(key) as T;
  }
}

const orNothing = (amounts: Float64Array): Float64Array => amounts.map((amount) => (amount === amount ? amount : 0));
