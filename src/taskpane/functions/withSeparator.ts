import type { Example } from "../parts/catalogue";

/** `=CLV.AOV(1000000, 40000)` in its parts, to be coloured or written with another separator. */
interface FormulaParts {
  head: string;
  arguments: readonly string[];
  tail: string;
}

/** Excel's separator with English settings; other settings want `;`. */
export const SEPARATOR = ", ";

/** A formula with the separator of the host: commas inside a text in quotes stay. */
export function withSeparator(formula: string, separator = SEPARATOR): string {
  const { head, arguments: texts, tail } = formulaParts(formula);
  return head + texts.join(separator) + tail;
}

export function formulaParts(formula: string): FormulaParts {
  const [, head, inside, tail] = /^([^(]*\()(.*)(\))$/s.exec(formula) ?? [];
  if (head === undefined || inside === undefined || tail === undefined)
    return { head: formula, arguments: [], tail: "" };
  const texts = inside.match(/(?:"(?:[^"]|"")*"|\{[^}]*\}|[^,"{])+/g) ?? [];
  return { head, arguments: texts.map((text) => text.trim()), tail };
}

const DECIMALS = 4;

/**
 * An argument as a cell would show it: 2.6666666666666665 has sixteen digits nobody reads. What is copied keeps them
 * all.
 */
export function shownArgument(value: Example["arguments"][number]): string {
  if (typeof value === "object") return `{${value.map((row) => row.map(shownArgument).join(",")).join(";")}}`;
  if (typeof value !== "number") return JSON.stringify(value);
  return String(Number(value.toFixed(DECIMALS)));
}
