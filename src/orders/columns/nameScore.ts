import { orderRoles, VAT_WORDS, type OrderRole, type OrderRoleId } from "../../vocabulary/orderRoles";
import { wordsOf } from "./wordsOf";

/** A name that is one of the role's; less for each that is surer. */
const EXACT = 100;
/** A name that has one of the role's among its words; less for each word more. */
const WITHIN = 70;
/** The same of a name that may as well mean something else. */
const WEAK_EXACT = 40;
const WEAK_WITHIN = 25;
const PER_PLACE = 0.25;
const PER_WORD = 6;

/** How well the name of a column says that it holds something: 0 to 100. */
export function nameScore(name: string, id: OrderRoleId): number {
  const words = withoutVat(wordsOf(name));
  const { names, weak = [], others = [] }: OrderRole = orderRoles[id];
  const isOther = words.some((word) => others.includes(word));
  return Math.max(
    scoreOf(words, names, EXACT, isOther ? 0 : WITHIN),
    scoreOf(words, weak, WEAK_EXACT, isOther ? 0 : WEAK_WITHIN),
  );
}

/** "Excl. VAT" behind an amount does not make it one of VAT. */
function withoutVat(words: readonly string[]): readonly string[] {
  const saysWhether = (word: string | undefined): boolean => word !== undefined && WHETHER.includes(word);
  return words.filter(
    (word, place) =>
      !(saysWhether(word) && TAX.includes(words[place + 1] ?? "")) &&
      !(TAX.includes(word) && saysWhether(words[place - 1])),
  );
}

const WHETHER: readonly string[] = Object.values(VAT_WORDS).flat();
const TAX: readonly string[] = ["vat", "tva", "tax", "taxes", "taxe"];

function scoreOf(words: readonly string[], names: readonly string[], exact: number, within: number): number {
  const text = words.join(" ");
  const scores = names.map((name, place) => {
    if (name === text) return exact - place * PER_PLACE;
    const more = words.length - name.split(" ").length;
    return ` ${text} `.includes(` ${name} `) ? within - place * PER_PLACE - more * PER_WORD : 0;
  });
  return Math.max(0, ...scores);
}
