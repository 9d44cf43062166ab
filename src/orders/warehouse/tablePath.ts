import type { Dialect } from "./Dialect";
import { dialects, type DialectId } from "./dialects";

/** The names of a table as it is written, shop.sales.orders: a name in the database's own marks may hold points. */
export function tablePath(written: string, dialect: DialectId): string[] {
  const { quotes }: Dialect = dialects[dialect];
  const names: string[] = [];
  let rest = written.trim();
  for (;;) {
    const { name, length } = firstName(rest, quotes);
    names.push(name);
    if (length >= rest.length) return names;
    rest = rest.slice(length + 1);
  }
}

function firstName(rest: string, quotes: Dialect["quotes"]): { name: string; length: number } {
  for (const [open, close] of quotes) {
    const quoted = rest.startsWith(open) ? insideMarks(rest, open, close) : undefined;
    if (quoted) return quoted;
  }
  const end = rest.indexOf(".");
  const length = end < 0 ? rest.length : end;
  return { name: rest.slice(0, length).trim(), length };
}

/** Undefined where the marks are not closed before a point or the end: they are part of the name. */
function insideMarks(rest: string, open: string, close: string): { name: string; length: number } | undefined {
  const twice = close + close;
  let end = open.length;
  for (; end < rest.length; end++) {
    if (!rest.startsWith(close, end)) continue;
    if (!rest.startsWith(twice, end)) break;
    end += close.length;
  }
  const after = end + close.length;
  if (end >= rest.length || (after < rest.length && rest[after] !== ".")) return undefined;
  return { name: rest.slice(open.length, end).replaceAll(twice, close), length: after };
}
