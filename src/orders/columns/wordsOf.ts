import { plainText } from "../../vocabulary/plainText";
import { unaccented } from "../../vocabulary/unaccented";

/** The words of a column's name: `CustomerID`, `customer_id` and `Customer ID` are all "customer id"; `N°` is "no". */
export const wordsOf = (name: string): readonly string[] =>
  unaccented(plainText(name).slice(0, LONGEST).replace(/n[°º]/gi, " no ").replace(/#/g, " no "))
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");

const LONGEST = 120;
