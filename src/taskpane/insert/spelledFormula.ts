import { addressOf } from "../../formula/address";
import { fifteenDigits } from "../../vocabulary/fifteenDigits";
import type { Argument } from "./readArgument";

/** How the formula is spelled: as Excel stores it, or as this Excel shows it. */
export interface Notation {
  separator: "," | ";";
  /** Cells of this worksheet need no name of one. */
  sheet: string;
}

/** The arguments as a formula spells them: blank ones at the end are left out, those before hold their place. */
export function spelledArguments(args: readonly Argument[], notation: Notation): readonly string[] {
  const length = args.reduce((all, { kind }, index) => (kind === "blank" ? all : index + 1), 0);
  return args.slice(0, length).map((argument) => spelled(argument, notation));
}

/** `=CLV.DISCOUNTED(B1,B2,B3,,0.5)` */
export const spelledFormula = (id: string, args: readonly Argument[], sheet: string): string =>
  `=CLV.${id}(${spelledArguments(args, { separator: ",", sheet }).join(",")})`;

function spelled(argument: Argument, notation: Notation): string {
  switch (argument.kind) {
    case "cells": {
      const { wanted } = argument;
      if (!("name" in wanted)) return addressOf(wanted, notation.sheet);
      // the name of another worksheet needs it in front; of one's own and of the workbook's Excel takes the nearer
      return wanted.sheet === notation.sheet
        ? wanted.name
        : addressOf({ sheet: wanted.sheet, row: 0, column: 0, rows: 1, columns: 1 }, notation.sheet).replace(
            /[^!]*$/,
            wanted.name,
          );
    }
    case "number":
      return spelledNumber(argument, notation);
    case "word":
      return `"${argument.value}"`;
    default:
      return "";
  }
}

function spelledNumber({ value, isPercent }: Extract<Argument, { kind: "number" }>, { separator }: Notation): string {
  // as typed, where the percent sign says the same number
  const shown = fifteenDigits(value * 100);
  const text = isPercent && shown / 100 === value ? `${shown}%` : String(value).toUpperCase();
  return separator === ";" ? text.replace(".", ",") : text;
}
